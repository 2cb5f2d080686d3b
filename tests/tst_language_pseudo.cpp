// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/screenshot_scene.h"
#include "ui/language/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace breakeven;

namespace {

/// What has letters and yet is the same in every language: units, precisions, families' short names, devices' ids,
/// keys, and the names of languages, programs and machines: those of the example machine, too.
const QRegularExpression &sameEverywhere()
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(ms|s|µs|min|h|B|kB|MB|GB|TB|GFLOP|FLOP|FLOPs|TFLOPS|TFLOP|GiB|CPU|GPU|CPUs|GPUs|fp16|fp32|bf16|FP16|FP32|"
        "BF16|mlp|cnn|"
        "transformer|cpu|cuda|AND|OR|and|or|if|else|IQR|Q3|Ctrl|Alt|Shift|F\\d|A|B|C|D|E|F|English|Español|Breakeven|"
        "Left|Right|Home|End|Enter|NVIDIA|Linux|LibTorch|Moodle|XML|GIFT|Anki|JSON|CSV|PNG|SVG|PDF|e)\\b|简体中文|"
        "Example (?:processor|card|machine)|example(?:\\.json)?|"
        // What the screenshots' engine says, and a command to type.
        "The engine ended unexpectedly|Your figures are kept; it is being started again|--engine \"[^\"]*\""));
    return words;
}

/// Documents that figures are from, by their titles.
const QRegularExpression &documents()
{
    static const QRegularExpression titles(
        QStringLiteral("NVIDIA [^⟦;]*(?:datasheet|product brief)[^⟦;(]*(?:\\([^)]*\\))?"));
    return titles;
}

QString withoutMarkdown(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[*`_#]|\\]\\([^)]*\\)|\\["));
    return text.remove(marks);
}

/// All of the lesson's own words, one after the other.
QString wordsOf(const lessons::Lesson &lesson)
{
    QString all = lesson.title + lesson.subject + lesson.flow.summary + lesson.caveat;
    all += lesson.snapshot + lesson.transcript;
    for (const lessons::Question &question : lesson.questions) {
        all += question.text + question.topic + question.hints.join(QLatin1Char(' '))
            + question.solution.join(QLatin1Char(' ')) + question.quickCheck
            + question.commonMistakes.join(QLatin1Char(' '));
        if (question.numeric) {
            all += question.numeric->unit + question.numeric->explanation;
            for (const lessons::NumericKey::Mistake &mistake : question.numeric->mistakes)
                all += mistake.explanation;
        }
        for (const lessons::QuestionOption &option : question.options)
            all += option.text + option.explanation;
    }
    for (const lessons::FlowNode &node : lesson.flow.nodes)
        all += node.label + node.sentence;
    for (const lessons::GlossaryEntry &entry : lesson.glossary)
        all += entry.term + entry.meaning;
    for (const lessons::Insight &insight : lesson.insights)
        all += insight.title + insight.text;
    return withoutMarkdown(all).simplified();
}

/// What is left of a text without what stands in brackets, one within the other, and without markup.
QString outsideOfBrackets(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == QChar(u'⟦'))
            ++depth;
        else if (letter == QChar(u'⟧'))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            left += letter;
    }
    return left;
}

class Walk
{
public:
    explicit Walk(QString lesson)
        : m_lesson(std::move(lesson))
    { }

    void take(const QString &text, const QObject *from, const char *what)
    {
        QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        plain.remove(documents());
        ++m_seen;
        // A sentence at a time: a view may put several of the lesson's together, and number them.
        static const QRegularExpression seam(QStringLiteral("[\\n\u2028\u2029·]|(?<=[.?!:]) "));
        for (const QString &line : outsideOfBrackets(plain).split(seam)) {
            QString left = line.simplified();
            static const QRegularExpression number(QStringLiteral("^\\d+\\. ?"));
            left.remove(number);
            if (left.isEmpty() || m_lesson.contains(withoutMarkdown(left)))
                continue;
            left.remove(sameEverywhere());
            static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
            if (left.contains(word)) {
                const QString fault = QStringLiteral("%1 of %2 (%3): %4")
                                          .arg(QString::fromLatin1(what), from->objectName(),
                                               QString::fromLatin1(from->metaObject()->className()),
                                               plain.simplified());
                if (!m_faults.contains(fault))
                    m_faults.append(fault);
            }
        }
    }

    void takeModel(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        const int columns = std::min(model->columnCount(), 20);
        for (int row = 0; row < std::min(model->rowCount(), 50); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    take(index.data(role).toString(), &view, "cell");
            }
        }
        for (int column = 0; column < columns; ++column)
            take(model->headerData(column, Qt::Horizontal).toString(), &view, "header");
    }

    void takeWidget(const QWidget &widget)
    {
        take(widget.accessibleName(), &widget, "name");
        take(widget.accessibleDescription(), &widget, "description");
        take(widget.toolTip(), &widget, "tip");
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            take(label->text(), label, "text");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(button->text(), button, "text");
        if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
            take(edit->toPlainText(), edit, "text");
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            take(line->placeholderText(), line, "placeholder");
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            take(box->title(), box, "title");
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            takeModel(*view);
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int index = 0; index < combo->count(); ++index)
                take(combo->itemText(index), combo, "entry");
        }
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))) {
            take(accessible->text(QAccessible::Name), &widget, "spoken name");
            take(accessible->text(QAccessible::Description), &widget, "spoken description");
        }
    }

    void takeAll(QWidget &window)
    {
        takeWidget(window);
        for (const QWidget *widget : window.findChildren<QWidget *>())
            takeWidget(*widget);
        for (const QAction *action : window.findChildren<QAction *>()) {
            take(action->text(), action, "action");
            if (action->toolTip() != action->text())
                take(action->toolTip(), action, "tip");
        }
    }

    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    QString m_lesson;
    int m_seen = 0;
    QStringList m_faults;
};

} // namespace

/// No text of the window goes by the translation: each state that is worth a picture is walked in the pseudo-language.
class LanguagePseudoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Language::instance().choose(ui::Language::pseudo()); }
    void everyText_isTranslated_data();
    void everyText_isTranslated();
};

void LanguagePseudoTest::everyText_isTranslated_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const app::Screenshot &screenshot : app::screenshots())
        QTest::newRow(qPrintable(screenshot.name)) << index++;
}

void LanguagePseudoTest::everyText_isTranslated()
{
    QFETCH(const int, index);
    const app::Screenshot screenshot = app::screenshots()[static_cast<std::size_t>(index)];
    app::ScreenshotScene scene;
    screenshot.set(scene);
    QVERIFY(!scene.picture(screenshot.size).isNull());
    Walk walk(wordsOf(scene.state().lesson()));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMainWindow *>(window))
            walk.takeAll(*window);
    }
    QVERIFY(walk.seen() > 100);
    // A line each: the message of a failure is cut off where it is long.
    for (const QString &fault : walk.faults())
        qWarning().noquote() << fault;
    QVERIFY2(
        walk.faults().isEmpty(),
        qPrintable(QStringLiteral("%1 texts\n").arg(walk.faults().size()) + walk.faults().join(QLatin1Char('\n'))));
}

QTEST_MAIN(LanguagePseudoTest)
#include "tst_language_pseudo.moc"
