<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>breakeven::app::Application</name>
    <message>
        <source>The window&apos;s state could not be kept. %1</source>
        <translation>No se pudo guardar el estado de la ventana. %1</translation>
    </message>
</context>
<context>
    <name>breakeven::app::WindowPlaces</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>The lesson now goes by this rule.</source>
        <translation>La lección sigue ahora esta regla.</translation>
    </message>
    <message>
        <source>See it in Learn</source>
        <translation>Verla en Aprender</translation>
    </message>
    <message>
        <source>The sliders stand at the workload you chose.</source>
        <translation>Los controles deslizantes están en la carga de trabajo que elegiste.</translation>
    </message>
    <message>
        <source>Back to Explore</source>
        <translation>Volver a Explorar</translation>
    </message>
    <message>
        <source>This is step %1, which the question is about.</source>
        <translation>Este es el paso %1, del que trata la pregunta.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::AnswerText</name>
    <message>
        <source>size &gt; %1 GB and batch &gt; %2</source>
        <translation>tamaño &gt; %1 GB y lote &gt; %2</translation>
    </message>
    <message>
        <source>size &gt; %1 GB or batch &gt; %2</source>
        <translation>tamaño &gt; %1 GB o lote &gt; %2</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Exchange</name>
    <message>
        <source>Pick all that are right.</source>
        <translation>Elige todas las correctas.</translation>
    </message>
    <message>
        <source>Why not:</source>
        <translation>Por qué no:</translation>
    </message>
    <message>
        <source>%1 is asked as a number; its text names the cell.</source>
        <translation>%1 se pregunta como un número; su texto nombra la celda.</translation>
    </message>
    <message>
        <source>%1 is asked as a choice; its text names the cell.</source>
        <translation>%1 se pregunta con opciones; su texto nombra la celda.</translation>
    </message>
    <message>
        <source>the steps table</source>
        <translation>la tabla de pasos</translation>
    </message>
    <message>
        <source>its hints</source>
        <translation>sus pistas</translation>
    </message>
    <message>
        <source>the cells its hint lights</source>
        <translation>las celdas que ilumina su pista</translation>
    </message>
    <message>
        <source>the steps to look at again</source>
        <translation>los pasos que conviene volver a mirar</translation>
    </message>
    <message>
        <source>the explanations of its items</source>
        <translation>las explicaciones de sus elementos</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 goes without %2.</source>
        <translation>%1 va sin %2.</translation>
    </message>
    <message>
        <source>no clear answer is right.</source>
        <translation>no hay una respuesta claramente correcta.</translation>
    </message>
    <message>
        <source>a rule can be repaired in Breakeven only.</source>
        <translation>una regla solo se puede reparar en Breakeven.</translation>
    </message>
    <message>
        <source>the measured figures that it is about cannot go along.</source>
        <translation>los valores medidos de los que trata no se pueden llevar consigo.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>its tag &quot;%1&quot; is left out.</source>
        <translation>se omite su etiqueta «%1».</translation>
    </message>
    <message>
        <source>its HTML is shown as text.</source>
        <translation>su HTML se muestra como texto.</translation>
    </message>
    <message>
        <source>it is an essay</source>
        <translation>es una pregunta de ensayo</translation>
    </message>
    <message>
        <source>it is a text without answers</source>
        <translation>es un texto sin respuestas</translation>
    </message>
    <message>
        <source>it has more than %1 answers</source>
        <translation>tiene más de %1 respuestas</translation>
    </message>
    <message>
        <source>it matches pairs, which is not known here</source>
        <translation>pide emparejar elementos, un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>its answer is typed as a text, which is not known here</source>
        <translation>su respuesta se escribe como texto, un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>more than %1 questions.</source>
        <translation>más de %1 preguntas.</translation>
    </message>
    <message>
        <source>the answers that begin here never end; a } is missing.</source>
        <translation>las respuestas que empiezan aquí no terminan; falta una }.</translation>
    </message>
    <message>
        <source>a second { in one question; as text it is written \{.</source>
        <translation>una segunda { en una misma pregunta; como texto se escribe \{.</translation>
    </message>
    <message>
        <source>a } without a { before it; as text it is written \}.</source>
        <translation>una } sin una { antes; como texto se escribe \}.</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8.</source>
        <translation>no es UTF-8; guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is asked as places to match with items; GIFT has no ordering.</source>
        <translation>%1 se pregunta como posiciones que emparejar con elementos; GIFT no tiene preguntas de ordenar.</translation>
    </message>
    <message>
        <source>Place %1.</source>
        <translation>Posición %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Incorrecto.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>left out, since %1.</source>
        <translation>se omite, porque %1.</translation>
    </message>
    <message>
        <source>its right options count the same here, not by their percentages.</source>
        <translation>aquí sus opciones correctas cuentan lo mismo, no según sus porcentajes.</translation>
    </message>
    <message>
        <source>each wrong option takes away here what a right one gives.</source>
        <translation>aquí cada opción incorrecta resta lo que suma una correcta.</translation>
    </message>
    <message>
        <source>an option that gave part of the points is wrong here.</source>
        <translation>una opción que daba parte de los puntos es aquí incorrecta.</translation>
    </message>
    <message>
        <source>an option that took points away takes none here.</source>
        <translation>una opción que restaba puntos no resta ninguno aquí.</translation>
    </message>
    <message>
        <source>it has %1 options; 2 to %2 can be shown</source>
        <translation>tiene %1 opciones; se pueden mostrar de 2 a %2</translation>
    </message>
    <message>
        <source>%1 of its options are right</source>
        <translation>%1 de sus opciones son correctas</translation>
    </message>
    <message>
        <source>an answer that is no number is left out.</source>
        <translation>se omite una respuesta que no es un número.</translation>
    </message>
    <message>
        <source>of several right numbers, or such that give part of the points, the first is kept.</source>
        <translation>de varios números correctos, o que dan parte de los puntos, se conserva el primero.</translation>
    </message>
    <message>
        <source>none of its numbers gives all points</source>
        <translation>ninguno de sus números da todos los puntos</translation>
    </message>
    <message>
        <source>of its wrong numbers the first %1 are kept.</source>
        <translation>de sus números incorrectos se conservan los primeros %1.</translation>
    </message>
    <message>
        <source>the tolerances of its wrong numbers follow from that of the right one here.</source>
        <translation>aquí las tolerancias de sus números incorrectos se derivan de la del correcto.</translation>
    </message>
    <message>
        <source>its tolerance is raised to %1, so that %2 digits are enough.</source>
        <translation>su tolerancia se amplía a %1, para que basten %2 cifras.</translation>
    </message>
    <message>
        <source>a wrong number that is within the tolerance of the right one is left out.</source>
        <translation>se omite un número incorrecto que está dentro de la tolerancia del correcto.</translation>
    </message>
    <message>
        <source>it has %1 items; 2 to %2 can be shown</source>
        <translation>tiene %1 elementos; se pueden mostrar de 2 a %2</translation>
    </message>
    <message>
        <source>one of its texts is empty</source>
        <translation>uno de sus textos está vacío</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>uno de sus textos es demasiado largo</translation>
    </message>
    <message>
        <source>its hints after the first two are left out.</source>
        <translation>se omiten sus pistas después de las dos primeras.</translation>
    </message>
    <message>
        <source>%1 more notes like these.</source>
        <translation>%1 notas más como estas.</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>el XML está dañado: %1</translation>
    </message>
    <message>
        <source>a document type is not allowed here.</source>
        <translation>aquí no se permite un tipo de documento.</translation>
    </message>
    <message>
        <source>this is not Moodle&apos;s XML of questions; it begins with &lt;quiz&gt;.</source>
        <translation>esto no es el XML de preguntas de Moodle, que empieza por &lt;quiz&gt;.</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep in each other.</source>
        <translation>hay elementos anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>a question with more than %1 answers.</source>
        <translation>una pregunta con más de %1 respuestas.</translation>
    </message>
    <message>
        <source>its unit &quot;%1&quot; is left out; one unit is kept.</source>
        <translation>se omite su unidad «%1»; se conserva una sola unidad.</translation>
    </message>
    <message>
        <source>its pictures and other files are left out.</source>
        <translation>se omiten sus imágenes y otros archivos.</translation>
    </message>
    <message>
        <source>what it says to a right, a partly right and a wrong answer as a whole is left out.</source>
        <translation>se omite lo que dice en general a una respuesta correcta, correcta en parte o incorrecta.</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not known here</source>
        <translation>su tipo «%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>a tag longer than %1 characters.</source>
        <translation>una etiqueta de más de %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 needs Moodle 4.4, or its plugin &quot;ordering&quot;.</source>
        <translation>%1 necesita Moodle 4.4 o su complemento «ordering».</translation>
    </message>
    <message>
        <source>The question %1 cannot be kept: in this lesson its key is another one.</source>
        <translation>No se puede guardar la pregunta %1: en esta lección su clave es otra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>this is a text for Anki, which cannot be read back.</source>
        <translation>esto es un texto para Anki, que no se puede volver a leer.</translation>
    </message>
    <message>
        <source>the name must end in .xml (Moodle), .gift (Moodle) or .txt (Anki).</source>
        <translation>el nombre debe terminar en .xml (Moodle), .gift (Moodle) o .txt (Anki).</translation>
    </message>
    <message>
        <source>questions are read from .xml (Moodle), .gift and .txt (GIFT).</source>
        <translation>las preguntas se leen de .xml (Moodle), .gift y .txt (GIFT).</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Generators</name>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Right. %1 &gt; %2 is true, and no smaller batch is above %2.</source>
        <translation>Correcto. %1 &gt; %2 es verdadero, y ningún lote menor supera %2.</translation>
    </message>
    <message>
        <source>Right. %1 is the first multiple of %2 above %3.</source>
        <translation>Correcto. %1 es el primer múltiplo de %2 por encima de %3.</translation>
    </message>
    <message>
        <source>%1 &gt; %1 is false: the batch has to be larger than %1, not equal.</source>
        <translation>%1 &gt; %1 es falso: el lote tiene que ser mayor que %1, no igual.</translation>
    </message>
    <message>
        <source>%1 &gt; %2 is false, so this batch stays with the CPU.</source>
        <translation>%1 &gt; %2 es falso, así que este lote se queda en la CPU.</translation>
    </message>
    <message>
        <source>%1 is the threshold itself, and %1 &gt; %1 is false.</source>
        <translation>%1 es el propio umbral, y %1 &gt; %1 es falso.</translation>
    </message>
    <message>
        <source>%1 is above %2, but it is no multiple of %3.</source>
        <translation>%1 está por encima de %2, pero no es múltiplo de %3.</translation>
    </message>
    <message>
        <source>%1 goes to the GPU as well, but %2 does, too, and is smaller.</source>
        <translation>%1 también va a la GPU, pero %2 también, y es menor.</translation>
    </message>
    <message>
        <source>The rule: *%1*.</source>
        <translation>La regla: *%1*.</translation>
    </message>
    <message>
        <source>A model has %1. What is the smallest batch that the rule sends to the GPU?</source>
        <translation>Un modelo tiene %1. ¿Cuál es el lote más pequeño que la regla envía a la GPU?</translation>
    </message>
    <message>
        <source>A model has %1, and its batches are made in multiples of %2: %2, %3, %4 and so on. What is the smallest of them that the rule sends to the GPU?</source>
        <translation>Un modelo tiene %1, y sus lotes se forman en múltiplos de %2: %2, %3, %4, etc. ¿Cuál es el más pequeño de ellos que la regla envía a la GPU?</translation>
    </message>
    <message>
        <source>The size is known: is %1 true?</source>
        <translation>El tamaño se conoce: ¿es %1 verdadero?</translation>
    </message>
    <message>
        <source>The batch has to be larger than %1; equal is not enough.</source>
        <translation>El lote tiene que ser mayor que %1; igual no basta.</translation>
    </message>
    <message>
        <source>Which is the first multiple of %1 that is larger than %2?</source>
        <translation>¿Cuál es el primer múltiplo de %1 que es mayor que %2?</translation>
    </message>
    <message>
        <source>%1 is true, so the batch decides.</source>
        <translation>%1 es verdadero, así que decide el lote.</translation>
    </message>
    <message>
        <source>%1 is false, so the batch decides.</source>
        <translation>%1 es falso, así que decide el lote.</translation>
    </message>
    <message>
        <source>The batch has to be larger than %1.</source>
        <translation>El lote tiene que ser mayor que %1.</translation>
    </message>
    <message>
        <source>The first whole number above %1 is %2.</source>
        <translation>El primer número entero por encima de %1 es %2.</translation>
    </message>
    <message>
        <source>The first multiple of %1 above %2 is %3.</source>
        <translation>El primer múltiplo de %1 por encima de %2 es %3.</translation>
    </message>
    <message>
        <source>A batch of %1 goes to the GPU, and one of %2 to the CPU.</source>
        <translation>Un lote de %1 va a la GPU, y uno de %2 a la CPU.</translation>
    </message>
    <message>
        <source>A batch of %1 goes to the GPU, and there is no smaller one.</source>
        <translation>Un lote de %1 va a la GPU, y no hay ninguno menor.</translation>
    </message>
    <message>
        <source>Answering with the threshold itself: the comparison is strict.</source>
        <translation>Responder con el propio umbral: la comparación es estricta.</translation>
    </message>
    <message>
        <source>Looking for the answer in the model size, which is already given.</source>
        <translation>Buscar la respuesta en el tamaño del modelo, que ya está dado.</translation>
    </message>
    <message>
        <source>CPU %1 samples/s, GPU %2 samples/s</source>
        <translation>CPU %1 muestras/s, GPU %2 muestras/s</translation>
    </message>
    <message>
        <source>at a batch of %1: %2</source>
        <translation>con un lote de %1: %2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Right. The higher throughput moves from the CPU to the GPU: %1</source>
        <translation>Correcto. El mayor rendimiento pasa de la CPU a la GPU: %1</translation>
    </message>
    <message>
        <source>The GPU has the higher throughput at both ends already: %1</source>
        <translation>La GPU ya tiene el mayor rendimiento en ambos extremos: %1</translation>
    </message>
    <message>
        <source>The CPU still has the higher throughput at both ends: %1</source>
        <translation>La CPU todavía tiene el mayor rendimiento en ambos extremos: %1</translation>
    </message>
    <message>
        <source>Between a batch of %1 and %2</source>
        <translation>Entre un lote de %1 y uno de %2</translation>
    </message>
    <message>
        <source>Nowhere: the GPU has the higher throughput at every batch</source>
        <translation>En ningún sitio: la GPU tiene el mayor rendimiento con todos los lotes</translation>
    </message>
    <message>
        <source>Not so %1.</source>
        <translation>No es así %1.</translation>
    </message>
    <message>
        <source>Nowhere: the CPU has the higher throughput at every batch</source>
        <translation>En ningún sitio: la CPU tiene el mayor rendimiento con todos los lotes</translation>
    </message>
    <message>
        <source>The figures are of your machine, its CPU and the GPU %1, for a model of %2 (%3, %4). Batches without a clear winner are left out. Between which two of these batches does the GPU overtake the CPU?</source>
        <translation>Los valores son de tu máquina, de su CPU y de la GPU %1, para un modelo de %2 (%3, %4). Se omiten los lotes sin un ganador claro. ¿Entre cuáles dos de estos lotes supera la GPU a la CPU?</translation>
    </message>
    <message>
        <source>Go from the smallest batch to the largest. Which device has the higher throughput?</source>
        <translation>Ve del lote más pequeño al más grande. ¿Qué dispositivo tiene el mayor rendimiento?</translation>
    </message>
    <message>
        <source>Look for the largest batch at which the CPU is ahead.</source>
        <translation>Busca el lote más grande con el que la CPU va por delante.</translation>
    </message>
    <message>
        <source>The CPU is ahead up to a batch of %1: %2.</source>
        <translation>La CPU va por delante hasta un lote de %1: %2.</translation>
    </message>
    <message>
        <source>The GPU is ahead from a batch of %1 on: %2.</source>
        <translation>La GPU va por delante a partir de un lote de %1: %2.</translation>
    </message>
    <message>
        <source>Break even lies between the two. Where exactly, only further batches can tell.</source>
        <translation>El punto de equilibrio está entre los dos. Dónde exactamente, solo lo dirán más lotes.</translation>
    </message>
    <message>
        <source>To the left of the bracket the CPU is always ahead, to the right of it the GPU.</source>
        <translation>Antes del intervalo siempre va por delante la CPU; después, la GPU.</translation>
    </message>
    <message>
        <source>Looking at one device only: it is the order of the two that counts.</source>
        <translation>Mirar un solo dispositivo: lo que cuenta es el orden de los dos.</translation>
    </message>
    <message>
        <source>Taking the point of highest throughput for the point of break even.</source>
        <translation>Tomar el punto de mayor rendimiento por el punto de equilibrio.</translation>
    </message>
    <message>
        <source>%1 is false: exactly on the threshold is not above it.</source>
        <translation>%1 es falso: estar justo en el umbral no es superarlo.</translation>
    </message>
    <message>
        <source>%1 is true.</source>
        <translation>%1 es verdadero.</translation>
    </message>
    <message>
        <source>%1 is false.</source>
        <translation>%1 es falso.</translation>
    </message>
    <message>
        <source>*And* needs both halves, and both are true: the GPU.</source>
        <translation>*Y* necesita las dos mitades, y las dos son verdaderas: la GPU.</translation>
    </message>
    <message>
        <source>*And* needs both halves, and not both are true: the CPU.</source>
        <translation>*Y* necesita las dos mitades, y no las dos son verdaderas: la CPU.</translation>
    </message>
    <message>
        <source>*Or* needs one true half, and there is one: the GPU.</source>
        <translation>*O* necesita una mitad verdadera, y la hay: la GPU.</translation>
    </message>
    <message>
        <source>*Or* needs one true half, and there is none: the CPU.</source>
        <translation>*O* necesita una mitad verdadera, y no la hay: la CPU.</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but the branches are swapped: true means GPU, *else* means CPU.</source>
        <translation>Las dos mitades están bien leídas, pero las ramas están cambiadas: verdadero significa GPU, *si no* significa CPU.</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but *and* is taken for *or*: one true half is not enough.</source>
        <translation>Las dos mitades están bien leídas, pero *y* se toma por *o*: una mitad verdadera no basta.</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but *or* is taken for *and*: one true half is enough.</source>
        <translation>Las dos mitades están bien leídas, pero *o* se toma por *y*: una mitad verdadera basta.</translation>
    </message>
    <message>
        <source>The rule: *%1*.

A request has a model of %2 and a batch of %3. What does the rule make of it?</source>
        <translation>La regla: *%1*.

Una petición tiene un modelo de %2 y un lote de %3. ¿Qué decide la regla?</translation>
    </message>
    <message>
        <source>Right. %1 %2 %3</source>
        <translation>Correcto. %1 %2 %3</translation>
    </message>
    <message>
        <source>The first half is read wrongly. %1</source>
        <translation>La primera mitad está mal leída. %1</translation>
    </message>
    <message>
        <source>The second half is read wrongly. %1</source>
        <translation>La segunda mitad está mal leída. %1</translation>
    </message>
    <message>
        <source>Look at each half by itself: is %1 true? Is %2?</source>
        <translation>Mira cada mitad por separado: ¿es %1 verdadero? ¿Y %2?</translation>
    </message>
    <message>
        <source>*More than* does not include *equal*. And *and* needs both halves.</source>
        <translation>*Mayor que* no incluye *igual*. Y *y* necesita las dos mitades.</translation>
    </message>
    <message>
        <source>*More than* does not include *equal*. And *or* needs one half only.</source>
        <translation>*Mayor que* no incluye *igual*. Y *o* necesita solo una mitad.</translation>
    </message>
    <message>
        <source>Put the numbers in: %1.</source>
        <translation>Pon los números: %1.</translation>
    </message>
    <message>
        <source>Count the true halves: two mean GPU, anything less means CPU.</source>
        <translation>Cuenta las mitades verdaderas: dos significan GPU; menos, CPU.</translation>
    </message>
    <message>
        <source>Count the true halves: none means CPU, anything more means GPU.</source>
        <translation>Cuenta las mitades verdaderas: ninguna significa CPU; más, GPU.</translation>
    </message>
    <message>
        <source>Counting a number that equals the threshold as above it.</source>
        <translation>Contar un número igual al umbral como si lo superara.</translation>
    </message>
    <message>
        <source>Reading *and* as *or*.</source>
        <translation>Leer *y* como *o*.</translation>
    </message>
    <message>
        <source>Reading *or* as *and*.</source>
        <translation>Leer *o* como *y*.</translation>
    </message>
    <message>
        <source>A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What does one inference cost?</source>
        <translation>Un dispositivo cuesta %1 por hora y responde %2 muestras por segundo mientras está ocupado. ¿Cuánto cuesta una inferencia?</translation>
    </message>
    <message>
        <source>Right. %1 / %2 is the price of a second, and %3 inferences share it.</source>
        <translation>Correcto. %1 / %2 es el precio de un segundo, y lo comparten %3 inferencias.</translation>
    </message>
    <message>
        <source>The %1 seconds of an hour were forgotten: the price is for an hour, the throughput for a second.</source>
        <translation>Se olvidaron los %1 segundos de una hora: el precio es por hora, el rendimiento por segundo.</translation>
    </message>
    <message>
        <source>An hour was taken for %1 seconds. It has %2.</source>
        <translation>Se tomó una hora por %1 segundos. Tiene %2.</translation>
    </message>
    <message>
        <source>The price of a second was multiplied by the throughput. The more samples share it, the less each costs.</source>
        <translation>El precio de un segundo se multiplicó por el rendimiento. Cuantas más muestras lo comparten, menos cuesta cada una.</translation>
    </message>
    <message>
        <source>A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What do a million inferences cost?</source>
        <translation>Un dispositivo cuesta %1 por hora y responde %2 muestras por segundo mientras está ocupado. ¿Cuánto cuesta un millón de inferencias?</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>Right. One inference costs %1, a million of them %2.</source>
        <translation>Correcto. Una inferencia cuesta %1; un millón, %2.</translation>
    </message>
    <message>
        <source>Divided the wrong way round: this is how many inferences one dollar pays for.</source>
        <translation>Dividido al revés: esto es cuántas inferencias paga un dólar.</translation>
    </message>
    <message>
        <source>This is what one inference costs. The question is about a million.</source>
        <translation>Esto es lo que cuesta una inferencia. La pregunta es sobre un millón.</translation>
    </message>
    <message>
        <source>Price and throughput speak of different times: an hour and a second.</source>
        <translation>El precio y el rendimiento hablan de tiempos distintos: una hora y un segundo.</translation>
    </message>
    <message>
        <source>What does one second cost? The %1 inferences of that second share it.</source>
        <translation>¿Cuánto cuesta un segundo? Lo comparten las %1 inferencias de ese segundo.</translation>
    </message>
    <message>
        <source>An hour has %1 seconds: %2 / %1 = %3 a second.</source>
        <translation>Una hora tiene %1 segundos: %2 / %1 = %3 por segundo.</translation>
    </message>
    <message>
        <source>%1 / %2 samples = %3 an inference.</source>
        <translation>%1 / %2 muestras = %3 por inferencia.</translation>
    </message>
    <message>
        <source>%1 x 1000000 = %2.</source>
        <translation>%1 x 1000000 = %2.</translation>
    </message>
    <message>
        <source>In an hour %1 inferences are done; times %2 that is %3 again.</source>
        <translation>En una hora se hacen %1 inferencias; por %2 da otra vez %3.</translation>
    </message>
    <message>
        <source>Dividing the price of an hour by the throughput of a second.</source>
        <translation>Dividir el precio de una hora por el rendimiento de un segundo.</translation>
    </message>
    <message>
        <source>Multiplying by the throughput in place of dividing by it.</source>
        <translation>Multiplicar por el rendimiento en lugar de dividir.</translation>
    </message>
    <message>
        <source>Forgetting that a device costs as much when it idles.</source>
        <translation>Olvidar que un dispositivo cuesta lo mismo cuando está inactivo.</translation>
    </message>
    <message>
        <source>Reading the rule</source>
        <translation>Leer la regla</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>if model size &gt; %1 and batch &gt; %2, use the GPU, else the CPU</source>
        <translation>si el tamaño del modelo &gt; %1 y el lote &gt; %2, usar la GPU; si no, la CPU</translation>
    </message>
    <message>
        <source>if model size &gt; %1 or batch &gt; %2, use the GPU, else the CPU</source>
        <translation>si el tamaño del modelo &gt; %1 o el lote &gt; %2, usar la GPU; si no, la CPU</translation>
    </message>
    <message>
        <source>For the same model a CPU answers %1 samples a second, and a GPU %2.</source>
        <translation>Para el mismo modelo, una CPU responde %1 muestras por segundo, y una GPU %2.</translation>
    </message>
    <message>
        <source>At how many times the CPU&apos;s hourly price does an inference cost the same on the GPU? Both are kept busy.</source>
        <translation>¿Con cuántas veces el precio por hora de la CPU cuesta lo mismo una inferencia en la GPU? Las dos están siempre ocupadas.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Right. %1 / %2 = %3: so many times the work may cost so many times the price.</source>
        <translation>Correcto. %1 / %2 = %3: tantas veces más trabajo puede costar tantas veces más.</translation>
    </message>
    <message>
        <source>Divided the wrong way round: the GPU does more, so its hour may cost more, not less.</source>
        <translation>Dividido al revés: la GPU hace más, así que su hora puede costar más, no menos.</translation>
    </message>
    <message>
        <source>This is the difference of the throughputs. Prices are compared by a ratio.</source>
        <translation>Esta es la diferencia de los rendimientos. Los precios se comparan por su cociente.</translation>
    </message>
    <message>
        <source>This is how much dearer it may be. The question is how many times the price.</source>
        <translation>Esto es cuánto más cara puede ser. La pregunta es cuántas veces el precio.</translation>
    </message>
    <message>
        <source>At the same price the GPU&apos;s inferences are the cheaper ones, since it does more.</source>
        <translation>Con el mismo precio, las inferencias de la GPU son las más baratas, porque hace más.</translation>
    </message>
    <message>
        <source>Cost per inference is price / 3600 / throughput.</source>
        <translation>El coste por inferencia es precio / 3600 / rendimiento.</translation>
    </message>
    <message>
        <source>It is the same on both if the prices stand to each other as the throughputs do.</source>
        <translation>Es el mismo en las dos si los precios guardan la misma proporción que los rendimientos.</translation>
    </message>
    <message>
        <source>%1 / %2 = %3.</source>
        <translation>%1 / %2 = %3.</translation>
    </message>
    <message>
        <source>%1 x %2 = %3: the GPU&apos;s throughput.</source>
        <translation>%1 x %2 = %3: el rendimiento de la GPU.</translation>
    </message>
    <message>
        <source>An hour of the CPU costs %1. At what price of an hour does an inference cost the same on the GPU? Both are kept busy.</source>
        <translation>Una hora de la CPU cuesta %1. ¿Con qué precio por hora cuesta lo mismo una inferencia en la GPU? Las dos están siempre ocupadas.</translation>
    </message>
    <message>
        <source>dollars per hour</source>
        <translation>dólares por hora</translation>
    </message>
    <message>
        <source>Right. The GPU does %1 times as much, so its hour may cost %1 times %2, which is %3.</source>
        <translation>Correcto. La GPU hace %1 veces más, así que su hora puede costar %1 veces %2, que es %3.</translation>
    </message>
    <message>
        <source>This is the ratio of the throughputs. The price of the CPU is still missing.</source>
        <translation>Este es el cociente de los rendimientos. Aún falta el precio de la CPU.</translation>
    </message>
    <message>
        <source>The price was multiplied by the difference of the throughputs. It is their ratio that counts.</source>
        <translation>El precio se multiplicó por la diferencia de los rendimientos. Lo que cuenta es su cociente.</translation>
    </message>
    <message>
        <source>The GPU does %1 / %2 = %3 times as much.</source>
        <translation>La GPU hace %1 / %2 = %3 veces más.</translation>
    </message>
    <message>
        <source>Cost per inference is price / 3600 / throughput: with so many times the throughput, so many times the price makes it the same.</source>
        <translation>El coste por inferencia es precio / 3600 / rendimiento: con tantas veces el rendimiento, tantas veces el precio lo iguala.</translation>
    </message>
    <message>
        <source>%1 x %2 = %3.</source>
        <translation>%1 x %2 = %3.</translation>
    </message>
    <message>
        <source>%1 / %2 and %3 / %4 are the same.</source>
        <translation>%1 / %2 y %3 / %4 son iguales.</translation>
    </message>
    <message>
        <source>Cost per inference is the price of a second, divided by the throughput.</source>
        <translation>El coste por inferencia es el precio de un segundo dividido por el rendimiento.</translation>
    </message>
    <message>
        <source>How many times as many samples does the GPU answer in a second?</source>
        <translation>¿Cuántas veces más muestras responde la GPU en un segundo?</translation>
    </message>
    <message>
        <source>Comparing the prices of an hour without the work that is done in it.</source>
        <translation>Comparar los precios por hora sin el trabajo que se hace en ella.</translation>
    </message>
    <message>
        <source>Taking the difference of the throughputs in place of their ratio.</source>
        <translation>Tomar la diferencia de los rendimientos en lugar de su cociente.</translation>
    </message>
    <message>
        <source>Forgetting that it holds only while both devices are kept busy.</source>
        <translation>Olvidar que solo vale mientras los dos dispositivos están ocupados.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>%1 was %2, %3 is %4. The other half, %5, is %6 before and after.</source>
        <translation>%1 era %2, %3 es %4. La otra mitad, %5, es %6 antes y después.</translation>
    </message>
    <message>
        <source>Nothing changes here: %1 was %2, and %3 is %2 as well. It stays with the %4.</source>
        <translation>Aquí no cambia nada: %1 era %2, y %3 también es %2. Se queda en la %4.</translation>
    </message>
    <message>
        <source>%1 was %2 and %3 is %4, but the other half, %5, is %6 and decides. It stays with the %7.</source>
        <translation>%1 era %2 y %3 es %4, pero la otra mitad, %5, es %6 y decide. Se queda en la %7.</translation>
    </message>
    <message>
        <source>the threshold of the batch moves from %1 to %2</source>
        <translation>el umbral del lote pasa de %1 a %2</translation>
    </message>
    <message>
        <source>the threshold of the model size moves from %1 to %2</source>
        <translation>el umbral del tamaño del modelo pasa de %1 a %2</translation>
    </message>
    <message>
        <source>Where the other half is false, the step stays with the CPU whatever you move.</source>
        <translation>Donde la otra mitad es falsa, el paso se queda en la CPU muevas lo que muevas.</translation>
    </message>
    <message>
        <source>Where the other half is true, the step stays with the GPU whatever you move.</source>
        <translation>Donde la otra mitad es verdadera, el paso se queda en la GPU muevas lo que muevas.</translation>
    </message>
    <message>
        <source>The rule: *%1*.

Now %2, and nothing else. At which step does the choice change?</source>
        <translation>La regla: *%1*.

Ahora %2, y nada más. ¿En qué paso cambia la elección?</translation>
    </message>
    <message>
        <source>Step %1: %2, batch %3</source>
        <translation>Paso %1: %2, lote %3</translation>
    </message>
    <message>
        <source>Right. %1 So the choice goes from the %2 to the %3.</source>
        <translation>Correcto. %1 Así, la elección pasa de la %2 a la %3.</translation>
    </message>
    <message>
        <source>At none of them</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>Step %1 changes. %2</source>
        <translation>El paso %1 cambia. %2</translation>
    </message>
    <message>
        <source>Which steps have a batch between the old threshold and the new one?</source>
        <translation>¿Qué pasos tienen un lote entre el umbral antiguo y el nuevo?</translation>
    </message>
    <message>
        <source>Which steps have a model size between the old threshold and the new one?</source>
        <translation>¿Qué pasos tienen un tamaño del modelo entre el umbral antiguo y el nuevo?</translation>
    </message>
    <message>
        <source>Before, the rule reads at step %1: %2. It chooses the %3.</source>
        <translation>Antes, en el paso %1 la regla dice: %2. Elige la %3.</translation>
    </message>
    <message>
        <source>After, it reads: %1. It chooses the %2.</source>
        <translation>Después dice: %1. Elige la %2.</translation>
    </message>
    <message>
        <source>At every other step the choice is the same before and after.</source>
        <translation>En todos los demás pasos la elección es la misma antes y después.</translation>
    </message>
    <message>
        <source>A step can change only if its number lies between the two thresholds, or on the larger of them.</source>
        <translation>Un paso solo puede cambiar si su número está entre los dos umbrales, o en el mayor de ellos.</translation>
    </message>
    <message>
        <source>Looking at the half that moves and forgetting the other one.</source>
        <translation>Mirar la mitad que cambia y olvidar la otra.</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>muestras/s</translation>
    </message>
    <message>
        <source>Right. %1 samples in %2 s are %3 samples a second.</source>
        <translation>Correcto. %1 muestras en %2 s son %3 muestras por segundo.</translation>
    </message>
    <message>
        <source>Milliseconds were taken for seconds: this is samples a millisecond.</source>
        <translation>Se tomaron milisegundos por segundos: esto son muestras por milisegundo.</translation>
    </message>
    <message>
        <source>The batch was forgotten: this is how many batches a second are done, and each has %1 samples.</source>
        <translation>Se olvidó el lote: esto es cuántos lotes se hacen por segundo, y cada uno tiene %1 muestras.</translation>
    </message>
    <message>
        <source>Latency and batch were multiplied. The longer a batch takes, the fewer samples a second.</source>
        <translation>Se multiplicaron la latencia y el lote. Cuanto más tarda un lote, menos muestras por segundo.</translation>
    </message>
    <message>
        <source>Divided the wrong way round: this is how many milliseconds a sample takes.</source>
        <translation>Dividido al revés: esto es cuántos milisegundos tarda una muestra.</translation>
    </message>
    <message>
        <source>Multiplied by the time in place of dividing by it.</source>
        <translation>Se multiplicó por el tiempo en lugar de dividir.</translation>
    </message>
    <message>
        <source>A GPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?</source>
        <translation>Una GPU necesita %1 ms para un lote de %2. ¿Cuál es su rendimiento, en muestras por segundo?</translation>
    </message>
    <message>
        <source>A CPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?</source>
        <translation>Una CPU necesita %1 ms para un lote de %2. ¿Cuál es su rendimiento, en muestras por segundo?</translation>
    </message>
    <message>
        <source>Throughput is how many samples are done in one second.</source>
        <translation>El rendimiento es cuántas muestras se hacen en un segundo.</translation>
    </message>
    <message>
        <source>Write %1 ms as seconds first, then divide the %2 samples by them.</source>
        <translation>Escribe primero %1 ms en segundos y divide las %2 muestras por ellos.</translation>
    </message>
    <message>
        <source>%1 ms are %2 s.</source>
        <translation>%1 ms son %2 s.</translation>
    </message>
    <message>
        <source>In that time all %1 samples of the batch are done.</source>
        <translation>En ese tiempo se hacen las %1 muestras del lote.</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 samples/s.</source>
        <translation>%1 / %2 s = %3 muestras/s.</translation>
    </message>
    <message>
        <source>%1 samples/s for %2 s are %3 samples: one batch.</source>
        <translation>%1 muestras/s durante %2 s son %3 muestras: un lote.</translation>
    </message>
    <message>
        <source>Taking milliseconds for seconds.</source>
        <translation>Tomar milisegundos por segundos.</translation>
    </message>
    <message>
        <source>Forgetting that a batch is done as a whole.</source>
        <translation>Olvidar que un lote se hace como un todo.</translation>
    </message>
    <message>
        <source>Multiplying latency and batch.</source>
        <translation>Multiplicar la latencia y el lote.</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Grading</name>
    <message>
        <source>That is 1000 times %1. Look at the decimal point.</source>
        <translation>Es 1000 veces %1. Mira la coma decimal.</translation>
    </message>
    <message>
        <source>That is 1000 times %1. Mind the unit: the answer is wanted in %2.</source>
        <translation>Es 1000 veces %1. Fíjate en la unidad: la respuesta se pide en %2.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>mayor de lo debido</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>menor de lo debido</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>Es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Place %1 is the first that is not right: *%2* belongs there, not *%3*.</source>
        <translation>La posición %1 es la primera incorrecta: ahí va *%2*, no *%3*.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>`%1` is %2, so this rule chooses the %3; the %4 is wanted. It is wrong in %5 of %6 cases.</source>
        <translation>`%1` es %2, así que esta regla elige la %3; se busca la %4. Falla en %5 de %6 casos.</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Prediction</name>
    <message>
        <source>Wrong, but near enough for part of the point.</source>
        <translation>Incorrecto, pero lo bastante cerca para una parte del punto.</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>Incorrecto.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Right, and so is the factor.</source>
        <translation>Correcto, y el factor también.</translation>
    </message>
    <message>
        <source>The winner is right; the factor is somewhat off.</source>
        <translation>El ganador es correcto; el factor se desvía un poco.</translation>
    </message>
    <message>
        <source>The winner is right; the factor is far off.</source>
        <translation>El ganador es correcto; el factor se desvía mucho.</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::ProgressStore</name>
    <message>
        <source>Your progress can only be read here: its file or folder is write-protected. What you answer now is not kept.</source>
        <translation>Aquí tu progreso solo se puede leer: su archivo o su carpeta están protegidos contra escritura. Lo que respondas ahora no se guarda.</translation>
    </message>
    <message>
        <source>Your progress was kept by a newer Breakeven. It is shown, but what you answer now is not kept.</source>
        <translation>Tu progreso lo guardó una versión más nueva de Breakeven. Se muestra, pero lo que respondas ahora no se guarda.</translation>
    </message>
    <message>
        <source>Your progress file was missing.</source>
        <translation>Faltaba el archivo de tu progreso.</translation>
    </message>
    <message>
        <source>Your progress file was damaged; it is kept as %1.</source>
        <translation>El archivo de tu progreso estaba dañado; se conserva como %1.</translation>
    </message>
    <message>
        <source>There was no good backup, so your progress begins anew.</source>
        <translation>No había ninguna copia de seguridad válida, así que tu progreso empieza de nuevo.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 was taken in its place: %Ln answers are there, later ones are missing.</source>
        <translation>
            <numerusform>Se usó en su lugar la copia del %1: hay %Ln respuesta; faltan las posteriores.</numerusform>
            <numerusform>Se usó en su lugar la copia del %1: hay %Ln respuestas; faltan las posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is whole, but no backup of it could be made today: %1.</source>
        <translation>Tu progreso está completo, pero hoy no se pudo hacer una copia de seguridad: %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::QuestionDraw</name>
    <message>
        <source>This lesson has too few questions for a test of %1 with at least %2 easy, %2 medium and %2 hard ones.</source>
        <translation>Esta lección tiene muy pocas preguntas para una prueba de %1 con al menos %2 fáciles, %2 medias y %2 difíciles.</translation>
    </message>
    <message>
        <source>This lesson has too few questions for a test of %1.</source>
        <translation>Esta lección tiene muy pocas preguntas para una prueba de %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AbandonedDevices</name>
    <message>
        <source>A run on this device hangs, and its process cannot be ended.</source>
        <translation>Una ejecución en este dispositivo está bloqueada y no se puede terminar su proceso.</translation>
    </message>
    <message>
        <source>The device comes back when that process ends. If it never does, restart the computer.</source>
        <translation>El dispositivo vuelve cuando ese proceso termina. Si no termina nunca, reinicia el ordenador.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BlankCover</name>
    <message>
        <source>The screen is blank. Any key brings the lesson back.</source>
        <translation>La pantalla está en blanco. Cualquier tecla devuelve la lección.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BreakEvenText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at batch %1, the only one measured on both</source>
        <translation>con un lote de %1, el único medido en ambas</translation>
    </message>
    <message>
        <source>from batch %1 to %2</source>
        <translation>de un lote de %1 a uno de %2</translation>
    </message>
    <message>
        <source>Nothing was measured on both a CPU and a GPU yet.</source>
        <translation>Todavía no se ha medido nada tanto en una CPU como en una GPU.</translation>
    </message>
    <message>
        <source>The GPU wins at every measured batch, %1.</source>
        <translation>La GPU gana con todos los lotes medidos, %1.</translation>
    </message>
    <message>
        <source>The GPU clearly wins at no measured batch, %1.</source>
        <translation>La GPU no gana claramente con ningún lote medido, %1.</translation>
    </message>
    <message>
        <source>The GPU starts to pay between batch %1 and %2.</source>
        <translation>La GPU empieza a compensar entre un lote de %1 y uno de %2.</translation>
    </message>
    <message>
        <source>The winner changes more than once: the GPU clearly wins at batch %1, measured %2.</source>
        <translation>El ganador cambia más de una vez: la GPU gana claramente con lotes de %1, medidos %2.</translation>
    </message>
    <message>
        <source>Judged by the lowest latency.</source>
        <translation>Criterio: menor latencia.</translation>
    </message>
    <message>
        <source>Judged by the highest throughput.</source>
        <translation>Criterio: mayor rendimiento.</translation>
    </message>
    <message>
        <source>Judged by the lowest cost.</source>
        <translation>Criterio: menor coste.</translation>
    </message>
    <message>
        <source>Judged by the lowest cost within %1.</source>
        <translation>Criterio: menor coste en %1 como máximo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>At %1 requests a second the first request of a batch of %2 waits up to %3 more, until the batch is full.</source>
        <translation>Con %1 peticiones por segundo, la primera petición de un lote de %2 espera hasta %3 más, hasta que el lote se llena.</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, %1 wins at every batch measured on the CPU.</source>
        <translation>Solo según la estimación, sin el tiempo de copiar los datos a la tarjeta, %1 gana con todos los lotes medidos en la CPU.</translation>
    </message>
    <message>
        <source>By the estimate alone, %1 clearly wins at no batch: the band is too wide or too high.</source>
        <translation>Solo según la estimación, %1 no gana claramente con ningún lote: la banda es demasiado ancha o demasiado alta.</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, %1 starts to pay between batch %2 and %3.</source>
        <translation>Solo según la estimación, sin el tiempo de copiar los datos a la tarjeta, %1 empieza a compensar entre un lote de %2 y uno de %3.</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, the winner changes more than once between the CPU and %1.</source>
        <translation>Solo según la estimación, sin el tiempo de copiar los datos a la tarjeta, el ganador cambia más de una vez entre la CPU y %1.</translation>
    </message>
    <message>
        <source>At batch %1 the GPU clearly wins at no size; sizes measured on both: %2.</source>
        <translation>Con un lote de %1, la GPU no gana claramente con ningún tamaño; tamaños medidos en ambas: %2.</translation>
    </message>
    <message>
        <source>At batch %1 the GPU clearly wins at %2; sizes measured on both: %3.</source>
        <translation>Con un lote de %1, la GPU gana claramente con %2; tamaños medidos en ambas: %3.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CardContent</name>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>Finish  N</source>
        <translation>Terminar  N</translation>
    </message>
    <message>
        <source>Next  N</source>
        <translation>Siguiente  N</translation>
    </message>
    <message>
        <source>Check  Enter</source>
        <translation>Comprobar  Intro</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Answer  Enter</source>
        <translation>Responder  Intro</translation>
    </message>
    <message>
        <source>Answer, next  Enter</source>
        <translation>Responder y seguir  Intro</translation>
    </message>
    <message>
        <source>answered; this is the last one</source>
        <translation>respondida; es la última</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>the change is not kept yet</source>
        <translation>el cambio aún no se ha guardado</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CardText</name>
    <message>
        <source>One rule that works: %1.</source>
        <translation>Una regla que funciona: %1.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>Visual quiz</source>
        <translation>Prueba visual</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>hardware</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>cost per inference</source>
        <translation>coste por inferencia</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>ningún punto</translation>
    </message>
    <message>
        <source>a quarter of a point</source>
        <translation>un cuarto de punto</translation>
    </message>
    <message>
        <source>half a point</source>
        <translation>medio punto</translation>
    </message>
    <message>
        <source>three quarters of a point</source>
        <translation>tres cuartos de punto</translation>
    </message>
    <message>
        <source>one point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>%1 of a point</source>
        <translation>%1 de un punto</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
    <message>
        <source>✗ Not answered.</source>
        <translation>✗ Sin responder.</translation>
    </message>
    <message>
        <source>✗ Partly right.</source>
        <translation>✗ Correcto en parte.</translation>
    </message>
    <message>
        <source>✗ Not right.</source>
        <translation>✗ Incorrecto.</translation>
    </message>
    <message>
        <source>That gives %1.</source>
        <translation>Eso da %1.</translation>
    </message>
    <message numerus="yes">
        <source>With %n hints, that gives %1.</source>
        <translation>
            <numerusform>Con una pista, da %1.</numerusform>
            <numerusform>Con %n pistas, da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint costs %1.</source>
        <translation>Una pista cuesta %1.</translation>
    </message>
    <message>
        <source>A right answer now gives %1.</source>
        <translation>Una respuesta correcta da ahora %1.</translation>
    </message>
    <message>
        <source>%1 Another hint costs %2 more.</source>
        <translation>%1 Otra pista cuesta %2 más.</translation>
    </message>
    <message>
        <source>comes back today</source>
        <translation>vuelve hoy</translation>
    </message>
    <message>
        <source>comes back tomorrow</source>
        <translation>vuelve mañana</translation>
    </message>
    <message numerus="yes">
        <source>comes back in %n days</source>
        <translation>
            <numerusform>vuelve en %n día</numerusform>
            <numerusform>vuelve en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n months</source>
        <translation>
            <numerusform>vuelve en aproximadamente %n mes</numerusform>
            <numerusform>vuelve en unos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n years</source>
        <translation>
            <numerusform>vuelve en aproximadamente %n año</numerusform>
            <numerusform>vuelve en unos %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CellAnswer</name>
    <message>
        <source>Step %1, column %2</source>
        <translation>Paso %1, columna %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartControls</name>
    <message>
        <source>Figure of the chart</source>
        <translation>Magnitud del gráfico</translation>
    </message>
    <message>
        <source>The lines run along</source>
        <translation>Las líneas recorren</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>por lote</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>por tamaño</translation>
    </message>
    <message>
        <source>Family and precision</source>
        <translation>Familia y precisión</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>Tamaño del modelo en el gráfico</translation>
    </message>
    <message>
        <source>Batch of the chart</source>
        <translation>Lote en el gráfico</translation>
    </message>
    <message>
        <source>at size</source>
        <translation>con tamaño</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>con lote</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartData</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>$%1 an hour</source>
        <translation>$%1 por hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 busy %3 %</source>
        <translation>%1, %2 ocupada al %3 %</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>No cost is known without a price an hour: %1.</source>
        <translation>Sin un precio por hora no se conoce el coste: %1.</translation>
    </message>
    <message>
        <source>There is no figure to show here yet.</source>
        <translation>Todavía no hay ningún valor que mostrar aquí.</translation>
    </message>
    <message>
        <source>between %1 and %2 at %3</source>
        <translation>entre %1 y %2 con %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 points.</source>
        <translation>%1: de %2 a %3, %4 puntos.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartTable</name>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>Throughput, samples/s</source>
        <translation>Rendimiento, muestras/s</translation>
    </message>
    <message>
        <source>Cost of 1,000, $</source>
        <translation>Coste de 1000, $</translation>
    </message>
    <message>
        <source>$ an hour</source>
        <translation>$ por hora</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Origen del precio</translation>
    </message>
    <message>
        <source>Busy, %</source>
        <translation>Ocupación, %</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Figures are</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>Tamaño, GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Fecha de medición</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartText</name>
    <message>
        <source>Latency against batch, %1</source>
        <translation>Latencia según el lote, %1</translation>
    </message>
    <message>
        <source>Throughput against batch, %1</source>
        <translation>Rendimiento según el lote, %1</translation>
    </message>
    <message>
        <source>Cost against batch, %1</source>
        <translation>Coste según el lote, %1</translation>
    </message>
    <message>
        <source>Latency against model size, %1</source>
        <translation>Latencia según el tamaño del modelo, %1</translation>
    </message>
    <message>
        <source>Throughput against model size, %1</source>
        <translation>Rendimiento según el tamaño del modelo, %1</translation>
    </message>
    <message>
        <source>Cost against model size, %1</source>
        <translation>Coste según el tamaño del modelo, %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Model size, GB</source>
        <translation>Tamaño del modelo, GB</translation>
    </message>
    <message>
        <source>Latency of the whole batch, ms</source>
        <translation>Latencia de todo el lote, ms</translation>
    </message>
    <message>
        <source>Throughput, samples a second</source>
        <translation>Rendimiento, muestras por segundo</translation>
    </message>
    <message>
        <source>Cost of 1,000 inferences, $</source>
        <translation>Coste de 1000 inferencias, $</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4), %5</source>
        <translation>%1: %2 (de %3 a %4), %5</translation>
    </message>
    <message>
        <source>%1: about %2, between %3 and %4, %5</source>
        <translation>%1: aproximadamente %2, entre %3 y %4, %5</translation>
    </message>
    <message>
        <source>%1; nobody has checked this band: %2</source>
        <translation>%1; nadie ha comprobado esta banda: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ConnectedMachine</name>
    <message>
        <source>It has not answered for some seconds.</source>
        <translation>Hace unos segundos que no responde.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContestBars</name>
    <message>
        <source>%1 samples/s (95 % sure: %2 to %3)</source>
        <translation>%1 muestras/s (con un 95 % de confianza: de %2 a %3)</translation>
    </message>
    <message>
        <source>Measured throughput</source>
        <translation>Rendimiento medido</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContestCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CostPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Prices an hour</source>
        <translation>Precios por hora</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>Ocupación de la CPU</translation>
    </message>
    <message>
        <source>GPU busy</source>
        <translation>Ocupación de la GPU</translation>
    </message>
    <message>
        <source>The share of the paid hour in which the device works.</source>
        <translation>La parte de la hora pagada en la que el dispositivo trabaja.</translation>
    </message>
    <message>
        <source>Busy share</source>
        <translation>Parte ocupada</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>&amp;Peticiones por segundo</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>How often requests come. A batch is run once it is full, and its first request waits for it.</source>
        <translation>Con qué frecuencia llegan las peticiones. Un lote se ejecuta cuando está lleno, y su primera petición espera hasta entonces.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CostText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1 con %2 GPU</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 × %2, %3 GiB</source>
        <translation>%1 × %2, %3 GiB</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>A CPU that is busy %1 % of the hour costs %2 times as much an inference.</source>
        <translation>Una CPU ocupada el %1 % de la hora cuesta %2 veces más por inferencia.</translation>
    </message>
    <message>
        <source>A GPU that is busy %1 % of the hour costs %2 times as much an inference.</source>
        <translation>Una GPU ocupada el %1 % de la hora cuesta %2 veces más por inferencia.</translation>
    </message>
    <message>
        <source>With a rate, this says how long a full batch takes to come together.</source>
        <translation>Con una frecuencia, aquí se indica cuánto tarda en reunirse un lote completo.</translation>
    </message>
    <message>
        <source>A batch of 1 waits for nobody.</source>
        <translation>Un lote de 1 no espera a nadie.</translation>
    </message>
    <message>
        <source>A batch of %1 at %2 requests a second waits %3. This wait is in none of the latencies, nor in the limit.</source>
        <translation>Un lote de %1 con %2 peticiones por segundo espera %3. Esta espera no está en ninguna de las latencias ni en el límite.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCard</name>
    <message>
        <source>Option that uses another machine&apos;s engine</source>
        <translation>Opción que usa el motor de otra máquina</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>To use another machine&apos;s, start Breakeven with</source>
        <translation>Para usar el de otra máquina, inicia Breakeven con</translation>
    </message>
    <message>
        <source>Being measured now…</source>
        <translation>Midiendo ahora…</translation>
    </message>
    <message>
        <source>Comes next.</source>
        <translation>Es el siguiente.</translation>
    </message>
    <message>
        <source>Hidden until you have guessed.</source>
        <translation>Oculto hasta que hayas predicho.</translation>
    </message>
    <message>
        <source>Not measured yet for this workload.</source>
        <translation>Sin medir todavía para esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Latency of the whole batch: the median, with the 95 % interval.</source>
        <translation>Latencia de todo el lote: la mediana, con el intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Shown for a million inferences (samples) on this device, kept busy: price an hour by throughput. &quot;Best by lowest cost&quot; below takes the prices.</source>
        <translation>Se muestra para un millón de inferencias (muestras) en este dispositivo, siempre ocupado: precio por hora entre rendimiento. «Mejor según: menor coste», más abajo, toma los precios.</translation>
    </message>
    <message>
        <source>How near the run came to what this machine&apos;s memory or arithmetic can do at best.</source>
        <translation>Cuánto se acercó la ejecución a lo máximo que permiten la memoria o el cálculo de esta máquina.</translation>
    </message>
    <message>
        <source>Latency %1 %2</source>
        <translation>Latencia %1 %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCardText</name>
    <message>
        <source>no price set</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>$ %1 per million</source>
        <translation>$ %1 por millón</translation>
    </message>
    <message>
        <source>$ %1 per million, at %2 % busy</source>
        <translation>$ %1 por millón, ocupado al %2 %</translation>
    </message>
    <message>
        <source>%1 ±%2 %</source>
        <translation>%1 ±%2 %</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>%1 GB de memoria</translation>
    </message>
    <message>
        <source>memory-bound, %1 % of this machine&apos;s limit</source>
        <translation>limitado por la memoria, %1 % del límite de esta máquina</translation>
    </message>
    <message>
        <source>compute-bound, %1 % of this machine&apos;s limit</source>
        <translation>limitado por el cálculo, %1 % del límite de esta máquina</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCards</name>
    <message>
        <source>Devices side by side</source>
        <translation>Dispositivos lado a lado</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceSlot</name>
    <message>
        <source>The engine found no GPU on this machine.</source>
        <translation>El motor no encontró ninguna GPU en esta máquina.</translation>
    </message>
    <message>
        <source>The engine has not listed its devices yet.</source>
        <translation>El motor aún no ha comunicado sus dispositivos.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EngineClient</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The engine ended by itself (exit code %1).</source>
        <translation>El motor terminó por sí solo (código de salida %1).</translation>
    </message>
    <message>
        <source>The engine was ended from outside, perhaps because memory ran out.</source>
        <translation>El motor fue terminado desde fuera, quizá porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1).</source>
        <translation>El motor falló (señal %1).</translation>
    </message>
    <message>
        <source>The engine could not be started (%1).</source>
        <translation>No se pudo iniciar el motor (%1).</translation>
    </message>
    <message>
        <source>The engine cannot be ended.</source>
        <translation>No se puede terminar el motor.</translation>
    </message>
    <message>
        <source>The engine did not answer within %1 of its start and was ended.</source>
        <translation>El motor no respondió en los %1 posteriores a su inicio y se terminó.</translation>
    </message>
    <message>
        <source>The engine did not respond for %1 and was ended.</source>
        <translation>El motor no respondió durante %1 y se terminó.</translation>
    </message>
    <message>
        <source>The engine got no work done for %1 and was ended.</source>
        <translation>El motor no avanzó durante %1 y se terminó.</translation>
    </message>
    <message>
        <source>The engine sent too many lines that make no sense (%1) and was ended.</source>
        <translation>El motor envió demasiadas líneas sin sentido (%1) y se terminó.</translation>
    </message>
    <message>
        <source>The engine sent a line longer than 1 MiB, which no answer is, and was ended.</source>
        <translation>El motor envió una línea de más de 1 MiB, más larga que cualquier respuesta, y se terminó.</translation>
    </message>
    <message>
        <source>The engine&apos;s first answer makes no sense, so it was ended.</source>
        <translation>La primera respuesta del motor no tiene sentido, así que se terminó.</translation>
    </message>
    <message>
        <source>The engine did not stop when it was asked to and was ended.</source>
        <translation>El motor no se detuvo cuando se le pidió y se terminó.</translation>
    </message>
    <message>
        <source>Before that it sent lines that make no sense (%1).</source>
        <translation>Antes de eso envió líneas sin sentido (%1).</translation>
    </message>
    <message>
        <source>Its last words: “%1”.</source>
        <translation>Sus últimas palabras: «%1».</translation>
    </message>
    <message>
        <source>Its process could not be ended and was left alone.</source>
        <translation>Su proceso no se pudo terminar y se dejó como está.</translation>
    </message>
    <message>
        <source>Figures measured so far are kept; it starts again in %1.</source>
        <translation>Los valores medidos hasta ahora se conservan; se inicia de nuevo en %1.</translation>
    </message>
    <message>
        <source>Figures measured so far are kept. It ended %1 times in short order, so it is started again only when you ask for it.</source>
        <translation>Los valores medidos hasta ahora se conservan. Terminó %1 veces en poco tiempo, así que solo se inicia de nuevo cuando lo pidas.</translation>
    </message>
    <message>
        <source>No engine is set. Set the command that starts breakeven-engine.</source>
        <translation>No hay ningún motor configurado. Indica la orden que inicia breakeven-engine.</translation>
    </message>
    <message>
        <source>The engine “%1” could not be started (%2).</source>
        <translation>No se pudo iniciar el motor «%1» (%2).</translation>
    </message>
    <message>
        <source>The engine “%1” could not be started (exit code %2).</source>
        <translation>No se pudo iniciar el motor «%1» (código de salida %2).</translation>
    </message>
    <message>
        <source>Install breakeven-engine there, or set another engine command, and start it again.</source>
        <translation>Instala breakeven-engine ahí, o indica otra orden para el motor, e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>The engine (version %1)</source>
        <translation>El motor (versión %1)</translation>
    </message>
    <message>
        <source>The engine refuses to talk with this window: “%1”. Update the older of the two.</source>
        <translation>El motor se niega a comunicarse con esta ventana: «%1». Actualiza el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>%1 is newer than this window: it speaks protocol %2, the window speaks %3. Update the window.</source>
        <translation>%1 es más nuevo que esta ventana: usa el protocolo %2 y la ventana usa el %3. Actualiza la ventana.</translation>
    </message>
    <message>
        <source>%1 is older than this window: it speaks protocol %2, the window speaks %3. Update the engine.</source>
        <translation>%1 es más antiguo que esta ventana: usa el protocolo %2 y la ventana usa el %3. Actualiza el motor.</translation>
    </message>
    <message>
        <source>The engine is not running. Start it again first.</source>
        <translation>El motor no está en marcha. Inícialo de nuevo primero.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EngineWords</name>
    <message>
        <source>There is no NVIDIA driver on this machine.</source>
        <translation>No hay controlador de NVIDIA en esta máquina.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver if the machine has such a GPU.</source>
        <translation>Instala el controlador de NVIDIA si la máquina tiene una GPU de ese tipo.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is there but shows no GPU.</source>
        <translation>El controlador de NVIDIA está, pero no muestra ninguna GPU.</translation>
    </message>
    <message>
        <source>Check CUDA_VISIBLE_DEVICES and nvidia-smi.</source>
        <translation>Comprueba CUDA_VISIBLE_DEVICES y nvidia-smi.</translation>
    </message>
    <message>
        <source>The NVIDIA driver refused to start.</source>
        <translation>El controlador de NVIDIA se negó a iniciarse.</translation>
    </message>
    <message>
        <source>Try nvidia-smi in a terminal; often the driver was updated and the machine needs a restart.</source>
        <translation>Prueba nvidia-smi en un terminal; a menudo el controlador se actualizó y hay que reiniciar la máquina.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so it is not known whether there is a GPU.</source>
        <translation>El controlador de NVIDIA no respondió, así que no se sabe si hay una GPU.</translation>
    </message>
    <message>
        <source>Try nvidia-smi in a terminal; if it hangs as well, restart the machine.</source>
        <translation>Prueba nvidia-smi en un terminal; si también se cuelga, reinicia la máquina.</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA side cannot be loaded: %1.</source>
        <translation>No se puede cargar la parte CUDA de LibTorch: %1.</translation>
    </message>
    <message>
        <source>Run packaging/run --cuda once; it brings what is missing.</source>
        <translation>Ejecuta una vez packaging/run --cuda; trae lo que falta.</translation>
    </message>
    <message>
        <source>The device %1 is there but did not start.</source>
        <translation>El dispositivo %1 está, pero no arrancó.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or restart the machine.</source>
        <translation>Cierra otros programas que lo usen, o reinicia la máquina.</translation>
    </message>
    <message>
        <source>The device has not finished the work of a run that was cancelled.</source>
        <translation>El dispositivo no ha terminado el trabajo de una ejecución cancelada.</translation>
    </message>
    <message>
        <source>Wait a little; if it stays so, restart the engine.</source>
        <translation>Espera un poco; si sigue así, reinicia el motor.</translation>
    </message>
    <message>
        <source>There is no device of that name; there are: %1.</source>
        <translation>No hay ningún dispositivo con ese nombre; hay: %1.</translation>
    </message>
    <message>
        <source>The device %1 was listed but cannot be found again.</source>
        <translation>El dispositivo %1 figuraba en la lista, pero ya no se encuentra.</translation>
    </message>
    <message>
        <source>This does not fit on this machine: it needs %1 (weights %2, activations %3) and may take %4; choose a smaller model or batch.</source>
        <translation>No cabe en esta máquina: necesita %1 (pesos %2, activaciones %3) y puede ocupar %4; elige un modelo o un lote más pequeño.</translation>
    </message>
    <message>
        <source>This does not fit on %1: it needs %2 (weights %3, activations %4) and may take %5; choose a smaller model or batch.</source>
        <translation>No cabe en %1: necesita %2 (pesos %3, activaciones %4) y puede ocupar %5; elige un modelo o un lote más pequeño.</translation>
    </message>
    <message>
        <source>The run was cancelled; what was built of the model stays for the next one.</source>
        <translation>La ejecución se canceló; lo construido del modelo queda para la siguiente.</translation>
    </message>
    <message>
        <source>The memory of this machine ran out; the model was dropped. Choose a smaller one.</source>
        <translation>Se agotó la memoria de esta máquina; el modelo se descartó. Elige uno más pequeño.</translation>
    </message>
    <message>
        <source>The memory of %1 ran out; the model was dropped there and the device can be used again.</source>
        <translation>Se agotó la memoria de %1; el modelo se descartó allí y el dispositivo puede volver a usarse.</translation>
    </message>
    <message>
        <source>LibTorch reported: %1</source>
        <translation>LibTorch informó: %1</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La ejecución falló: %1</translation>
    </message>
    <message>
        <source>The number of threads must be from 1 to 1024.</source>
        <translation>El número de hilos debe ser de 1 a 1024.</translation>
    </message>
    <message>
        <source>The engine is busy: %1 requests are waiting already.</source>
        <translation>El motor está ocupado: ya esperan %1 peticiones.</translation>
    </message>
    <message>
        <source>The engine is about to end.</source>
        <translation>El motor está a punto de terminar.</translation>
    </message>
    <message>
        <source>The engine ended before the request&apos;s turn came.</source>
        <translation>El motor terminó antes de que llegara el turno de la petición.</translation>
    </message>
    <message>
        <source>The request was cancelled before it began.</source>
        <translation>La petición se canceló antes de empezar.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>The engine failed in a way it does not know: %1</source>
        <translation>El motor falló de una forma que no conoce: %1</translation>
    </message>
    <message>
        <source>A model of %1 is too small; the smallest is 0.05 GB.</source>
        <translation>Un modelo de %1 es demasiado pequeño; el menor es de 0,05 GB.</translation>
    </message>
    <message>
        <source>A model of %1 is too large; the largest is 1000 GB.</source>
        <translation>Un modelo de %1 es demasiado grande; el mayor es de 1000 GB.</translation>
    </message>
    <message>
        <source>A cnn is built up to 2 GB; take the mlp or the transformer for larger models.</source>
        <translation>Una cnn se construye hasta 2 GB; usa la mlp o el transformer para modelos mayores.</translation>
    </message>
    <message>
        <source>The batch must be from 1 to %1.</source>
        <translation>El lote debe ser de 1 a %1.</translation>
    </message>
    <message>
        <source>The price must be dollars an hour, more than 0 and at most %1.</source>
        <translation>El precio debe ser en dólares por hora, mayor que 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>The share of the hour in use must be more than 0 and at most 1.</source>
        <translation>La parte de la hora en uso debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>No document gives a speed of the %1 for %2, so nothing can be estimated.</source>
        <translation>Ningún documento da una velocidad de %1 para %2, así que no se puede estimar nada.</translation>
    </message>
    <message>
        <source>fewer than 30 forwards fitted into the time allowed</source>
        <translation>en el tiempo permitido cupieron menos de 30 pasadas</translation>
    </message>
    <message>
        <source>the interval of the median stayed wider than 2 %</source>
        <translation>el intervalo de la mediana siguió siendo más ancho que el 2 %</translation>
    </message>
    <message>
        <source>the second half of the samples differs from the first by more than 3 %</source>
        <translation>la segunda mitad de las muestras difiere de la primera en más del 3 %</translation>
    </message>
    <message>
        <source>some samples lie far above the rest (Q3 + 3 IQR); none was removed</source>
        <translation>algunas muestras están muy por encima del resto (Q3 + 3 IQR); no se quitó ninguna</translation>
    </message>
    <message>
        <source>other programs interrupted the run more than 100 times a second</source>
        <translation>otros programas interrumpieron la ejecución más de 100 veces por segundo</translation>
    </message>
    <message>
        <source>the threads got clearly less processor time than they asked for</source>
        <translation>los hilos recibieron claramente menos tiempo de procesador del que pidieron</translation>
    </message>
    <message>
        <source>the GPU&apos;s clock was under 75 % of its default</source>
        <translation>el reloj de la GPU estuvo por debajo del 75 % de su valor normal</translation>
    </message>
    <message>
        <source>the GPU reported that it was throttled</source>
        <translation>la GPU informó de que estaba limitada</translation>
    </message>
    <message>
        <source>handing the work over took most of the time; the device waited for the host</source>
        <translation>entregar el trabajo llevó la mayor parte del tiempo; el dispositivo esperó al anfitrión</translation>
    </message>
    <message>
        <source>the fast operators were not to be had here; the plain ones were used</source>
        <translation>aquí no había operadores rápidos; se usaron los sencillos</translation>
    </message>
    <message>
        <source>this processor has no arithmetic of that precision; it is emulated</source>
        <translation>este procesador no tiene aritmética de esa precisión; se emula</translation>
    </message>
    <message>
        <source>the outputs differ from the reference by more than the precision explains</source>
        <translation>las salidas difieren de la referencia más de lo que explica la precisión</translation>
    </message>
    <message>
        <source>the run was stopped early; the figures are of the samples until then</source>
        <translation>la ejecución se detuvo antes; los valores son de las muestras hasta entonces</translation>
    </message>
    <message>
        <source>the outputs could not be compared with the reference</source>
        <translation>las salidas no pudieron compararse con la referencia</translation>
    </message>
    <message>
        <source>%1 is written, but would perhaps not survive a power cut: %2 (bringing its folder to the disk).</source>
        <translation>%1 está escrito, pero quizá no sobreviviría a un corte de luz: %2 (al llevar su carpeta al disco).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>Estimated: about %1 ms, between %2 and %3 ms. Bands like this held at least 9 of 10 published figures when made from one GPU and tried on another. Copies to and from the device come on top.</source>
        <translation>Estimado: unos %1 ms, entre %2 y %3 ms. Bandas como esta acertaron al menos 9 de cada 10 valores publicados al hacerse con una GPU y probarse en otra. Las copias hacia y desde el dispositivo se suman.</translation>
    </message>
    <message>
        <source>Estimated: about %1 ms, perhaps between %2 and %3 ms. No published figures were there to check it: %4. Copies to and from the device come on top.</source>
        <translation>Estimado: unos %1 ms, quizá entre %2 y %3 ms. No había valores publicados para comprobarlo: %4. Las copias hacia y desde el dispositivo se suman.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EstimateDialog</name>
    <message>
        <source>fp32 %1, at best %2 TFLOP/s; memory %3 GB at %4 GB/s.</source>
        <translation>fp32 %1, como mucho %2 TFLOP/s; memoria de %3 GB a %4 GB/s.</translation>
    </message>
    <message>
        <source>Estimate a card</source>
        <translation>Estimar una tarjeta</translation>
    </message>
    <message>
        <source>An estimate is computed from a card&apos;s datasheet; nothing is measured. It is drawn as a band, and only where there is no figure of that card, measured or recorded.</source>
        <translation>Una estimación se calcula a partir de la hoja de datos de una tarjeta; no se mide nada. Se dibuja como una banda, y solo donde no hay ningún valor de esa tarjeta, medido o grabado.</translation>
    </message>
    <message>
        <source>Cards with a datasheet</source>
        <translation>Tarjetas con hoja de datos</translation>
    </message>
    <message>
        <source>%1 (is there)</source>
        <translation>%1 (ya está)</translation>
    </message>
    <message>
        <source>Show the estimate</source>
        <translation>Mostrar la estimación</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Fuente: %2.</translation>
    </message>
    <message>
        <source>Estimate of %1</source>
        <translation>Estimación de %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreFiles</name>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>The session brings its own settings and figures. What was measured here and is not in it is lost, unless you save the recording first. Open the session?</source>
        <translation>La sesión trae sus propios ajustes y valores. Lo que se midió aquí y no está en ella se pierde, a menos que guardes antes la grabación. ¿Abrir la sesión?</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>%1 What was open stays.</source>
        <translation>%1 Lo que estaba abierto se mantiene.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open: its settings and its figures.</source>
        <translation>La sesión «%1» está abierta: sus ajustes y sus valores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; its devices stand among the lanes as Recorded.</source>
        <translation>«%1» está abierto; sus dispositivos están entre los carriles, como grabados.</translation>
    </message>
    <message>
        <source>Open a recording or a session</source>
        <translation>Abrir una grabación o una sesión</translation>
    </message>
    <message>
        <source>Recordings and sessions (*.json)</source>
        <translation>Grabaciones y sesiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Recording (*.json)</source>
        <translation>Grabación (*.json)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Session (*.json)</source>
        <translation>Sesión (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The report is in &quot;%1&quot;.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>Saved in &quot;%1&quot;.</source>
        <translation>Guardado en «%1».</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreKeeping</name>
    <message>
        <source>What was set in Explore the last time could not be read, and begins afresh. %1</source>
        <translation>No se pudieron leer los últimos ajustes de Explorar, que empiezan de nuevo. %1</translation>
    </message>
    <message>
        <source>What is set in Explore could not be kept. %1</source>
        <translation>No se pudieron guardar los ajustes de Explorar. %1</translation>
    </message>
    <message>
        <source>Figures of another processor or LibTorch are kept in &quot;%1&quot; and shown as Recorded.</source>
        <translation>Los valores de otro procesador u otra versión de LibTorch se conservan en «%1» y se muestran como grabados.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplorePlace</name>
    <message>
        <source>Latency against batch</source>
        <translation>Latencia según el lote</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>Mejor dispositivo</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Modelo roofline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open a recording or session…</source>
        <translation>Abrir una grabación o sesión…</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Guardar la grabación…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>Guardar la sesión…</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Escribir un informe…</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>Mi regla</translation>
    </message>
    <message>
        <source>No figure of this model yet. Press Measure, or open a recording: the lines grow here as points come in.</source>
        <translation>Todavía no hay ningún valor de este modelo. Pulsa Medir o abre una grabación: las líneas crecen aquí a medida que llegan los puntos.</translation>
    </message>
    <message>
        <source>Once something is measured at this size: how near each point comes to what the machine&apos;s arithmetic and memory allow.</source>
        <translation>Cuando se haya medido algo con este tamaño: cuánto se acerca cada punto a lo que permiten el cálculo y la memoria de la máquina.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreReport</name>
    <message>
        <source>GPU or CPU for inference: an exploration</source>
        <translation>GPU o CPU para la inferencia: una exploración</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Figures are</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Dollars an hour</source>
        <translation>Dólares por hora</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Origen del precio</translation>
    </message>
    <message>
        <source>Machines and prices</source>
        <translation>Máquinas y precios</translation>
    </message>
    <message>
        <source>Nothing is measured, opened or estimated.</source>
        <translation>No hay nada medido, abierto ni estimado.</translation>
    </message>
    <message>
        <source>Not shown, and in no picture: %1.</source>
        <translation>No se muestra, ni está en ninguna imagen: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Se muestra:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Se pide:</translation>
    </message>
    <message>
        <source>Model sizes in the sweep, GB:</source>
        <translation>Tamaños del modelo en el barrido, GB:</translation>
    </message>
    <message>
        <source>Batches in the sweep:</source>
        <translation>Lotes en el barrido:</translation>
    </message>
    <message>
        <source>Effort:</source>
        <translation>Esfuerzo:</translation>
    </message>
    <message>
        <source>Busy share of the paid hour:</source>
        <translation>Parte ocupada de la hora pagada:</translation>
    </message>
    <message>
        <source>CPU %1, GPU %2</source>
        <translation>CPU %1, GPU %2</translation>
    </message>
    <message>
        <source>Requests a second:</source>
        <translation>Peticiones por segundo:</translation>
    </message>
    <message>
        <source>%1. A batch of %2 is full after %3 s; this is computed, and counted in no latency.</source>
        <translation>%1. Un lote de %2 se llena en %3 s; esto es un cálculo y no cuenta en ninguna latencia.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Punto de equilibrio</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Judged on workloads that have a figure of a CPU and of a GPU: %1 measured, %2 with a recorded figure. No estimate is among them.</source>
        <translation>Evaluada con cargas de trabajo que tienen un valor de una CPU y uno de una GPU: %1 medidas, %2 con un valor grabado. No hay ninguna estimación entre ellas.</translation>
    </message>
    <message>
        <source>%1 and %2: the intervals overlap at %3 of %4 workloads that both have.</source>
        <translation>%1 y %2: los intervalos se solapan en %3 de las %4 cargas de trabajo que ambos tienen.</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <source>A latency is the median of one forward of the whole batch, with the 95 % interval of the median. A cost is the price of an hour over the samples in it; nothing else is in it.</source>
        <translation>Una latencia es la mediana de una pasada hacia delante de todo el lote, con el intervalo del 95 % de la mediana. Un coste es el precio de una hora dividido entre las muestras de esa hora; no incluye nada más.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Remarks on measurements</source>
        <translation>Observaciones sobre las mediciones</translation>
    </message>
    <message>
        <source>No measurement carries a remark.</source>
        <translation>Ninguna medición lleva observaciones.</translation>
    </message>
    <message>
        <source>Points without a figure</source>
        <translation>Puntos sin valor</translation>
    </message>
    <message>
        <source>Two figures of one device</source>
        <translation>Dos valores de un mismo dispositivo</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No medido</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>%1: the name has to end in .html or .pdf.</source>
        <translation>%1: el nombre tiene que terminar en .html o .pdf.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreState</name>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>measured earlier</source>
        <translation>medido antes</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>kept, not measured</source>
        <translation>guardado, no medido</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FigureText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowMoment</name>
    <message>
        <source>At the start.</source>
        <translation>Al inicio.</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <translation>Paso %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowOutline</name>
    <message>
        <source>Decision flow, in words</source>
        <translation>Flujo de decisión, en palabras</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowOutlineModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowPainter</name>
    <message>
        <source>guess first</source>
        <translation>predice primero</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowPanel</name>
    <message>
        <source>Decision flow</source>
        <translation>Flujo de decisión</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>Show the flow as a drawing</source>
        <translation>Mostrar el flujo como dibujo</translation>
    </message>
    <message>
        <source>Show the flow in words</source>
        <translation>Mostrar el flujo en palabras</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowView</name>
    <message>
        <source>Decision flow</source>
        <translation>Flujo de decisión</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowWords</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Current.</source>
        <translation>Actual.</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>No tomado.</translation>
    </message>
    <message>
        <source>Still to come.</source>
        <translation>Pendiente.</translation>
    </message>
    <message>
        <source>%1: hidden until you have guessed.</source>
        <translation>%1: oculto hasta que hayas predicho.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2. Goes to the %3.</source>
        <translation>%1: %2. Va a la %3.</translation>
    </message>
    <message>
        <source>size &gt; %1 %2 batch &gt; %3</source>
        <translation>tamaño &gt; %1 %2 lote &gt; %3</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>Sin un ganador claro</translation>
    </message>
    <message>
        <source>%1: overrules the rule</source>
        <translation>%1: anula la regla</translation>
    </message>
    <message>
        <source>%1, as the rule says</source>
        <translation>%1, como dice la regla</translation>
    </message>
    <message>
        <source>measured as well</source>
        <translation>medida también</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>The %1 is taken.</source>
        <translation>Se toma la %1.</translation>
    </message>
    <message>
        <source>The %1 was measured as well.</source>
        <translation>También se midió la %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Preview of the sliders.</source>
        <translation>Vista previa de los controles deslizantes.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMap</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> The picture has room for %1 sizes and %1 batches; %2 more are left out of it.</source>
        <translation> En la imagen caben %1 tamaños y %1 lotes; se omiten %2 más.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>ahead by up to</source>
        <translation>ventaja de hasta</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>CPU best</source>
        <translation>mejor CPU</translation>
    </message>
    <message>
        <source>GPU best</source>
        <translation>mejor GPU</translation>
    </message>
    <message>
        <source>no clear winner</source>
        <translation>sin un ganador claro</translation>
    </message>
    <message>
        <source>CPU alone</source>
        <translation>solo CPU</translation>
    </message>
    <message>
        <source>GPU alone</source>
        <translation>solo GPU</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>Dollars of 1,000</source>
        <translation>Dólares por 1000</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada con que comparar</translation>
    </message>
    <message>
        <source>%1 best</source>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>%1: hardware</source>
        <translation>%1: hardware</translation>
    </message>
    <message>
        <source>%1: provenance</source>
        <translation>%1: procedencia</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: hasta</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>Tamaño, GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Margen, %</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>%1 %2 (%3; %4)</source>
        <translation>%1 %2 (%3; %4)</translation>
    </message>
    <message>
        <source>the best is %1 as fast</source>
        <translation>la mejor es %1 más rápida</translation>
    </message>
    <message>
        <source>the best is %1 % faster</source>
        <translation>la mejor es un %1 % más rápida</translation>
    </message>
    <message>
        <source>%1 as much</source>
        <translation>%1 el valor de la mejor</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>un %1 % más</translation>
    </message>
    <message>
        <source>not measured.</source>
        <translation>sin medir.</translation>
    </message>
    <message>
        <source>failed.</source>
        <translation>fallido.</translation>
    </message>
    <message>
        <source>measured, and not compared: %1.</source>
        <translation>medido y no comparado: %1.</translation>
    </message>
    <message>
        <source>nothing to compare with, %1.</source>
        <translation>nada con que comparar, %1.</translation>
    </message>
    <message>
        <source>no clear winner, the intervals overlap: %1, %2.</source>
        <translation>sin un ganador claro, los intervalos se solapan: %1, %2.</translation>
    </message>
    <message>
        <source>the only one within %1: %2.</source>
        <translation>la única que cumple el límite de %1: %2.</translation>
    </message>
    <message>
        <source>best %1. Next %2: %3.</source>
        <translation>mejor, %1. Siguiente, %2: %3.</translation>
    </message>
    <message>
        <source>Best device, lowest latency</source>
        <translation>Mejor dispositivo, menor latencia</translation>
    </message>
    <message>
        <source>Best device, highest throughput</source>
        <translation>Mejor dispositivo, mayor rendimiento</translation>
    </message>
    <message>
        <source>Best device, lowest cost</source>
        <translation>Mejor dispositivo, menor coste</translation>
    </message>
    <message>
        <source>Best device, lowest cost within %1</source>
        <translation>Mejor dispositivo, menor coste en %1 como máximo</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>Todavía no se ha medido nada aquí.</translation>
    </message>
    <message>
        <source>GPU best in %1</source>
        <translation>mejor la GPU en %1</translation>
    </message>
    <message>
        <source>CPU in %1</source>
        <translation>la CPU en %1</translation>
    </message>
    <message>
        <source>no clear winner in %1</source>
        <translation>sin un ganador claro en %1</translation>
    </message>
    <message>
        <source>nothing to compare with in %1</source>
        <translation>nada con que comparar en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <translation>%1 sin medir</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the lesson’s rule</source>
        <translation>la regla de la lección</translation>
    </message>
    <message>
        <source>my rule</source>
        <translation>mi regla</translation>
    </message>
    <message>
        <source>The lesson’s rule picks</source>
        <translation>La regla de la lección elige</translation>
    </message>
    <message>
        <source>My rule picks</source>
        <translation>Mi regla elige</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>$ %1 for 1,000</source>
        <translation>$ %1 por 1000</translation>
    </message>
    <message>
        <source>over the limit or without a price</source>
        <translation>por encima del límite o sin precio</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1, batch %2: %3</source>
        <translation>%1, lote de %2: %3</translation>
    </message>
    <message>
        <source>%1 the %2.</source>
        <translation>%1 la %2.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMapView</name>
    <message>
        <source>batch %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Play the lesson, or pause it</source>
        <translation>Reproducir la lección o pausarla</translation>
    </message>
    <message>
        <source>One stage on, one stage back</source>
        <translation>Avanzar una etapa, retroceder una etapa</translation>
    </message>
    <message>
        <source>One step on, one step back</source>
        <translation>Avanzar un paso, retroceder un paso</translation>
    </message>
    <message>
        <source>Home · End</source>
        <translation>Inicio · Fin</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>Ir al inicio, ir al final</translation>
    </message>
    <message>
        <source>+ · −</source>
        <translation>+ · −</translation>
    </message>
    <message>
        <source>Play faster, play slower</source>
        <translation>Reproducir más rápido, más lento</translation>
    </message>
    <message>
        <source>The places Learn, Explore and Test</source>
        <translation>Las secciones Aprender, Explorar y Practicar</translation>
    </message>
    <message>
        <source>Arrows · Enter</source>
        <translation>Flechas · Intro</translation>
    </message>
    <message>
        <source>In Explore&apos;s pictures: from point to point; take that workload to Learn</source>
        <translation>En las imágenes de Explorar: de punto en punto; llevar esa carga de trabajo a Aprender</translation>
    </message>
    <message>
        <source>+ · − · 0</source>
        <translation>+ · − · 0</translation>
    </message>
    <message>
        <source>In Explore&apos;s chart of lines: closer, further away, all of it</source>
        <translation>En el gráfico de líneas de Explorar: acercar, alejar, verlo todo</translation>
    </message>
    <message>
        <source>In Explore: take a setting back, and make it again</source>
        <translation>En Explorar: deshacer un ajuste y rehacerlo</translation>
    </message>
    <message>
        <source>1–9 · A–F</source>
        <translation>1–9 · A–F</translation>
    </message>
    <message>
        <source>In Test: pick an answer</source>
        <translation>En Practicar: elegir una respuesta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>In Test: commit the answer, then go on</source>
        <translation>En Practicar: confirmar la respuesta y luego continuar</translation>
    </message>
    <message>
        <source>H · N · P</source>
        <translation>H · N · P</translation>
    </message>
    <message>
        <source>In Test: a hint, the next question, the one before</source>
        <translation>En Practicar: una pista, la pregunta siguiente, la anterior</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>In the ten-question test: mark a question to return to it</source>
        <translation>En la prueba de diez preguntas: marcar una pregunta para volver a ella</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one control to the next; inside a table or a slider, the arrows move</source>
        <translation>De un control al siguiente; dentro de una tabla o un control deslizante se usan las flechas</translation>
    </message>
    <message>
        <source>Copy what is selected in a table</source>
        <translation>Copiar lo seleccionado en una tabla</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s folder</source>
        <translation>Abrir la carpeta de una lección</translation>
    </message>
    <message>
        <source>Larger type, smaller type</source>
        <translation>Letra más grande, letra más pequeña</translation>
    </message>
    <message>
        <source>F1 · ?</source>
        <translation>F1 · ?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Lane</name>
    <message>
        <source>datasheet</source>
        <translation>hoja de datos</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>medido el %1</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>from the recording</source>
        <translation>de la grabación</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LaneRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Takes out all lanes of %1. The file stays where it is.</source>
        <translation>Quita todos los carriles de %1. El archivo queda donde está.</translation>
    </message>
    <message>
        <source>Takes out this estimate.</source>
        <translation>Quita esta estimación.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LanesPanel</name>
    <message numerus="yes">
        <source>%Ln estimates</source>
        <translation>
            <numerusform>%Ln estimación</numerusform>
            <numerusform>%Ln estimaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be estimated</source>
        <translation>%1 no se pueden estimar</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>sin valores todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points failed</source>
        <translation>
            <numerusform>%Ln punto falló</numerusform>
            <numerusform>%Ln puntos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>Two recordings of %1 (%2, %3)</source>
        <translation>Dos grabaciones de %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Figures of %1 from two places (%2, %3)</source>
        <translation>Valores de %1 de dos orígenes (%2, %3)</translation>
    </message>
    <message>
        <source>%1 differ at %2 of %3 shared workloads: their intervals do not overlap.</source>
        <translation>%1 difieren en %2 de %3 cargas de trabajo comunes: sus intervalos no se solapan.</translation>
    </message>
    <message>
        <source>The GPU cannot be used for now: %1</source>
        <translation>Por ahora no se puede usar la GPU: %1</translation>
    </message>
    <message>
        <source>No NVIDIA GPU here: %1</source>
        <translation>Aquí no hay ninguna GPU de NVIDIA: %1</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Figures measured elsewhere, from a file</source>
        <translation>Valores medidos en otro lugar, de un archivo</translation>
    </message>
    <message>
        <source>Estimate a card…</source>
        <translation>Estimar una tarjeta…</translation>
    </message>
    <message>
        <source>What a GPU that is not here may reach, from its datasheet, as a band</source>
        <translation>Lo que puede alcanzar una GPU que no está aquí, según su hoja de datos, como una banda</translation>
    </message>
    <message>
        <source>Connect a machine…</source>
        <translation>Conectar una máquina…</translation>
    </message>
    <message>
        <source>Measure on another computer, for instance over ssh</source>
        <translation>Medir en otro ordenador, por ejemplo por ssh</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>Guardar los valores…</translation>
    </message>
    <message>
        <source>A recording: all measured here, in one file</source>
        <translation>Una grabación: todo lo medido aquí, en un archivo</translation>
    </message>
    <message>
        <source>The engine has not listed its devices yet.</source>
        <translation>El motor aún no ha comunicado sus dispositivos.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Remove the estimate of %1</source>
        <translation>Quitar la estimación de %1</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LearnPlace</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LearnerDataMenu</name>
    <message>
        <source>Export progress…</source>
        <translation>Exportar progreso…</translation>
    </message>
    <message>
        <source>All your answers, in one file</source>
        <translation>Todas tus respuestas, en un archivo</translation>
    </message>
    <message>
        <source>Import progress…</source>
        <translation>Importar progreso…</translation>
    </message>
    <message>
        <source>Adds what such a file holds</source>
        <translation>Añade lo que contiene un archivo así</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Answers, tests, reviews and their backups</source>
        <translation>Respuestas, pruebas, repasos y sus copias de seguridad</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>Exportar preguntas…</translation>
    </message>
    <message>
        <source>For Moodle (XML or GIFT) or Anki</source>
        <translation>Para Moodle (XML o GIFT) o Anki</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importar preguntas…</translation>
    </message>
    <message>
        <source>From Moodle XML or GIFT</source>
        <translation>De Moodle XML o GIFT</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exportar progreso</translation>
    </message>
    <message>
        <source>Progress (*.json)</source>
        <translation>Progreso (*.json)</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importar progreso</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Exportar preguntas</translation>
    </message>
    <message>
        <source>Moodle XML (*.xml)</source>
        <translation>Moodle XML (*.xml)</translation>
    </message>
    <message>
        <source>GIFT (*.gift)</source>
        <translation>GIFT (*.gift)</translation>
    </message>
    <message>
        <source>Anki text (*.txt)</source>
        <translation>Texto de Anki (*.txt)</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Questions (*.xml *.gift *.txt)</source>
        <translation>Preguntas (*.xml *.gift *.txt)</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Your data and questions</source>
        <translation>Tus datos y preguntas</translation>
    </message>
    <message>
        <source>Closes the list</source>
        <translation>Cierra la lista</translation>
    </message>
    <message>
        <source>Export, import or erase</source>
        <translation>Exportar, importar o borrar</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers came in.</source>
        <translation>
            <numerusform>Se importó %Ln respuesta.</numerusform>
            <numerusform>Se importaron %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no question that can be asked here. Nothing has changed.</source>
        <translation>%1 no contiene ninguna pregunta que se pueda hacer aquí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source> The test was left; it can be gone on with.</source>
        <translation> Se dejó la prueba; puedes continuarla.</translation>
    </message>
    <message>
        <source> The round that was open has ended.</source>
        <translation> La ronda que estaba abierta ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions came in. They are asked in practice.</source>
        <translation>
            <numerusform>Se importó %Ln pregunta. Se hace en la práctica.</numerusform>
            <numerusform>Se importaron %Ln preguntas. Se hacen en la práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase all your answers, tests and reviews, of every lesson, and their backups?</source>
        <translation>¿Borrar todas tus respuestas, pruebas y repasos, de todas las lecciones, y sus copias de seguridad?</translation>
    </message>
    <message>
        <source>You may export them first.</source>
        <translation>Puedes exportarlos antes.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>This cannot be undone. Erase everything now?</source>
        <translation>Esto no se puede deshacer. ¿Borrarlo todo ahora?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Se ha borrado todo.</translation>
    </message>
    <message>
        <source>%1 Not all could be carried over.</source>
        <translation>%1 No se pudo trasladar todo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LineChart</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>equilibrio %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MachineDialog</name>
    <message>
        <source>Connect a machine</source>
        <translation>Conectar una máquina</translation>
    </message>
    <message>
        <source>The command starts breakeven-engine on the other machine, and this window talks with it. What is measured there gets lanes of its own. The time on the network is not in the figures.</source>
        <translation>La orden inicia breakeven-engine en la otra máquina, y esta ventana se comunica con él. Lo que se mide allí tiene sus propios carriles. El tiempo en la red no está en los valores.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nombre de la máquina</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Command that starts the engine there</source>
        <translation>Orden que inicia el motor allí</translation>
    </message>
    <message>
        <source>Over ssh: ssh gpu-box breakeven-engine serve
As another user, on another port: ssh -p 2222 me@gpu-box breakeven-engine serve
In a container: docker exec -i torch breakeven-engine serve
There is no place to type a password: log in with a key, and once in a terminal before.</source>
        <translation>Por ssh: ssh gpu-box breakeven-engine serve
Como otro usuario, en otro puerto: ssh -p 2222 me@gpu-box breakeven-engine serve
En un contenedor: docker exec -i torch breakeven-engine serve
No hay dónde escribir una contraseña: inicia sesión con una clave, y antes una vez en un terminal.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MachineList</name>
    <message>
        <source>Not connected. To connect runs: %1</source>
        <translation>Sin conexión. Al conectar se ejecuta: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection lost. %1</source>
        <translation>Conexión perdida. %1</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectada.</translation>
    </message>
    <message>
        <source>%1 to and fro, not in the figures.</source>
        <translation>%1 de ida y vuelta, que no están en los valores.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 de %2 puntos.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>Conectar %1 de nuevo</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Ends the engine there. Its figures stay, as Recorded.</source>
        <translation>Termina el motor allí. Sus valores quedan, como grabados.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>Takes its name and command off this list. Figures stay.</source>
        <translation>Quita su nombre y su orden de esta lista. Los valores se quedan.</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otras máquinas</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
    <message>
        <source> &quot;%1&quot; stays open.</source>
        <translation> «%1» sigue abierta.</translation>
    </message>
    <message>
        <source>The lesson could not be opened. %1</source>
        <translation>No se pudo abrir la lección. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Breakeven</source>
        <translation>%1 – Breakeven</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Abrir lección…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>Letra &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Movimiento &amp;reducido</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto con&amp;traste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation>&amp;Acerca de Breakeven</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s folder</source>
        <translation>Abrir la carpeta de una lección</translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation>Acerca de Breakeven</translation>
    </message>
    <message>
        <source>Breakeven %1</source>
        <translation>Breakeven %1</translation>
    </message>
    <message>
        <source>Shows when inference belongs on a GPU and when on a CPU, by running it on both.

Copyright: the Breakeven authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Made with Qt %1 and LibTorch.</source>
        <translation>Muestra cuándo conviene hacer la inferencia en una GPU y cuándo en una CPU, ejecutándola en ambas.

Copyright: los autores de Breakeven. Software libre bajo la Licencia Pública General de GNU (GNU General Public License), versión 3 o posterior; se ofrece sin ninguna garantía.

Hecho con Qt %1 y LibTorch.</translation>
    </message>
    <message>
        <source>&amp;Present the lesson</source>
        <translation>&amp;Presentar la lección</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MenuButton</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, se muestra ahora</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Narration</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 is over %2</source>
        <translation>%1 supera %2</translation>
    </message>
    <message>
        <source>%1 is not over %2</source>
        <translation>%1 no supera %2</translation>
    </message>
    <message>
        <source>a batch of %1 is over %2</source>
        <translation>un lote de %1 supera %2</translation>
    </message>
    <message>
        <source>a batch of %1 is not over %2</source>
        <translation>un lote de %1 no supera %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, pero %2</translation>
    </message>
    <message>
        <source>%1: both halves hold, so the rule sends this request to the %2.</source>
        <translation>%1: se cumplen las dos mitades, así que la regla envía esta petición a la %2.</translation>
    </message>
    <message>
        <source>%1: neither half holds, so the rule sends this request to the %2.</source>
        <translation>%1: no se cumple ninguna mitad, así que la regla envía esta petición a la %2.</translation>
    </message>
    <message>
        <source>%1: both halves would have to hold, so the rule sends this request to the %2.</source>
        <translation>%1: tendrían que cumplirse las dos mitades, así que la regla envía esta petición a la %2.</translation>
    </message>
    <message>
        <source>%1: one half is enough, so the rule sends this request to the %2.</source>
        <translation>%1: basta una mitad, así que la regla envía esta petición a la %2.</translation>
    </message>
    <message>
        <source>A request of your own comes in, for a model of %1 and a batch of %2.</source>
        <translation>Llega una petición tuya, para un modelo de %1 y un lote de %2.</translation>
    </message>
    <message>
        <source>Request %1 comes in, for a model of %2 and a batch of %3.</source>
        <translation>Llega la petición %1, para un modelo de %2 y un lote de %3.</translation>
    </message>
    <message>
        <source>The model has %1 of weights and one sample comes alone: the rule asks for nothing else.</source>
        <translation>El modelo tiene %1 de pesos y llega una sola muestra: la regla no pregunta nada más.</translation>
    </message>
    <message>
        <source>The model has %1 of weights and %2 samples come at once: the rule asks for nothing else.</source>
        <translation>El modelo tiene %1 de pesos y llegan %2 muestras a la vez: la regla no pregunta nada más.</translation>
    </message>
    <message>
        <source>The request takes the %1&apos;s branch; what was measured is the other one, since there is no figure from a %1 yet.</source>
        <translation>La petición toma la rama de la %1; lo que se midió es la otra, porque todavía no hay ningún valor de una %1.</translation>
    </message>
    <message>
        <source>The request takes the %1&apos;s branch; the %2&apos;s is tried too where there is one, so that there is something to compare.</source>
        <translation>La petición toma la rama de la %1; también se prueba la de la %2 donde la hay, para tener algo con que comparar.</translation>
    </message>
    <message>
        <source>The %1 runs the model on the one sample of this batch.</source>
        <translation>La %1 ejecuta el modelo con la única muestra de este lote.</translation>
    </message>
    <message>
        <source>The %1 runs the model once, on all %2 samples of the batch.</source>
        <translation>La %1 ejecuta el modelo una vez, con las %2 muestras del lote.</translation>
    </message>
    <message>
        <source>a recording says %1 on a %2</source>
        <translation>una grabación indica %1 en una %2</translation>
    </message>
    <message>
        <source>an estimate says %1 on a %2</source>
        <translation>una estimación indica %1 en una %2</translation>
    </message>
    <message>
        <source>measured here, it took %1 on the %2</source>
        <translation>medido aquí, tardó %1 en la %2</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>%1 por inferencia</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is known of this request&apos;s latency yet.</source>
        <translation>Todavía no se sabe nada de la latencia de esta petición.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1, con %2.</translation>
    </message>
    <message>
        <source>The lesson&apos;s figures for the %1, made up to illustrate: %2.</source>
        <translation>Los valores de la lección para la %1, inventados para ilustrar: %2.</translation>
    </message>
    <message>
        <source>The lesson&apos;s figure for the %1 is %2; %3.</source>
        <translation>El valor de la lección para la %1 es %2; %3.</translation>
    </message>
    <message>
        <source>The lesson&apos;s figure for the %1 is %2, and there is none of your own from a %1 yet; %3.</source>
        <translation>El valor de la lección para la %1 es %2, y todavía no hay ninguno tuyo de una %1; %3.</translation>
    </message>
    <message>
        <source>The %1 took %2 and the %3 %4: the %5 is %6 times as fast.</source>
        <translation>La %1 tardó %2 y la %3, %4: la %5 es %6 veces más rápida.</translation>
    </message>
    <message>
        <source>Only the %1 has a figure of your own so far; one from a %2 would be needed to compare.</source>
        <translation>Hasta ahora solo la %1 tiene un valor tuyo; para comparar haría falta uno de una %2.</translation>
    </message>
    <message>
        <source>The GPU buys low latency and high throughput with a higher price an hour.</source>
        <translation>La GPU ofrece baja latencia y alto rendimiento a cambio de un precio por hora mayor.</translation>
    </message>
    <message>
        <source>The CPU is cheap by the hour; a GPU would be dearer, and with this request mostly idle.</source>
        <translation>La CPU es barata por hora; una GPU sería más cara y, con esta petición, estaría casi siempre inactiva.</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>The rule chose the %1, but by your own figures the %2 wins on %3: the %2 is kept, and the rule is overruled.</source>
        <translation>La regla eligió la %1, pero según tus propios valores la %2 gana en %3: queda la %2 y la regla queda anulada.</translation>
    </message>
    <message>
        <source>The %1 is kept, as the rule chose: no figure of your own speaks against it.</source>
        <translation>Queda la %1, como eligió la regla: ningún valor tuyo habla en contra.</translation>
    </message>
    <message>
        <source>There is no clear winner on %1, so the rule&apos;s choice is kept: the %2.</source>
        <translation>No hay un ganador claro en %1, así que queda la elección de la regla: la %2.</translation>
    </message>
    <message>
        <source>The %1 is kept: it wins on %2 by your own figures, too.</source>
        <translation>Queda la %1: también gana en %2 según tus propios valores.</translation>
    </message>
    <message>
        <source>%1 with a batch of %2 went to the %3</source>
        <translation>%1 con un lote de %2 fue a la %3</translation>
    </message>
    <message>
        <source>%1, and that was the last request: move the sliders to try one of your own.</source>
        <translation>%1, y esa fue la última petición: mueve los controles deslizantes para probar una tuya.</translation>
    </message>
    <message>
        <source>%1, and the next request can come.</source>
        <translation>%1, y puede llegar la siguiente petición.</translation>
    </message>
    <message>
        <source>This lesson has no steps: move the sliders and run a workload of your own.</source>
        <translation>Esta lección no tiene pasos: mueve los controles deslizantes y ejecuta una carga de trabajo tuya.</translation>
    </message>
    <message>
        <source>The first request is waiting: press Play, and watch where the rule sends it.</source>
        <translation>La primera petición está esperando: pulsa Reproducir y observa adónde la envía la regla.</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Qué pasaría si: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NarrationBar</name>
    <message>
        <source>What is happening</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Your turn: which will be faster, and by how much? Guess, and the answer is shown.</source>
        <translation>Te toca: ¿cuál será más rápida, y por cuánto? Predice y se muestra la respuesta.</translation>
    </message>
    <message>
        <source>Why? See key moment %1</source>
        <translation>¿Por qué? Ver el momento clave %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NumberAnswer</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Tu respuesta, un número</translation>
    </message>
    <message>
        <source>Your answer, a number in %1</source>
        <translation>Tu respuesta, un número en %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>✓ correct, your answer</source>
        <translation>✓ correcta, tu respuesta</translation>
    </message>
    <message>
        <source>✗ your answer</source>
        <translation>✗ tu respuesta</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Escribe primero un número.</translation>
    </message>
    <message>
        <source>That is not a number yet. Write it like %1 or 1e-3.</source>
        <translation>Eso aún no es un número. Escríbelo como %1 o 1e-3.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Se lee como %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, wrong.</source>
        <translation>%1, incorrecta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionList</name>
    <message>
        <source>Options: pick all that are right</source>
        <translation>Opciones: elige todas las correctas</translation>
    </message>
    <message>
        <source>Options: pick one</source>
        <translation>Opciones: elige una</translation>
    </message>
    <message>
        <source>Pick all that are right.</source>
        <translation>Elige todas las correctas.</translation>
    </message>
    <message>
        <source>✓ correct, not picked</source>
        <translation>✓ correcta, no elegida</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✓ correct, your answer</source>
        <translation>✓ correcta, tu respuesta</translation>
    </message>
    <message>
        <source>✗ your answer</source>
        <translation>✗ tu respuesta</translation>
    </message>
    <message>
        <source>Pick at least one answer first.</source>
        <translation>Elige primero al menos una respuesta.</translation>
    </message>
    <message>
        <source>Pick an answer first.</source>
        <translation>Elige primero una respuesta.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrderAnswer</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Items to put in order</source>
        <translation>Elementos que ordenar</translation>
    </message>
    <message>
        <source>Drag the items, or move the marked one with the buttons or Alt+Up and Alt+Down.</source>
        <translation>Arrastra los elementos, o mueve el marcado con los botones o con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>✓ right place</source>
        <translation>✓ posición correcta</translation>
    </message>
    <message>
        <source>✗ belongs in place %1</source>
        <translation>✗ va en la posición %1</translation>
    </message>
    <message>
        <source>Put the items in order first.</source>
        <translation>Ordena primero los elementos.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrderRow</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, posición %2 de %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OtherMachines</name>
    <message>
        <source>The command is longer than any command should be.</source>
        <translation>La orden es más larga de lo que debería ser cualquier orden.</translation>
    </message>
    <message>
        <source>The command must be one line.</source>
        <translation>La orden debe ocupar una sola línea.</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no partner.</source>
        <translation>A unas comillas de la orden les falta su pareja.</translation>
    </message>
    <message>
        <source>Write the command that starts the engine there.</source>
        <translation>Escribe la orden que inicia el motor allí.</translation>
    </message>
    <message>
        <source>A name is made of letters without accents, digits, point, dash and underline; 1 to 40.</source>
        <translation>Un nombre se compone de letras sin tilde, cifras, punto, guion y guion bajo; de 1 a 40.</translation>
    </message>
    <message>
        <source>A machine called “%1” is there already. Choose another name.</source>
        <translation>Ya hay una máquina llamada «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>There are more machines than anyone can follow. Forget one first.</source>
        <translation>Hay más máquinas de las que nadie puede seguir. Olvida una primero.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PhasesBar</name>
    <message>
        <source>load %1, once</source>
        <translation>carga %1, una vez</translation>
    </message>
    <message>
        <source>copy in %1</source>
        <translation>copia de entrada %1</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>cálculo %1</translation>
    </message>
    <message>
        <source>copy out %1</source>
        <translation>copia de salida %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Parts of the run: %1</source>
        <translation>Partes de la ejecución: %1</translation>
    </message>
    <message>
        <source>%1. The load is drawn shortened: it happens once, the rest with every batch.</source>
        <translation>%1. La carga se dibuja acortada: ocurre una vez; el resto, con cada lote.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PictureCard</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Save or copy ▾</source>
        <translation>Guardar o copiar ▾</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Guardar o copiar</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>Guardar imagen como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Guardar imagen como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>Guardar tabla como CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>There is too little memory for the picture.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>La imagen está copiada.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>La tabla está copiada.</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg or .csv.</source>
        <translation>%1: el nombre tiene que terminar en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PolicyChoice</name>
    <message>
        <source>What the best device is chosen by</source>
        <translation>Criterio para elegir el mejor dispositivo</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>menor latencia</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>mayor rendimiento</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>menor coste</translation>
    </message>
    <message>
        <source>lowest cost within</source>
        <translation>menor coste con límite de</translation>
    </message>
    <message>
        <source>Latency limit in milliseconds</source>
        <translation>Límite de latencia en milisegundos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictForm</name>
    <message>
        <source>How many times as many samples a second?</source>
        <translation>¿Cuántas veces más muestras por segundo?</translation>
    </message>
    <message>
        <source>Commit and measure</source>
        <translation>Confirmar y medir</translation>
    </message>
    <message>
        <source>Enter commits. Both are then run on this machine.</source>
        <translation>Intro confirma. Después se ejecutan ambas en esta máquina.</translation>
    </message>
    <message>
        <source>1  First: %1</source>
        <translation>1  Primera: %1</translation>
    </message>
    <message>
        <source>2  Second: %1</source>
        <translation>2  Segunda: %1</translation>
    </message>
    <message>
        <source>3  No clear winner</source>
        <translation>3  Sin un ganador claro</translation>
    </message>
    <message>
        <source>The first, %1</source>
        <translation>La primera, %1</translation>
    </message>
    <message>
        <source>The second, %1</source>
        <translation>La segunda, %1</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>Sin un ganador claro</translation>
    </message>
    <message>
        <source>Commit and measure · %1</source>
        <translation>Confirmar y medir · %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictOutcome</name>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another contest</source>
        <translation>Otra comparación</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primera: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictPanel</name>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Co&amp;mmit</source>
        <translation>Confir&amp;mar</translation>
    </message>
    <message>
        <source>guess again</source>
        <translation>predecir de nuevo</translation>
    </message>
    <message>
        <source>Which will be faster, and by how much?</source>
        <translation>¿Cuál será más rápida, y por cuánto?</translation>
    </message>
    <message>
        <source>The CPU will be faster</source>
        <translation>La CPU será más rápida</translation>
    </message>
    <message>
        <source>The GPU will be faster</source>
        <translation>La GPU será más rápida</translation>
    </message>
    <message>
        <source>How many times faster</source>
        <translation>Cuántas veces más rápida</translation>
    </message>
    <message>
        <source>Commit my guess</source>
        <translation>Confirmar mi predicción</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Now run it.</source>
        <translation>Ahora ejecútala.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictRound</name>
    <message>
        <source>Another lesson was opened. Nothing was scored.</source>
        <translation>Se abrió otra lección. No se puntuó nada.</translation>
    </message>
    <message>
        <source>The run was stopped before both sides were measured. Nothing was scored.</source>
        <translation>La ejecución se detuvo antes de medir las dos partes. No se puntuó nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was scored.</source>
        <translation>Cancelado. No se puntuó nada.</translation>
    </message>
    <message>
        <source>%1 Nothing was scored.</source>
        <translation>%1 No se puntuó nada.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictText</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What in this workload favours the other device?</source>
        <translation>¿Qué hay en esta carga de trabajo que favorece al otro dispositivo?</translation>
    </message>
    <message>
        <source>Right device, and about the right factor.</source>
        <translation>Dispositivo correcto, y factor aproximadamente correcto.</translation>
    </message>
    <message>
        <source>Right device; the gap is wider than you thought.</source>
        <translation>Dispositivo correcto; la diferencia es mayor de lo que pensabas.</translation>
    </message>
    <message>
        <source>Right device; the gap is smaller than you thought.</source>
        <translation>Dispositivo correcto; la diferencia es menor de lo que pensabas.</translation>
    </message>
    <message>
        <source>%1&#xa0;× or more</source>
        <translation>%1&#xa0;× o más</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>You said: %1, faster by %2.</source>
        <translation>Dijiste: %1, con una ventaja de %2.</translation>
    </message>
    <message>
        <source>Only the %1 was measured here.</source>
        <translation>Aquí solo se midió la %1.</translation>
    </message>
    <message>
        <source>Without a %1 your guess cannot be judged here.</source>
        <translation>Sin una %1 no se puede evaluar aquí tu predicción.</translation>
    </message>
    <message>
        <source>Measured: no clear winner.</source>
        <translation>Medido: sin un ganador claro.</translation>
    </message>
    <message>
        <source>Measured: %1, faster by %2.</source>
        <translation>Medido: %1, con una ventaja de %2.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictView</name>
    <message>
        <source>dense network of %1 GB</source>
        <translation>red densa de %1 GB</translation>
    </message>
    <message>
        <source>transformer of %1 GB</source>
        <translation>transformer de %1 GB</translation>
    </message>
    <message>
        <source>convolutional network of %1 GB</source>
        <translation>red convolucional de %1 GB</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>%1: as many parameters in half the bytes</source>
        <translation>%1: los mismos parámetros en la mitad de bytes</translation>
    </message>
    <message>
        <source>%1: as many parameters in twice the bytes</source>
        <translation>%1: los mismos parámetros en el doble de bytes</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no clear winner</source>
        <translation>sin un ganador claro</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la segunda</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Dijiste: %1.</translation>
    </message>
    <message>
        <source>You said: %1, %2 times as many samples a second.</source>
        <translation>Dijiste: %1, %2 veces más muestras por segundo.</translation>
    </message>
    <message>
        <source>No clear winner: the intervals overlap</source>
        <translation>Sin un ganador claro: los intervalos se solapan</translation>
    </message>
    <message>
        <source>%1: %2 times as many samples a second (%3 to %4)</source>
        <translation>%1: %2 veces más muestras por segundo (de %3 a %4)</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>%1 de 1 punto</translation>
    </message>
    <message>
        <source>Both runs were disturbed: %1.</source>
        <translation>Hubo perturbaciones en ambas ejecuciones: %1.</translation>
    </message>
    <message>
        <source>The first run was disturbed: %1.</source>
        <translation>Hubo perturbaciones en la primera ejecución: %1.</translation>
    </message>
    <message>
        <source>The second run was disturbed: %1.</source>
        <translation>Hubo perturbaciones en la segunda ejecución: %1.</translation>
    </message>
    <message>
        <source>No GPU was found here, so both runs are on the CPU.</source>
        <translation>Aquí no se encontró ninguna GPU, así que ambas ejecuciones son en la CPU.</translation>
    </message>
    <message>
        <source>%1 So both runs are on the CPU.</source>
        <translation>%1 Por eso ambas ejecuciones son en la CPU.</translation>
    </message>
    <message>
        <source>The engine is still starting.</source>
        <translation>El motor todavía se está iniciando.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source> Nothing can be scored until it runs again.</source>
        <translation> No se puede puntuar nada hasta que vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>Iniciar el motor de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the measuring</source>
        <translation>Cancelar la medición</translation>
    </message>
    <message>
        <source>Predict and measure</source>
        <translation>Predecir y medir</translation>
    </message>
    <message>
        <source>Which of the two has more samples a second?</source>
        <translation>¿Cuál de las dos tiene más muestras por segundo?</translation>
    </message>
    <message>
        <source>What can be run here is being looked up.</source>
        <translation>Se está comprobando qué se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>There is nothing to compare on this machine.</source>
        <translation>No hay nada que comparar en esta máquina.</translation>
    </message>
    <message>
        <source>%1 Measuring: %2</source>
        <translation>%1 Midiendo: %2</translation>
    </message>
    <message>
        <source>handing it to the engine</source>
        <translation>entregando al motor</translation>
    </message>
    <message>
        <source>Another run goes on. You can commit when it has ended; in Learn it can be cancelled.</source>
        <translation>Hay otra ejecución en curso. Puedes confirmar cuando termine; en Aprender se puede cancelar.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentKeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Page Down · Right</source>
        <translation>AvPág · Derecha</translation>
    </message>
    <message>
        <source>Show what is hidden, else the next stage</source>
        <translation>Mostrar lo oculto o, si no, la etapa siguiente</translation>
    </message>
    <message>
        <source>Page Up · Left</source>
        <translation>RePág · Izquierda</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>Retroceder una etapa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Run this step on this machine</source>
        <translation>Ejecutar este paso en esta máquina</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the answer, or hide it</source>
        <translation>Mostrar la respuesta u ocultarla</translation>
    </message>
    <message>
        <source>1 · 2 · 3 · 4 · 0</source>
        <translation>1 · 2 · 3 · 4 · 0</translation>
    </message>
    <message>
        <source>Flow, rule, steps, devices; 0 follows the stage</source>
        <translation>Flujo, regla, pasos, dispositivos; 0 sigue la etapa</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Class vote, and back</source>
        <translation>Votación de la clase, y volver</translation>
    </message>
    <message>
        <source>B · .</source>
        <translation>B · .</translation>
    </message>
    <message>
        <source>Blank screen; any key returns</source>
        <translation>Pantalla en blanco; cualquier tecla vuelve</translation>
    </message>
    <message>
        <source>S · + · −</source>
        <translation>S · + · −</translation>
    </message>
    <message>
        <source>Spotlight at the pointer; wider, narrower</source>
        <translation>Foco en el puntero; más ancho, más estrecho</translation>
    </message>
    <message>
        <source>T · Shift+T</source>
        <translation>T · Mayús+T</translation>
    </message>
    <message>
        <source>Timer: start or stop; back to zero</source>
        <translation>Cronómetro: iniciar o detener; volver a cero</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Speaker&apos;s window</source>
        <translation>Ventana del orador</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys, and away</source>
        <translation>Mostrar estas teclas, u ocultarlas</translation>
    </message>
    <message>
        <source>Esc · F5</source>
        <translation>Esc · F5</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentScene</name>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentScenes</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentStepsModel</name>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentWindow</name>
    <message>
        <source>? Answer hidden</source>
        <translation>? Respuesta oculta</translation>
    </message>
    <message>
        <source>Breakeven: presentation</source>
        <translation>Breakeven: presentación</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Class vote</source>
        <translation>Votación de la clase</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>Cronómetro: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the lesson, then what happens there</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentWords</name>
    <message>
        <source>CPU or GPU: what will the rule decide, and what will it bring? Make a guess first.</source>
        <translation>CPU o GPU: ¿qué decidirá la regla, y qué se ganará con ello? Haz primero una predicción.</translation>
    </message>
    <message>
        <source>The first request is waiting. Where will the rule send it?</source>
        <translation>La primera petición está esperando. ¿Adónde la enviará la regla?</translation>
    </message>
    <message>
        <source>The answer of this step</source>
        <translation>La respuesta de este paso</translation>
    </message>
    <message>
        <source>This was the last stage of the lesson.</source>
        <translation>Esta fue la última etapa de la lección.</translation>
    </message>
    <message>
        <source>The rule chooses the %1.</source>
        <translation>La regla elige la %1.</translation>
    </message>
    <message>
        <source>The rule chooses the %1; the lesson&apos;s latency is %2.</source>
        <translation>La regla elige la %1; la latencia de la lección es %2.</translation>
    </message>
    <message>
        <source>Running %1 of %2 …</source>
        <translation>Ejecutando %1 de %2 …</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Ejecutando …</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceField</name>
    <message>
        <source>from the list …</source>
        <translation>de la lista …</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>$ </source>
        <translation>$ </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Dollars an hour of %1</source>
        <translation>Dólares por hora de %1</translation>
    </message>
    <message>
        <source>Price of %1 from the list</source>
        <translation>Precio de %1 de la lista</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Quitar el precio de %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceFields</name>
    <message>
        <source>Prices an hour</source>
        <translation>Precios por hora</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>No device yet.</source>
        <translation>Todavía no hay ningún dispositivo.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PricePicker</name>
    <message>
        <source>&amp;Use this price</source>
        <translation>&amp;Usar este precio</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>machine or GPU: T4, c7i</source>
        <translation>máquina o GPU: T4, c7i</translation>
    </message>
    <message>
        <source>Machines and their prices</source>
        <translation>Máquinas y sus precios</translation>
    </message>
    <message>
        <source>An hour of %1</source>
        <translation>Una hora de %1</translation>
    </message>
    <message>
        <source>%1, prices of %2. A price is of the whole machine, with all its GPUs.</source>
        <translation>%1, precios del %2. Un precio es de la máquina completa, con todas sus GPU.</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2.</source>
        <translation>Fuente: %1. Licencia: %2.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>without GPUs</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>with GPUs</source>
        <translation>con GPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceRow</name>
    <message>
        <source>CPU, an hour</source>
        <translation>CPU, por hora</translation>
    </message>
    <message>
        <source>GPU %1, an hour</source>
        <translation>GPU %1, por hora</translation>
    </message>
    <message>
        <source>Price of %1 in dollars an hour</source>
        <translation>Precio de %1 en dólares por hora</translation>
    </message>
    <message>
        <source>the CPU</source>
        <translation>la CPU</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceTableModel</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>GPUs or vCPUs</source>
        <translation>GPU o vCPU</translation>
    </message>
    <message>
        <source>$ an hour</source>
        <translation>$ por hora</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ProvenanceBadge</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>The lesson&apos;s own figure, chosen to make a point; nothing was measured.</source>
        <translation>Valor propio de la lección, elegido para explicar algo; no se midió nada.</translation>
    </message>
    <message>
        <source>Measured just now, on the machine that this window&apos;s engine runs on.</source>
        <translation>Medido ahora mismo, en la máquina donde funciona el motor de esta ventana.</translation>
    </message>
    <message>
        <source>Measured on another machine or at another time; the recording names both.</source>
        <translation>Medido en otra máquina o en otro momento; la grabación indica ambos.</translation>
    </message>
    <message>
        <source>Computed from a datasheet, not measured; the true figure may differ by the error given.</source>
        <translation>Calculado a partir de una hoja de datos, no medido; el valor real puede diferir en el error indicado.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionCardFooter</name>
    <message>
        <source>Back P</source>
        <translation>Anterior P</translation>
    </message>
    <message>
        <source>Next N</source>
        <translation>Siguiente N</translation>
    </message>
    <message>
        <source>Back to the question before, key P</source>
        <translation>Volver a la pregunta anterior, tecla P</translation>
    </message>
    <message>
        <source>On to the next question, key N</source>
        <translation>Ir a la pregunta siguiente, tecla N</translation>
    </message>
    <message>
        <source>Show me in the lesson: step %1</source>
        <translation>Ver en la lección: paso %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Show me step %1 in the lesson</source>
        <translation>Ver el paso %1 en la lección</translation>
    </message>
    <message>
        <source>Step %1 of the lesson</source>
        <translation>Paso %1 de la lección</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionCardHeader</name>
    <message>
        <source>hint H</source>
        <translation>pista H</translation>
    </message>
    <message>
        <source>Return to it  F</source>
        <translation>Volver a ella  F</translation>
    </message>
    <message>
        <source>Return to this question later, key F</source>
        <translation>Volver más tarde a esta pregunta, tecla F</translation>
    </message>
    <message>
        <source>Difficulty: %1</source>
        <translation>Dificultad: %1</translation>
    </message>
    <message>
        <source>Hint, key H. %1</source>
        <translation>Pista, tecla H. %1</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Sin más pistas</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>No hay más pistas.</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>cuesta %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionFeedback</name>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo se llega</translation>
    </message>
    <message>
        <source>Quick check: %1</source>
        <translation>Comprobación rápida: %1</translation>
    </message>
    <message>
        <source>Often confused: %1</source>
        <translation>Confusiones frecuentes: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionFigures</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Figures of the question</source>
        <translation>Valores de la pregunta</translation>
    </message>
    <message>
        <source>Samples/s and latency</source>
        <translation>Muestras/s y latencia</translation>
    </message>
    <message>
        <source>Samples/s and latency at %1</source>
        <translation>Muestras/s y latencia con %1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lote de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 samples/s · %2</source>
        <translation>%1 muestras/s · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionHints</name>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionView</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuizContext</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Pasos de la lección</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Steps of the lesson, all of them</source>
        <translation>Pasos de la lección, todos</translation>
    </message>
    <message>
        <source>What the question speaks of says so.</source>
        <translation>Aquello de lo que habla la pregunta se indica.</translation>
    </message>
    <message>
        <source>The lesson&apos;s rule as code</source>
        <translation>La regla de la lección como código</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>la columna %1</translation>
    </message>
    <message>
        <source>%1 of step %2</source>
        <translation>%1 del paso %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>lit by the answer</source>
        <translation>iluminado por la respuesta</translation>
    </message>
    <message>
        <source>lit by the hint</source>
        <translation>iluminado por la pista</translation>
    </message>
    <message>
        <source>To be filled: %1.</source>
        <translation>Por rellenar: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RaceView</name>
    <message>
        <source>%1 × slower than real</source>
        <translation>%1 × más lento que en la realidad</translation>
    </message>
    <message>
        <source>%1 × faster than real</source>
        <translation>%1 × más rápido que en la realidad</translation>
    </message>
    <message>
        <source>at real speed</source>
        <translation>a velocidad real</translation>
    </message>
    <message>
        <source>Hidden until you have guessed.</source>
        <translation>Oculto hasta que hayas predicho.</translation>
    </message>
    <message>
        <source>Waits for its figures.</source>
        <translation>Espera sus valores.</translation>
    </message>
    <message>
        <source>Not measured yet for this workload.</source>
        <translation>Sin medir todavía para esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>race again</source>
        <translation>repetir la carrera</translation>
    </message>
    <message>
        <source>Race again</source>
        <translation>Repetir la carrera</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 samples: %2.</source>
        <translation>%1 muestras: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Race of the devices. %1</source>
        <translation>Carrera de los dispositivos. %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>each mark is %n samples</source>
        <translation>
            <numerusform>cada marca es una muestra</numerusform>
            <numerusform>cada marca son %n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReadingPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the reading</source>
        <translation>Cerrar la lectura</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReadingText</name>
    <message>
        <source>See step %1</source>
        <translation>Ver el paso %1</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Momentos clave</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>This lesson has none.</source>
        <translation>Esta lección no tiene.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Tu respuesta: %1</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>Respuesta correcta: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why, question %1</source>
        <translation>Por qué, pregunta %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Abrir la pregunta</translation>
    </message>
    <message>
        <source>Open question %1</source>
        <translation>Abrir la pregunta %1</translation>
    </message>
    <message>
        <source>Show me in the lesson</source>
        <translation>Ver en la lección</translation>
    </message>
    <message>
        <source>Show step %1 of the lesson</source>
        <translation>Mostrar el paso %1 de la lección</translation>
    </message>
    <message>
        <source>✗ not answered</source>
        <translation>✗ sin responder</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ partly right: %1</source>
        <translation>✗ correcta en parte: %1</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ incorrecta</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultSheet</name>
    <message>
        <source>✗ not answered</source>
        <translation>✗ sin responder</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ partly right, %1 of a point</source>
        <translation>✗ correcta en parte, %1 de un punto</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ incorrecta</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>Tu respuesta:</translation>
    </message>
    <message>
        <source>Right answer:</source>
        <translation>Respuesta correcta:</translation>
    </message>
    <message>
        <source>%1: result of a test</source>
        <translation>%1: resultado de una prueba</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Points:</source>
        <translation>Puntos:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Tiempo:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Semilla:</translation>
    </message>
    <message>
        <source>%1. The same seed gives the same test.</source>
        <translation>%1. La misma semilla da la misma prueba.</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Por dificultad</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Las preguntas</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Las preguntas</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Por dificultad</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nueva prueba</translation>
    </message>
    <message>
        <source>A new test with another seed</source>
        <translation>Una nueva prueba con otra semilla</translation>
    </message>
    <message>
        <source>Same seed again</source>
        <translation>Repetir la semilla</translation>
    </message>
    <message>
        <source>The same test again</source>
        <translation>La misma prueba otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, back to the start of Test</source>
        <translation>Listo, volver al inicio de Practicar</translation>
    </message>
    <message>
        <source>Name on the sheet, if you like</source>
        <translation>Nombre en la hoja, si quieres</translation>
    </message>
    <message>
        <source>Your name on the result sheet, if you like</source>
        <translation>Tu nombre en la hoja de resultados, si quieres</translation>
    </message>
    <message>
        <source>Save the result sheet…</source>
        <translation>Guardar la hoja de resultados…</translation>
    </message>
    <message>
        <source>As PDF or as a web page</source>
        <translation>Como PDF o como página web</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>%1 of %2 right, in %3. Seed %4: the same seed gives the same test.</source>
        <translation>%1 de %2 correctas, en %3. Semilla %4: la misma semilla da la misma prueba.</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>Guardar la hoja de resultados</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RooflineChart</name>
    <message>
        <source>%1, batch %2: %3, %4 % of what the roof allows at %5 FLOP per byte</source>
        <translation>%1, lote %2: %3, %4 % de lo que el techo permite con %5 FLOP por byte</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Modelo roofline</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Reached, GFLOP/s</source>
        <translation>Alcanzado, GFLOP/s</translation>
    </message>
    <message>
        <source>Operational intensity, FLOP per byte</source>
        <translation>Intensidad operacional, FLOP por byte</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RooflineData</name>
    <message>
        <source>batch %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>at every batch</source>
        <translation>con todos los lotes</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>con un %1</translation>
    </message>
    <message>
        <source>at %1 of %2 batches</source>
        <translation>con %1 de %2 lotes</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta un %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de un %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de un %1 a un %2</translation>
    </message>
    <message>
        <source>memory limits it %1</source>
        <translation>lo limita la memoria %1</translation>
    </message>
    <message>
        <source>arithmetic limits it %1</source>
        <translation>lo limita el cálculo %1</translation>
    </message>
    <message>
        <source>arithmetic %1</source>
        <translation>el cálculo %1</translation>
    </message>
    <message>
        <source>%1: stays far below its roof (at best %2): getting the work started takes longer than arithmetic or memory would.</source>
        <translation>%1: queda muy por debajo de su techo (como mucho, %2): poner en marcha el trabajo tarda más de lo que tardarían el cálculo o la memoria.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Elsewhere it stays below half of its roof.</source>
        <translation>En los demás casos queda por debajo de la mitad de su techo.</translation>
    </message>
    <message>
        <source>At %1 it is above its roof: the weights came from the caches.</source>
        <translation>Con un %1 está por encima de su techo: los pesos vinieron de las cachés.</translation>
    </message>
    <message>
        <source>It comes nearest to its roof at %1, with %2 of it.</source>
        <translation>Se acerca más a su techo con un %1, con el %2 de él.</translation>
    </message>
    <message>
        <source>%1 GB %2 %3</source>
        <translation>%1 GB %2 %3</translation>
    </message>
    <message>
        <source>%1 TFLOP/s</source>
        <translation>%1 TFLOP/s</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>Modelo roofline, %1</translation>
    </message>
    <message>
        <source>No %1 figure says yet how near it came to the machine’s limits. Measure some batches of that size.</source>
        <translation>Ningún valor de %1 dice todavía cuánto se acercó a los límites de la máquina. Mide algunos lotes con ese tamaño.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>Tamaño, GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>FLOP per byte</source>
        <translation>FLOP por byte</translation>
    </message>
    <message>
        <source>Reached, GFLOP/s</source>
        <translation>Alcanzado, GFLOP/s</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Of the roof, %</source>
        <translation>Del techo, %</translation>
    </message>
    <message>
        <source>Nearer roof</source>
        <translation>Techo más cercano</translation>
    </message>
    <message>
        <source>Arithmetic at most, GFLOP/s</source>
        <translation>Cálculo máximo, GFLOP/s</translation>
    </message>
    <message>
        <source>Memory at most, GB/s</source>
        <translation>Memoria máxima, GB/s</translation>
    </message>
    <message>
        <source>memory gives %1</source>
        <translation>la memoria da %1</translation>
    </message>
    <message>
        <source>%1, %2: at most %3; reached %4 at %5 to %6 at %7.</source>
        <translation>%1, %2: como máximo, %3; alcanzó de %4 con un %5 a %6 con un %7.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleAnswer</name>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>The rule to repair</source>
        <translation>La regla que hay que reparar</translation>
    </message>
    <message>
        <source>Set the rule back as it was</source>
        <translation>Dejar la regla como estaba</translation>
    </message>
    <message>
        <source>Change the rule first.</source>
        <translation>Cambia primero la regla.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleCases</name>
    <message>
        <source>%1 GB, batch %2</source>
        <translation>%1 GB, lote %2</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>%1 verdadero</translation>
    </message>
    <message>
        <source>%1 false</source>
        <translation>%1 falso</translation>
    </message>
    <message>
        <source>%1 is wanted</source>
        <translation>Se pide la %1</translation>
    </message>
    <message>
        <source>✓ %1, as wanted</source>
        <translation>✓ %1, como se pide</translation>
    </message>
    <message>
        <source>✗ %1 is wanted</source>
        <translation>✗ Se pide la %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1: the rule decides %2</source>
        <translation>%1: la regla decide %2</translation>
    </message>
    <message>
        <source>As wanted: %1 of %2 cases</source>
        <translation>Como se pide: %1 de %2 casos</translation>
    </message>
    <message>
        <source>What is wanted, and what the rule decides now</source>
        <translation>Lo que se pide y lo que la regla decide ahora</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Lo que se pide</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleConditionEditor</name>
    <message>
        <source>size &gt;</source>
        <translation>tamaño &gt;</translation>
    </message>
    <message>
        <source>batch &gt;</source>
        <translation>lote &gt;</translation>
    </message>
    <message>
        <source>My threshold of the model size, in GB</source>
        <translation>Mi umbral del tamaño del modelo, en GB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>My rule: must both halves hold, or is one enough?</source>
        <translation>Mi regla: ¿deben cumplirse las dos mitades o basta una?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>My threshold of the batch</source>
        <translation>Mi umbral del lote</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleDelegate</name>
    <message>
        <source>%1 true</source>
        <translation>%1 verdadero</translation>
    </message>
    <message>
        <source>%1 false</source>
        <translation>%1 falso</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleEditor</name>
    <message>
        <source>if model size &gt;</source>
        <translation>if model size &gt;</translation>
    </message>
    <message>
        <source>batch &gt;</source>
        <translation>batch &gt;</translation>
    </message>
    <message>
        <source>Threshold of the model size, in GB</source>
        <translation>Umbral del tamaño del modelo, en GB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Threshold of the batch</source>
        <translation>Umbral del lote</translation>
    </message>
    <message>
        <source>Must both halves hold, or is one enough?</source>
        <translation>¿Deben cumplirse las dos mitades o basta una?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleLines</name>
    <message>
        <source>if model size &gt; %1 GB %2 batch &gt; %3:</source>
        <translation>if model size &gt; %1 GB %2 batch &gt; %3:</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>use %1</translation>
    </message>
    <message>
        <source>else:</source>
        <translation>else:</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleModel</name>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>%1 %2 is %3, %4 is %5</source>
        <translation>%1 %2 es %3, %4 es %5</translation>
    </message>
    <message>
        <source>%1, executed now</source>
        <translation>%1, se ejecuta ahora</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RulePanel</name>
    <message>
        <source>Fit to these points</source>
        <translation>Ajustar a estos puntos</translation>
    </message>
    <message>
        <source>above the best picks,
on average</source>
        <translation>por encima de las mejores
elecciones, en promedio</translation>
    </message>
    <message>
        <source>Fit a rule to these points</source>
        <translation>Ajustar una regla a estos puntos</translation>
    </message>
    <message>
        <source>The rule, judged</source>
        <translation>La regla, evaluada</translation>
    </message>
    <message>
        <source>The rules, judged on figures of both a CPU and a GPU</source>
        <translation>Las reglas, evaluadas con valores tanto de una CPU como de una GPU</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleReport</name>
    <message>
        <source>The lesson’s rule</source>
        <translation>La regla de la lección</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Fitted to these points</source>
        <translation>Ajustada a estos puntos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Picks the GPU where</source>
        <translation>Elige la GPU donde</translation>
    </message>
    <message>
        <source>Size threshold, GB</source>
        <translation>Umbral del tamaño, GB</translation>
    </message>
    <message>
        <source>Batch threshold</source>
        <translation>Umbral del lote</translation>
    </message>
    <message>
        <source>Junction</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Right picks</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Above the best picks, on average, %</source>
        <translation>Por encima de las mejores elecciones, en promedio, %</translation>
    </message>
    <message>
        <source>Picks that are not allowed</source>
        <translation>Elecciones no permitidas</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>Sin un ganador claro</translation>
    </message>
    <message>
        <source>Fitted, on points left out of the fit</source>
        <translation>Ajustada, en puntos que no entraron en el ajuste</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Its picks take %1 longer than the best ones on average.</source>
        <translation>Sus elecciones tardan %1 más que las mejores en promedio.</translation>
    </message>
    <message>
        <source>Its picks take %1 more time a sample than the best ones on average.</source>
        <translation>Sus elecciones tardan %1 más por muestra que las mejores en promedio.</translation>
    </message>
    <message>
        <source>Its picks cost %1 more than the best ones on average.</source>
        <translation>Sus elecciones cuestan %1 más que las mejores en promedio.</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>menor latencia</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>mayor rendimiento</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>menor coste</translation>
    </message>
    <message>
        <source>lowest cost within %1</source>
        <translation>menor coste en %1 como máximo</translation>
    </message>
    <message>
        <source>What they cost is not known: neither the CPU nor the GPU has a price an hour.</source>
        <translation>No se sabe cuánto cuestan: ni la CPU ni la GPU tienen un precio por hora.</translation>
    </message>
    <message>
        <source>What they cost is not known: the CPU has no price an hour.</source>
        <translation>No se sabe cuánto cuestan: la CPU no tiene un precio por hora.</translation>
    </message>
    <message>
        <source>What they cost is not known: the GPU has no price an hour.</source>
        <translation>No se sabe cuánto cuestan: la GPU no tiene un precio por hora.</translation>
    </message>
    <message>
        <source>No %1 workload has been measured on both a CPU and a GPU yet.</source>
        <translation>Todavía no se ha medido ninguna carga de trabajo %1 tanto en una CPU como en una GPU.</translation>
    </message>
    <message>
        <source>Open a recording that holds the other one, and the rules are judged here.</source>
        <translation>Abre una grabación que contenga la otra, y las reglas se evaluarán aquí.</translation>
    </message>
    <message>
        <source>%1 workloads have been measured on both a CPU and a GPU.</source>
        <translation>Se han medido cargas de trabajo %1 tanto en una CPU como en una GPU.</translation>
    </message>
    <message>
        <source>Prices are set under Cost.</source>
        <translation>Los precios se fijan en Coste.</translation>
    </message>
    <message>
        <source>Each %1 workload that has been measured on both a CPU and a GPU takes longer than %2 on both, and counts for nobody.</source>
        <translation>Cada carga de trabajo %1 medida tanto en una CPU como en una GPU tarda más de %2 en ambas, y no cuenta para nadie.</translation>
    </message>
    <message>
        <source>Raise the limit, or measure smaller models and batches.</source>
        <translation>Sube el límite, o mide modelos y lotes más pequeños.</translation>
    </message>
    <message>
        <source>Nothing to judge it by: nothing is measured on both a CPU and a GPU.</source>
        <translation>Nada con qué juzgarla: no hay nada medido tanto en una CPU como en una GPU.</translation>
    </message>
    <message>
        <source>Nothing to judge it by: a price an hour is missing.</source>
        <translation>Nada con qué juzgarla: falta un precio por hora.</translation>
    </message>
    <message>
        <source>Nothing to judge it by: all takes longer than %1 on both.</source>
        <translation>Nada con qué juzgarla: todo tarda más de %1 en ambas.</translation>
    </message>
    <message>
        <source>Nothing to judge it by: no point has a clear winner.</source>
        <translation>Nada con qué juzgarla: ningún punto tiene un ganador claro.</translation>
    </message>
    <message>
        <source>There is nothing to judge it by.</source>
        <translation>No hay nada con que evaluarla.</translation>
    </message>
    <message>
        <source>Points measured on both: %1, and none has a clear winner, since the intervals overlap. No rule can be right or wrong there.</source>
        <translation>Puntos medidos en ambas: %1, y ninguno tiene un ganador claro, porque los intervalos se solapan. Ahí ninguna regla puede acertar ni fallar.</translation>
    </message>
    <message>
        <source>Judged by the %1.</source>
        <translation>Criterio: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more points have no clear winner and count for nobody.</source>
        <translation>
            <numerusform>%Ln punto más no tiene un ganador claro y no cuenta para nadie.</numerusform>
            <numerusform>%Ln puntos más no tienen un ganador claro y no cuentan para nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points with a Recorded figure: %1 of %2.</source>
        <translation>Puntos con un valor grabado: %1 de %2.</translation>
    </message>
    <message>
        <source>Yours is still the lesson’s: change its numbers and see.</source>
        <translation>La tuya sigue siendo la de la lección: cambia sus números y observa.</translation>
    </message>
    <message>
        <source>Yours is right as often as the lesson’s.</source>
        <translation>La tuya acierta tantas veces como la de la lección.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Yours is right at %1 more than the lesson’s.</source>
        <translation>La tuya acierta en %1 más que la de la lección.</translation>
    </message>
    <message>
        <source>Yours is right at %1 fewer than the lesson’s.</source>
        <translation>La tuya acierta en %1 menos que la de la lección.</translation>
    </message>
    <message>
        <source>1 other rule fits as well; this one is nearest to the lesson’s.</source>
        <translation>1 regla más se ajusta igual de bien; esta es la más cercana a la de la lección.</translation>
    </message>
    <message>
        <source>%1 other rules fit as well; this one is nearest to the lesson’s.</source>
        <translation>%1 reglas más se ajustan igual de bien; esta es la más cercana a la de la lección.</translation>
    </message>
    <message>
        <source>On points left out of the fit, the fitted rule picked %1 of %2.</source>
        <translation>En puntos que no entraron en el ajuste, la regla ajustada acertó %1 de %2.</translation>
    </message>
    <message>
        <source>There are too few points to judge the fitted rule on ones left out of the fit.</source>
        <translation>Hay muy pocos puntos para evaluar la regla ajustada con otros que no entraron en el ajuste.</translation>
    </message>
    <message>
        <source>size &gt; %1 GB</source>
        <translation>tamaño &gt; %1 GB</translation>
    </message>
    <message>
        <source>batch &gt; %1</source>
        <translation>lote &gt; %1</translation>
    </message>
    <message>
        <source>always the GPU</source>
        <translation>siempre la GPU</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&lt; +%1 %</source>
        <translation>&lt; +%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>+0 %</source>
        <translation>+0 %</translation>
    </message>
    <message>
        <source>All its picks take longer than %1.</source>
        <translation>Todas sus elecciones tardan más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picks take longer than %1 and are left out of this average.</source>
        <translation>
            <numerusform>%Ln elección tarda más de %1 y queda fuera de esta media.</numerusform>
            <numerusform>%Ln elecciones tardan más de %1 y quedan fuera de esta media.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picks the winner at %1 of %2 points.</source>
        <translation>Elige el ganador en %1 de %2 puntos.</translation>
    </message>
    <message>
        <source>The rule, judged</source>
        <translation>La regla, evaluada</translation>
    </message>
    <message>
        <source>The rule, judged on 1 point</source>
        <translation>La regla, evaluada con 1 punto</translation>
    </message>
    <message>
        <source>The rule, judged on %1 points</source>
        <translation>La regla, evaluada con %1 puntos</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleRow</name>
    <message>
        <source>Use in Learn</source>
        <translation>Usar en Aprender</translation>
    </message>
    <message>
        <source>Use my rule in Learn</source>
        <translation>Usar mi regla en Aprender</translation>
    </message>
    <message>
        <source>Use the fitted rule in Learn</source>
        <translation>Usar la regla ajustada en Aprender</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, above the best picks, on average: %2</source>
        <translation>%1, por encima de las mejores elecciones, en promedio: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleView</name>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>The rule as code</source>
        <translation>La regla como código</translation>
    </message>
    <message>
        <source>Return moves to the stage that executes a line.</source>
        <translation>Intro lleva a la etapa que ejecuta una línea.</translation>
    </message>
    <message>
        <source>edit thresholds</source>
        <translation>editar umbrales</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>Reset the rule to the lesson&apos;s</source>
        <translation>Restablecer la regla de la lección</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScoreBars</name>
    <message>
        <source>%1: nothing answered yet</source>
        <translation>%1: nada respondido todavía</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 puntos</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScoreText</name>
    <message>
        <source>none yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SpeakerWindow</name>
    <message>
        <source>Breakeven: speaker</source>
        <translation>Breakeven: orador</translation>
    </message>
    <message>
        <source>Speaker&apos;s window</source>
        <translation>Ventana del orador</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Hidden from the class</source>
        <translation>Oculto para la clase</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1: %2 votes, the right answer</source>
        <translation>%1: %2 votos, la respuesta correcta</translation>
    </message>
    <message>
        <source>%1: %2 votes</source>
        <translation>%1: %2 votos</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>place in the lesson, then what happens there</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The lesson has no notes for this step.</source>
        <translation>La lección no tiene notas para este paso.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>T starts the timer.</source>
        <translation>T inicia el cronómetro.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StartPage</name>
    <message>
        <source>What today offers</source>
        <translation>Lo que hay para hoy</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Continuar la prueba</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Take the test…</source>
        <translation>Hacer la prueba…</translation>
    </message>
    <message>
        <source>Review what is due</source>
        <translation>Repasar lo que toca</translation>
    </message>
    <message>
        <source>Start a round of practice</source>
        <translation>Empezar una ronda de práctica</translation>
    </message>
    <message>
        <source>Take the ten-question test</source>
        <translation>Hacer la prueba de diez preguntas</translation>
    </message>
    <message>
        <source>The visual quiz asks with the lesson&apos;s table in view. Practice explains every answer at once, right or wrong; a hint costs a quarter of the point.</source>
        <translation>La prueba visual pregunta con la tabla de la lección a la vista. La práctica explica cada respuesta al momento, sea correcta o incorrecta; una pista cuesta un cuarto de punto.</translation>
    </message>
    <message>
        <source>The test has %1 questions and takes about 8 minutes. There are no hints, and how it went is shown at the end. A seed makes it: the same seed gives the same test, on any machine.</source>
        <translation>La prueba tiene %1 preguntas y dura unos 8 minutos. No hay pistas, y el resultado se muestra al final. La genera una semilla: la misma semilla da la misma prueba, en cualquier máquina.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are due for review today. They were missed, and it is time to see them again.</source>
        <translation>
            <numerusform>%n pregunta toca repasarla hoy. Se falló, y es hora de volver a verla.</numerusform>
            <numerusform>%n preguntas toca repasarlas hoy. Se fallaron, y es hora de volver a verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due for review today. What you miss comes back in time.</source>
        <translation>Hoy no toca repasar nada. Lo que falles volverá a su debido tiempo.</translation>
    </message>
    <message>
        <source>There is nothing to review, since nothing is kept this time.</source>
        <translation>No hay nada que repasar, porque esta vez no se guarda nada.</translation>
    </message>
    <message>
        <source>A test is open, at question %1 of %2. It goes on where you left it.</source>
        <translation>Hay una prueba abierta, en la pregunta %1 de %2. Sigue donde la dejaste.</translation>
    </message>
    <message>
        <source>Your last test, on %1: %2 of %3 points, seed %4.</source>
        <translation>Tu última prueba, el %1: %2 de %3 puntos, semilla %4.</translation>
    </message>
    <message>
        <source>Your last test was on %1, seed %2.</source>
        <translation>Tu última prueba fue el %1, semilla %2.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperBar</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Pasos de la lección</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproducir o pausar (espacio)</translation>
    </message>
    <message>
        <source>Place in the lesson</source>
        <translation>Posición en la lección</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed (+ and -)</source>
        <translation>Velocidad (+ y -)</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step 88 of 88</source>
        <translation>Paso 88 de 88</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperKeys</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Ir al paso siguiente</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperText</name>
    <message>
        <source>Own %1</source>
        <translation>Propio %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>propio %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepsFigures</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>size GB</source>
        <translation>tamaño GB</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>hardware</translation>
    </message>
    <message>
        <source>latency ms</source>
        <translation>latencia ms</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>muestras/s</translation>
    </message>
    <message>
        <source>cost $</source>
        <translation>coste $</translation>
    </message>
    <message>
        <source>Model size (GB)</source>
        <translation>Tamaño del modelo (GB)</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Hardware chosen</source>
        <translation>Hardware elegido</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latencia (ms)</translation>
    </message>
    <message>
        <source>Throughput (samples/s)</source>
        <translation>Rendimiento (muestras/s)</translation>
    </message>
    <message>
        <source>Cost per inference ($)</source>
        <translation>Coste por inferencia ($)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepsModel</name>
    <message>
        <source>to be filled</source>
        <translation>por rellenar</translation>
    </message>
    <message>
        <source>To be filled: this is what the question asks for.</source>
        <translation>Por rellenar: esto es lo que pide la pregunta.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>hidden until you guess</source>
        <translation>oculto hasta que predigas</translation>
    </message>
    <message>
        <source>Hidden until you guess.</source>
        <translation>Oculto hasta que predigas.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>sin decidir todavía</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>By your own figures the rule is overruled: %1.</source>
        <translation>Según tus propios valores, la regla queda anulada: %1.</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>ejecutado en %1</translation>
    </message>
    <message>
        <source>The rule chose the %1; your own figures are from the %2.</source>
        <translation>La regla eligió la %1; tus propios valores son de la %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>sin medir todavía</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>No price an hour is set for this device, so a measured cost cannot be computed.</source>
        <translation>No hay un precio por hora para este dispositivo, así que no se puede calcular un coste medido.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (tu valor)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>lit by the hint</source>
        <translation>iluminado por la pista</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The lesson&apos;s steps and your own. Return moves to a step.</source>
        <translation>Los pasos de la lección y los tuyos. Intro lleva a un paso.</translation>
    </message>
    <message>
        <source>Runs this step&apos;s workload on every device of this machine.</source>
        <translation>Ejecuta la carga de trabajo de este paso en todos los dispositivos de esta máquina.</translation>
    </message>
    <message>
        <source>Go to a step first.</source>
        <translation>Ve primero a un paso.</translation>
    </message>
    <message>
        <source>Runs the lesson&apos;s steps one after another: %1.</source>
        <translation>Ejecuta los pasos de la lección uno tras otro: %1.</translation>
    </message>
    <message>
        <source>Measure this step here</source>
        <translation>Medir aquí este paso</translation>
    </message>
    <message>
        <source>Measure all steps of the lesson here</source>
        <translation>Medir aquí todos los pasos de la lección</translation>
    </message>
    <message>
        <source>Run a workload and it appears here.</source>
        <translation>Ejecuta una carga de trabajo y aparecerá aquí.</translation>
    </message>
    <message>
        <source>measure this step here</source>
        <translation>medir aquí este paso</translation>
    </message>
    <message>
        <source>measure all five</source>
        <translation>medir los cinco</translation>
    </message>
    <message>
        <source>measure all %1</source>
        <translation>medir los %1</translation>
    </message>
    <message>
        <source>measure step</source>
        <translation>medir paso</translation>
    </message>
    <message>
        <source>measure all</source>
        <translation>medir todos</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepDevices</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>%1, this machine</source>
        <translation>%1, esta máquina</translation>
    </message>
    <message>
        <source>Devices to measure</source>
        <translation>Dispositivos que medir</translation>
    </message>
    <message>
        <source>Measure on the %1</source>
        <translation>Medir en la %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The engine has not told its devices yet.</source>
        <translation>El motor aún no ha comunicado sus dispositivos.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepDirector</name>
    <message>
        <source>There is nothing to measure: choose at least one family, one precision, one size and one batch.</source>
        <translation>No hay nada que medir: elige al menos una familia, una precisión, un tamaño y un lote.</translation>
    </message>
    <message>
        <source>The point is measured already.</source>
        <translation>El punto ya está medido.</translation>
    </message>
    <message>
        <source>All %1 points are measured already.</source>
        <translation>Los %1 puntos ya están medidos.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepFile</name>
    <message>
        <source>The figures of the last sweep could not be read. %1</source>
        <translation>No se pudieron leer los valores del último barrido. %1</translation>
    </message>
    <message>
        <source>The figures of the last sweep could not be read; their file is now called %1. %2</source>
        <translation>No se pudieron leer los valores del último barrido; su archivo se llama ahora %1. %2</translation>
    </message>
    <message>
        <source>The sweep goes on, but its figures cannot be kept for the next time: %1</source>
        <translation>El barrido sigue, pero sus valores no se pueden guardar para la próxima vez: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepGridFields</name>
    <message>
        <source>Smallest size in gigabytes</source>
        <translation>Tamaño mínimo en gigabytes</translation>
    </message>
    <message>
        <source>Largest size in gigabytes</source>
        <translation>Tamaño máximo en gigabytes</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>How many sizes</source>
        <translation>Cuántos tamaños</translation>
    </message>
    <message>
        <source>Smallest batch</source>
        <translation>Lote mínimo</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Lote máximo</translation>
    </message>
    <message>
        <source>&amp;Sizes</source>
        <translation>&amp;Tamaños</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Lotes</translation>
    </message>
    <message>
        <source>How many sizes are measured, both ends included.</source>
        <translation>Cuántos tamaños se miden, incluidos ambos extremos.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>This machine holds up to %1.</source>
        <translation>En esta máquina caben hasta %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepPanel</name>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Precisiones</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Mejor según</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>Few samples a point: enough to see where the lines cross.</source>
        <translation>Pocas muestras por punto: bastan para ver dónde se cruzan las líneas.</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>preciso</translation>
    </message>
    <message>
        <source>Samples until the interval is narrow: several times as long.</source>
        <translation>Muestras hasta que el intervalo sea estrecho: tarda varias veces más.</translation>
    </message>
    <message>
        <source>refine around a crossing</source>
        <translation>refinar alrededor de un cruce</translation>
    </message>
    <message>
        <source>Once all points are measured, measures more batches where the faster device changes.</source>
        <translation>Cuando todos los puntos están medidos, mide más lotes donde cambia el dispositivo más rápido.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepProgress</name>
    <message>
        <source>Points measured</source>
        <translation>Puntos medidos</translation>
    </message>
    <message>
        <source>Pause the other machines</source>
        <translation>Pausar las otras máquinas</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepQueue</name>
    <message>
        <source>This does not fit on %1, so it was not tried: the weights alone are %2, and %3 % of its memory are %4. Choose a smaller model.</source>
        <translation>No cabe en %1, así que no se intentó: solo los pesos ocupan %2, y el %3 % de su memoria son %4. Elige un modelo más pequeño.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepRunner</name>
    <message>
        <source>%1 The sweep is paused, and its figures are kept.</source>
        <translation>%1 El barrido está en pausa y sus valores se conservan.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepText</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 GB at batch %2</source>
        <translation>%1 GB con lote de %2</translation>
    </message>
    <message>
        <source>%1: no room for %2</source>
        <translation>%1: no hay espacio para %2</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>All %1 measured</source>
        <translation>Medición completa: %1</translation>
    </message>
    <message>
        <source>Nothing left to measure</source>
        <translation>No queda nada por medir</translation>
    </message>
    <message>
        <source>Measure %1, %2</source>
        <translation>Medir %1, %2</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Medir %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pause · %1, %2 left</source>
        <translation>Pausar · %1, quedan %2</translation>
    </message>
    <message>
        <source>Pause · %1</source>
        <translation>Pausar · %1</translation>
    </message>
    <message>
        <source>Go on · %1 left</source>
        <translation>Continuar · quedan %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause the other machines · %1 of %2</source>
        <translation>Pausar las otras máquinas · %1 de %2</translation>
    </message>
    <message>
        <source>Choose sizes first</source>
        <translation>Elige primero los tamaños</translation>
    </message>
    <message>
        <source>Choose batches first</source>
        <translation>Elige primero los lotes</translation>
    </message>
    <message>
        <source>Tick a family first</source>
        <translation>Marca primero una familia</translation>
    </message>
    <message>
        <source>Tick a precision first</source>
        <translation>Marca primero una precisión</translation>
    </message>
    <message>
        <source>Tick a device first</source>
        <translation>Marca primero un dispositivo</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 GB, batch %5, on the %6</source>
        <translation>%1: %2 %3, %4 GB, lote de %5, en la %6</translation>
    </message>
    <message>
        <source>Finer around the crossing</source>
        <translation>Más detalle alrededor del cruce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 do not fit</source>
        <comment>with as many sizes as the number says</comment>
        <translation>
            <numerusform>%1: %2 no cabe</numerusform>
            <numerusform>%1: %2 no caben</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutional: built up to %1 GB</source>
        <translation>Convolucional: se construye hasta %1 GB</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TableCopy</name>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestMenu</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>First answers, in points</source>
        <translation>Primeras respuestas, en puntos</translation>
    </message>
    <message>
        <source>Visual quiz</source>
        <translation>Prueba visual</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Predict and measure</source>
        <translation>Predecir y medir</translation>
    </message>
    <message>
        <source>Ten-question test</source>
        <translation>Prueba de diez preguntas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, the table in view</source>
        <translation>
            <numerusform>%n pregunta, con la tabla a la vista</numerusform>
            <numerusform>%n preguntas, con la tabla a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions, explained at once</source>
        <translation>
            <numerusform>%n pregunta, explicada al momento</numerusform>
            <numerusform>%n preguntas, explicadas al momento</numerusform>
        </translation>
    </message>
    <message>
        <source>guess first, then run it here</source>
        <translation>primero predice, luego ejecútalo aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n para hoy</numerusform>
            <numerusform>%n para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due today</source>
        <translation>hoy no toca nada</translation>
    </message>
    <message>
        <source>at question %1</source>
        <translation>en la pregunta %1</translation>
    </message>
    <message>
        <source>open, at question %1</source>
        <translation>abierta, en la pregunta %1</translation>
    </message>
    <message>
        <source>about 8 minutes, no help</source>
        <translation>unos 8 minutos, sin ayuda</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestOverview</name>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>End the test all the same</source>
        <translation>Terminar la prueba de todos modos</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Continuar la prueba</translation>
    </message>
    <message>
        <source>The same seed gives the same test on any machine.</source>
        <translation>La misma semilla da la misma prueba en cualquier máquina.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>La prueba ha terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>✓ right, ✗ wrong</source>
        <translation>✓ correcta, ✗ incorrecta</translation>
    </message>
    <message>
        <source>Underlined: answered. Flag: to come back to.</source>
        <translation>Subrayada: respondida. Bandera: para volver a ella.</translation>
    </message>
    <message>
        <source>Underlined: answered. F flags a question, to come back to it.</source>
        <translation>Subrayada: respondida. F marca una pregunta para volver a ella.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Last minute: %1 left</source>
        <translation>Último minuto: quedan %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are not answered</source>
        <translation>
            <numerusform>%n está sin responder</numerusform>
            <numerusform>%n están sin responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the changes to %n are not kept</source>
        <translation>
            <numerusform>el cambio en %n no se guarda</numerusform>
            <numerusform>los cambios en %n no se guardan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flagged</source>
        <translation>
            <numerusform>%n está marcada</numerusform>
            <numerusform>%n están marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. End all the same?</source>
        <translation>%1. ¿Terminar de todos modos?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>the change is not kept</source>
        <translation>el cambio no se ha guardado</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>mostrada ahora</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestPlace</name>
    <message>
        <source>Test</source>
        <translation>Practicar</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestPlaces</name>
    <message>
        <source>Questions of the test</source>
        <translation>Preguntas de la prueba</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestSetup</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>With a clock, %1 min</source>
        <translation>Con reloj, %1 min</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ten-question test</source>
        <translation>Prueba de diez preguntas</translation>
    </message>
    <message>
        <source>Go on with the open test</source>
        <translation>Continuar la prueba abierta</translation>
    </message>
    <message>
        <source>Or begin a new one; the open one is then given up.</source>
        <translation>O empieza una nueva; la abierta se abandona.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the test</source>
        <translation>Semilla de la prueba</translation>
    </message>
    <message>
        <source>The same seed gives the same test, on any machine.</source>
        <translation>La misma semilla da la misma prueba, en cualquier máquina.</translation>
    </message>
    <message>
        <source>The test ends by itself when the time is up.</source>
        <translation>La prueba termina sola cuando se acaba el tiempo.</translation>
    </message>
    <message>
        <source>Begin a new test</source>
        <translation>Empezar una prueba nueva</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestState</name>
    <message>
        <source>Your answers cannot be kept this time. Everything else works.</source>
        <translation>Esta vez no se pueden guardar tus respuestas. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This lesson has no questions for the visual quiz.</source>
        <translation>Esta lección no tiene preguntas para la prueba visual.</translation>
    </message>
    <message>
        <source>This lesson has no questions for practice.</source>
        <translation>Esta lección no tiene preguntas para la práctica.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the review cannot be asked any more, since the lesson has changed.</source>
        <translation>
            <numerusform>%n pregunta del repaso ya no se puede hacer, porque la lección ha cambiado.</numerusform>
            <numerusform>%n preguntas del repaso ya no se pueden hacer, porque la lección ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place to keep questions in.</source>
        <translation>No hay ningún sitio donde guardar las preguntas.</translation>
    </message>
    <message>
        <source>The questions could not be kept. %1 Those that you had before are still there. Import fewer questions, or shorter ones.</source>
        <translation>No se pudieron guardar las preguntas. %1 Las que tenías antes siguen ahí. Importa menos preguntas, o más cortas.</translation>
    </message>
    <message>
        <source>The lesson has changed since this test was begun, so it cannot be gone on with. You can begin a new one.</source>
        <translation>La lección ha cambiado desde que empezaste esta prueba, así que no se puede continuar. Puedes empezar una nueva.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TopBar</name>
    <message>
        <source>Place</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TwinTableView</name>
    <message>
        <source>Enter sorts by the column of the current cell. Control and C copies the table.</source>
        <translation>Intro ordena por la columna de la celda actual. Control y C copia la tabla.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VariablesModel</name>
    <message>
        <source>N/A</source>
        <translation>N/D</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>no disponible todavía</translation>
    </message>
    <message>
        <source>hidden until you guess</source>
        <translation>oculto hasta que predigas</translation>
    </message>
    <message>
        <source>Hidden until you guess.</source>
        <translation>Oculto hasta que predigas.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>no se conoce todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VariablesView</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>A row for each variable, a column for each step. Return moves to a step.</source>
        <translation>Una fila para cada variable, una columna para cada paso. Intro lleva a un paso.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Verdict</name>
    <message>
        <source>%1: %2 lower latency</source>
        <translation>%1: latencia %2 menor</translation>
    </message>
    <message>
        <source>%1 against %2 for the batch.</source>
        <translation>%1 frente a %2 para el lote.</translation>
    </message>
    <message>
        <source>%1: %2 the throughput</source>
        <translation>%1: rendimiento %2 mayor</translation>
    </message>
    <message>
        <source>%1 against %2 samples/s.</source>
        <translation>%1 frente a %2 muestras/s.</translation>
    </message>
    <message>
        <source>%1: %2 cheaper</source>
        <translation>%1: %2 más barata</translation>
    </message>
    <message>
        <source>$ %1 against $ %2 per million inferences.</source>
        <translation>$ %1 frente a $ %2 por millón de inferencias.</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>Sin un ganador claro</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1 samples/s.</source>
        <translation>Los intervalos del 95 % se solapan: %1 muestras/s.</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1 dollars per million.</source>
        <translation>Los intervalos del 95 % se solapan: %1 dólares por millón.</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1.</source>
        <translation>Los intervalos del 95 % se solapan: %1.</translation>
    </message>
    <message>
        <source>None is within %1</source>
        <translation>Ninguno cumple el límite de %1</translation>
    </message>
    <message>
        <source>A smaller batch or model lowers the latency.</source>
        <translation>Un lote o un modelo más pequeño reduce la latencia.</translation>
    </message>
    <message>
        <source>%1: the only one within %2</source>
        <translation>%1: la única que cumple el límite de %2</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>Cost cannot be compared</source>
        <translation>El coste no se puede comparar</translation>
    </message>
    <message>
        <source>No price an hour is set for: %1.</source>
        <translation>No hay un precio por hora para: %1.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nada medido todavía</translation>
    </message>
    <message>
        <source>Run this workload, and the better device is named here.</source>
        <translation>Ejecuta esta carga de trabajo y aquí se indicará el mejor dispositivo.</translation>
    </message>
    <message>
        <source>Only the %1 was measured here</source>
        <translation>Aquí solo se midió la %1</translation>
    </message>
    <message>
        <source>There is no other figure to hold against it.</source>
        <translation>No hay ningún otro valor con que compararla.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VerdictPanel</name>
    <message>
        <source>&amp;Best by</source>
        <translation>&amp;Mejor según</translation>
    </message>
    <message>
        <source>Hidden until you have guessed</source>
        <translation>Oculto hasta que hayas predicho</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VoteBar</name>
    <message>
        <source>%1: hidden</source>
        <translation>%1: oculto</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>share in percent and count</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 percent</source>
        <translation>%1: %2 de %3, %4 por ciento</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation>%1 % · %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VoteView</name>
    <message>
        <source>Class vote</source>
        <translation>Votación de la clase</translation>
    </message>
    <message>
        <source>Question to vote on</source>
        <translation>Pregunta para votar</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Pregunta %1 de %2: %3</translation>
    </message>
    <message>
        <source>This lesson has no question to vote on.</source>
        <translation>Esta lección no tiene ninguna pregunta para votar.</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>Después de conversar</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>Votos para %1</translation>
    </message>
    <message>
        <source>%1, the right answer</source>
        <translation>%1, la respuesta correcta</translation>
    </message>
    <message>
        <source>Press V to go back to the lesson.</source>
        <translation>Pulsa V para volver a la lección.</translation>
    </message>
    <message>
        <source>Letters count the second vote; with Shift they take one back. R reveals, Backspace undoes.</source>
        <translation>Las letras cuentan la segunda votación; con Mayús quitan un voto. R revela, Retroceso deshace.</translation>
    </message>
    <message>
        <source>Letters count a vote; with Shift they take one back. Enter begins the second vote, R reveals, H hides the counts, Backspace undoes.</source>
        <translation>Las letras cuentan un voto; con Mayús quitan uno. Intro empieza la segunda votación, R revela, H oculta los recuentos, Retroceso deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WaysRow</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The lesson in prose</source>
        <translation>La lección en prosa</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The flow plays by itself, with a sentence for each stage</source>
        <translation>El flujo se reproduce solo, con una frase para cada etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Go on stage by stage, at your own pace</source>
        <translation>Avanzar etapa por etapa, a tu propio ritmo</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Guess first; the answer stays hidden until you have</source>
        <translation>Predice primero; la respuesta queda oculta hasta que lo hagas</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Move the sliders and run real inference</source>
        <translation>Mover los controles deslizantes y ejecutar inferencia real</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>CPU and GPU side by side</source>
        <translation>CPU y GPU lado a lado</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>The key moments, each with the steps that show it</source>
        <translation>Los momentos clave, cada uno con los pasos que lo muestran</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Questions, each explained at once</source>
        <translation>Preguntas, cada una explicada al momento</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>What was missed, when it is due again</source>
        <translation>Lo que fallaste, cuando vuelve a tocar</translation>
    </message>
    <message>
        <source>Ways to learn:</source>
        <translation>Formas de aprender:</translation>
    </message>
    <message>
        <source>Way to learn: %1</source>
        <translation>Forma de aprender: %1</translation>
    </message>
    <message>
        <source>At hand:</source>
        <translation>A mano:</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>predecir primero</translation>
    </message>
    <message>
        <source>Model &amp;size</source>
        <translation>&amp;Tamaño del modelo</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>run when I &amp;let go</source>
        <translation>ejecutar al &amp;soltar</translation>
    </message>
    <message>
        <source>Guess which device will be faster before the figures are shown.</source>
        <translation>Predice qué dispositivo será más rápido antes de que se muestren los valores.</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Tipo de modelo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Measures as soon as a slider is let go.</source>
        <translation>Mide en cuanto se suelta un control deslizante.</translation>
    </message>
    <message>
        <source>stop predicting</source>
        <translation>dejar de predecir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Guess first, then run</source>
        <translation>Predice primero y luego ejecuta</translation>
    </message>
    <message>
        <source>Takes %1. Run anyway</source>
        <translation>Tarda %1. Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>Run on %1 · %2</source>
        <translation>Ejecutar en %1 · %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkloadStatus</name>
    <message>
        <source>Start the engine again</source>
        <translation>Iniciar el motor de nuevo</translation>
    </message>
    <message>
        <source>How far the stage of the run is</source>
        <translation>Avance de la etapa de la ejecución</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>El motor se está iniciando…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkloadText</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Red densa</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucional</translation>
    </message>
    <message>
        <source>%1: up to %2 GB</source>
        <translation>%1: hasta %2 GB</translation>
    </message>
    <message>
        <source>this machine: up to %1 GB</source>
        <translation>esta máquina: hasta %1 GB</translation>
    </message>
    <message>
        <source>convolutional: up to %1 GB</source>
        <translation>convolucional: hasta %1 GB</translation>
    </message>
    <message>
        <source>%1 GB is asked for; up to %2 GB here</source>
        <translation>se piden %1 GB; aquí, hasta %2 GB</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>CPU and %1</source>
        <translation>CPU y %1</translation>
    </message>
    <message>
        <source>checking that it fits</source>
        <translation>comprobando que cabe</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>cargando el modelo, %1 %</translation>
    </message>
    <message>
        <source>comparing outputs</source>
        <translation>comparando salidas</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>tomando muestras</translation>
    </message>
    <message>
        <source>sampling %1 of about %2</source>
        <translation>tomando muestras, %1 de unas %2</translation>
    </message>
    <message>
        <source>sampling, %1 so far</source>
        <translation>tomando muestras, %1 hasta ahora</translation>
    </message>
    <message>
        <source>, ±%1 %</source>
        <translation>, ±%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>handing it to the engine</source>
        <translation>entregando al motor</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>El motor no responde</translation>
    </message>
    <message>
        <source>It may come back; if not, it is ended and started again. Your figures are kept.</source>
        <translation>Puede que se recupere; si no, se termina y se inicia de nuevo. Tus valores se conservan.</translation>
    </message>
    <message>
        <source>The engine ended</source>
        <translation>El motor terminó</translation>
    </message>
    <message>
        <source>Your figures are kept. It is being started again.</source>
        <translation>Tus valores se conservan. Se está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>El motor no funciona</translation>
    </message>
    <message>
        <source>It ended several times. Your figures are kept, and the lesson goes on without new ones.</source>
        <translation>Terminó varias veces. Tus valores se conservan, y la lección sigue sin valores nuevos.</translation>
    </message>
    <message>
        <source>This was not measured</source>
        <translation>Esto no se midió</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::report::Caveats</name>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>small batches</source>
        <translation>lotes pequeños</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>the mlp</source>
        <translation>el mlp</translation>
    </message>
    <message>
        <source>%1 is estimated from a datasheet, not measured. Where its error was checked, the band held at least 90 % of the published figures of a GPU that it was not fitted to, of two GPUs.</source>
        <translation>%1 se estima a partir de una hoja de datos, no se mide. Donde se comprobó su error, la banda contuvo al menos el 90 % de los valores publicados de una GPU a la que no se había ajustado, de dos GPU.</translation>
    </message>
    <message>
        <source>%1: nobody has checked the error for %2; the band there is four times to each side.</source>
        <translation>%1: nadie ha comprobado el error para %2; ahí la banda es de cuatro veces hacia cada lado.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>How good the answers of a model are. The models here have invented weights.</source>
        <translation>Cuán buenas son las respuestas de un modelo. Los modelos de aquí tienen pesos inventados.</translation>
    </message>
    <message>
        <source>Energy, and what a machine costs beyond its price an hour.</source>
        <translation>La energía, y lo que cuesta una máquina además de su precio por hora.</translation>
    </message>
    <message>
        <source>The network between users and the machine, and preparing the input.</source>
        <translation>La red entre los usuarios y la máquina, y la preparación de la entrada.</translation>
    </message>
    <message>
        <source>Several models on one device, and several devices for one model.</source>
        <translation>Varios modelos en un dispositivo, y varios dispositivos para un modelo.</translation>
    </message>
    <message>
        <source>Latency under changing load: requests that queue or come in bursts.</source>
        <translation>La latencia con carga variable: peticiones que esperan en cola o llegan en ráfagas.</translation>
    </message>
    <message>
        <source>Loading and first runs: the latencies are of a model that is warm.</source>
        <translation>La carga y las primeras ejecuciones: las latencias son de un modelo ya caliente.</translation>
    </message>
</context>
</TS>
