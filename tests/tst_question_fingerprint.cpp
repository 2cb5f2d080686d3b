// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/gradable_questions.h"

#include <QSet>
#include <QTest>

#include <utility>

using namespace breakeven;
using namespace breakeven::lessons;

class QuestionFingerprintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprint_changesWithTheAnswerOnly();
    void fingerprint_isTheSameOnEveryMachine();
};

void QuestionFingerprintTest::fingerprint_changesWithTheAnswerOnly()
{
    const Question question = order();
    const QString same = lessons::fingerprint(question);
    QCOMPARE(same.size(), 16);
    const auto changed = [&](auto &&change) {
        Question other = question;
        change(other);
        return lessons::fingerprint(other);
    };
    QCOMPARE(changed([](Question &q) { q.hints.append(QStringLiteral("More.")); }), same);
    QCOMPARE(changed([](Question &q) { q.topic = QStringLiteral("Anders"); }), same);
    const QStringList others{
        changed([](Question &q) { q.kind = QuestionKind::SingleChoice; }),
        changed([](Question &q) { q.text += QLatin1Char(' '); }),
        changed([](Question &q) { q.options[0].text += QLatin1Char(' '); }),
        changed([](Question &q) { q.options[0].id = QStringLiteral("c"); }),
        changed([](Question &q) { q.options[0].right = true; }),
        changed([](Question &q) { std::swap(q.options[0], q.options[1]); }),
        changed([](Question &q) { q.options.pop_back(); }),
        changed([](Question &q) { q.numeric = lessons::NumericKey{}; }),
        changed([](Question &q) { q.numeric = lessons::NumericKey{.value = 1}; }),
        changed([](Question &q) { q.numeric = lessons::NumericKey{.value = 1, .tolerance = 0.1}; }),
        changed([](Question &q) { q.numeric = lessons::NumericKey{.unit = QStringLiteral("ms")}; }),
        changed([](Question &q) { q.cell = lessons::CellReference{}; }),
        changed([](Question &q) { q.cell = lessons::CellReference{.step = 2, .column = {}}; }),
        changed([](Question &q) { q.repair = lessons::RuleRepair{}; }),
        changed([](Question &q) { q.repair = lessons::RuleRepair{.broken = {.batchThreshold = 3}}; }),
        changed([](Question &q) { q.repair = lessons::RuleRepair{.broken = {}, .solution = {}, .cases = {{}}}; }),
        changed([](Question &q) { q.figures.emplace_back(); }),
        // Texts that run together differ by where one ends.
        changed([](Question &q) { q.text += QLatin1Char('a'), q.options[0].id.clear(); }),
    };
    QSet<QString> distinct(others.begin(), others.end());
    distinct.insert(same);
    QCOMPARE(distinct.size(), others.size() + 1);
    Question single = question;
    single.kind = QuestionKind::SingleChoice;
    const QString unshuffled = lessons::fingerprint(single);
    std::swap(single.options[0], single.options[1]);
    QCOMPARE(lessons::fingerprint(single), unshuffled);
}

/// Worked out with another program from the description of the bytes: a change of them would make every kept answer one
/// to another question.
void QuestionFingerprintTest::fingerprint_isTheSameOnEveryMachine()
{
    QCOMPARE(lessons::fingerprint(Question{}), QStringLiteral("fd08be957bda07dc"));
    Question question;
    question.kind = QuestionKind::Numeric;
    question.text = QStringLiteral("5 \u20ac?");
    question.options = {{.id = QStringLiteral("b"), .text = QStringLiteral("B"), .explanation = {}, .right = true},
                        {.id = QStringLiteral("a"), .text = QString(QLatin1String("")), .explanation = {}}};
    question.numeric = lessons::NumericKey{.value = 22.5, .tolerance = 0.25, .unit = QStringLiteral("ms")};
    QCOMPARE(lessons::fingerprint(question), QStringLiteral("27ef708ef0493765"));
    question.options[1].text = QString(); // Null or empty is the same text.
    QCOMPARE(lessons::fingerprint(question), QStringLiteral("27ef708ef0493765"));
}

QTEST_APPLESS_MAIN(QuestionFingerprintTest)
#include "tst_question_fingerprint.moc"
