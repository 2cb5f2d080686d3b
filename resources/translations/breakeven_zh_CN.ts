<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>breakeven::app::Application</name>
    <message>
        <source>The window&apos;s state could not be kept. %1</source>
        <translation>无法保存窗口状态。%1</translation>
    </message>
</context>
<context>
    <name>breakeven::app::WindowPlaces</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>The lesson now goes by this rule.</source>
        <translation>课程现在采用这条规则。</translation>
    </message>
    <message>
        <source>See it in Learn</source>
        <translation>在“学习”中查看</translation>
    </message>
    <message>
        <source>The sliders stand at the workload you chose.</source>
        <translation>滑块已设为你选的工作负载。</translation>
    </message>
    <message>
        <source>Back to Explore</source>
        <translation>返回“探索”</translation>
    </message>
    <message>
        <source>This is step %1, which the question is about.</source>
        <translation>这是题目所问的第 %1 步。</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回题目</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::AnswerText</name>
    <message>
        <source>size &gt; %1 GB and batch &gt; %2</source>
        <translation>大小 &gt; %1 GB 且批大小 &gt; %2</translation>
    </message>
    <message>
        <source>size &gt; %1 GB or batch &gt; %2</source>
        <translation>大小 &gt; %1 GB 或批大小 &gt; %2</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Exchange</name>
    <message>
        <source>Pick all that are right.</source>
        <translation>选出所有正确的选项。</translation>
    </message>
    <message>
        <source>Why not:</source>
        <translation>为什么不选其他选项：</translation>
    </message>
    <message>
        <source>%1 is asked as a number; its text names the cell.</source>
        <translation>%1 改为填写数字的题；题目文字说明了是哪个单元格。</translation>
    </message>
    <message>
        <source>%1 is asked as a choice; its text names the cell.</source>
        <translation>%1 改为选择题；题目文字说明了是哪个单元格。</translation>
    </message>
    <message>
        <source>the steps table</source>
        <translation>步骤表</translation>
    </message>
    <message>
        <source>its hints</source>
        <translation>它的提示</translation>
    </message>
    <message>
        <source>the cells its hint lights</source>
        <translation>提示所点亮的单元格</translation>
    </message>
    <message>
        <source>the steps to look at again</source>
        <translation>需要重看的步骤</translation>
    </message>
    <message>
        <source>the explanations of its items</source>
        <translation>各项的解释</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 goes without %2.</source>
        <translation>%1 不含%2。</translation>
    </message>
    <message>
        <source>no clear answer is right.</source>
        <translation>没有明确的正确答案。</translation>
    </message>
    <message>
        <source>a rule can be repaired in Breakeven only.</source>
        <translation>修复规则的题只能在 Breakeven 中作答。</translation>
    </message>
    <message>
        <source>the measured figures that it is about cannot go along.</source>
        <translation>题目涉及的实测数值无法一起导出。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 已略去：%2</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>its tag &quot;%1&quot; is left out.</source>
        <translation>它的标签“%1”已略去。</translation>
    </message>
    <message>
        <source>its HTML is shown as text.</source>
        <translation>它的 HTML 按纯文本显示。</translation>
    </message>
    <message>
        <source>it is an essay</source>
        <translation>这是论述题</translation>
    </message>
    <message>
        <source>it is a text without answers</source>
        <translation>这是一段没有答案的文字</translation>
    </message>
    <message>
        <source>it has more than %1 answers</source>
        <translation>它的答案超过 %1 个</translation>
    </message>
    <message>
        <source>it matches pairs, which is not known here</source>
        <translation>这是配对题，这里不支持</translation>
    </message>
    <message>
        <source>its answer is typed as a text, which is not known here</source>
        <translation>它的答案要以文字填写，这里不支持</translation>
    </message>
    <message>
        <source>more than %1 questions.</source>
        <translation>题目超过 %1 道。</translation>
    </message>
    <message>
        <source>the answers that begin here never end; a } is missing.</source>
        <translation>从这里开始的答案没有结束；缺少 }。</translation>
    </message>
    <message>
        <source>a second { in one question; as text it is written \{.</source>
        <translation>一道题中出现了第二个 {；作为文字请写成 \{。</translation>
    </message>
    <message>
        <source>a } without a { before it; as text it is written \}.</source>
        <translation>} 之前没有 {；作为文字请写成 \}。</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8.</source>
        <translation>不是 UTF-8；请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is asked as places to match with items; GIFT has no ordering.</source>
        <translation>%1 改为将位置与各项配对的题；GIFT 没有排序题。</translation>
    </message>
    <message>
        <source>Place %1.</source>
        <translation>位置 %1。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>不正确。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>left out, since %1.</source>
        <translation>已略去，原因：%1。</translation>
    </message>
    <message>
        <source>its right options count the same here, not by their percentages.</source>
        <translation>它的正确选项在这里分值相同，不按原来的百分比。</translation>
    </message>
    <message>
        <source>each wrong option takes away here what a right one gives.</source>
        <translation>在这里，选错一项扣的分与选对一项得的分相同。</translation>
    </message>
    <message>
        <source>an option that gave part of the points is wrong here.</source>
        <translation>原来可得部分分数的选项，在这里算错误。</translation>
    </message>
    <message>
        <source>an option that took points away takes none here.</source>
        <translation>原来会扣分的选项，在这里不扣分。</translation>
    </message>
    <message>
        <source>it has %1 options; 2 to %2 can be shown</source>
        <translation>它有 %1 个选项；这里只能显示 2 到 %2 个</translation>
    </message>
    <message>
        <source>%1 of its options are right</source>
        <translation>它有 %1 个正确选项</translation>
    </message>
    <message>
        <source>an answer that is no number is left out.</source>
        <translation>一个不是数字的答案已略去。</translation>
    </message>
    <message>
        <source>of several right numbers, or such that give part of the points, the first is kept.</source>
        <translation>有多个正确数字或只得部分分数的数字时，只保留第一个。</translation>
    </message>
    <message>
        <source>none of its numbers gives all points</source>
        <translation>它没有可得满分的数字</translation>
    </message>
    <message>
        <source>of its wrong numbers the first %1 are kept.</source>
        <translation>它的错误数字只保留前 %1 个。</translation>
    </message>
    <message>
        <source>the tolerances of its wrong numbers follow from that of the right one here.</source>
        <translation>在这里，错误数字的容差由正确数字的容差决定。</translation>
    </message>
    <message>
        <source>its tolerance is raised to %1, so that %2 digits are enough.</source>
        <translation>它的容差已放宽到 %1，这样 %2 位数字就够了。</translation>
    </message>
    <message>
        <source>a wrong number that is within the tolerance of the right one is left out.</source>
        <translation>一个落在正确数字容差之内的错误数字已略去。</translation>
    </message>
    <message>
        <source>it has %1 items; 2 to %2 can be shown</source>
        <translation>它有 %1 项；这里只能显示 2 到 %2 项</translation>
    </message>
    <message>
        <source>one of its texts is empty</source>
        <translation>它有一处文字为空</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>它有一处文字太长</translation>
    </message>
    <message>
        <source>its hints after the first two are left out.</source>
        <translation>它的提示只保留前两条。</translation>
    </message>
    <message>
        <source>%1 more notes like these.</source>
        <translation>还有 %1 条类似说明。</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>XML 已损坏：%1</translation>
    </message>
    <message>
        <source>a document type is not allowed here.</source>
        <translation>这里不允许文档类型声明。</translation>
    </message>
    <message>
        <source>this is not Moodle&apos;s XML of questions; it begins with &lt;quiz&gt;.</source>
        <translation>这不是 Moodle 的题目 XML；那种文件以 &lt;quiz&gt; 开头。</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep in each other.</source>
        <translation>元素嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>a question with more than %1 answers.</source>
        <translation>有一道题的答案超过 %1 个。</translation>
    </message>
    <message>
        <source>its unit &quot;%1&quot; is left out; one unit is kept.</source>
        <translation>它的单位“%1”已略去；只保留一个单位。</translation>
    </message>
    <message>
        <source>its pictures and other files are left out.</source>
        <translation>它的图片和其他文件已略去。</translation>
    </message>
    <message>
        <source>what it says to a right, a partly right and a wrong answer as a whole is left out.</source>
        <translation>它对正确、部分正确和错误答案的总体反馈已略去。</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is not known here</source>
        <translation>它的题型“%1”这里不支持</translation>
    </message>
    <message>
        <source>a tag longer than %1 characters.</source>
        <translation>有一个标签超过 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 needs Moodle 4.4, or its plugin &quot;ordering&quot;.</source>
        <translation>%1 需要 Moodle 4.4 或其插件“ordering”。</translation>
    </message>
    <message>
        <source>The question %1 cannot be kept: in this lesson its key is another one.</source>
        <translation>无法保存题目 %1：它在这门课程中的答案与此不同。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>this is a text for Anki, which cannot be read back.</source>
        <translation>这是给 Anki 的文本，无法读回。</translation>
    </message>
    <message>
        <source>the name must end in .xml (Moodle), .gift (Moodle) or .txt (Anki).</source>
        <translation>文件名必须以 .xml（Moodle）、.gift（Moodle）或 .txt（Anki）结尾。</translation>
    </message>
    <message>
        <source>questions are read from .xml (Moodle), .gift and .txt (GIFT).</source>
        <translation>题目可从 .xml（Moodle）、.gift 和 .txt（GIFT）文件读取。</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Generators</name>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Right. %1 &gt; %2 is true, and no smaller batch is above %2.</source>
        <translation>正确。%1 &gt; %2 为真，而且没有更小的批大小大于 %2。</translation>
    </message>
    <message>
        <source>Right. %1 is the first multiple of %2 above %3.</source>
        <translation>正确。%1 是大于 %3 的第一个 %2 的倍数。</translation>
    </message>
    <message>
        <source>%1 &gt; %1 is false: the batch has to be larger than %1, not equal.</source>
        <translation>%1 &gt; %1 为假：批大小必须大于 %1，等于不行。</translation>
    </message>
    <message>
        <source>%1 &gt; %2 is false, so this batch stays with the CPU.</source>
        <translation>%1 &gt; %2 为假，所以这个批大小留在 CPU 上。</translation>
    </message>
    <message>
        <source>%1 is the threshold itself, and %1 &gt; %1 is false.</source>
        <translation>%1 就是阈值本身，而 %1 &gt; %1 为假。</translation>
    </message>
    <message>
        <source>%1 is above %2, but it is no multiple of %3.</source>
        <translation>%1 大于 %2，但不是 %3 的倍数。</translation>
    </message>
    <message>
        <source>%1 goes to the GPU as well, but %2 does, too, and is smaller.</source>
        <translation>%1 也会交给 GPU，但 %2 同样如此，而且更小。</translation>
    </message>
    <message>
        <source>The rule: *%1*.</source>
        <translation>规则：*%1*。</translation>
    </message>
    <message>
        <source>A model has %1. What is the smallest batch that the rule sends to the GPU?</source>
        <translation>一个模型的大小为 %1。规则会交给 GPU 的最小批大小是多少？</translation>
    </message>
    <message>
        <source>A model has %1, and its batches are made in multiples of %2: %2, %3, %4 and so on. What is the smallest of them that the rule sends to the GPU?</source>
        <translation>一个模型的大小为 %1，它的批大小都是 %2 的倍数：%2、%3、%4，依此类推。其中规则会交给 GPU 的最小的一个是多少？</translation>
    </message>
    <message>
        <source>The size is known: is %1 true?</source>
        <translation>大小已知：%1 为真吗？</translation>
    </message>
    <message>
        <source>The batch has to be larger than %1; equal is not enough.</source>
        <translation>批大小必须大于 %1；等于还不够。</translation>
    </message>
    <message>
        <source>Which is the first multiple of %1 that is larger than %2?</source>
        <translation>大于 %2 的第一个 %1 的倍数是多少？</translation>
    </message>
    <message>
        <source>%1 is true, so the batch decides.</source>
        <translation>%1 为真，所以由批大小决定。</translation>
    </message>
    <message>
        <source>%1 is false, so the batch decides.</source>
        <translation>%1 为假，所以由批大小决定。</translation>
    </message>
    <message>
        <source>The batch has to be larger than %1.</source>
        <translation>批大小必须大于 %1。</translation>
    </message>
    <message>
        <source>The first whole number above %1 is %2.</source>
        <translation>大于 %1 的第一个整数是 %2。</translation>
    </message>
    <message>
        <source>The first multiple of %1 above %2 is %3.</source>
        <translation>大于 %2 的第一个 %1 的倍数是 %3。</translation>
    </message>
    <message>
        <source>A batch of %1 goes to the GPU, and one of %2 to the CPU.</source>
        <translation>批大小 %1 交给 GPU，批大小 %2 交给 CPU。</translation>
    </message>
    <message>
        <source>A batch of %1 goes to the GPU, and there is no smaller one.</source>
        <translation>批大小 %1 交给 GPU，没有比它更小的了。</translation>
    </message>
    <message>
        <source>Answering with the threshold itself: the comparison is strict.</source>
        <translation>以阈值本身作答：这个比较是严格的。</translation>
    </message>
    <message>
        <source>Looking for the answer in the model size, which is already given.</source>
        <translation>在已经给出的模型大小里找答案。</translation>
    </message>
    <message>
        <source>CPU %1 samples/s, GPU %2 samples/s</source>
        <translation>CPU %1 样本/秒，GPU %2 样本/秒</translation>
    </message>
    <message>
        <source>at a batch of %1: %2</source>
        <translation>批大小为 %1 时：%2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>Right. The higher throughput moves from the CPU to the GPU: %1</source>
        <translation>正确。较高的吞吐量从 CPU 转到了 GPU：%1</translation>
    </message>
    <message>
        <source>The GPU has the higher throughput at both ends already: %1</source>
        <translation>在两端 GPU 的吞吐量都已经更高：%1</translation>
    </message>
    <message>
        <source>The CPU still has the higher throughput at both ends: %1</source>
        <translation>在两端 CPU 的吞吐量都仍然更高：%1</translation>
    </message>
    <message>
        <source>Between a batch of %1 and %2</source>
        <translation>在批大小 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>Nowhere: the GPU has the higher throughput at every batch</source>
        <translation>没有：在每个批大小下 GPU 的吞吐量都更高</translation>
    </message>
    <message>
        <source>Not so %1.</source>
        <translation>并非如此，%1。</translation>
    </message>
    <message>
        <source>Nowhere: the CPU has the higher throughput at every batch</source>
        <translation>没有：在每个批大小下 CPU 的吞吐量都更高</translation>
    </message>
    <message>
        <source>The figures are of your machine, its CPU and the GPU %1, for a model of %2 (%3, %4). Batches without a clear winner are left out. Between which two of these batches does the GPU overtake the CPU?</source>
        <translation>这些数值来自你的机器，是它的 CPU 和 GPU %1 运行 %2 的模型（%3，%4）的结果。没有明确胜者的批大小已略去。GPU 在其中哪两个批大小之间超过 CPU？</translation>
    </message>
    <message>
        <source>Go from the smallest batch to the largest. Which device has the higher throughput?</source>
        <translation>从最小的批大小看到最大的。哪个设备的吞吐量更高？</translation>
    </message>
    <message>
        <source>Look for the largest batch at which the CPU is ahead.</source>
        <translation>找出 CPU 领先的最大批大小。</translation>
    </message>
    <message>
        <source>The CPU is ahead up to a batch of %1: %2.</source>
        <translation>直到批大小 %1，CPU 都领先：%2。</translation>
    </message>
    <message>
        <source>The GPU is ahead from a batch of %1 on: %2.</source>
        <translation>从批大小 %1 起，GPU 领先：%2。</translation>
    </message>
    <message>
        <source>Break even lies between the two. Where exactly, only further batches can tell.</source>
        <translation>盈亏平衡点在两者之间。确切位置只有测量更多的批大小才能知道。</translation>
    </message>
    <message>
        <source>To the left of the bracket the CPU is always ahead, to the right of it the GPU.</source>
        <translation>在这个区间之前总是 CPU 领先，之后总是 GPU 领先。</translation>
    </message>
    <message>
        <source>Looking at one device only: it is the order of the two that counts.</source>
        <translation>只看一个设备：重要的是两者的先后。</translation>
    </message>
    <message>
        <source>Taking the point of highest throughput for the point of break even.</source>
        <translation>把吞吐量最高的点当成盈亏平衡点。</translation>
    </message>
    <message>
        <source>%1 is false: exactly on the threshold is not above it.</source>
        <translation>%1 为假：正好等于阈值不算超过阈值。</translation>
    </message>
    <message>
        <source>%1 is true.</source>
        <translation>%1 为真。</translation>
    </message>
    <message>
        <source>%1 is false.</source>
        <translation>%1 为假。</translation>
    </message>
    <message>
        <source>*And* needs both halves, and both are true: the GPU.</source>
        <translation>*与* 需要两个部分都成立，而两个都为真：GPU。</translation>
    </message>
    <message>
        <source>*And* needs both halves, and not both are true: the CPU.</source>
        <translation>*与* 需要两个部分都成立，而它们并非都为真：CPU。</translation>
    </message>
    <message>
        <source>*Or* needs one true half, and there is one: the GPU.</source>
        <translation>*或* 只需要一个部分为真，这里有：GPU。</translation>
    </message>
    <message>
        <source>*Or* needs one true half, and there is none: the CPU.</source>
        <translation>*或* 只需要一个部分为真，这里没有：CPU。</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but the branches are swapped: true means GPU, *else* means CPU.</source>
        <translation>两个部分都读对了，但分支弄反了：为真表示 GPU，*否则* 表示 CPU。</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but *and* is taken for *or*: one true half is not enough.</source>
        <translation>两个部分都读对了，但把 *与* 当成了 *或*：只有一个部分为真还不够。</translation>
    </message>
    <message>
        <source>Both halves are read rightly, but *or* is taken for *and*: one true half is enough.</source>
        <translation>两个部分都读对了，但把 *或* 当成了 *与*：一个部分为真就够了。</translation>
    </message>
    <message>
        <source>The rule: *%1*.

A request has a model of %2 and a batch of %3. What does the rule make of it?</source>
        <translation>规则：*%1*。

一个请求的模型为 %2，批大小为 %3。规则会怎样决定？</translation>
    </message>
    <message>
        <source>Right. %1 %2 %3</source>
        <translation>正确。%1 %2 %3</translation>
    </message>
    <message>
        <source>The first half is read wrongly. %1</source>
        <translation>第一部分读错了。%1</translation>
    </message>
    <message>
        <source>The second half is read wrongly. %1</source>
        <translation>第二部分读错了。%1</translation>
    </message>
    <message>
        <source>Look at each half by itself: is %1 true? Is %2?</source>
        <translation>把每个部分分开看：%1 为真吗？%2 呢？</translation>
    </message>
    <message>
        <source>*More than* does not include *equal*. And *and* needs both halves.</source>
        <translation>*大于* 不包括 *等于*。而 *与* 需要两个部分都成立。</translation>
    </message>
    <message>
        <source>*More than* does not include *equal*. And *or* needs one half only.</source>
        <translation>*大于* 不包括 *等于*。而 *或* 只需要一个部分成立。</translation>
    </message>
    <message>
        <source>Put the numbers in: %1.</source>
        <translation>代入数字：%1。</translation>
    </message>
    <message>
        <source>Count the true halves: two mean GPU, anything less means CPU.</source>
        <translation>数一数为真的部分：两个表示 GPU，少于两个表示 CPU。</translation>
    </message>
    <message>
        <source>Count the true halves: none means CPU, anything more means GPU.</source>
        <translation>数一数为真的部分：一个也没有表示 CPU，有就表示 GPU。</translation>
    </message>
    <message>
        <source>Counting a number that equals the threshold as above it.</source>
        <translation>把等于阈值的数算作超过阈值。</translation>
    </message>
    <message>
        <source>Reading *and* as *or*.</source>
        <translation>把 *与* 读成 *或*。</translation>
    </message>
    <message>
        <source>Reading *or* as *and*.</source>
        <translation>把 *或* 读成 *与*。</translation>
    </message>
    <message>
        <source>A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What does one inference cost?</source>
        <translation>一个设备每小时 %1，一直忙碌时每秒处理 %2 个样本。一次推理的成本是多少？</translation>
    </message>
    <message>
        <source>Right. %1 / %2 is the price of a second, and %3 inferences share it.</source>
        <translation>正确。%1 / %2 是一秒的价格，由 %3 次推理分摊。</translation>
    </message>
    <message>
        <source>The %1 seconds of an hour were forgotten: the price is for an hour, the throughput for a second.</source>
        <translation>忘了一小时有 %1 秒：价格按小时计，吞吐量按秒计。</translation>
    </message>
    <message>
        <source>An hour was taken for %1 seconds. It has %2.</source>
        <translation>把一小时当成了 %1 秒。一小时有 %2 秒。</translation>
    </message>
    <message>
        <source>The price of a second was multiplied by the throughput. The more samples share it, the less each costs.</source>
        <translation>把一秒的价格乘以了吞吐量。分摊的样本越多，每个就越便宜。</translation>
    </message>
    <message>
        <source>A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What do a million inferences cost?</source>
        <translation>一个设备每小时 %1，一直忙碌时每秒处理 %2 个样本。一百万次推理的成本是多少？</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Right. One inference costs %1, a million of them %2.</source>
        <translation>正确。一次推理 %1，一百万次 %2。</translation>
    </message>
    <message>
        <source>Divided the wrong way round: this is how many inferences one dollar pays for.</source>
        <translation>除反了：这是一美元能支付多少次推理。</translation>
    </message>
    <message>
        <source>This is what one inference costs. The question is about a million.</source>
        <translation>这是一次推理的成本。题目问的是一百万次。</translation>
    </message>
    <message>
        <source>Price and throughput speak of different times: an hour and a second.</source>
        <translation>价格和吞吐量说的是不同的时间：一小时和一秒。</translation>
    </message>
    <message>
        <source>What does one second cost? The %1 inferences of that second share it.</source>
        <translation>一秒的成本是多少？这一秒里的 %1 次推理分摊它。</translation>
    </message>
    <message>
        <source>An hour has %1 seconds: %2 / %1 = %3 a second.</source>
        <translation>一小时有 %1 秒：%2 / %1 = 每秒 %3。</translation>
    </message>
    <message>
        <source>%1 / %2 samples = %3 an inference.</source>
        <translation>%1 / %2 个样本 = 每次推理 %3。</translation>
    </message>
    <message>
        <source>%1 x 1000000 = %2.</source>
        <translation>%1 x 1000000 = %2。</translation>
    </message>
    <message>
        <source>In an hour %1 inferences are done; times %2 that is %3 again.</source>
        <translation>一小时完成 %1 次推理；乘以 %2 又得到 %3。</translation>
    </message>
    <message>
        <source>Dividing the price of an hour by the throughput of a second.</source>
        <translation>用一小时的价格除以一秒的吞吐量。</translation>
    </message>
    <message>
        <source>Multiplying by the throughput in place of dividing by it.</source>
        <translation>乘以吞吐量，而不是除以吞吐量。</translation>
    </message>
    <message>
        <source>Forgetting that a device costs as much when it idles.</source>
        <translation>忘了设备空闲时同样要花钱。</translation>
    </message>
    <message>
        <source>Reading the rule</source>
        <translation>读懂规则</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>if model size &gt; %1 and batch &gt; %2, use the GPU, else the CPU</source>
        <translation>如果模型大小 &gt; %1 且批大小 &gt; %2，使用 GPU，否则使用 CPU</translation>
    </message>
    <message>
        <source>if model size &gt; %1 or batch &gt; %2, use the GPU, else the CPU</source>
        <translation>如果模型大小 &gt; %1 或批大小 &gt; %2，使用 GPU，否则使用 CPU</translation>
    </message>
    <message>
        <source>For the same model a CPU answers %1 samples a second, and a GPU %2.</source>
        <translation>对同一个模型，CPU 每秒处理 %1 个样本，GPU 每秒处理 %2 个。</translation>
    </message>
    <message>
        <source>At how many times the CPU&apos;s hourly price does an inference cost the same on the GPU? Both are kept busy.</source>
        <translation>GPU 的每小时价格是 CPU 的多少倍时，两者一次推理的成本相同？两者都一直忙碌。</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>Right. %1 / %2 = %3: so many times the work may cost so many times the price.</source>
        <translation>正确。%1 / %2 = %3：工作量是多少倍，价格就可以是多少倍。</translation>
    </message>
    <message>
        <source>Divided the wrong way round: the GPU does more, so its hour may cost more, not less.</source>
        <translation>除反了：GPU 做得更多，所以它的一小时可以更贵，而不是更便宜。</translation>
    </message>
    <message>
        <source>This is the difference of the throughputs. Prices are compared by a ratio.</source>
        <translation>这是吞吐量之差。价格要用比值来比较。</translation>
    </message>
    <message>
        <source>This is how much dearer it may be. The question is how many times the price.</source>
        <translation>这是可以贵出多少。题目问的是价格的多少倍。</translation>
    </message>
    <message>
        <source>At the same price the GPU&apos;s inferences are the cheaper ones, since it does more.</source>
        <translation>价格相同时 GPU 的推理更便宜，因为它做得更多。</translation>
    </message>
    <message>
        <source>Cost per inference is price / 3600 / throughput.</source>
        <translation>每次推理成本是价格 / 3600 / 吞吐量。</translation>
    </message>
    <message>
        <source>It is the same on both if the prices stand to each other as the throughputs do.</source>
        <translation>如果价格之比等于吞吐量之比，两者的成本就相同。</translation>
    </message>
    <message>
        <source>%1 / %2 = %3.</source>
        <translation>%1 / %2 = %3。</translation>
    </message>
    <message>
        <source>%1 x %2 = %3: the GPU&apos;s throughput.</source>
        <translation>%1 x %2 = %3：GPU 的吞吐量。</translation>
    </message>
    <message>
        <source>An hour of the CPU costs %1. At what price of an hour does an inference cost the same on the GPU? Both are kept busy.</source>
        <translation>CPU 一小时 %1。GPU 每小时价格为多少时，两者一次推理的成本相同？两者都一直忙碌。</translation>
    </message>
    <message>
        <source>dollars per hour</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>Right. The GPU does %1 times as much, so its hour may cost %1 times %2, which is %3.</source>
        <translation>正确。GPU 的工作量是 %1 倍，所以它的一小时可以是 %2 的 %1 倍，即 %3。</translation>
    </message>
    <message>
        <source>This is the ratio of the throughputs. The price of the CPU is still missing.</source>
        <translation>这是吞吐量之比。还缺少 CPU 的价格。</translation>
    </message>
    <message>
        <source>The price was multiplied by the difference of the throughputs. It is their ratio that counts.</source>
        <translation>把价格乘以了吞吐量之差。应该用它们的比值。</translation>
    </message>
    <message>
        <source>The GPU does %1 / %2 = %3 times as much.</source>
        <translation>GPU 的工作量是 %1 / %2 = %3 倍。</translation>
    </message>
    <message>
        <source>Cost per inference is price / 3600 / throughput: with so many times the throughput, so many times the price makes it the same.</source>
        <translation>每次推理成本是价格 / 3600 / 吞吐量：吞吐量是多少倍，价格也是多少倍时，成本就相同。</translation>
    </message>
    <message>
        <source>%1 x %2 = %3.</source>
        <translation>%1 x %2 = %3。</translation>
    </message>
    <message>
        <source>%1 / %2 and %3 / %4 are the same.</source>
        <translation>%1 / %2 与 %3 / %4 相等。</translation>
    </message>
    <message>
        <source>Cost per inference is the price of a second, divided by the throughput.</source>
        <translation>每次推理成本是一秒的价格除以吞吐量。</translation>
    </message>
    <message>
        <source>How many times as many samples does the GPU answer in a second?</source>
        <translation>GPU 每秒处理的样本数是 CPU 的多少倍？</translation>
    </message>
    <message>
        <source>Comparing the prices of an hour without the work that is done in it.</source>
        <translation>只比较每小时价格，不看这一小时完成的工作。</translation>
    </message>
    <message>
        <source>Taking the difference of the throughputs in place of their ratio.</source>
        <translation>用吞吐量之差代替它们的比值。</translation>
    </message>
    <message>
        <source>Forgetting that it holds only while both devices are kept busy.</source>
        <translation>忘了这只在两个设备都一直忙碌时成立。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>%1 was %2, %3 is %4. The other half, %5, is %6 before and after.</source>
        <translation>%1 原来为%2，%3 现在为%4。另一部分 %5 前后都为%6。</translation>
    </message>
    <message>
        <source>Nothing changes here: %1 was %2, and %3 is %2 as well. It stays with the %4.</source>
        <translation>这里没有变化：%1 原来为%2，%3 也为%2。它留在 %4 上。</translation>
    </message>
    <message>
        <source>%1 was %2 and %3 is %4, but the other half, %5, is %6 and decides. It stays with the %7.</source>
        <translation>%1 原来为%2，%3 现在为%4，但另一部分 %5 为%6，由它决定。它留在 %7 上。</translation>
    </message>
    <message>
        <source>the threshold of the batch moves from %1 to %2</source>
        <translation>批大小的阈值从 %1 变为 %2</translation>
    </message>
    <message>
        <source>the threshold of the model size moves from %1 to %2</source>
        <translation>模型大小的阈值从 %1 变为 %2</translation>
    </message>
    <message>
        <source>Where the other half is false, the step stays with the CPU whatever you move.</source>
        <translation>另一部分为假时，无论怎样改动，这一步都留在 CPU 上。</translation>
    </message>
    <message>
        <source>Where the other half is true, the step stays with the GPU whatever you move.</source>
        <translation>另一部分为真时，无论怎样改动，这一步都留在 GPU 上。</translation>
    </message>
    <message>
        <source>The rule: *%1*.

Now %2, and nothing else. At which step does the choice change?</source>
        <translation>规则：*%1*。

现在%2，其他都不变。选择会在哪一步改变？</translation>
    </message>
    <message>
        <source>Step %1: %2, batch %3</source>
        <translation>第 %1 步：%2，批大小 %3</translation>
    </message>
    <message>
        <source>Right. %1 So the choice goes from the %2 to the %3.</source>
        <translation>正确。%1 所以选择从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>At none of them</source>
        <translation>都不变</translation>
    </message>
    <message>
        <source>Step %1 changes. %2</source>
        <translation>第 %1 步改变。%2</translation>
    </message>
    <message>
        <source>Which steps have a batch between the old threshold and the new one?</source>
        <translation>哪些步骤的批大小在旧阈值和新阈值之间？</translation>
    </message>
    <message>
        <source>Which steps have a model size between the old threshold and the new one?</source>
        <translation>哪些步骤的模型大小在旧阈值和新阈值之间？</translation>
    </message>
    <message>
        <source>Before, the rule reads at step %1: %2. It chooses the %3.</source>
        <translation>改动前，第 %1 步的规则是：%2。它选择 %3。</translation>
    </message>
    <message>
        <source>After, it reads: %1. It chooses the %2.</source>
        <translation>改动后是：%1。它选择 %2。</translation>
    </message>
    <message>
        <source>At every other step the choice is the same before and after.</source>
        <translation>其他每一步的选择前后都相同。</translation>
    </message>
    <message>
        <source>A step can change only if its number lies between the two thresholds, or on the larger of them.</source>
        <translation>只有当某一步的数字在两个阈值之间，或等于较大的那个时，它才可能改变。</translation>
    </message>
    <message>
        <source>Looking at the half that moves and forgetting the other one.</source>
        <translation>只看变化的部分，忘了另一部分。</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>样本/秒</translation>
    </message>
    <message>
        <source>Right. %1 samples in %2 s are %3 samples a second.</source>
        <translation>正确。%2 s 内 %1 个样本，就是每秒 %3 个样本。</translation>
    </message>
    <message>
        <source>Milliseconds were taken for seconds: this is samples a millisecond.</source>
        <translation>把毫秒当成了秒：这是每毫秒的样本数。</translation>
    </message>
    <message>
        <source>The batch was forgotten: this is how many batches a second are done, and each has %1 samples.</source>
        <translation>忘了批大小：这是每秒完成的批数，而每批有 %1 个样本。</translation>
    </message>
    <message>
        <source>Latency and batch were multiplied. The longer a batch takes, the fewer samples a second.</source>
        <translation>把延迟和批大小相乘了。一批用时越长，每秒样本数越少。</translation>
    </message>
    <message>
        <source>Divided the wrong way round: this is how many milliseconds a sample takes.</source>
        <translation>除反了：这是一个样本用多少毫秒。</translation>
    </message>
    <message>
        <source>Multiplied by the time in place of dividing by it.</source>
        <translation>乘以了时间，而不是除以时间。</translation>
    </message>
    <message>
        <source>A GPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?</source>
        <translation>一个 GPU 处理批大小 %2 需要 %1 ms。它的吞吐量是每秒多少样本？</translation>
    </message>
    <message>
        <source>A CPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?</source>
        <translation>一个 CPU 处理批大小 %2 需要 %1 ms。它的吞吐量是每秒多少样本？</translation>
    </message>
    <message>
        <source>Throughput is how many samples are done in one second.</source>
        <translation>吞吐量是一秒内完成多少个样本。</translation>
    </message>
    <message>
        <source>Write %1 ms as seconds first, then divide the %2 samples by them.</source>
        <translation>先把 %1 ms 写成秒，再用 %2 个样本除以它。</translation>
    </message>
    <message>
        <source>%1 ms are %2 s.</source>
        <translation>%1 ms 等于 %2 s。</translation>
    </message>
    <message>
        <source>In that time all %1 samples of the batch are done.</source>
        <translation>在这段时间内，这一批的 %1 个样本全部完成。</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 samples/s.</source>
        <translation>%1 / %2 s = %3 样本/秒。</translation>
    </message>
    <message>
        <source>%1 samples/s for %2 s are %3 samples: one batch.</source>
        <translation>%1 样本/秒乘以 %2 s 是 %3 个样本：正好一批。</translation>
    </message>
    <message>
        <source>Taking milliseconds for seconds.</source>
        <translation>把毫秒当成秒。</translation>
    </message>
    <message>
        <source>Forgetting that a batch is done as a whole.</source>
        <translation>忘了一批是整体完成的。</translation>
    </message>
    <message>
        <source>Multiplying latency and batch.</source>
        <translation>把延迟和批大小相乘。</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Grading</name>
    <message>
        <source>That is 1000 times %1. Look at the decimal point.</source>
        <translation>你的答案%1了 1000 倍。请检查小数点。</translation>
    </message>
    <message>
        <source>That is 1000 times %1. Mind the unit: the answer is wanted in %2.</source>
        <translation>你的答案%1了 1000 倍。请注意单位：答案应以 %2 为单位。</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>偏大</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>偏小</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>答案偏大。</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>答案偏小。</translation>
    </message>
    <message>
        <source>Place %1 is the first that is not right: *%2* belongs there, not *%3*.</source>
        <translation>第 %1 位是第一处错误：那里应放 *%2*，而不是 *%3*。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>`%1` is %2, so this rule chooses the %3; the %4 is wanted. It is wrong in %5 of %6 cases.</source>
        <translation>`%1` 为%2，所以这条规则选择 %3；应选的是 %4。%6 种情况中它错了 %5 种。</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::Prediction</name>
    <message>
        <source>Wrong, but near enough for part of the point.</source>
        <translation>错误，但很接近，可得部分分数。</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>错误。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Right, and so is the factor.</source>
        <translation>正确，倍数也对。</translation>
    </message>
    <message>
        <source>The winner is right; the factor is somewhat off.</source>
        <translation>胜者对了，倍数略有偏差。</translation>
    </message>
    <message>
        <source>The winner is right; the factor is far off.</source>
        <translation>胜者对了，倍数相差很大。</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::ProgressStore</name>
    <message>
        <source>Your progress can only be read here: its file or folder is write-protected. What you answer now is not kept.</source>
        <translation>你的进度在这里只能读取：它的文件或文件夹有写保护。现在作答的内容不会保存。</translation>
    </message>
    <message>
        <source>Your progress was kept by a newer Breakeven. It is shown, but what you answer now is not kept.</source>
        <translation>你的进度由更新版本的 Breakeven 保存。可以查看，但现在作答的内容不会保存。</translation>
    </message>
    <message>
        <source>Your progress file was missing.</source>
        <translation>你的进度文件不见了。</translation>
    </message>
    <message>
        <source>Your progress file was damaged; it is kept as %1.</source>
        <translation>你的进度文件已损坏；它另存为 %1。</translation>
    </message>
    <message>
        <source>There was no good backup, so your progress begins anew.</source>
        <translation>没有可用的备份，因此进度从头开始。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 was taken in its place: %Ln answers are there, later ones are missing.</source>
        <translation>
            <numerusform>已改用 %1 的备份：其中有 %Ln 个答案，之后的都缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is whole, but no backup of it could be made today: %1.</source>
        <translation>你的进度完好，但今天无法为它创建备份：%1。</translation>
    </message>
</context>
<context>
    <name>breakeven::lessons::QuestionDraw</name>
    <message>
        <source>This lesson has too few questions for a test of %1 with at least %2 easy, %2 medium and %2 hard ones.</source>
        <translation>这门课程的题目太少，无法组成一次 %1 题的测验，其中至少有 %2 道简单题、%2 道中等题和 %2 道困难题。</translation>
    </message>
    <message>
        <source>This lesson has too few questions for a test of %1.</source>
        <translation>这门课程的题目太少，无法组成一次 %1 题的测验。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AbandonedDevices</name>
    <message>
        <source>A run on this device hangs, and its process cannot be ended.</source>
        <translation>这台设备上的一次运行卡住了，它的进程无法结束。</translation>
    </message>
    <message>
        <source>The device comes back when that process ends. If it never does, restart the computer.</source>
        <translation>该进程结束后，设备就会恢复可用。如果它一直不结束，请重启计算机。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BlankCover</name>
    <message>
        <source>The screen is blank. Any key brings the lesson back.</source>
        <translation>屏幕已变为空白。按任意键返回课程。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BreakEvenText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>at batch %1, the only one measured on both</source>
        <translation>仅批大小 %1 在两者上都有实测</translation>
    </message>
    <message>
        <source>from batch %1 to %2</source>
        <translation>批大小 %1 到 %2</translation>
    </message>
    <message>
        <source>Nothing was measured on both a CPU and a GPU yet.</source>
        <translation>还没有任何工作负载在 CPU 和 GPU 上都测过。</translation>
    </message>
    <message>
        <source>The GPU wins at every measured batch, %1.</source>
        <translation>在测过的每个批大小上都是 GPU 胜出（%1）。</translation>
    </message>
    <message>
        <source>The GPU clearly wins at no measured batch, %1.</source>
        <translation>在测过的批大小上，GPU 都没有明显胜出（%1）。</translation>
    </message>
    <message>
        <source>The GPU starts to pay between batch %1 and %2.</source>
        <translation>GPU 从批大小 %1 与 %2 之间开始划算。</translation>
    </message>
    <message>
        <source>The winner changes more than once: the GPU clearly wins at batch %1, measured %2.</source>
        <translation>胜者变换不止一次：GPU 在批大小 %1 上明显胜出（实测：%2）。</translation>
    </message>
    <message>
        <source>Judged by the lowest latency.</source>
        <translation>按最低延迟评判。</translation>
    </message>
    <message>
        <source>Judged by the highest throughput.</source>
        <translation>按最高吞吐量评判。</translation>
    </message>
    <message>
        <source>Judged by the lowest cost.</source>
        <translation>按最低成本评判。</translation>
    </message>
    <message>
        <source>Judged by the lowest cost within %1.</source>
        <translation>按 %1 以内的最低成本评判。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>At %1 requests a second the first request of a batch of %2 waits up to %3 more, until the batch is full.</source>
        <translation>每秒 %1 个请求时，批大小为 %2，一批中的第一个请求最多还要等 %3，直到凑满一批。</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, %1 wins at every batch measured on the CPU.</source>
        <translation>仅按估算，且不计把数据复制到显卡的时间，%1 在 CPU 测过的每个批大小上都胜出。</translation>
    </message>
    <message>
        <source>By the estimate alone, %1 clearly wins at no batch: the band is too wide or too high.</source>
        <translation>仅按估算，%1 在任何批大小上都没有明显胜出：估算带太宽或太高。</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, %1 starts to pay between batch %2 and %3.</source>
        <translation>仅按估算，且不计把数据复制到显卡的时间，%1 从批大小 %2 与 %3 之间开始划算。</translation>
    </message>
    <message>
        <source>By the estimate alone, without the time to copy data to the card, the winner changes more than once between the CPU and %1.</source>
        <translation>仅按估算，且不计把数据复制到显卡的时间，胜者在 CPU 与 %1 之间变换不止一次。</translation>
    </message>
    <message>
        <source>At batch %1 the GPU clearly wins at no size; sizes measured on both: %2.</source>
        <translation>批大小为 %1 时，GPU 在任何大小上都没有明显胜出；两者都测过的大小有 %2 个。</translation>
    </message>
    <message>
        <source>At batch %1 the GPU clearly wins at %2; sizes measured on both: %3.</source>
        <translation>批大小为 %1 时，GPU 在 %2 上明显胜出；两者都测过的大小有 %3 个。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CardContent</name>
    <message>
        <source>Back to the result</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Finish  N</source>
        <translation>完成  N</translation>
    </message>
    <message>
        <source>Next  N</source>
        <translation>下一题  N</translation>
    </message>
    <message>
        <source>Check  Enter</source>
        <translation>检查  Enter</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测验</translation>
    </message>
    <message>
        <source>Answer  Enter</source>
        <translation>作答  Enter</translation>
    </message>
    <message>
        <source>Answer, next  Enter</source>
        <translation>作答并看下一题  Enter</translation>
    </message>
    <message>
        <source>answered; this is the last one</source>
        <translation>已作答；这是最后一题</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>the change is not kept yet</source>
        <translation>修改尚未保存</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CardText</name>
    <message>
        <source>One rule that works: %1.</source>
        <translation>一条可行的规则：%1。</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>答案是 %1。</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Visual quiz</source>
        <translation>看图测验</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>cost per inference</source>
        <translation>每次推理成本</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>0 分</translation>
    </message>
    <message>
        <source>a quarter of a point</source>
        <translation>四分之一分</translation>
    </message>
    <message>
        <source>half a point</source>
        <translation>半分</translation>
    </message>
    <message>
        <source>three quarters of a point</source>
        <translation>四分之三分</translation>
    </message>
    <message>
        <source>one point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 of a point</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正确。</translation>
    </message>
    <message>
        <source>✗ Not answered.</source>
        <translation>✗ 未作答。</translation>
    </message>
    <message>
        <source>✗ Partly right.</source>
        <translation>✗ 部分正确。</translation>
    </message>
    <message>
        <source>✗ Not right.</source>
        <translation>✗ 不正确。</translation>
    </message>
    <message>
        <source>That gives %1.</source>
        <translation>得分：%1。</translation>
    </message>
    <message numerus="yes">
        <source>With %n hints, that gives %1.</source>
        <translation>
            <numerusform>用了 %n 个提示，得 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint costs %1.</source>
        <translation>看一条提示扣%1。</translation>
    </message>
    <message>
        <source>A right answer now gives %1.</source>
        <translation>现在答对可得%1。</translation>
    </message>
    <message>
        <source>%1 Another hint costs %2 more.</source>
        <translation>%1再看一条提示再扣%2。</translation>
    </message>
    <message>
        <source>comes back today</source>
        <translation>今天再次出现</translation>
    </message>
    <message>
        <source>comes back tomorrow</source>
        <translation>明天再次出现</translation>
    </message>
    <message numerus="yes">
        <source>comes back in %n days</source>
        <translation>
            <numerusform>%n 天后再次出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n months</source>
        <translation>
            <numerusform>约 %n 个月后再次出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n years</source>
        <translation>
            <numerusform>约 %n 年后再次出现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CellAnswer</name>
    <message>
        <source>Step %1, column %2</source>
        <translation>第 %1 步，“%2”列</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>“%1”列</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartControls</name>
    <message>
        <source>Figure of the chart</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>The lines run along</source>
        <translation>折线的横轴</translation>
    </message>
    <message>
        <source>of</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批大小</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>按模型大小</translation>
    </message>
    <message>
        <source>Family and precision</source>
        <translation>模型种类与精度</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>图表的模型大小</translation>
    </message>
    <message>
        <source>Batch of the chart</source>
        <translation>图表的批大小</translation>
    </message>
    <message>
        <source>at size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>批大小</translation>
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
        <translation>每小时 $%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 busy %3 %</source>
        <translation>%1，%2 忙碌率 %3 %</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>价格：%1。</translation>
    </message>
    <message>
        <source>No cost is known without a price an hour: %1.</source>
        <translation>没有每小时价格就无法得知成本：%1。</translation>
    </message>
    <message>
        <source>There is no figure to show here yet.</source>
        <translation>这里还没有可显示的数值。</translation>
    </message>
    <message>
        <source>between %1 and %2 at %3</source>
        <translation>%3 处在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处为 %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 points.</source>
        <translation>%1：从 %2 到 %3，共 %4 个点。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartTable</name>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Throughput, samples/s</source>
        <translation>吞吐量，样本/秒</translation>
    </message>
    <message>
        <source>Cost of 1,000, $</source>
        <translation>1,000 次的成本，$</translation>
    </message>
    <message>
        <source>$ an hour</source>
        <translation>每小时 $</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格来自</translation>
    </message>
    <message>
        <source>Busy, %</source>
        <translation>忙碌率，%</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Figures are</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>大小，GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>模型种类</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartText</name>
    <message>
        <source>Latency against batch, %1</source>
        <translation>延迟随批大小的变化，%1</translation>
    </message>
    <message>
        <source>Throughput against batch, %1</source>
        <translation>吞吐量随批大小的变化，%1</translation>
    </message>
    <message>
        <source>Cost against batch, %1</source>
        <translation>成本随批大小的变化，%1</translation>
    </message>
    <message>
        <source>Latency against model size, %1</source>
        <translation>延迟随模型大小的变化，%1</translation>
    </message>
    <message>
        <source>Throughput against model size, %1</source>
        <translation>吞吐量随模型大小的变化，%1</translation>
    </message>
    <message>
        <source>Cost against model size, %1</source>
        <translation>成本随模型大小的变化，%1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Model size, GB</source>
        <translation>模型大小，GB</translation>
    </message>
    <message>
        <source>Latency of the whole batch, ms</source>
        <translation>整批的延迟，ms</translation>
    </message>
    <message>
        <source>Throughput, samples a second</source>
        <translation>吞吐量，样本/秒</translation>
    </message>
    <message>
        <source>Cost of 1,000 inferences, $</source>
        <translation>1,000 次推理的成本，$</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4), %5</source>
        <translation>%1：%2（%3 到 %4），%5</translation>
    </message>
    <message>
        <source>%1: about %2, between %3 and %4, %5</source>
        <translation>%1：约 %2，在 %3 与 %4 之间，%5</translation>
    </message>
    <message>
        <source>%1; nobody has checked this band: %2</source>
        <translation>%1；这条估算带未经验证：%2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ConnectedMachine</name>
    <message>
        <source>It has not answered for some seconds.</source>
        <translation>它已有几秒没有应答。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContestBars</name>
    <message>
        <source>%1 samples/s (95 % sure: %2 to %3)</source>
        <translation>%1 样本/秒（95 % 置信：%2 到 %3）</translation>
    </message>
    <message>
        <source>Measured throughput</source>
        <translation>实测吞吐量</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContestCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 忙碌率</translation>
    </message>
    <message>
        <source>GPU busy</source>
        <translation>GPU 忙碌率</translation>
    </message>
    <message>
        <source>The share of the paid hour in which the device works.</source>
        <translation>在付费的一小时中，设备真正工作的时间所占的比例。</translation>
    </message>
    <message>
        <source>Busy share</source>
        <translation>忙碌率</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>每秒请求数(&amp;R)</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>How often requests come. A batch is run once it is full, and its first request waits for it.</source>
        <translation>请求到来的频率。凑满一批才运行，批中的第一个请求要等到那时。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
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
        <translation>%1（%2 个 GPU）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 × %2, %3 GiB</source>
        <translation>%1 × %2，%3 GiB</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 个 vCPU</translation>
    </message>
    <message>
        <source>A CPU that is busy %1 % of the hour costs %2 times as much an inference.</source>
        <translation>若 CPU 一小时中有 %1 % 的时间在忙，每次推理成本就是满负荷时的 %2 倍。</translation>
    </message>
    <message>
        <source>A GPU that is busy %1 % of the hour costs %2 times as much an inference.</source>
        <translation>若 GPU 一小时中有 %1 % 的时间在忙，每次推理成本就是满负荷时的 %2 倍。</translation>
    </message>
    <message>
        <source>With a rate, this says how long a full batch takes to come together.</source>
        <translation>填入请求频率后，这里会说明凑满一批需要多久。</translation>
    </message>
    <message>
        <source>A batch of 1 waits for nobody.</source>
        <translation>批大小为 1 时不用等待。</translation>
    </message>
    <message>
        <source>A batch of %1 at %2 requests a second waits %3. This wait is in none of the latencies, nor in the limit.</source>
        <translation>批大小为 %1、每秒 %2 个请求时，要等 %3。这段等待既不计入任何延迟，也不计入延迟上限。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCard</name>
    <message>
        <source>Option that uses another machine&apos;s engine</source>
        <translation>使用另一台机器上引擎的选项</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>本机没有</translation>
    </message>
    <message>
        <source>To use another machine&apos;s, start Breakeven with</source>
        <translation>要使用另一台机器的设备，请这样启动 Breakeven：</translation>
    </message>
    <message>
        <source>Being measured now…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Comes next.</source>
        <translation>接下来测量。</translation>
    </message>
    <message>
        <source>Hidden until you have guessed.</source>
        <translation>先猜测，之后才显示。</translation>
    </message>
    <message>
        <source>Not measured yet for this workload.</source>
        <translation>这个工作负载尚未测量。</translation>
    </message>
    <message>
        <source>Latency of the whole batch: the median, with the 95 % interval.</source>
        <translation>整批的延迟：中位数，附 95 % 置信区间。</translation>
    </message>
    <message>
        <source>Shown for a million inferences (samples) on this device, kept busy: price an hour by throughput. &quot;Best by lowest cost&quot; below takes the prices.</source>
        <translation>按这台设备满负荷计算的一百万次推理（样本）的成本：每小时价格除以吞吐量。价格在下方“最佳标准”的“最低成本”中填写。</translation>
    </message>
    <message>
        <source>How near the run came to what this machine&apos;s memory or arithmetic can do at best.</source>
        <translation>这次运行距离本机内存或算力的最高能力有多近。</translation>
    </message>
    <message>
        <source>Latency %1 %2</source>
        <translation>延迟 %1 %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCardText</name>
    <message>
        <source>no price set</source>
        <translation>未设置价格</translation>
    </message>
    <message>
        <source>$ %1 per million</source>
        <translation>每百万次 $ %1</translation>
    </message>
    <message>
        <source>$ %1 per million, at %2 % busy</source>
        <translation>每百万次 $ %1，忙碌 %2 %</translation>
    </message>
    <message>
        <source>%1 ±%2 %</source>
        <translation>%1 ±%2 %</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>%1 GB 内存</translation>
    </message>
    <message>
        <source>memory-bound, %1 % of this machine&apos;s limit</source>
        <translation>受内存限制，达到本机极限的 %1 %</translation>
    </message>
    <message>
        <source>compute-bound, %1 % of this machine&apos;s limit</source>
        <translation>受计算限制，达到本机极限的 %1 %</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceCards</name>
    <message>
        <source>Devices side by side</source>
        <translation>设备并排比较</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DeviceSlot</name>
    <message>
        <source>The engine found no GPU on this machine.</source>
        <translation>引擎没有在这台机器上找到 GPU。</translation>
    </message>
    <message>
        <source>The engine has not listed its devices yet.</source>
        <translation>引擎尚未列出它的设备。</translation>
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
        <translation>引擎自行退出（退出代码 %1）。</translation>
    </message>
    <message>
        <source>The engine was ended from outside, perhaps because memory ran out.</source>
        <translation>引擎被外部终止，可能是内存耗尽。</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1).</source>
        <translation>引擎崩溃（信号 %1）。</translation>
    </message>
    <message>
        <source>The engine could not be started (%1).</source>
        <translation>引擎无法启动（%1）。</translation>
    </message>
    <message>
        <source>The engine cannot be ended.</source>
        <translation>引擎无法结束。</translation>
    </message>
    <message>
        <source>The engine did not answer within %1 of its start and was ended.</source>
        <translation>引擎启动后 %1 内没有应答，已将其结束。</translation>
    </message>
    <message>
        <source>The engine did not respond for %1 and was ended.</source>
        <translation>引擎 %1 没有响应，已将其结束。</translation>
    </message>
    <message>
        <source>The engine got no work done for %1 and was ended.</source>
        <translation>引擎 %1 没有任何进展，已将其结束。</translation>
    </message>
    <message>
        <source>The engine sent too many lines that make no sense (%1) and was ended.</source>
        <translation>引擎发来太多无意义的行（%1 行），已将其结束。</translation>
    </message>
    <message>
        <source>The engine sent a line longer than 1 MiB, which no answer is, and was ended.</source>
        <translation>引擎发来一行超过 1 MiB 的内容，这不可能是应答，已将其结束。</translation>
    </message>
    <message>
        <source>The engine&apos;s first answer makes no sense, so it was ended.</source>
        <translation>引擎的第一个应答没有意义，已将其结束。</translation>
    </message>
    <message>
        <source>The engine did not stop when it was asked to and was ended.</source>
        <translation>引擎没有按要求停止，已将其结束。</translation>
    </message>
    <message>
        <source>Before that it sent lines that make no sense (%1).</source>
        <translation>在此之前，它发来过无意义的行（%1 行）。</translation>
    </message>
    <message>
        <source>Its last words: “%1”.</source>
        <translation>它最后的输出：“%1”。</translation>
    </message>
    <message>
        <source>Its process could not be ended and was left alone.</source>
        <translation>它的进程无法结束，只好任其运行。</translation>
    </message>
    <message>
        <source>Figures measured so far are kept; it starts again in %1.</source>
        <translation>已测得的数值都已保留；引擎将在 %1 后重新启动。</translation>
    </message>
    <message>
        <source>Figures measured so far are kept. It ended %1 times in short order, so it is started again only when you ask for it.</source>
        <translation>已测得的数值都已保留。引擎在短时间内结束了 %1 次，因此只有在你要求时才会重新启动。</translation>
    </message>
    <message>
        <source>No engine is set. Set the command that starts breakeven-engine.</source>
        <translation>未设置引擎。请设置启动 breakeven-engine 的命令。</translation>
    </message>
    <message>
        <source>The engine “%1” could not be started (%2).</source>
        <translation>引擎“%1”无法启动（%2）。</translation>
    </message>
    <message>
        <source>The engine “%1” could not be started (exit code %2).</source>
        <translation>引擎“%1”无法启动（退出代码 %2）。</translation>
    </message>
    <message>
        <source>Install breakeven-engine there, or set another engine command, and start it again.</source>
        <translation>请在那里安装 breakeven-engine，或设置其他引擎命令，然后重新启动。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The engine (version %1)</source>
        <translation>引擎（版本 %1）</translation>
    </message>
    <message>
        <source>The engine refuses to talk with this window: “%1”. Update the older of the two.</source>
        <translation>引擎拒绝与这个窗口通信：“%1”。请更新两者中较旧的一个。</translation>
    </message>
    <message>
        <source>%1 is newer than this window: it speaks protocol %2, the window speaks %3. Update the window.</source>
        <translation>%1比这个窗口新：它使用协议 %2，窗口使用协议 %3。请更新窗口。</translation>
    </message>
    <message>
        <source>%1 is older than this window: it speaks protocol %2, the window speaks %3. Update the engine.</source>
        <translation>%1比这个窗口旧：它使用协议 %2，窗口使用协议 %3。请更新引擎。</translation>
    </message>
    <message>
        <source>The engine is not running. Start it again first.</source>
        <translation>引擎没有运行。请先重新启动它。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EngineWords</name>
    <message>
        <source>There is no NVIDIA driver on this machine.</source>
        <translation>这台机器上没有 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver if the machine has such a GPU.</source>
        <translation>如果机器有这样的 GPU，请安装 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is there but shows no GPU.</source>
        <translation>NVIDIA 驱动程序已安装，但没有显示任何 GPU。</translation>
    </message>
    <message>
        <source>Check CUDA_VISIBLE_DEVICES and nvidia-smi.</source>
        <translation>请检查 CUDA_VISIBLE_DEVICES 和 nvidia-smi。</translation>
    </message>
    <message>
        <source>The NVIDIA driver refused to start.</source>
        <translation>NVIDIA 驱动程序拒绝启动。</translation>
    </message>
    <message>
        <source>Try nvidia-smi in a terminal; often the driver was updated and the machine needs a restart.</source>
        <translation>请在终端中试试 nvidia-smi；往往是驱动程序更新后机器需要重启。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so it is not known whether there is a GPU.</source>
        <translation>NVIDIA 驱动程序没有响应，所以不知道是否有 GPU。</translation>
    </message>
    <message>
        <source>Try nvidia-smi in a terminal; if it hangs as well, restart the machine.</source>
        <translation>请在终端中试试 nvidia-smi；如果它也没有反应，请重启机器。</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA side cannot be loaded: %1.</source>
        <translation>无法加载 LibTorch 的 CUDA 部分：%1。</translation>
    </message>
    <message>
        <source>Run packaging/run --cuda once; it brings what is missing.</source>
        <translation>请运行一次 packaging/run --cuda；它会补齐缺少的部分。</translation>
    </message>
    <message>
        <source>The device %1 is there but did not start.</source>
        <translation>设备 %1 存在，但没有启动。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or restart the machine.</source>
        <translation>请关闭使用它的其他程序，或重启机器。</translation>
    </message>
    <message>
        <source>The device has not finished the work of a run that was cancelled.</source>
        <translation>设备还没有完成一次已取消运行的工作。</translation>
    </message>
    <message>
        <source>Wait a little; if it stays so, restart the engine.</source>
        <translation>请稍等；如果一直如此，请重启引擎。</translation>
    </message>
    <message>
        <source>There is no device of that name; there are: %1.</source>
        <translation>没有这个名称的设备；现有：%1。</translation>
    </message>
    <message>
        <source>The device %1 was listed but cannot be found again.</source>
        <translation>设备 %1 曾在列表中，但现在找不到了。</translation>
    </message>
    <message>
        <source>This does not fit on this machine: it needs %1 (weights %2, activations %3) and may take %4; choose a smaller model or batch.</source>
        <translation>这台机器放不下：需要 %1（权重 %2，激活 %3），最多可用 %4；请选择更小的模型或批大小。</translation>
    </message>
    <message>
        <source>This does not fit on %1: it needs %2 (weights %3, activations %4) and may take %5; choose a smaller model or batch.</source>
        <translation>%1 放不下：需要 %2（权重 %3，激活 %4），最多可用 %5；请选择更小的模型或批大小。</translation>
    </message>
    <message>
        <source>The run was cancelled; what was built of the model stays for the next one.</source>
        <translation>运行已取消；已构建的模型会留给下一次。</translation>
    </message>
    <message>
        <source>The memory of this machine ran out; the model was dropped. Choose a smaller one.</source>
        <translation>这台机器的内存用尽了；模型已丢弃。请选择更小的模型。</translation>
    </message>
    <message>
        <source>The memory of %1 ran out; the model was dropped there and the device can be used again.</source>
        <translation>%1 的内存用尽了；模型已从中丢弃，设备可以再次使用。</translation>
    </message>
    <message>
        <source>LibTorch reported: %1</source>
        <translation>LibTorch 报告：%1</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>The number of threads must be from 1 to 1024.</source>
        <translation>线程数必须在 1 到 1024 之间。</translation>
    </message>
    <message>
        <source>The engine is busy: %1 requests are waiting already.</source>
        <translation>引擎正忙：已有 %1 个请求在等待。</translation>
    </message>
    <message>
        <source>The engine is about to end.</source>
        <translation>引擎即将结束。</translation>
    </message>
    <message>
        <source>The engine ended before the request&apos;s turn came.</source>
        <translation>还没轮到这个请求，引擎就结束了。</translation>
    </message>
    <message>
        <source>The request was cancelled before it began.</source>
        <translation>请求在开始之前就取消了。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The engine failed in a way it does not know: %1</source>
        <translation>引擎出现未知的故障：%1</translation>
    </message>
    <message>
        <source>A model of %1 is too small; the smallest is 0.05 GB.</source>
        <translation>%1 的模型太小；最小为 0.05 GB。</translation>
    </message>
    <message>
        <source>A model of %1 is too large; the largest is 1000 GB.</source>
        <translation>%1 的模型太大；最大为 1000 GB。</translation>
    </message>
    <message>
        <source>A cnn is built up to 2 GB; take the mlp or the transformer for larger models.</source>
        <translation>cnn 最多构建到 2 GB；更大的模型请使用 mlp 或 transformer。</translation>
    </message>
    <message>
        <source>The batch must be from 1 to %1.</source>
        <translation>批大小必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The price must be dollars an hour, more than 0 and at most %1.</source>
        <translation>价格必须是每小时美元数，大于 0 且不超过 %1。</translation>
    </message>
    <message>
        <source>The share of the hour in use must be more than 0 and at most 1.</source>
        <translation>每小时的使用比例必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>No document gives a speed of the %1 for %2, so nothing can be estimated.</source>
        <translation>没有文档给出 %1 在 %2 下的速度，所以无法估算。</translation>
    </message>
    <message>
        <source>fewer than 30 forwards fitted into the time allowed</source>
        <translation>在允许的时间内只完成了不到 30 次前向计算</translation>
    </message>
    <message>
        <source>the interval of the median stayed wider than 2 %</source>
        <translation>中位数的区间始终宽于 2 %</translation>
    </message>
    <message>
        <source>the second half of the samples differs from the first by more than 3 %</source>
        <translation>后一半样本与前一半相差超过 3 %</translation>
    </message>
    <message>
        <source>some samples lie far above the rest (Q3 + 3 IQR); none was removed</source>
        <translation>有些样本远高于其余样本（Q3 + 3 IQR）；没有去掉任何一个</translation>
    </message>
    <message>
        <source>other programs interrupted the run more than 100 times a second</source>
        <translation>其他程序每秒打断运行超过 100 次</translation>
    </message>
    <message>
        <source>the threads got clearly less processor time than they asked for</source>
        <translation>线程得到的处理器时间明显少于所需</translation>
    </message>
    <message>
        <source>the GPU&apos;s clock was under 75 % of its default</source>
        <translation>GPU 的时钟频率低于默认值的 75 %</translation>
    </message>
    <message>
        <source>the GPU reported that it was throttled</source>
        <translation>GPU 报告它被降频了</translation>
    </message>
    <message>
        <source>handing the work over took most of the time; the device waited for the host</source>
        <translation>大部分时间用于交付工作；设备在等待主机</translation>
    </message>
    <message>
        <source>the fast operators were not to be had here; the plain ones were used</source>
        <translation>这里没有快速算子；使用了普通算子</translation>
    </message>
    <message>
        <source>this processor has no arithmetic of that precision; it is emulated</source>
        <translation>这个处理器没有该精度的运算；由模拟完成</translation>
    </message>
    <message>
        <source>the outputs differ from the reference by more than the precision explains</source>
        <translation>输出与参考值之差超出了精度所能解释的范围</translation>
    </message>
    <message>
        <source>the run was stopped early; the figures are of the samples until then</source>
        <translation>运行提前停止；数值来自此前的样本</translation>
    </message>
    <message>
        <source>the outputs could not be compared with the reference</source>
        <translation>输出无法与参考值比较</translation>
    </message>
    <message>
        <source>%1 is written, but would perhaps not survive a power cut: %2 (bringing its folder to the disk).</source>
        <translation>%1 已写入，但断电后可能丢失：%2（将其文件夹写入磁盘时）。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Estimated: about %1 ms, between %2 and %3 ms. Bands like this held at least 9 of 10 published figures when made from one GPU and tried on another. Copies to and from the device come on top.</source>
        <translation>估算：约 %1 ms，在 %2 到 %3 ms 之间。由一个 GPU 得出并在另一个上检验时，这样的区间至少包含了十分之九的已公布数值。与设备之间的复制时间另计。</translation>
    </message>
    <message>
        <source>Estimated: about %1 ms, perhaps between %2 and %3 ms. No published figures were there to check it: %4. Copies to and from the device come on top.</source>
        <translation>估算：约 %1 ms，可能在 %2 到 %3 ms 之间。没有已公布的数值可供检验：%4。与设备之间的复制时间另计。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EstimateDialog</name>
    <message>
        <source>fp32 %1, at best %2 TFLOP/s; memory %3 GB at %4 GB/s.</source>
        <translation>fp32 %1，最高 %2 TFLOP/s；显存 %3 GB，带宽 %4 GB/s。</translation>
    </message>
    <message>
        <source>Estimate a card</source>
        <translation>估算显卡</translation>
    </message>
    <message>
        <source>An estimate is computed from a card&apos;s datasheet; nothing is measured. It is drawn as a band, and only where there is no figure of that card, measured or recorded.</source>
        <translation>估算值由显卡的规格表计算得出，没有任何测量。它画成一条带，且只出现在没有该显卡的实测或录制数值的地方。</translation>
    </message>
    <message>
        <source>Cards with a datasheet</source>
        <translation>有规格表的显卡</translation>
    </message>
    <message>
        <source>%1 (is there)</source>
        <translation>%1（本机已有）</translation>
    </message>
    <message>
        <source>Show the estimate</source>
        <translation>显示估算</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 来源：%2。</translation>
    </message>
    <message>
        <source>Estimate of %1</source>
        <translation>%1 的估算</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <translation>%1，%2，%3。%4</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreFiles</name>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>The session brings its own settings and figures. What was measured here and is not in it is lost, unless you save the recording first. Open the session?</source>
        <translation>会话带有自己的设置和数值。在这里测得而会话中没有的内容将会丢失，除非你先保存录制数据。要打开会话吗？</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>%1 What was open stays.</source>
        <translation>%1 原先打开的内容保持不变。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open: its settings and its figures.</source>
        <translation>会话“%1”已打开：包括它的设置和数值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; its devices stand among the lanes as Recorded.</source>
        <translation>“%1”已打开；其中的设备以“录制”列入数据系列。</translation>
    </message>
    <message>
        <source>Open a recording or a session</source>
        <translation>打开录制数据或会话</translation>
    </message>
    <message>
        <source>Recordings and sessions (*.json)</source>
        <translation>录制数据和会话 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存录制数据</translation>
    </message>
    <message>
        <source>Recording (*.json)</source>
        <translation>录制数据 (*.json)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Session (*.json)</source>
        <translation>会话 (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The report is in &quot;%1&quot;.</source>
        <translation>报告已写入“%1”。</translation>
    </message>
    <message>
        <source>Saved in &quot;%1&quot;.</source>
        <translation>已保存到“%1”。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreKeeping</name>
    <message>
        <source>What was set in Explore the last time could not be read, and begins afresh. %1</source>
        <translation>上次在“探索”中的设置无法读取，已恢复为初始设置。%1</translation>
    </message>
    <message>
        <source>What is set in Explore could not be kept. %1</source>
        <translation>“探索”中的设置无法保存。%1</translation>
    </message>
    <message>
        <source>Figures of another processor or LibTorch are kept in &quot;%1&quot; and shown as Recorded.</source>
        <translation>其他处理器或其他版本 LibTorch 的数值已保存在“%1”中，并显示为“录制”。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplorePlace</name>
    <message>
        <source>Latency against batch</source>
        <translation>延迟随批大小的变化</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>最佳设备</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线（roofline）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open a recording or session…</source>
        <translation>打开录制数据或会话…</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>保存录制数据…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>保存会话…</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>我的规则</translation>
    </message>
    <message>
        <source>No figure of this model yet. Press Measure, or open a recording: the lines grow here as points come in.</source>
        <translation>这个模型还没有数值。请按“测量”，或打开录制数据：得到的点会逐渐连成折线。</translation>
    </message>
    <message>
        <source>Once something is measured at this size: how near each point comes to what the machine&apos;s arithmetic and memory allow.</source>
        <translation>测过这个大小之后，这里显示每个点离机器的算力和内存极限有多近。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreReport</name>
    <message>
        <source>GPU or CPU for inference: an exploration</source>
        <translation>推理用 GPU 还是 CPU：一次探索</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Figures are</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Dollars an hour</source>
        <translation>每小时美元</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格来自</translation>
    </message>
    <message>
        <source>Machines and prices</source>
        <translation>机器与价格</translation>
    </message>
    <message>
        <source>Nothing is measured, opened or estimated.</source>
        <translation>没有测量、打开或估算任何数据。</translation>
    </message>
    <message>
        <source>Not shown, and in no picture: %1.</source>
        <translation>未显示，也不在任何图中：%1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>显示的模型：</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>评判标准：</translation>
    </message>
    <message>
        <source>Model sizes in the sweep, GB:</source>
        <translation>扫描的模型大小，GB：</translation>
    </message>
    <message>
        <source>Batches in the sweep:</source>
        <translation>扫描的批大小：</translation>
    </message>
    <message>
        <source>Effort:</source>
        <translation>精细程度：</translation>
    </message>
    <message>
        <source>Busy share of the paid hour:</source>
        <translation>付费一小时中的忙碌率：</translation>
    </message>
    <message>
        <source>CPU %1, GPU %2</source>
        <translation>CPU %1，GPU %2</translation>
    </message>
    <message>
        <source>Requests a second:</source>
        <translation>每秒请求数：</translation>
    </message>
    <message>
        <source>%1. A batch of %2 is full after %3 s; this is computed, and counted in no latency.</source>
        <translation>%1。批大小为 %2 时，%3 s 后凑满一批；这是计算值，不计入任何延迟。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Judged on workloads that have a figure of a CPU and of a GPU: %1 measured, %2 with a recorded figure. No estimate is among them.</source>
        <translation>只在 CPU 和 GPU 都有数值的工作负载上评判：%1 个是实测，%2 个含有录制的数值。其中没有估算值。</translation>
    </message>
    <message>
        <source>%1 and %2: the intervals overlap at %3 of %4 workloads that both have.</source>
        <translation>%1 与 %2：两者共有的 %4 个工作负载中，有 %3 个的区间重叠。</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>A latency is the median of one forward of the whole batch, with the 95 % interval of the median. A cost is the price of an hour over the samples in it; nothing else is in it.</source>
        <translation>延迟是整批一次前向计算的中位数，附中位数的 95 % 置信区间。成本是每小时价格除以这一小时内的样本数；不含其他任何费用。</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Remarks on measurements</source>
        <translation>测量备注</translation>
    </message>
    <message>
        <source>No measurement carries a remark.</source>
        <translation>没有测量带有备注。</translation>
    </message>
    <message>
        <source>Points without a figure</source>
        <translation>没有数值的点</translation>
    </message>
    <message>
        <source>Two figures of one device</source>
        <translation>同一设备的两组数值</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>没有测量的内容</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>%1: the name has to end in .html or .pdf.</source>
        <translation>%1：文件名必须以 .html 或 .pdf 结尾。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExploreState</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>measured earlier</source>
        <translation>早先测得</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1，早先</translation>
    </message>
    <message>
        <source>kept, not measured</source>
        <translation>已保存，非本次测得</translation>
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
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowMoment</name>
    <message>
        <source>At the start.</source>
        <translation>起始处。</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <translation>第 %1 步，共 %2 步。%3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowOutline</name>
    <message>
        <source>Decision flow, in words</source>
        <translation>决策流程（文字）</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowOutlineModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 项，共 %2 项：%3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowPainter</name>
    <message>
        <source>guess first</source>
        <translation>先猜一猜</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowPanel</name>
    <message>
        <source>Decision flow</source>
        <translation>决策流程</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Show the flow as a drawing</source>
        <translation>以图形显示流程</translation>
    </message>
    <message>
        <source>Show the flow in words</source>
        <translation>以文字显示流程</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowView</name>
    <message>
        <source>Decision flow</source>
        <translation>决策流程</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FlowWords</name>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Current.</source>
        <translation>当前。</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>未选。</translation>
    </message>
    <message>
        <source>Still to come.</source>
        <translation>尚未到达。</translation>
    </message>
    <message>
        <source>%1: hidden until you have guessed.</source>
        <translation>%1：先猜测，之后才显示。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2. Goes to the %3.</source>
        <translation>%1：%2。走向 %3。</translation>
    </message>
    <message>
        <source>size &gt; %1 %2 batch &gt; %3</source>
        <translation>大小 &gt; %1 %2 批大小 &gt; %3</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>%1: overrules the rule</source>
        <translation>%1：推翻规则</translation>
    </message>
    <message>
        <source>%1, as the rule says</source>
        <translation>%1，与规则一致</translation>
    </message>
    <message>
        <source>measured as well</source>
        <translation>也已测量</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>The %1 is taken.</source>
        <translation>选了 %1。</translation>
    </message>
    <message>
        <source>The %1 was measured as well.</source>
        <translation>%1 也已测量。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Preview of the sliders.</source>
        <translation>滑块的预览。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMap</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> The picture has room for %1 sizes and %1 batches; %2 more are left out of it.</source>
        <translation>图中最多容纳 %1 种大小和 %1 种批大小；另有 %2 个未画出。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>ahead by up to</source>
        <translation>领先不超过</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <translation>%1&#xa0;倍</translation>
    </message>
    <message>
        <source>CPU best</source>
        <translation>CPU 最佳</translation>
    </message>
    <message>
        <source>GPU best</source>
        <translation>GPU 最佳</translation>
    </message>
    <message>
        <source>no clear winner</source>
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>CPU alone</source>
        <translation>只有 CPU</translation>
    </message>
    <message>
        <source>GPU alone</source>
        <translation>只有 GPU</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
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
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>Dollars of 1,000</source>
        <translation>1,000 次的成本，美元</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>无可比较</translation>
    </message>
    <message>
        <source>%1 best</source>
        <translation>%1 最佳</translation>
    </message>
    <message>
        <source>%1: hardware</source>
        <translation>%1：硬件</translation>
    </message>
    <message>
        <source>%1: provenance</source>
        <translation>%1：数据来源</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：下限</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>大小，GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>差距，%</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次佳</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2 (%3; %4)</source>
        <translation>%1 %2（%3；%4）</translation>
    </message>
    <message>
        <source>the best is %1 as fast</source>
        <translation>最佳的速度是它的 %1</translation>
    </message>
    <message>
        <source>the best is %1 % faster</source>
        <translation>最佳的快 %1 %</translation>
    </message>
    <message>
        <source>%1 as much</source>
        <translation>是最佳的 %1</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>多 %1 %</translation>
    </message>
    <message>
        <source>not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>measured, and not compared: %1.</source>
        <translation>已测量，但未比较：%1。</translation>
    </message>
    <message>
        <source>nothing to compare with, %1.</source>
        <translation>无可比较，%1。</translation>
    </message>
    <message>
        <source>no clear winner, the intervals overlap: %1, %2.</source>
        <translation>无明显胜者，区间重叠：%1，%2。</translation>
    </message>
    <message>
        <source>the only one within %1: %2.</source>
        <translation>唯一在 %1 以内的：%2。</translation>
    </message>
    <message>
        <source>best %1. Next %2: %3.</source>
        <translation>最佳：%1。次佳：%2，%3。</translation>
    </message>
    <message>
        <source>Best device, lowest latency</source>
        <translation>最佳设备，最低延迟</translation>
    </message>
    <message>
        <source>Best device, highest throughput</source>
        <translation>最佳设备，最高吞吐量</translation>
    </message>
    <message>
        <source>Best device, lowest cost</source>
        <translation>最佳设备，最低成本</translation>
    </message>
    <message>
        <source>Best device, lowest cost within %1</source>
        <translation>最佳设备，%1 以内的最低成本</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>这里还没有测量。</translation>
    </message>
    <message>
        <source>GPU best in %1</source>
        <translation>%1 格 GPU 最佳</translation>
    </message>
    <message>
        <source>CPU in %1</source>
        <translation>%1 格 CPU 最佳</translation>
    </message>
    <message>
        <source>no clear winner in %1</source>
        <translation>%1 格无明显胜者</translation>
    </message>
    <message>
        <source>nothing to compare with in %1</source>
        <translation>%1 格无可比较</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 格%1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 格失败</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <translation>%1 格未测量</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>the lesson’s rule</source>
        <translation>课程的规则</translation>
    </message>
    <message>
        <source>my rule</source>
        <translation>我的规则</translation>
    </message>
    <message>
        <source>The lesson’s rule picks</source>
        <translation>课程的规则选择</translation>
    </message>
    <message>
        <source>My rule picks</source>
        <translation>我的规则选择</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>$ %1 for 1,000</source>
        <translation>1,000 次 $ %1</translation>
    </message>
    <message>
        <source>over the limit or without a price</source>
        <translation>超过上限或没有价格</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>%1, batch %2: %3</source>
        <translation>%1，批大小 %2：%3</translation>
    </message>
    <message>
        <source>%1 the %2.</source>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMapView</name>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Play the lesson, or pause it</source>
        <translation>播放课程，或暂停</translation>
    </message>
    <message>
        <source>One stage on, one stage back</source>
        <translation>前进一个阶段，后退一个阶段</translation>
    </message>
    <message>
        <source>One step on, one step back</source>
        <translation>前进一步，后退一步</translation>
    </message>
    <message>
        <source>Home · End</source>
        <translation>Home · End</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>到开头，到结尾</translation>
    </message>
    <message>
        <source>+ · −</source>
        <translation>+ · −</translation>
    </message>
    <message>
        <source>Play faster, play slower</source>
        <translation>加快播放，减慢播放</translation>
    </message>
    <message>
        <source>The places Learn, Explore and Test</source>
        <translation>切换到“学习”“探索”“测验”</translation>
    </message>
    <message>
        <source>Arrows · Enter</source>
        <translation>方向键 · Enter</translation>
    </message>
    <message>
        <source>In Explore&apos;s pictures: from point to point; take that workload to Learn</source>
        <translation>在“探索”的图中：逐点移动；把该工作负载带到“学习”</translation>
    </message>
    <message>
        <source>+ · − · 0</source>
        <translation>+ · − · 0</translation>
    </message>
    <message>
        <source>In Explore&apos;s chart of lines: closer, further away, all of it</source>
        <translation>在“探索”的折线图中：放大，缩小，显示全部</translation>
    </message>
    <message>
        <source>In Explore: take a setting back, and make it again</source>
        <translation>在“探索”中：撤销一项设置，或重做</translation>
    </message>
    <message>
        <source>1–9 · A–F</source>
        <translation>1–9 · A–F</translation>
    </message>
    <message>
        <source>In Test: pick an answer</source>
        <translation>在“测验”中：选择答案</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In Test: commit the answer, then go on</source>
        <translation>在“测验”中：提交答案，然后继续</translation>
    </message>
    <message>
        <source>H · N · P</source>
        <translation>H · N · P</translation>
    </message>
    <message>
        <source>In Test: a hint, the next question, the one before</source>
        <translation>在“测验”中：提示，下一题，上一题</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>In the ten-question test: mark a question to return to it</source>
        <translation>在十题测验中：标记题目，稍后再看</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one control to the next; inside a table or a slider, the arrows move</source>
        <translation>在控件之间移动；在表格或滑块内用方向键移动</translation>
    </message>
    <message>
        <source>Copy what is selected in a table</source>
        <translation>复制表格中选中的内容</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s folder</source>
        <translation>打开课程文件夹</translation>
    </message>
    <message>
        <source>Larger type, smaller type</source>
        <translation>放大文字，缩小文字</translation>
    </message>
    <message>
        <source>F1 · ?</source>
        <translation>F1 · ?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Lane</name>
    <message>
        <source>datasheet</source>
        <translation>规格表</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>from the recording</source>
        <translation>来自录制数据</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LaneRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Takes out all lanes of %1. The file stays where it is.</source>
        <translation>移除 %1 的所有数据系列。文件仍留在原处。</translation>
    </message>
    <message>
        <source>Takes out this estimate.</source>
        <translation>移除这项估算。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LanesPanel</name>
    <message numerus="yes">
        <source>%Ln estimates</source>
        <translation>
            <numerusform>%Ln 个估算值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be estimated</source>
        <translation>%1 个无法估算</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>还没有数值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points failed</source>
        <translation>
            <numerusform>%Ln 个点失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Two recordings of %1 (%2, %3)</source>
        <translation>%1 的两份录制数据（%2，%3）</translation>
    </message>
    <message>
        <source>Figures of %1 from two places (%2, %3)</source>
        <translation>%1 来自两处的数值（%2，%3）</translation>
    </message>
    <message>
        <source>%1 differ at %2 of %3 shared workloads: their intervals do not overlap.</source>
        <translation>%1在 %3 个共有的工作负载中有 %2 个不一致：它们的区间不重叠。</translation>
    </message>
    <message>
        <source>The GPU cannot be used for now: %1</source>
        <translation>GPU 目前无法使用：%1</translation>
    </message>
    <message>
        <source>No NVIDIA GPU here: %1</source>
        <translation>这里没有 NVIDIA GPU：%1</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录制数据…</translation>
    </message>
    <message>
        <source>Figures measured elsewhere, from a file</source>
        <translation>从文件读取在别处测得的数值</translation>
    </message>
    <message>
        <source>Estimate a card…</source>
        <translation>估算显卡…</translation>
    </message>
    <message>
        <source>What a GPU that is not here may reach, from its datasheet, as a band</source>
        <translation>根据规格表，以估算带显示本机没有的 GPU 可能达到的性能</translation>
    </message>
    <message>
        <source>Connect a machine…</source>
        <translation>连接机器…</translation>
    </message>
    <message>
        <source>Measure on another computer, for instance over ssh</source>
        <translation>在另一台计算机上测量，例如通过 ssh</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>保存数值…</translation>
    </message>
    <message>
        <source>A recording: all measured here, in one file</source>
        <translation>录制数据：把在这里测得的全部数值存入一个文件</translation>
    </message>
    <message>
        <source>The engine has not listed its devices yet.</source>
        <translation>引擎尚未列出它的设备。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Remove the estimate of %1</source>
        <translation>移除 %1 的估算</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>数据系列</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LearnPlace</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LearnerDataMenu</name>
    <message>
        <source>Export progress…</source>
        <translation>导出进度…</translation>
    </message>
    <message>
        <source>All your answers, in one file</source>
        <translation>你的全部答案，存入一个文件</translation>
    </message>
    <message>
        <source>Import progress…</source>
        <translation>导入进度…</translation>
    </message>
    <message>
        <source>Adds what such a file holds</source>
        <translation>加入这类文件中的内容</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Answers, tests, reviews and their backups</source>
        <translation>答案、测验、复习及其备份</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>导出题目…</translation>
    </message>
    <message>
        <source>For Moodle (XML or GIFT) or Anki</source>
        <translation>用于 Moodle（XML 或 GIFT）或 Anki</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>导入题目…</translation>
    </message>
    <message>
        <source>From Moodle XML or GIFT</source>
        <translation>来自 Moodle XML 或 GIFT</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Progress (*.json)</source>
        <translation>进度 (*.json)</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>导出题目</translation>
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
        <translation>Anki 文本 (*.txt)</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Questions (*.xml *.gift *.txt)</source>
        <translation>题目 (*.xml *.gift *.txt)</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Your data and questions</source>
        <translation>你的数据和题目</translation>
    </message>
    <message>
        <source>Closes the list</source>
        <translation>收起列表</translation>
    </message>
    <message>
        <source>Export, import or erase</source>
        <translation>导出、导入或清除</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers came in.</source>
        <translation>
            <numerusform>已导入 %Ln 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no question that can be asked here. Nothing has changed.</source>
        <translation>%1 中没有可在这里使用的题目。没有任何改动。</translation>
    </message>
    <message>
        <source> The test was left; it can be gone on with.</source>
        <translation>测验已中途离开，之后可以继续。</translation>
    </message>
    <message>
        <source> The round that was open has ended.</source>
        <translation>进行中的这一轮已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions came in. They are asked in practice.</source>
        <translation>
            <numerusform>已导入 %Ln 道题目。练习时会提问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Erase all your answers, tests and reviews, of every lesson, and their backups?</source>
        <translation>要清除你在所有课程中的全部答案、测验和复习以及它们的备份吗？</translation>
    </message>
    <message>
        <source>You may export them first.</source>
        <translation>你可以先导出它们。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>This cannot be undone. Erase everything now?</source>
        <translation>此操作无法撤销。现在全部清除吗？</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>%1 Not all could be carried over.</source>
        <translation>%1部分内容未能保留。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LineChart</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>盈亏平衡点 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MachineDialog</name>
    <message>
        <source>Connect a machine</source>
        <translation>连接机器</translation>
    </message>
    <message>
        <source>The command starts breakeven-engine on the other machine, and this window talks with it. What is measured there gets lanes of its own. The time on the network is not in the figures.</source>
        <translation>该命令在另一台机器上启动 breakeven-engine，由这个窗口与它通信。在那里测得的数值有单独的数据系列。网络用时不计入数值。</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>机器的名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command that starts the engine there</source>
        <translation>在那里启动引擎的命令</translation>
    </message>
    <message>
        <source>Over ssh: ssh gpu-box breakeven-engine serve
As another user, on another port: ssh -p 2222 me@gpu-box breakeven-engine serve
In a container: docker exec -i torch breakeven-engine serve
There is no place to type a password: log in with a key, and once in a terminal before.</source>
        <translation>通过 ssh：ssh gpu-box breakeven-engine serve
以其他用户、在其他端口：ssh -p 2222 me@gpu-box breakeven-engine serve
在容器中：docker exec -i torch breakeven-engine serve
这里无法输入密码：请用密钥登录，并事先在终端中登录一次。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MachineList</name>
    <message>
        <source>Not connected. To connect runs: %1</source>
        <translation>未连接。连接时会运行：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection lost. %1</source>
        <translation>连接已断开。%1</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>%1 to and fro, not in the figures.</source>
        <translation>往返 %1，不计入数值。</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>已完成 %1 个点，共 %2 个。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>重新连接 %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>断开 %1</translation>
    </message>
    <message>
        <source>Ends the engine there. Its figures stay, as Recorded.</source>
        <translation>结束那里的引擎。它的数值仍会保留，显示为“录制”。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Takes its name and command off this list. Figures stay.</source>
        <translation>从列表中移除它的名称和命令。数值会保留。</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他机器</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
    <message>
        <source> &quot;%1&quot; stays open.</source>
        <translation> “%1”仍然打开。</translation>
    </message>
    <message>
        <source>The lesson could not be opened. %1</source>
        <translation>无法打开课程。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Breakeven</source>
        <translation>%1 – Breakeven</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>高对比度浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度深色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation>关于 Breakeven(&amp;A)</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s folder</source>
        <translation>打开课程文件夹</translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation>关于 Breakeven</translation>
    </message>
    <message>
        <source>Breakeven %1</source>
        <translation>Breakeven %1</translation>
    </message>
    <message>
        <source>Shows when inference belongs on a GPU and when on a CPU, by running it on both.

Copyright: the Breakeven authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Made with Qt %1 and LibTorch.</source>
        <translation>在 GPU 和 CPU 上实际运行推理，由此说明推理何时适合用 GPU，何时适合用 CPU。

版权所有：Breakeven 作者。本软件是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不附带任何担保。

使用 Qt %1 和 LibTorch 构建。</translation>
    </message>
    <message>
        <source>&amp;Present the lesson</source>
        <translation>演示课程(&amp;P)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MenuButton</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1，当前显示</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
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
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>%1 is not over %2</source>
        <translation>%1 不大于 %2</translation>
    </message>
    <message>
        <source>a batch of %1 is over %2</source>
        <translation>批大小 %1 大于 %2</translation>
    </message>
    <message>
        <source>a batch of %1 is not over %2</source>
        <translation>批大小 %1 不大于 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1，但%2</translation>
    </message>
    <message>
        <source>%1: both halves hold, so the rule sends this request to the %2.</source>
        <translation>%1：两个部分都成立，所以规则把这个请求送到 %2。</translation>
    </message>
    <message>
        <source>%1: neither half holds, so the rule sends this request to the %2.</source>
        <translation>%1：两个部分都不成立，所以规则把这个请求送到 %2。</translation>
    </message>
    <message>
        <source>%1: both halves would have to hold, so the rule sends this request to the %2.</source>
        <translation>%1：需要两个部分都成立，所以规则把这个请求送到 %2。</translation>
    </message>
    <message>
        <source>%1: one half is enough, so the rule sends this request to the %2.</source>
        <translation>%1：一个部分成立就够了，所以规则把这个请求送到 %2。</translation>
    </message>
    <message>
        <source>A request of your own comes in, for a model of %1 and a batch of %2.</source>
        <translation>你自己的一个请求到来：模型为 %1，批大小为 %2。</translation>
    </message>
    <message>
        <source>Request %1 comes in, for a model of %2 and a batch of %3.</source>
        <translation>第 %1 个请求到来：模型为 %2，批大小为 %3。</translation>
    </message>
    <message>
        <source>The model has %1 of weights and one sample comes alone: the rule asks for nothing else.</source>
        <translation>模型的权重为 %1，只来了一个样本：规则只看这两点。</translation>
    </message>
    <message>
        <source>The model has %1 of weights and %2 samples come at once: the rule asks for nothing else.</source>
        <translation>模型的权重为 %1，同时来了 %2 个样本：规则只看这两点。</translation>
    </message>
    <message>
        <source>The request takes the %1&apos;s branch; what was measured is the other one, since there is no figure from a %1 yet.</source>
        <translation>请求走 %1 分支；但测过的是另一个，因为还没有来自 %1 的数值。</translation>
    </message>
    <message>
        <source>The request takes the %1&apos;s branch; the %2&apos;s is tried too where there is one, so that there is something to compare.</source>
        <translation>请求走 %1 分支；如果有 %2，也会试一试，以便比较。</translation>
    </message>
    <message>
        <source>The %1 runs the model on the one sample of this batch.</source>
        <translation>%1 用这一批中唯一的样本运行模型。</translation>
    </message>
    <message>
        <source>The %1 runs the model once, on all %2 samples of the batch.</source>
        <translation>%1 运行一次模型，同时处理这一批的全部 %2 个样本。</translation>
    </message>
    <message>
        <source>a recording says %1 on a %2</source>
        <translation>录制数据显示：在 %2 上用时 %1</translation>
    </message>
    <message>
        <source>an estimate says %1 on a %2</source>
        <translation>估算显示：在 %2 上用时 %1</translation>
    </message>
    <message>
        <source>measured here, it took %1 on the %2</source>
        <translation>在这里实测：在 %2 上用时 %1</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>每次推理 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing is known of this request&apos;s latency yet.</source>
        <translation>这个请求的延迟还不知道。</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1，吞吐量 %2。</translation>
    </message>
    <message>
        <source>The lesson&apos;s figures for the %1, made up to illustrate: %2.</source>
        <translation>课程为 %1 给出的示意数值：%2。</translation>
    </message>
    <message>
        <source>The lesson&apos;s figure for the %1 is %2; %3.</source>
        <translation>课程给出的 %1 数值是 %2；%3。</translation>
    </message>
    <message>
        <source>The lesson&apos;s figure for the %1 is %2, and there is none of your own from a %1 yet; %3.</source>
        <translation>课程给出的 %1 数值是 %2，你还没有自己的 %1 数值；%3。</translation>
    </message>
    <message>
        <source>The %1 took %2 and the %3 %4: the %5 is %6 times as fast.</source>
        <translation>%1 用时 %2，%3 用时 %4：%5 的速度是另一个的 %6 倍。</translation>
    </message>
    <message>
        <source>Only the %1 has a figure of your own so far; one from a %2 would be needed to compare.</source>
        <translation>目前你只有 %1 的数值；还需要 %2 的数值才能比较。</translation>
    </message>
    <message>
        <source>The GPU buys low latency and high throughput with a higher price an hour.</source>
        <translation>GPU 以更高的每小时价格，换来低延迟和高吞吐量。</translation>
    </message>
    <message>
        <source>The CPU is cheap by the hour; a GPU would be dearer, and with this request mostly idle.</source>
        <translation>CPU 每小时价格便宜；GPU 更贵，而且处理这个请求时大多空闲。</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>The rule chose the %1, but by your own figures the %2 wins on %3: the %2 is kept, and the rule is overruled.</source>
        <translation>规则选择了 %1，但按你自己的数值，%2 在%3上胜出：保留 %2，推翻规则。</translation>
    </message>
    <message>
        <source>The %1 is kept, as the rule chose: no figure of your own speaks against it.</source>
        <translation>按规则的选择保留 %1：你没有与之相反的数值。</translation>
    </message>
    <message>
        <source>There is no clear winner on %1, so the rule&apos;s choice is kept: the %2.</source>
        <translation>在%1上没有明显胜者，所以保留规则的选择：%2。</translation>
    </message>
    <message>
        <source>The %1 is kept: it wins on %2 by your own figures, too.</source>
        <translation>保留 %1：按你自己的数值，它在%2上也胜出。</translation>
    </message>
    <message>
        <source>%1 with a batch of %2 went to the %3</source>
        <translation>%1 的模型、批大小为 %2，送到了 %3</translation>
    </message>
    <message>
        <source>%1, and that was the last request: move the sliders to try one of your own.</source>
        <translation>%1，这是最后一个请求：移动滑块，试试你自己的请求。</translation>
    </message>
    <message>
        <source>%1, and the next request can come.</source>
        <translation>%1，下一个请求可以来了。</translation>
    </message>
    <message>
        <source>This lesson has no steps: move the sliders and run a workload of your own.</source>
        <translation>这门课程没有步骤：移动滑块，运行你自己的工作负载。</translation>
    </message>
    <message>
        <source>The first request is waiting: press Play, and watch where the rule sends it.</source>
        <translation>第一个请求在等待：按“播放”，看规则把它送到哪里。</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>如果这样：%1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NarrationBar</name>
    <message>
        <source>What is happening</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Your turn: which will be faster, and by how much? Guess, and the answer is shown.</source>
        <translation>轮到你了：哪个更快，快多少？先猜一猜，再看答案。</translation>
    </message>
    <message>
        <source>Why? See key moment %1</source>
        <translation>为什么？见关键时刻 %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NumberAnswer</name>
    <message>
        <source>Your answer, a number</source>
        <translation>你的答案，一个数字</translation>
    </message>
    <message>
        <source>Your answer, a number in %1</source>
        <translation>你的答案，一个以 %1 为单位的数字</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>✓ correct, your answer</source>
        <translation>✓ 正确，你的答案</translation>
    </message>
    <message>
        <source>✗ your answer</source>
        <translation>✗ 你的答案</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>请先输入数字。</translation>
    </message>
    <message>
        <source>That is not a number yet. Write it like %1 or 1e-3.</source>
        <translation>这还不是数字。请写成 %1 或 1e-3 这样。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>读作 %1。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, wrong.</source>
        <translation>%1，错误。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionList</name>
    <message>
        <source>Options: pick all that are right</source>
        <translation>选项：选出所有正确的</translation>
    </message>
    <message>
        <source>Options: pick one</source>
        <translation>选项：选一个</translation>
    </message>
    <message>
        <source>Pick all that are right.</source>
        <translation>选出所有正确的选项。</translation>
    </message>
    <message>
        <source>✓ correct, not picked</source>
        <translation>✓ 正确，未选</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✓ correct, your answer</source>
        <translation>✓ 正确，你的答案</translation>
    </message>
    <message>
        <source>✗ your answer</source>
        <translation>✗ 你的答案</translation>
    </message>
    <message>
        <source>Pick at least one answer first.</source>
        <translation>请至少选一个答案。</translation>
    </message>
    <message>
        <source>Pick an answer first.</source>
        <translation>请先选一个答案。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrderAnswer</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Items to put in order</source>
        <translation>要排序的各项</translation>
    </message>
    <message>
        <source>Drag the items, or move the marked one with the buttons or Alt+Up and Alt+Down.</source>
        <translation>拖动各项，或用按钮或 Alt+Up 和 Alt+Down 移动选中的一项。</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>✓ right place</source>
        <translation>✓ 位置正确</translation>
    </message>
    <message>
        <source>✗ belongs in place %1</source>
        <translation>✗ 应在第 %1 位</translation>
    </message>
    <message>
        <source>Put the items in order first.</source>
        <translation>请先排好各项的顺序。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrderRow</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1，第 %2 位，共 %3 位</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OtherMachines</name>
    <message>
        <source>The command is longer than any command should be.</source>
        <translation>命令太长。</translation>
    </message>
    <message>
        <source>The command must be one line.</source>
        <translation>命令必须写在一行内。</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no partner.</source>
        <translation>命令中有一个引号没有配对。</translation>
    </message>
    <message>
        <source>Write the command that starts the engine there.</source>
        <translation>请写出在那里启动引擎的命令。</translation>
    </message>
    <message>
        <source>A name is made of letters without accents, digits, point, dash and underline; 1 to 40.</source>
        <translation>名称由不带重音的字母、数字、点、短横线和下划线组成，长 1 到 40 个字符。</translation>
    </message>
    <message>
        <source>A machine called “%1” is there already. Choose another name.</source>
        <translation>已有名为“%1”的机器。请换一个名称。</translation>
    </message>
    <message>
        <source>There are more machines than anyone can follow. Forget one first.</source>
        <translation>机器太多，无法跟踪。请先移除一台。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PhasesBar</name>
    <message>
        <source>load %1, once</source>
        <translation>加载 %1，仅一次</translation>
    </message>
    <message>
        <source>copy in %1</source>
        <translation>复制输入 %1</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>计算 %1</translation>
    </message>
    <message>
        <source>copy out %1</source>
        <translation>复制输出 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Parts of the run: %1</source>
        <translation>运行的各部分：%1</translation>
    </message>
    <message>
        <source>%1. The load is drawn shortened: it happens once, the rest with every batch.</source>
        <translation>%1。加载部分画短了：它只发生一次，其余部分每批都发生。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PictureCard</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Save or copy ▾</source>
        <translation>保存或复制 ▾</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>保存或复制</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>图片另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>图片另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>表格另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>There is too little memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg or .csv.</source>
        <translation>%1：文件名必须以 .png、.svg 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PolicyChoice</name>
    <message>
        <source>What the best device is chosen by</source>
        <translation>按什么选择最佳设备</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>最高吞吐量</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>最低成本</translation>
    </message>
    <message>
        <source>lowest cost within</source>
        <translation>延迟上限内最低成本</translation>
    </message>
    <message>
        <source>Latency limit in milliseconds</source>
        <translation>延迟上限（毫秒）</translation>
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
        <translation>每秒样本数是另一个的几倍？</translation>
    </message>
    <message>
        <source>Commit and measure</source>
        <translation>提交并测量</translation>
    </message>
    <message>
        <source>Enter commits. Both are then run on this machine.</source>
        <translation>按 Enter 提交。随后两者都在这台机器上运行。</translation>
    </message>
    <message>
        <source>1  First: %1</source>
        <translation>1  第一个：%1</translation>
    </message>
    <message>
        <source>2  Second: %1</source>
        <translation>2  第二个：%1</translation>
    </message>
    <message>
        <source>3  No clear winner</source>
        <translation>3  无明显胜者</translation>
    </message>
    <message>
        <source>The first, %1</source>
        <translation>第一个，%1</translation>
    </message>
    <message>
        <source>The second, %1</source>
        <translation>第二个，%1</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>Commit and measure · %1</source>
        <translation>提交并测量 · %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictOutcome</name>
    <message>
        <source>Another</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Another contest</source>
        <translation>再比一次</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二个：%1</translation>
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
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;mmit</source>
        <translation>提交(&amp;M)</translation>
    </message>
    <message>
        <source>guess again</source>
        <translation>重新猜测</translation>
    </message>
    <message>
        <source>Which will be faster, and by how much?</source>
        <translation>哪个更快，快多少？</translation>
    </message>
    <message>
        <source>The CPU will be faster</source>
        <translation>CPU 更快</translation>
    </message>
    <message>
        <source>The GPU will be faster</source>
        <translation>GPU 更快</translation>
    </message>
    <message>
        <source>How many times faster</source>
        <translation>速度是另一个的几倍</translation>
    </message>
    <message>
        <source>Commit my guess</source>
        <translation>提交我的猜测</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Now run it.</source>
        <translation>现在运行它。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictRound</name>
    <message>
        <source>Another lesson was opened. Nothing was scored.</source>
        <translation>打开了另一门课程。没有计分。</translation>
    </message>
    <message>
        <source>The run was stopped before both sides were measured. Nothing was scored.</source>
        <translation>两边还没测完，运行就停止了。没有计分。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was scored.</source>
        <translation>已取消。没有计分。</translation>
    </message>
    <message>
        <source>%1 Nothing was scored.</source>
        <translation>%1 没有计分。</translation>
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
        <translation>这个工作负载的哪些特点对另一个设备有利？</translation>
    </message>
    <message>
        <source>Right device, and about the right factor.</source>
        <translation>设备选对了，倍数也大致正确。</translation>
    </message>
    <message>
        <source>Right device; the gap is wider than you thought.</source>
        <translation>设备选对了；差距比你想的大。</translation>
    </message>
    <message>
        <source>Right device; the gap is smaller than you thought.</source>
        <translation>设备选对了；差距比你想的小。</translation>
    </message>
    <message>
        <source>%1&#xa0;× or more</source>
        <translation>%1&#xa0;倍或更多</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <translation>%1&#xa0;倍</translation>
    </message>
    <message>
        <source>You said: %1, faster by %2.</source>
        <translation>你的猜测：%1，速度是另一个的 %2。</translation>
    </message>
    <message>
        <source>Only the %1 was measured here.</source>
        <translation>这里只测了 %1。</translation>
    </message>
    <message>
        <source>Without a %1 your guess cannot be judged here.</source>
        <translation>没有 %1，无法在这里评判你的猜测。</translation>
    </message>
    <message>
        <source>Measured: no clear winner.</source>
        <translation>实测：无明显胜者。</translation>
    </message>
    <message>
        <source>Measured: %1, faster by %2.</source>
        <translation>实测：%1，速度是另一个的 %2。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PredictView</name>
    <message>
        <source>dense network of %1 GB</source>
        <translation>%1 GB 的全连接网络</translation>
    </message>
    <message>
        <source>transformer of %1 GB</source>
        <translation>%1 GB 的 Transformer</translation>
    </message>
    <message>
        <source>convolutional network of %1 GB</source>
        <translation>%1 GB 的卷积网络</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>批大小为 %1</translation>
    </message>
    <message>
        <source>%1: as many parameters in half the bytes</source>
        <translation>%1：参数数量相同，字节数减半</translation>
    </message>
    <message>
        <source>%1: as many parameters in twice the bytes</source>
        <translation>%1：参数数量相同，字节数加倍</translation>
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
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>你的猜测：%1。</translation>
    </message>
    <message>
        <source>You said: %1, %2 times as many samples a second.</source>
        <translation>你的猜测：%1，每秒样本数是另一个的 %2 倍。</translation>
    </message>
    <message>
        <source>No clear winner: the intervals overlap</source>
        <translation>无明显胜者：区间重叠</translation>
    </message>
    <message>
        <source>%1: %2 times as many samples a second (%3 to %4)</source>
        <translation>%1：每秒样本数是另一个的 %2 倍（%3 到 %4）</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>得 %1 分，满分 1 分</translation>
    </message>
    <message>
        <source>Both runs were disturbed: %1.</source>
        <translation>两次运行都受到干扰：%1。</translation>
    </message>
    <message>
        <source>The first run was disturbed: %1.</source>
        <translation>第一次运行受到干扰：%1。</translation>
    </message>
    <message>
        <source>The second run was disturbed: %1.</source>
        <translation>第二次运行受到干扰：%1。</translation>
    </message>
    <message>
        <source>No GPU was found here, so both runs are on the CPU.</source>
        <translation>这里没有找到 GPU，所以两次都在 CPU 上运行。</translation>
    </message>
    <message>
        <source>%1 So both runs are on the CPU.</source>
        <translation>%1 因此两次都在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The engine is still starting.</source>
        <translation>引擎仍在启动。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source> Nothing can be scored until it runs again.</source>
        <translation>在它恢复运行之前无法计分。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>重新启动引擎</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the measuring</source>
        <translation>取消测量</translation>
    </message>
    <message>
        <source>Predict and measure</source>
        <translation>预测并测量</translation>
    </message>
    <message>
        <source>Which of the two has more samples a second?</source>
        <translation>两者中哪个每秒样本数更多？</translation>
    </message>
    <message>
        <source>What can be run here is being looked up.</source>
        <translation>正在查询这里能运行什么。</translation>
    </message>
    <message>
        <source>There is nothing to compare on this machine.</source>
        <translation>这台机器上没有可比较的内容。</translation>
    </message>
    <message>
        <source>%1 Measuring: %2</source>
        <translation>%1 正在测量：%2</translation>
    </message>
    <message>
        <source>handing it to the engine</source>
        <translation>正在交给引擎</translation>
    </message>
    <message>
        <source>Another run goes on. You can commit when it has ended; in Learn it can be cancelled.</source>
        <translation>另一次运行正在进行。等它结束后你才能提交；也可以在“学习”中取消它。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentKeysCard</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Page Down · Right</source>
        <translation>Page Down · →</translation>
    </message>
    <message>
        <source>Show what is hidden, else the next stage</source>
        <translation>显示隐藏的内容；没有时前进到下一阶段</translation>
    </message>
    <message>
        <source>Page Up · Left</source>
        <translation>Page Up · ←</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>后退一个阶段</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Run this step on this machine</source>
        <translation>在这台机器上运行这一步</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the answer, or hide it</source>
        <translation>显示或隐藏答案</translation>
    </message>
    <message>
        <source>1 · 2 · 3 · 4 · 0</source>
        <translation>1 · 2 · 3 · 4 · 0</translation>
    </message>
    <message>
        <source>Flow, rule, steps, devices; 0 follows the stage</source>
        <translation>流程、规则、步骤、设备；按 0 跟随当前阶段</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Class vote, and back</source>
        <translation>进入课堂投票，再按返回</translation>
    </message>
    <message>
        <source>B · .</source>
        <translation>B · .</translation>
    </message>
    <message>
        <source>Blank screen; any key returns</source>
        <translation>空白屏幕；按任意键返回</translation>
    </message>
    <message>
        <source>S · + · −</source>
        <translation>S · + · −</translation>
    </message>
    <message>
        <source>Spotlight at the pointer; wider, narrower</source>
        <translation>在指针处打开聚光灯；放大、缩小</translation>
    </message>
    <message>
        <source>T · Shift+T</source>
        <translation>T · Shift+T</translation>
    </message>
    <message>
        <source>Timer: start or stop; back to zero</source>
        <translation>计时器：开始或停止；归零</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Speaker&apos;s window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys, and away</source>
        <translation>显示或关闭这些按键</translation>
    </message>
    <message>
        <source>Esc · F5</source>
        <translation>Esc · F5</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentScene</name>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentScenes</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentStepsModel</name>
    <message>
        <source>still to come</source>
        <translation>尚未出现</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentWindow</name>
    <message>
        <source>? Answer hidden</source>
        <translation>? 答案已隐藏</translation>
    </message>
    <message>
        <source>Breakeven: presentation</source>
        <translation>Breakeven：演示</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Class vote</source>
        <translation>课堂投票</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>计时器：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the lesson, then what happens there</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PresentWords</name>
    <message>
        <source>CPU or GPU: what will the rule decide, and what will it bring? Make a guess first.</source>
        <translation>CPU 还是 GPU：规则会怎样决定，又会带来什么结果？请先猜一猜。</translation>
    </message>
    <message>
        <source>The first request is waiting. Where will the rule send it?</source>
        <translation>第一个请求正在等待。规则会把它送到哪里？</translation>
    </message>
    <message>
        <source>The answer of this step</source>
        <translation>这一步的答案</translation>
    </message>
    <message>
        <source>This was the last stage of the lesson.</source>
        <translation>这是课程的最后一个阶段。</translation>
    </message>
    <message>
        <source>The rule chooses the %1.</source>
        <translation>规则选择了 %1。</translation>
    </message>
    <message>
        <source>The rule chooses the %1; the lesson&apos;s latency is %2.</source>
        <translation>规则选择了 %1；课程给出的延迟是 %2。</translation>
    </message>
    <message>
        <source>Running %1 of %2 …</source>
        <translation>正在运行 %1 / %2 …</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>正在运行 …</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceField</name>
    <message>
        <source>from the list …</source>
        <translation>从列表选择…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>$ </source>
        <translation>$ </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Dollars an hour of %1</source>
        <translation>%1 的每小时美元价格</translation>
    </message>
    <message>
        <source>Price of %1 from the list</source>
        <translation>从列表选择 %1 的价格</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>移除 %1 的价格</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceFields</name>
    <message>
        <source>Prices an hour</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>No device yet.</source>
        <translation>还没有设备。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PricePicker</name>
    <message>
        <source>&amp;Use this price</source>
        <translation>使用此价格(&amp;U)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>machine or GPU: T4, c7i</source>
        <translation>机器或 GPU：T4、c7i</translation>
    </message>
    <message>
        <source>Machines and their prices</source>
        <translation>机器及其价格</translation>
    </message>
    <message>
        <source>An hour of %1</source>
        <translation>%1 的每小时价格</translation>
    </message>
    <message>
        <source>%1, prices of %2. A price is of the whole machine, with all its GPUs.</source>
        <translation>%1，%2 的价格。价格是整台机器的，包括其全部 GPU。</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2.</source>
        <translation>来源：%1。许可：%2。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>without GPUs</source>
        <translation>不带 GPU</translation>
    </message>
    <message>
        <source>with GPUs</source>
        <translation>带 GPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceRow</name>
    <message>
        <source>CPU, an hour</source>
        <translation>CPU，每小时</translation>
    </message>
    <message>
        <source>GPU %1, an hour</source>
        <translation>GPU %1，每小时</translation>
    </message>
    <message>
        <source>Price of %1 in dollars an hour</source>
        <translation>%1 的每小时美元价格</translation>
    </message>
    <message>
        <source>the CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceTableModel</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>GPUs or vCPUs</source>
        <translation>GPU 或 vCPU</translation>
    </message>
    <message>
        <source>$ an hour</source>
        <translation>每小时 $</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ProvenanceBadge</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>The lesson&apos;s own figure, chosen to make a point; nothing was measured.</source>
        <translation>课程自带的数值，为说明问题而选；并未测量。</translation>
    </message>
    <message>
        <source>Measured just now, on the machine that this window&apos;s engine runs on.</source>
        <translation>刚刚在此窗口的引擎所在的机器上测得。</translation>
    </message>
    <message>
        <source>Measured on another machine or at another time; the recording names both.</source>
        <translation>在另一台机器上或另一时间测得；录制数据会注明两者。</translation>
    </message>
    <message>
        <source>Computed from a datasheet, not measured; the true figure may differ by the error given.</source>
        <translation>根据数据手册计算，并非测得；真实数值可能有所给的误差。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionCardFooter</name>
    <message>
        <source>Back P</source>
        <translation>上一题 P</translation>
    </message>
    <message>
        <source>Next N</source>
        <translation>下一题 N</translation>
    </message>
    <message>
        <source>Back to the question before, key P</source>
        <translation>返回上一题，按键 P</translation>
    </message>
    <message>
        <source>On to the next question, key N</source>
        <translation>前往下一题，按键 N</translation>
    </message>
    <message>
        <source>Show me in the lesson: step %1</source>
        <translation>在课程中查看：第 %1 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Show me step %1 in the lesson</source>
        <translation>在课程中查看第 %1 步</translation>
    </message>
    <message>
        <source>Step %1 of the lesson</source>
        <translation>课程的第 %1 步</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionCardHeader</name>
    <message>
        <source>hint H</source>
        <translation>提示 H</translation>
    </message>
    <message>
        <source>Return to it  F</source>
        <translation>稍后再看  F</translation>
    </message>
    <message>
        <source>Return to this question later, key F</source>
        <translation>稍后再看这道题，按键 F</translation>
    </message>
    <message>
        <source>Difficulty: %1</source>
        <translation>难度：%1</translation>
    </message>
    <message>
        <source>Hint, key H. %1</source>
        <translation>提示，按键 H。%1</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>没有更多提示</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>没有更多提示了。</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>扣%1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionFeedback</name>
    <message>
        <source>How it went</source>
        <translation>答题情况</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>解题步骤</translation>
    </message>
    <message>
        <source>Quick check: %1</source>
        <translation>快速检查：%1</translation>
    </message>
    <message>
        <source>Often confused: %1</source>
        <translation>容易混淆：%1</translation>
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
        <translation>题目的数值</translation>
    </message>
    <message>
        <source>Samples/s and latency</source>
        <translation>样本/秒和延迟</translation>
    </message>
    <message>
        <source>Samples/s and latency at %1</source>
        <translation>%1 的样本/秒和延迟</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1，批大小 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 samples/s · %2</source>
        <translation>%1 样本/秒 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionHints</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1，共 %2 条</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionView</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
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
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Steps of the lesson, all of them</source>
        <translation>课程的全部步骤</translation>
    </message>
    <message>
        <source>What the question speaks of says so.</source>
        <translation>题目涉及的单元格会有说明。</translation>
    </message>
    <message>
        <source>The lesson&apos;s rule as code</source>
        <translation>以代码表示的课程规则</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>%1 of step %2</source>
        <translation>第 %2 步的“%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>lit by the answer</source>
        <translation>由答案点亮</translation>
    </message>
    <message>
        <source>lit by the hint</source>
        <translation>由提示点亮</translation>
    </message>
    <message>
        <source>To be filled: %1.</source>
        <translation>待填写：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RaceView</name>
    <message>
        <source>%1 × slower than real</source>
        <translation>慢放，速度为实际的 1/%1</translation>
    </message>
    <message>
        <source>%1 × faster than real</source>
        <translation>快放，速度为实际的 %1 倍</translation>
    </message>
    <message>
        <source>at real speed</source>
        <translation>实际速度</translation>
    </message>
    <message>
        <source>Hidden until you have guessed.</source>
        <translation>先猜测，之后才显示。</translation>
    </message>
    <message>
        <source>Waits for its figures.</source>
        <translation>等待数值。</translation>
    </message>
    <message>
        <source>Not measured yet for this workload.</source>
        <translation>这个工作负载尚未测量。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排竞速</translation>
    </message>
    <message>
        <source>race again</source>
        <translation>再次竞速</translation>
    </message>
    <message>
        <source>Race again</source>
        <translation>再次竞速</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 用时 %2</translation>
    </message>
    <message>
        <source>%1 samples: %2.</source>
        <translation>%1 个样本：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Race of the devices. %1</source>
        <translation>设备竞速。%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>each mark is %n samples</source>
        <translation>
            <numerusform>每个标记是 %n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReadingPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the reading</source>
        <translation>关闭阅读页</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReadingText</name>
    <message>
        <source>See step %1</source>
        <translation>查看第 %1 步</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>要点速览</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>This lesson has none.</source>
        <translation>这门课程没有此项内容。</translation>
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
        <translation>你的答案：%1</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>正确答案：%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Why, question %1</source>
        <translation>为什么，第 %1 题</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>打开题目</translation>
    </message>
    <message>
        <source>Open question %1</source>
        <translation>打开第 %1 题</translation>
    </message>
    <message>
        <source>Show me in the lesson</source>
        <translation>在课程中查看</translation>
    </message>
    <message>
        <source>Show step %1 of the lesson</source>
        <translation>查看课程的第 %1 步</translation>
    </message>
    <message>
        <source>✗ not answered</source>
        <translation>✗ 未作答</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ partly right: %1</source>
        <translation>✗ 部分正确：%1</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ 不正确</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultSheet</name>
    <message>
        <source>✗ not answered</source>
        <translation>✗ 未作答</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ partly right, %1 of a point</source>
        <translation>✗ 部分正确，得 %1 分</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ 不正确</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>你的答案：</translation>
    </message>
    <message>
        <source>Right answer:</source>
        <translation>正确答案：</translation>
    </message>
    <message>
        <source>%1: result of a test</source>
        <translation>%1：测验结果</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Points:</source>
        <translation>得分：</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>用时：</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>随机种子：</translation>
    </message>
    <message>
        <source>%1. The same seed gives the same test.</source>
        <translation>%1。种子相同，测验就相同。</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>按难度</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测验结果</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>按难度</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>新测验</translation>
    </message>
    <message>
        <source>A new test with another seed</source>
        <translation>用另一个种子开始新测验</translation>
    </message>
    <message>
        <source>Same seed again</source>
        <translation>再用同一种子</translation>
    </message>
    <message>
        <source>The same test again</source>
        <translation>再做一次相同的测验</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, back to the start of Test</source>
        <translation>完成，返回“测验”首页</translation>
    </message>
    <message>
        <source>Name on the sheet, if you like</source>
        <translation>成绩单上的姓名（可不填）</translation>
    </message>
    <message>
        <source>Your name on the result sheet, if you like</source>
        <translation>成绩单上你的姓名（可不填）</translation>
    </message>
    <message>
        <source>Save the result sheet…</source>
        <translation>保存成绩单…</translation>
    </message>
    <message>
        <source>As PDF or as a web page</source>
        <translation>存为 PDF 或网页</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分，满分 %2 分</translation>
    </message>
    <message>
        <source>%1 of %2 right, in %3. Seed %4: the same seed gives the same test.</source>
        <translation>%2 题答对 %1 题，用时 %3。种子 %4：种子相同，测验就相同。</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RooflineChart</name>
    <message>
        <source>%1, batch %2: %3, %4 % of what the roof allows at %5 FLOP per byte</source>
        <translation>%1，批大小 %2：%3，达到屋顶线上限的 %4 %，运算强度为每字节 %5 FLOP</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线（roofline）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Reached, GFLOP/s</source>
        <translation>达到的算力，GFLOP/s</translation>
    </message>
    <message>
        <source>Operational intensity, FLOP per byte</source>
        <translation>运算强度，每字节 FLOP</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RooflineData</name>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>at every batch</source>
        <translation>所有批大小</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at %1 of %2 batches</source>
        <translation>%2 个批大小中的 %1 个</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 及以下</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到%2</translation>
    </message>
    <message>
        <source>memory limits it %1</source>
        <translation>受限于内存（%1）</translation>
    </message>
    <message>
        <source>arithmetic limits it %1</source>
        <translation>受限于算力（%1）</translation>
    </message>
    <message>
        <source>arithmetic %1</source>
        <translation>算力（%1）</translation>
    </message>
    <message>
        <source>%1: stays far below its roof (at best %2): getting the work started takes longer than arithmetic or memory would.</source>
        <translation>%1：远低于屋顶线（最高 %2）：启动工作的用时比运算或访问内存更长。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Elsewhere it stays below half of its roof.</source>
        <translation>其他情况下低于屋顶线的一半。</translation>
    </message>
    <message>
        <source>At %1 it is above its roof: the weights came from the caches.</source>
        <translation>%1 时高于屋顶线：权重来自缓存。</translation>
    </message>
    <message>
        <source>It comes nearest to its roof at %1, with %2 of it.</source>
        <translation>%1 时最接近屋顶线，达到它的 %2。</translation>
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
        <translation>屋顶线，%1</translation>
    </message>
    <message>
        <source>No %1 figure says yet how near it came to the machine’s limits. Measure some batches of that size.</source>
        <translation>还没有 %1 的数值能说明它离机器的极限有多近。请测量该大小的几种批大小。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>大小，GB</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>FLOP per byte</source>
        <translation>每字节 FLOP</translation>
    </message>
    <message>
        <source>Reached, GFLOP/s</source>
        <translation>达到的算力，GFLOP/s</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Of the roof, %</source>
        <translation>占屋顶线的比例，%</translation>
    </message>
    <message>
        <source>Nearer roof</source>
        <translation>更近的屋顶</translation>
    </message>
    <message>
        <source>Arithmetic at most, GFLOP/s</source>
        <translation>最高算力，GFLOP/s</translation>
    </message>
    <message>
        <source>Memory at most, GB/s</source>
        <translation>最高内存带宽，GB/s</translation>
    </message>
    <message>
        <source>memory gives %1</source>
        <translation>内存（%1）</translation>
    </message>
    <message>
        <source>%1, %2: at most %3; reached %4 at %5 to %6 at %7.</source>
        <translation>%1，%2：最高为%3；达到的算力从 %4（%5）到 %6（%7）。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleAnswer</name>
    <message>
        <source>as it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>The rule to repair</source>
        <translation>要修复的规则</translation>
    </message>
    <message>
        <source>Set the rule back as it was</source>
        <translation>把规则恢复原样</translation>
    </message>
    <message>
        <source>Change the rule first.</source>
        <translation>请先修改规则。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleCases</name>
    <message>
        <source>%1 GB, batch %2</source>
        <translation>%1 GB，批大小 %2</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>%1 为真</translation>
    </message>
    <message>
        <source>%1 false</source>
        <translation>%1 为假</translation>
    </message>
    <message>
        <source>%1 is wanted</source>
        <translation>应选 %1</translation>
    </message>
    <message>
        <source>✓ %1, as wanted</source>
        <translation>✓ %1，符合要求</translation>
    </message>
    <message>
        <source>✗ %1 is wanted</source>
        <translation>✗ 应选 %1</translation>
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
        <translation>%1：规则选择 %2</translation>
    </message>
    <message>
        <source>As wanted: %1 of %2 cases</source>
        <translation>符合要求：%1 / %2 种情况</translation>
    </message>
    <message>
        <source>What is wanted, and what the rule decides now</source>
        <translation>应选的设备，以及规则现在的选择</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>应选的设备</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleConditionEditor</name>
    <message>
        <source>size &gt;</source>
        <translation>大小 &gt;</translation>
    </message>
    <message>
        <source>batch &gt;</source>
        <translation>批大小 &gt;</translation>
    </message>
    <message>
        <source>My threshold of the model size, in GB</source>
        <translation>我设的模型大小阈值，单位 GB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>My rule: must both halves hold, or is one enough?</source>
        <translation>我的规则：两个部分都要成立，还是一个就够？</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>My threshold of the batch</source>
        <translation>我设的批大小阈值</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleDelegate</name>
    <message>
        <source>%1 true</source>
        <translation>%1 为真</translation>
    </message>
    <message>
        <source>%1 false</source>
        <translation>%1 为假</translation>
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
        <translation>模型大小的阈值，单位 GB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Threshold of the batch</source>
        <translation>批大小的阈值</translation>
    </message>
    <message>
        <source>Must both halves hold, or is one enough?</source>
        <translation>两个部分都要成立，还是一个就够？</translation>
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
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>%1 %2 is %3, %4 is %5</source>
        <translation>%1 %2 为%3，%4 为%5</translation>
    </message>
    <message>
        <source>%1, executed now</source>
        <translation>%1，正在执行</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RulePanel</name>
    <message>
        <source>Fit to these points</source>
        <translation>拟合这些点</translation>
    </message>
    <message>
        <source>above the best picks,
on average</source>
        <translation>比最佳选择
平均多出</translation>
    </message>
    <message>
        <source>Fit a rule to these points</source>
        <translation>用这些点拟合一条规则</translation>
    </message>
    <message>
        <source>The rule, judged</source>
        <translation>规则的评判</translation>
    </message>
    <message>
        <source>The rules, judged on figures of both a CPU and a GPU</source>
        <translation>用 CPU 和 GPU 都有的数值评判各条规则</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleReport</name>
    <message>
        <source>The lesson’s rule</source>
        <translation>课程的规则</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Fitted to these points</source>
        <translation>拟合这些点</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Picks the GPU where</source>
        <translation>选择 GPU 的条件</translation>
    </message>
    <message>
        <source>Size threshold, GB</source>
        <translation>大小阈值，GB</translation>
    </message>
    <message>
        <source>Batch threshold</source>
        <translation>批大小阈值</translation>
    </message>
    <message>
        <source>Junction</source>
        <translation>连接词</translation>
    </message>
    <message>
        <source>Right picks</source>
        <translation>选对次数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Above the best picks, on average, %</source>
        <translation>平均比最佳选择多出，%</translation>
    </message>
    <message>
        <source>Picks that are not allowed</source>
        <translation>不允许的选择</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>Fitted, on points left out of the fit</source>
        <translation>拟合的规则，在未参与拟合的点上</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>不到 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Its picks take %1 longer than the best ones on average.</source>
        <translation>它的选择平均比最佳选择多用 %1 的时间。</translation>
    </message>
    <message>
        <source>Its picks take %1 more time a sample than the best ones on average.</source>
        <translation>它的选择平均每个样本比最佳选择多用 %1 的时间。</translation>
    </message>
    <message>
        <source>Its picks cost %1 more than the best ones on average.</source>
        <translation>它的选择平均比最佳选择多花 %1 的成本。</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>最高吞吐量</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>最低成本</translation>
    </message>
    <message>
        <source>lowest cost within %1</source>
        <translation>%1 以内的最低成本</translation>
    </message>
    <message>
        <source>What they cost is not known: neither the CPU nor the GPU has a price an hour.</source>
        <translation>不知道它们的成本：CPU 和 GPU 都没有每小时价格。</translation>
    </message>
    <message>
        <source>What they cost is not known: the CPU has no price an hour.</source>
        <translation>不知道它们的成本：CPU 没有每小时价格。</translation>
    </message>
    <message>
        <source>What they cost is not known: the GPU has no price an hour.</source>
        <translation>不知道它们的成本：GPU 没有每小时价格。</translation>
    </message>
    <message>
        <source>No %1 workload has been measured on both a CPU and a GPU yet.</source>
        <translation>还没有 %1 工作负载在 CPU 和 GPU 上都测过。</translation>
    </message>
    <message>
        <source>Open a recording that holds the other one, and the rules are judged here.</source>
        <translation>打开含有另一方的录制数据，就能在这里评判规则。</translation>
    </message>
    <message>
        <source>%1 workloads have been measured on both a CPU and a GPU.</source>
        <translation>%1 工作负载已在 CPU 和 GPU 上都测量过。</translation>
    </message>
    <message>
        <source>Prices are set under Cost.</source>
        <translation>价格在“成本”中设置。</translation>
    </message>
    <message>
        <source>Each %1 workload that has been measured on both a CPU and a GPU takes longer than %2 on both, and counts for nobody.</source>
        <translation>在 CPU 和 GPU 上都测量过的每个 %1 工作负载在两者上都超过 %2，不计入任何一方。</translation>
    </message>
    <message>
        <source>Raise the limit, or measure smaller models and batches.</source>
        <translation>提高上限，或测量更小的模型和批大小。</translation>
    </message>
    <message>
        <source>Nothing to judge it by: nothing is measured on both a CPU and a GPU.</source>
        <translation>无从评判：没有在 CPU 和 GPU 上都测量过的数据。</translation>
    </message>
    <message>
        <source>Nothing to judge it by: a price an hour is missing.</source>
        <translation>无从评判：缺少每小时价格。</translation>
    </message>
    <message>
        <source>Nothing to judge it by: all takes longer than %1 on both.</source>
        <translation>无从评判：在两者上都超过 %1。</translation>
    </message>
    <message>
        <source>Nothing to judge it by: no point has a clear winner.</source>
        <translation>无从评判：没有一个点有明确的胜者。</translation>
    </message>
    <message>
        <source>There is nothing to judge it by.</source>
        <translation>没有可用来评判的数据。</translation>
    </message>
    <message>
        <source>Points measured on both: %1, and none has a clear winner, since the intervals overlap. No rule can be right or wrong there.</source>
        <translation>两者都测过的点有 %1 个，但区间重叠，都没有明显胜者。在这些点上，规则无所谓对错。</translation>
    </message>
    <message>
        <source>Judged by the %1.</source>
        <translation>评判标准：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more points have no clear winner and count for nobody.</source>
        <translation>
            <numerusform>另有 %Ln 个点没有明确的胜者，不计入任何一方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points with a Recorded figure: %1 of %2.</source>
        <translation>含有录制数值的点：%1 / %2。</translation>
    </message>
    <message>
        <source>Yours is still the lesson’s: change its numbers and see.</source>
        <translation>你的规则与课程的还是一样：改一改其中的数字看看。</translation>
    </message>
    <message>
        <source>Yours is right as often as the lesson’s.</source>
        <translation>你的规则与课程的规则选对的次数相同。</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>Yours is right at %1 more than the lesson’s.</source>
        <translation>你的规则比课程的多选对 %1。</translation>
    </message>
    <message>
        <source>Yours is right at %1 fewer than the lesson’s.</source>
        <translation>你的规则比课程的少选对 %1。</translation>
    </message>
    <message>
        <source>1 other rule fits as well; this one is nearest to the lesson’s.</source>
        <translation>还有 1 条规则同样符合；这一条最接近课程的规则。</translation>
    </message>
    <message>
        <source>%1 other rules fit as well; this one is nearest to the lesson’s.</source>
        <translation>还有 %1 条规则同样符合；这一条最接近课程的规则。</translation>
    </message>
    <message>
        <source>On points left out of the fit, the fitted rule picked %1 of %2.</source>
        <translation>在未参与拟合的点上，拟合的规则选对了 %2 个中的 %1 个。</translation>
    </message>
    <message>
        <source>There are too few points to judge the fitted rule on ones left out of the fit.</source>
        <translation>点太少，无法用未参与拟合的点评判拟合的规则。</translation>
    </message>
    <message>
        <source>size &gt; %1 GB</source>
        <translation>大小 &gt; %1 GB</translation>
    </message>
    <message>
        <source>batch &gt; %1</source>
        <translation>批大小 &gt; %1</translation>
    </message>
    <message>
        <source>always the GPU</source>
        <translation>总是 GPU</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>它的所有选择都超过 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picks take longer than %1 and are left out of this average.</source>
        <translation>
            <numerusform>%Ln 个选择超过 %1，不计入这个平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picks the winner at %1 of %2 points.</source>
        <translation>在 %2 个点中的 %1 个上选中了胜者。</translation>
    </message>
    <message>
        <source>The rule, judged</source>
        <translation>规则的评判</translation>
    </message>
    <message>
        <source>The rule, judged on 1 point</source>
        <translation>规则的评判，基于 1 个点</translation>
    </message>
    <message>
        <source>The rule, judged on %1 points</source>
        <translation>规则的评判，基于 %1 个点</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleRow</name>
    <message>
        <source>Use in Learn</source>
        <translation>用于“学习”</translation>
    </message>
    <message>
        <source>Use my rule in Learn</source>
        <translation>把我的规则用于“学习”</translation>
    </message>
    <message>
        <source>Use the fitted rule in Learn</source>
        <translation>把拟合的规则用于“学习”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, above the best picks, on average: %2</source>
        <translation>%1，平均比最佳选择多出：%2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleView</name>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rule as code</source>
        <translation>以代码表示的规则</translation>
    </message>
    <message>
        <source>Return moves to the stage that executes a line.</source>
        <translation>按回车键跳到执行该行的阶段。</translation>
    </message>
    <message>
        <source>edit thresholds</source>
        <translation>编辑阈值</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the rule to the lesson&apos;s</source>
        <translation>把规则重置为课程的规则</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScoreBars</name>
    <message>
        <source>%1: nothing answered yet</source>
        <translation>%1：还没有作答</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScoreText</name>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SpeakerWindow</name>
    <message>
        <source>Breakeven: speaker</source>
        <translation>Breakeven：演讲者</translation>
    </message>
    <message>
        <source>Speaker&apos;s window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hidden from the class</source>
        <translation>对全班隐藏</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次佳</translation>
    </message>
    <message>
        <source>%1: %2 votes, the right answer</source>
        <translation>%1：%2 票，正确答案</translation>
    </message>
    <message>
        <source>%1: %2 votes</source>
        <translation>%1：%2 票</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>place in the lesson, then what happens there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The lesson has no notes for this step.</source>
        <translation>课程没有这一步的备注。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>T starts the timer.</source>
        <translation>按 T 启动计时器。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StartPage</name>
    <message>
        <source>What today offers</source>
        <translation>今天的内容</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>继续测验</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Take the test…</source>
        <translation>开始测验…</translation>
    </message>
    <message>
        <source>Review what is due</source>
        <translation>复习到期的题目</translation>
    </message>
    <message>
        <source>Start a round of practice</source>
        <translation>开始一轮练习</translation>
    </message>
    <message>
        <source>Take the ten-question test</source>
        <translation>开始十题测验</translation>
    </message>
    <message>
        <source>The visual quiz asks with the lesson&apos;s table in view. Practice explains every answer at once, right or wrong; a hint costs a quarter of the point.</source>
        <translation>看图测验的题目配有课程的表格。练习会立即讲解每个答案，无论对错；看一条提示扣四分之一分。</translation>
    </message>
    <message>
        <source>The test has %1 questions and takes about 8 minutes. There are no hints, and how it went is shown at the end. A seed makes it: the same seed gives the same test, on any machine.</source>
        <translation>测验共 %1 题，约需 8 分钟。没有提示，最后才显示答题情况。题目由种子生成：无论在哪台机器上，种子相同，测验就相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are due for review today. They were missed, and it is time to see them again.</source>
        <translation>
            <numerusform>今天有 %n 道题目需要复习。它们曾答错，现在该再看一遍了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due for review today. What you miss comes back in time.</source>
        <translation>今天没有要复习的题目。答错的题目到时会再次出现。</translation>
    </message>
    <message>
        <source>There is nothing to review, since nothing is kept this time.</source>
        <translation>没有可复习的题目，因为这次不保存任何内容。</translation>
    </message>
    <message>
        <source>A test is open, at question %1 of %2. It goes on where you left it.</source>
        <translation>有一次测验未完成，停在第 %1 题，共 %2 题。可以从你离开的地方继续。</translation>
    </message>
    <message>
        <source>Your last test, on %1: %2 of %3 points, seed %4.</source>
        <translation>你上次的测验，%1：得 %2 分，满分 %3 分，种子 %4。</translation>
    </message>
    <message>
        <source>Your last test was on %1, seed %2.</source>
        <translation>你上次的测验是在 %1，种子 %2。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperBar</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Place in the lesson</source>
        <translation>课程中的位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (+ and -)</source>
        <translation>速度（+ 和 -）</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step 88 of 88</source>
        <translation>第 88 步，共 88 步</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperKeys</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>前往下一步</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepperText</name>
    <message>
        <source>Own %1</source>
        <translation>自选 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>自选 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
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
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>size GB</source>
        <translation>大小 GB</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>latency ms</source>
        <translation>延迟 ms</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>样本/秒</translation>
    </message>
    <message>
        <source>cost $</source>
        <translation>成本 $</translation>
    </message>
    <message>
        <source>Model size (GB)</source>
        <translation>模型大小（GB）</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Hardware chosen</source>
        <translation>所选硬件</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>延迟（ms）</translation>
    </message>
    <message>
        <source>Throughput (samples/s)</source>
        <translation>吞吐量（样本/秒）</translation>
    </message>
    <message>
        <source>Cost per inference ($)</source>
        <translation>每次推理成本（$）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，在 %2 上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepsModel</name>
    <message>
        <source>to be filled</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>To be filled: this is what the question asks for.</source>
        <translation>待填写：这就是题目所问的内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>批大小为 %1</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为%2</translation>
    </message>
    <message>
        <source>hidden until you guess</source>
        <translation>先猜测，之后才显示</translation>
    </message>
    <message>
        <source>Hidden until you guess.</source>
        <translation>先猜测，之后才显示。</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>By your own figures the rule is overruled: %1.</source>
        <translation>按你自己的数值，规则被推翻：%1。</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>由 %1 运行</translation>
    </message>
    <message>
        <source>The rule chose the %1; your own figures are from the %2.</source>
        <translation>规则选择了 %1；你自己的数值来自 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1，%3 上的%2</translation>
    </message>
    <message>
        <source>No price an hour is set for this device, so a measured cost cannot be computed.</source>
        <translation>这台设备没有设置每小时价格，所以无法计算实测成本。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（你的）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>on</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>lit by the hint</source>
        <translation>由提示点亮</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The lesson&apos;s steps and your own. Return moves to a step.</source>
        <translation>课程的步骤和你自己的步骤。按回车键跳到某一步。</translation>
    </message>
    <message>
        <source>Runs this step&apos;s workload on every device of this machine.</source>
        <translation>在这台机器的每个设备上运行这一步的工作负载。</translation>
    </message>
    <message>
        <source>Go to a step first.</source>
        <translation>请先转到某一步。</translation>
    </message>
    <message>
        <source>Runs the lesson&apos;s steps one after another: %1.</source>
        <translation>依次运行课程的各步：%1。</translation>
    </message>
    <message>
        <source>Measure this step here</source>
        <translation>在这里测量这一步</translation>
    </message>
    <message>
        <source>Measure all steps of the lesson here</source>
        <translation>在这里测量课程的全部步骤</translation>
    </message>
    <message>
        <source>Run a workload and it appears here.</source>
        <translation>运行一个工作负载，它就会出现在这里。</translation>
    </message>
    <message>
        <source>measure this step here</source>
        <translation>在这里测量这一步</translation>
    </message>
    <message>
        <source>measure all five</source>
        <translation>测量全部五步</translation>
    </message>
    <message>
        <source>measure all %1</source>
        <translation>测量全部 %1 步</translation>
    </message>
    <message>
        <source>measure step</source>
        <translation>测量这一步</translation>
    </message>
    <message>
        <source>measure all</source>
        <translation>全部测量</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <source>%1, this machine</source>
        <translation>%1，本机</translation>
    </message>
    <message>
        <source>Devices to measure</source>
        <translation>要测量的设备</translation>
    </message>
    <message>
        <source>Measure on the %1</source>
        <translation>在 %1 上测量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The engine has not told its devices yet.</source>
        <translation>引擎尚未报告它的设备。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepDirector</name>
    <message>
        <source>There is nothing to measure: choose at least one family, one precision, one size and one batch.</source>
        <translation>没有可测量的内容：请至少选择一种模型、一种精度、一种大小和一种批大小。</translation>
    </message>
    <message>
        <source>The point is measured already.</source>
        <translation>这个点已经测过。</translation>
    </message>
    <message>
        <source>All %1 points are measured already.</source>
        <translation>全部 %1 个点都已测过。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepFile</name>
    <message>
        <source>The figures of the last sweep could not be read. %1</source>
        <translation>无法读取上次扫描的数值。%1</translation>
    </message>
    <message>
        <source>The figures of the last sweep could not be read; their file is now called %1. %2</source>
        <translation>无法读取上次扫描的数值；它们的文件现已改名为 %1。%2</translation>
    </message>
    <message>
        <source>The sweep goes on, but its figures cannot be kept for the next time: %1</source>
        <translation>扫描继续进行，但它的数值无法保存到下次使用：%1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepGridFields</name>
    <message>
        <source>Smallest size in gigabytes</source>
        <translation>最小的大小，单位 GB</translation>
    </message>
    <message>
        <source>Largest size in gigabytes</source>
        <translation>最大的大小，单位 GB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>How many sizes</source>
        <translation>大小的个数</translation>
    </message>
    <message>
        <source>Smallest batch</source>
        <translation>最小的批大小</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>最大的批大小</translation>
    </message>
    <message>
        <source>&amp;Sizes</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>in</source>
        <translation>共</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>How many sizes are measured, both ends included.</source>
        <translation>测量多少种大小，包括两端。</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>This machine holds up to %1.</source>
        <translation>这台机器最多容纳 %1。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepPanel</name>
    <message>
        <source>Families</source>
        <translation>模型种类</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>精细程度</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>最佳标准</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Few samples a point: enough to see where the lines cross.</source>
        <translation>每个点只取少量样本：足以看出折线在哪里相交。</translation>
    </message>
    <message>
        <source>precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Samples until the interval is narrow: several times as long.</source>
        <translation>一直取样，直到区间变窄：用时是快速的几倍。</translation>
    </message>
    <message>
        <source>refine around a crossing</source>
        <translation>在交点附近细化</translation>
    </message>
    <message>
        <source>Once all points are measured, measures more batches where the faster device changes.</source>
        <translation>所有点测完后，在较快设备改变之处多测几种批大小。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepProgress</name>
    <message>
        <source>Points measured</source>
        <translation>已测的点</translation>
    </message>
    <message>
        <source>Pause the other machines</source>
        <translation>暂停其他机器</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepQueue</name>
    <message>
        <source>This does not fit on %1, so it was not tried: the weights alone are %2, and %3 % of its memory are %4. Choose a smaller model.</source>
        <translation>%1 放不下，所以没有尝试：仅权重就有 %2，而其内存的 %3 % 是 %4。请选择更小的模型。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepRunner</name>
    <message>
        <source>%1 The sweep is paused, and its figures are kept.</source>
        <translation>%1 扫描已暂停，它的数值已保留。</translation>
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
        <translation>%1 GB（批大小 %2）</translation>
    </message>
    <message>
        <source>%1: no room for %2</source>
        <translation>%1：放不下 %2</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，以及另外 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>All %1 measured</source>
        <translation>已测完全部 %1</translation>
    </message>
    <message>
        <source>Nothing left to measure</source>
        <translation>没有要测量的了</translation>
    </message>
    <message>
        <source>Measure %1, %2</source>
        <translation>测量 %1，%2</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>测量 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause · %1, %2 left</source>
        <translation>暂停 · %1，剩余%2</translation>
    </message>
    <message>
        <source>Pause · %1</source>
        <translation>暂停 · %1</translation>
    </message>
    <message>
        <source>Go on · %1 left</source>
        <translation>继续 · 剩余 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause the other machines · %1 of %2</source>
        <translation>暂停其他机器 · %1 / %2</translation>
    </message>
    <message>
        <source>Choose sizes first</source>
        <translation>请先选择大小</translation>
    </message>
    <message>
        <source>Choose batches first</source>
        <translation>请先选择批大小</translation>
    </message>
    <message>
        <source>Tick a family first</source>
        <translation>请先勾选一种模型</translation>
    </message>
    <message>
        <source>Tick a precision first</source>
        <translation>请先勾选一种精度</translation>
    </message>
    <message>
        <source>Tick a device first</source>
        <translation>请先勾选一个设备</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 GB, batch %5, on the %6</source>
        <translation>%1：%2 %3，%4 GB，批大小 %5，在 %6 上</translation>
    </message>
    <message>
        <source>Finer around the crossing</source>
        <translation>细化交点附近</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>正在测量</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 do not fit</source>
        <comment>with as many sizes as the number says</comment>
        <translation>
            <numerusform>%1：放不下 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutional: built up to %1 GB</source>
        <translation>卷积网络：最大构建到 %1 GB</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TableCopy</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestMenu</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>First answers, in points</source>
        <translation>首次作答的得分</translation>
    </message>
    <message>
        <source>Visual quiz</source>
        <translation>看图测验</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Predict and measure</source>
        <translation>预测并测量</translation>
    </message>
    <message>
        <source>Ten-question test</source>
        <translation>十题测验</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, the table in view</source>
        <translation>
            <numerusform>%n 道题目，可看表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions, explained at once</source>
        <translation>
            <numerusform>%n 道题目，立即讲解</numerusform>
        </translation>
    </message>
    <message>
        <source>guess first, then run it here</source>
        <translation>先猜测，再在这里运行</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天有 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due today</source>
        <translation>今天没有到期的题目</translation>
    </message>
    <message>
        <source>at question %1</source>
        <translation>做到第 %1 题</translation>
    </message>
    <message>
        <source>open, at question %1</source>
        <translation>未完成，做到第 %1 题</translation>
    </message>
    <message>
        <source>about 8 minutes, no help</source>
        <translation>约 8 分钟，没有提示</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestOverview</name>
    <message>
        <source>Test</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测验</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>End the test all the same</source>
        <translation>仍然结束测验</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>继续测验</translation>
    </message>
    <message>
        <source>The same seed gives the same test on any machine.</source>
        <translation>无论在哪台机器上，种子相同，测验就相同。</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>测验已结束。</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>✓ right, ✗ wrong</source>
        <translation>✓ 正确，✗ 错误</translation>
    </message>
    <message>
        <source>Underlined: answered. Flag: to come back to.</source>
        <translation>下划线：已作答。旗标：稍后再看。</translation>
    </message>
    <message>
        <source>Underlined: answered. F flags a question, to come back to it.</source>
        <translation>下划线：已作答。按 F 标记题目，稍后再看。</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Last minute: %1 left</source>
        <translation>最后一分钟：剩余 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are not answered</source>
        <translation>
            <numerusform>%n 道未作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the changes to %n are not kept</source>
        <translation>
            <numerusform>%n 道的更改未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flagged</source>
        <translation>
            <numerusform>%n 道已标记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. End all the same?</source>
        <translation>%1。仍要结束吗？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>the change is not kept</source>
        <translation>修改未保存</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestPlace</name>
    <message>
        <source>Test</source>
        <translation>测验</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestPlaces</name>
    <message>
        <source>Questions of the test</source>
        <translation>测验的题目</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestSetup</name>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>With a clock, %1 min</source>
        <translation>限时，%1 分钟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ten-question test</source>
        <translation>十题测验</translation>
    </message>
    <message>
        <source>Go on with the open test</source>
        <translation>继续未完成的测验</translation>
    </message>
    <message>
        <source>Or begin a new one; the open one is then given up.</source>
        <translation>也可以开始新的测验；未完成的测验将被放弃。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the test</source>
        <translation>测验的种子</translation>
    </message>
    <message>
        <source>The same seed gives the same test, on any machine.</source>
        <translation>无论在哪台机器上，种子相同，测验就相同。</translation>
    </message>
    <message>
        <source>The test ends by itself when the time is up.</source>
        <translation>时间到时测验自动结束。</translation>
    </message>
    <message>
        <source>Begin a new test</source>
        <translation>开始新的测验</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestState</name>
    <message>
        <source>Your answers cannot be kept this time. Everything else works.</source>
        <translation>这次无法保存你的答案。其他功能都正常。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This lesson has no questions for the visual quiz.</source>
        <translation>这门课程没有看图测验的题目。</translation>
    </message>
    <message>
        <source>This lesson has no questions for practice.</source>
        <translation>这门课程没有练习题。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the review cannot be asked any more, since the lesson has changed.</source>
        <translation>
            <numerusform>有 %n 道复习题目因课程已更改而无法再提问。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place to keep questions in.</source>
        <translation>没有可保存题目的位置。</translation>
    </message>
    <message>
        <source>The questions could not be kept. %1 Those that you had before are still there. Import fewer questions, or shorter ones.</source>
        <translation>题目无法保存。%1 你原有的题目仍在。请少导入一些题目，或导入较短的题目。</translation>
    </message>
    <message>
        <source>The lesson has changed since this test was begun, so it cannot be gone on with. You can begin a new one.</source>
        <translation>测验开始后课程已改变，所以无法继续。你可以开始新的测验。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TopBar</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TwinTableView</name>
    <message>
        <source>Enter sorts by the column of the current cell. Control and C copies the table.</source>
        <translation>按 Enter 按当前单元格所在的列排序。按 Ctrl+C 复制表格。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VariablesModel</name>
    <message>
        <source>N/A</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>hidden until you guess</source>
        <translation>先猜测，之后才显示</translation>
    </message>
    <message>
        <source>Hidden until you guess.</source>
        <translation>先猜测，之后才显示。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已改变</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VariablesView</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>A row for each variable, a column for each step. Return moves to a step.</source>
        <translation>每个变量一行，每个步骤一列。按回车键跳到某一步。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Verdict</name>
    <message>
        <source>%1: %2 lower latency</source>
        <translation>%1：延迟更低，相差 %2</translation>
    </message>
    <message>
        <source>%1 against %2 for the batch.</source>
        <translation>整批用时 %1，另一个为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 the throughput</source>
        <translation>%1：吞吐量是另一个的 %2</translation>
    </message>
    <message>
        <source>%1 against %2 samples/s.</source>
        <translation>%1 样本/秒，另一个为 %2 样本/秒。</translation>
    </message>
    <message>
        <source>%1: %2 cheaper</source>
        <translation>%1：更便宜，成本相差 %2</translation>
    </message>
    <message>
        <source>$ %1 against $ %2 per million inferences.</source>
        <translation>每百万次推理 $ %1，另一个为 $ %2。</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 为 %2 到 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No clear winner</source>
        <translation>无明显胜者</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1 samples/s.</source>
        <translation>95 % 置信区间重叠：%1 样本/秒。</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1 dollars per million.</source>
        <translation>95 % 置信区间重叠：%1，单位为美元/百万次。</translation>
    </message>
    <message>
        <source>The 95 % intervals overlap: %1.</source>
        <translation>95 % 置信区间重叠：%1。</translation>
    </message>
    <message>
        <source>None is within %1</source>
        <translation>没有设备在 %1 以内</translation>
    </message>
    <message>
        <source>A smaller batch or model lowers the latency.</source>
        <translation>减小批大小或模型可以降低延迟。</translation>
    </message>
    <message>
        <source>%1: the only one within %2</source>
        <translation>%1：唯一在 %2 以内的</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>它用时 %1。</translation>
    </message>
    <message>
        <source>Cost cannot be compared</source>
        <translation>无法比较成本</translation>
    </message>
    <message>
        <source>No price an hour is set for: %1.</source>
        <translation>以下设备没有设置每小时价格：%1。</translation>
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
        <translation>%1&#xa0;倍</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>还没有测量</translation>
    </message>
    <message>
        <source>Run this workload, and the better device is named here.</source>
        <translation>运行这个工作负载，这里就会给出更好的设备。</translation>
    </message>
    <message>
        <source>Only the %1 was measured here</source>
        <translation>这里只测了 %1</translation>
    </message>
    <message>
        <source>There is no other figure to hold against it.</source>
        <translation>没有其他数值可与它比较。</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VerdictPanel</name>
    <message>
        <source>&amp;Best by</source>
        <translation>最佳标准(&amp;B)</translation>
    </message>
    <message>
        <source>Hidden until you have guessed</source>
        <translation>先猜测，之后才显示</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VoteBar</name>
    <message>
        <source>%1: hidden</source>
        <translation>%1：已隐藏</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>share in percent and count</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 percent</source>
        <translation>%1：%3 票中的 %2 票，百分之 %4</translation>
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
        <translation>课堂投票</translation>
    </message>
    <message>
        <source>Question to vote on</source>
        <translation>要投票的题目</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>第 %1 题，共 %2 题：%3</translation>
    </message>
    <message>
        <source>This lesson has no question to vote on.</source>
        <translation>这节课没有可投票的题目。</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>第一次投票</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>讨论之后</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>%1 的票数</translation>
    </message>
    <message>
        <source>%1, the right answer</source>
        <translation>%1，正确答案</translation>
    </message>
    <message>
        <source>Press V to go back to the lesson.</source>
        <translation>按 V 返回课程。</translation>
    </message>
    <message>
        <source>Letters count the second vote; with Shift they take one back. R reveals, Backspace undoes.</source>
        <translation>按字母键为第二次投票计票；同时按 Shift 则减去一票。按 R 揭晓答案，按 Backspace 撤销。</translation>
    </message>
    <message>
        <source>Letters count a vote; with Shift they take one back. Enter begins the second vote, R reveals, H hides the counts, Backspace undoes.</source>
        <translation>按字母键计一票；同时按 Shift 则减去一票。按 Enter 开始第二次投票，按 R 揭晓答案，按 H 隐藏票数，按 Backspace 撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WaysRow</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The lesson in prose</source>
        <translation>以文章形式阅读课程</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>The flow plays by itself, with a sentence for each stage</source>
        <translation>流程自动播放，每个阶段配一句说明</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Go on stage by stage, at your own pace</source>
        <translation>按自己的节奏，一个阶段一个阶段地前进</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Guess first; the answer stays hidden until you have</source>
        <translation>先猜测；猜完之前不显示答案</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Move the sliders and run real inference</source>
        <translation>移动滑块，运行真实的推理</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>CPU and GPU side by side</source>
        <translation>CPU 和 GPU 并排比较</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>The key moments, each with the steps that show it</source>
        <translation>关键时刻，各附有相关步骤</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Questions, each explained at once</source>
        <translation>题目，每题立即讲解</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>What was missed, when it is due again</source>
        <translation>到期后重做答错的题目</translation>
    </message>
    <message>
        <source>Ways to learn:</source>
        <translation>学习方式：</translation>
    </message>
    <message>
        <source>Way to learn: %1</source>
        <translation>学习方式：%1</translation>
    </message>
    <message>
        <source>At hand:</source>
        <translation>手边资料：</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>先预测</translation>
    </message>
    <message>
        <source>Model &amp;size</source>
        <translation>模型大小(&amp;S)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>run when I &amp;let go</source>
        <translation>松开滑块即运行(&amp;L)</translation>
    </message>
    <message>
        <source>Guess which device will be faster before the figures are shown.</source>
        <translation>在显示数值之前，先猜哪个设备更快。</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>模型种类</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Measures as soon as a slider is let go.</source>
        <translation>松开滑块后立即测量。</translation>
    </message>
    <message>
        <source>stop predicting</source>
        <translation>停止预测</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Guess first, then run</source>
        <translation>先猜测，再运行</translation>
    </message>
    <message>
        <source>Takes %1. Run anyway</source>
        <translation>需要%1。仍然运行</translation>
    </message>
    <message>
        <source>Run on %1 · %2</source>
        <translation>在 %1 上运行 · %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkloadStatus</name>
    <message>
        <source>Start the engine again</source>
        <translation>重新启动引擎</translation>
    </message>
    <message>
        <source>How far the stage of the run is</source>
        <translation>运行的当前阶段进度</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>引擎正在启动…</translation>
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
        <translation>全连接网络</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>卷积网络</translation>
    </message>
    <message>
        <source>%1: up to %2 GB</source>
        <translation>%1：最大 %2 GB</translation>
    </message>
    <message>
        <source>this machine: up to %1 GB</source>
        <translation>本机：最大 %1 GB</translation>
    </message>
    <message>
        <source>convolutional: up to %1 GB</source>
        <translation>卷积网络：最大 %1 GB</translation>
    </message>
    <message>
        <source>%1 GB is asked for; up to %2 GB here</source>
        <translation>要求 %1 GB；这里最大 %2 GB</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>CPU and %1</source>
        <translation>CPU 和 %1</translation>
    </message>
    <message>
        <source>checking that it fits</source>
        <translation>检查是否放得下</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>加载模型，%1 %</translation>
    </message>
    <message>
        <source>comparing outputs</source>
        <translation>比较输出</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>取样</translation>
    </message>
    <message>
        <source>sampling %1 of about %2</source>
        <translation>取样 %1 次，共约 %2 次</translation>
    </message>
    <message>
        <source>sampling, %1 so far</source>
        <translation>取样，已有 %1 次</translation>
    </message>
    <message>
        <source>, ±%1 %</source>
        <translation>，±%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>handing it to the engine</source>
        <translation>正在交给引擎</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>引擎没有应答</translation>
    </message>
    <message>
        <source>It may come back; if not, it is ended and started again. Your figures are kept.</source>
        <translation>它可能会恢复；如果没有，会将其结束并重新启动。你的数值会保留。</translation>
    </message>
    <message>
        <source>The engine ended</source>
        <translation>引擎已结束</translation>
    </message>
    <message>
        <source>Your figures are kept. It is being started again.</source>
        <translation>你的数值已保留。正在重新启动引擎。</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>引擎没有运行</translation>
    </message>
    <message>
        <source>It ended several times. Your figures are kept, and the lesson goes on without new ones.</source>
        <translation>它已结束多次。你的数值已保留，课程会继续，但没有新的数值。</translation>
    </message>
    <message>
        <source>This was not measured</source>
        <translation>这一项没有测成</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::report::Caveats</name>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；以及另外 %2 个</translation>
    </message>
    <message>
        <source>small batches</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>the mlp</source>
        <translation>mlp</translation>
    </message>
    <message>
        <source>%1 is estimated from a datasheet, not measured. Where its error was checked, the band held at least 90 % of the published figures of a GPU that it was not fitted to, of two GPUs.</source>
        <translation>%1 由规格表估算得出，不是实测。误差经两个 GPU 验证：对未参与拟合的 GPU，估算带至少包含其公开数值的 90 %。</translation>
    </message>
    <message>
        <source>%1: nobody has checked the error for %2; the band there is four times to each side.</source>
        <translation>%1：以下情形的误差没有人验证过：%2；那里的估算带向两侧各达 4 倍。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>How good the answers of a model are. The models here have invented weights.</source>
        <translation>模型的回答质量如何。这里的模型使用虚构的权重。</translation>
    </message>
    <message>
        <source>Energy, and what a machine costs beyond its price an hour.</source>
        <translation>能耗，以及机器在每小时价格之外的费用。</translation>
    </message>
    <message>
        <source>The network between users and the machine, and preparing the input.</source>
        <translation>用户与机器之间的网络，以及输入的准备。</translation>
    </message>
    <message>
        <source>Several models on one device, and several devices for one model.</source>
        <translation>一台设备上运行多个模型，以及一个模型使用多台设备。</translation>
    </message>
    <message>
        <source>Latency under changing load: requests that queue or come in bursts.</source>
        <translation>负载变化时的延迟：请求排队或成批突然到来。</translation>
    </message>
    <message>
        <source>Loading and first runs: the latencies are of a model that is warm.</source>
        <translation>加载和最初几次运行：延迟是预热后的模型的延迟。</translation>
    </message>
</context>
</TS>
