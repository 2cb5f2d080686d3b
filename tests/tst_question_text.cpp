// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_text.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>

using namespace breakeven::ui;

/// A question's Markdown may come from anyone: it is shown, and does nothing.
class TestQuestionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }
    void init() { Theme::instance().setTypeScale(1); }

    void show_asPlainText_data();
    void show_asPlainText();
    void show_codeStandsInTheCodeFont();
    void show_everythingHasOneSize();
    void show_leavesNoLink();
    void heightFor_breaksLongWords();
    void text_isLabelToScreenReader();
    void text_isHiddenWithoutWords();
    void text_growsWithTypeScale();
};

void TestQuestionText::show_asPlainText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("emphasis") << QStringLiteral("the *else* branch, **always**")
                              << QStringLiteral("the else branch, always");
    QTest::newRow("HTML is text") << QStringLiteral("a <b>bold</b> word") << QStringLiteral("a <b>bold</b> word");
    QTest::newRow("script is text") << QStringLiteral("<script>alert(1)</script>")
                                    << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("comparison") << QStringLiteral("2 > 1 and 8 < 16") << QStringLiteral("2 > 1 and 8 < 16");
    QTest::newRow("link") << QStringLiteral("see [the page](https://example.org/)") << QStringLiteral("see the page");
    QTest::newRow("picture") << QStringLiteral("a ![small chart](file:///etc/hostname) here")
                             << QStringLiteral("a small chart here");
    QTest::newRow("code") << QStringLiteral("`CUDA_VISIBLE_DEVICES=''`") << QStringLiteral("CUDA_VISIBLE_DEVICES=''");
    QTest::newRow("HTML in code") << QStringLiteral("`<img src=x>`") << QStringLiteral("<img src=x>");
}

void TestQuestionText::show_asPlainText()
{
    QFETCH(QString, markdown);
    QuestionDocument document;
    document.show(markdown, {});
    QTEST(document.toPlainText(), "plain");
}

void TestQuestionText::show_codeStandsInTheCodeFont()
{
    QuestionDocument document;
    document.show(QStringLiteral("run `python` now"), {TypeSize::Title, QFont::DemiBold});
    const QFont code = Theme::instance().codeFont(TypeSize::Title);
    bool found = false;
    for (auto part = document.begin().begin(); !part.atEnd(); ++part) {
        const QFont font = part.fragment().charFormat().font();
        if (part.fragment().text() != QLatin1StringView("python")) {
            QVERIFY(font.family() != code.family());
            continue;
        }
        found = true;
        QCOMPARE(font.family(), code.family());
        QCOMPARE(font.pointSizeF(), code.pointSizeF());
    }
    QVERIFY(found);
}

void TestQuestionText::show_everythingHasOneSize()
{
    QuestionDocument heading;
    heading.show(QStringLiteral("# Which?"), {});
    QuestionDocument plain;
    plain.show(QStringLiteral("Which?"), {});
    QCOMPARE(heading.heightFor(1000), plain.heightFor(1000));
}

void TestQuestionText::show_leavesNoLink()
{
    QuestionDocument document;
    document.show(QStringLiteral("[a](https://example.org/) <https://example.org/> ![b](c.png)"), {});
    for (auto part = document.begin().begin(); !part.atEnd(); ++part) {
        QVERIFY(!part.fragment().charFormat().isAnchor());
        QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
}

void TestQuestionText::heightFor_breaksLongWords()
{
    QuestionDocument document;
    document.show(QString(200, QLatin1Char('x')), {});
    const int oneLine = QFontMetrics(document.defaultFont()).height();
    QVERIFY(document.heightFor(200) > 4 * oneLine);
    QVERIFY(document.size().width() <= 200);
}

void TestQuestionText::text_isLabelToScreenReader()
{
    QuestionText text(QStringLiteral("question"), {});
    text.showMarkdown(QStringLiteral("Is `2 > 1` *true*?"));
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&text);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::StaticText);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Is 2 > 1 true?"));
}

void TestQuestionText::text_isHiddenWithoutWords()
{
    QWidget window;
    QuestionText text(QStringLiteral("question"), {}, &window);
    QVERIFY(text.isHidden());
    text.showMarkdown(QStringLiteral("Here."));
    QVERIFY(!text.isHidden());
    text.showMarkdown({});
    QVERIFY(text.isHidden());
}

void TestQuestionText::text_growsWithTypeScale()
{
    QuestionText text(QStringLiteral("question"), {});
    text.showMarkdown(QStringLiteral("A sentence of a few words, long enough for two lines."));
    const int before = text.heightForWidth(300);
    Theme::instance().setTypeScale(2);
    QVERIFY(text.heightForWidth(300) > before * 3 / 2);
}

QTEST_MAIN(TestQuestionText)
#include "tst_question_text.moc"
