// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "lessons/reader/lesson_report.h"
#include "tests/support/lesson_with_question.h"

#include <QElapsedTimer>
#include <QTest>

using namespace breakeven;
using lessons::Question;
using support::lessonWithQuestion;
using support::optionTexts;

namespace {

const char *const numberTexts = R"("explanation": "Right.")";

} // namespace

/// A bank as a whole, of questions of all kinds.
class QuestionBankTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_staysText();
    void report_countsTheKinds();
    void tenThousand_ofAllKindsAreRead();
};

void QuestionBankTest::html_staysText()
{
    const QString html = QStringLiteral("<script>alert(1)</script><b>a</b> &amp;");
    support::LessonFiles files = lessonWithQuestion(R"("options": ["a", "b"], "key": {"option": "b"})",
                                                    optionTexts("a b"));
    files[QStringLiteral("en/questions.json")].replace("Well?", html.toUtf8()).replace("About a.", html.toUtf8());
    const auto lesson = lessons::readLesson(support::LessonInMemory(files));
    QVERIFY(lesson.has_value());
    QCOMPARE(lesson->questions.back().text, html);
    QCOMPARE(lesson->questions.back().options[0].explanation, html);
}

void QuestionBankTest::report_countsTheKinds()
{
    const auto lesson = lessons::readLesson(
        support::LessonInMemory(lessonWithQuestion(R"("kind": "numeric", "key": {"value": 1})", numberTexts)));
    QVERIFY(lesson.has_value());
    QVERIFY(lessons::report(lesson).contains(QStringLiteral("\n  kinds      2 single choice, 1 numeric\n")));
}

void QuestionBankTest::tenThousand_ofAllKindsAreRead()
{
    const QList<QPair<QByteArray, QByteArray>> kinds{
        {R"("options": ["a", "b"], "key": {"option": "a"})", optionTexts("a b")},
        {R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a"]})", optionTexts("a b")},
        {R"("kind": "numeric", "key": {"smallest_batch": {"size_gb": 2}})", numberTexts},
        {R"("kind": "order", "items": ["end", "start"], "key": {"stages": true})", optionTexts("end start", "items")},
        {R"("kind": "fill_cell", "cell": {"step": 1, "column": "latency"})", numberTexts},
        {R"("kind": "repair_rule", "broken": {"size_gb_above": 9, "batch_above": 1, "junction": "and"},
            "cases": [{"size_gb": 2, "batch": 32}])",
         R"("quick_check": "Look.")"}};
    QByteArrayList structure;
    QByteArrayList texts;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = "q-" + QByteArray::number(i);
        const auto &[members, words] = kinds[i % kinds.size()];
        structure.append(R"({"id": ")" + id + R"(", "use": "practice", "difficulty": "easy", "topic": "batching", )"
                         + members + '}');
        texts.append('"' + id + R"(": {"text": "Well?", )" + words + '}');
    }
    support::LessonFiles files = support::smallLesson();
    files[QStringLiteral("questions.json")] = R"({"format": "breakeven-questions", "version": 1, "questions": [)"
        + structure.join(',') + "]}";
    files[QStringLiteral("en/questions.json")] = '{' + texts.join(',') + '}';
    QElapsedTimer timer;
    timer.start();
    const auto lesson = lessons::readLesson(support::LessonInMemory(files));
    qInfo("10,000 questions were read in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->questions.size(), 10'000U);
    for (const Question &question : lesson->questions)
        QVERIFY(lessons::grade(question, lessons::solutionOf(question)).right);
}

QTEST_APPLESS_MAIN(QuestionBankTest)
#include "tst_question_bank.moc"
