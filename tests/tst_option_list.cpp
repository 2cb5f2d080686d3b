// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/question_values.h"
#include "ui/test/option_card.h"
#include "ui/test/option_list.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Answer;
using Standing = OptionCard::Standing;

/// Options as cards: picked, and after the commit explained.
class TestOptionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }

    void options_standInTheShownOrder();
    void options_areRadioButtonsOrCheckBoxes();
    void pick_replacesOneOfSingleChoice();
    void pick_togglesOfMultipleChoice();
    void pick_beyondTheLastIsNone();
    void arrows_goFromOptionToOption();
    void space_picks();
    void present_emitsNothing();
    void present_withoutAnswerClears();
    void explained_everyOptionSaysWhy();
    void explained_missedOptionIsNamed();
    void explained_nothingChangesAnyMore();
    void keys_areNumbersWhereLettersRunOut();
    void cards_growWithTheirExplanation();

private:
    [[nodiscard]] static QStringList idsOf(const lessons::Question &question)
    {
        QStringList ids;
        for (const lessons::QuestionOption &option : question.options)
            ids.append(option.id);
        return ids;
    }
    [[nodiscard]] static QStringList lastPicked(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? QStringList() : spy.back().front().value<Answer>().options;
    }
};

void TestOptionList::options_standInTheShownOrder()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, {QStringLiteral("off"), QStringLiteral("raise"), QStringLiteral("single")}, 6);
    QCOMPARE(list.cards().size(), std::size_t(4));
    QCOMPARE(list.cards()[0]->accessibleName(), QStringLiteral("A: Turn the GPU off"));
    QCOMPARE(list.cards()[1]->accessibleName(), QStringLiteral("B: Raise the batch size"));
    QCOMPARE(list.cards()[3]->accessibleName(), QStringLiteral("D: Lower the batch size"));
}

void TestOptionList::options_areRadioButtonsOrCheckBoxes()
{
    const auto roleIn = [](const lessons::Question &question) {
        OptionList list(question, idsOf(question), 6);
        return QAccessible::queryAccessibleInterface(list.cards()[0])->role();
    };
    QCOMPARE(roleIn(support::singleChoice()), QAccessible::RadioButton);
    QCOMPARE(roleIn(support::multipleChoice()), QAccessible::CheckBox);
}

void TestOptionList::pick_replacesOneOfSingleChoice()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    QVERIFY(list.pick(0));
    QCOMPARE(lastPicked(edited), QStringList{QStringLiteral("raise")});
    QVERIFY(list.pick(2));
    QCOMPARE(lastPicked(edited), QStringList{QStringLiteral("off")});
    list.pick(2);
    QVERIFY2(list.cards()[2]->isChecked(), "the same key again does not take the answer away");
}

void TestOptionList::pick_togglesOfMultipleChoice()
{
    const lessons::Question question = support::multipleChoice();
    OptionList list(question, idsOf(question), 6);
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    list.pick(3);
    list.pick(1);
    QCOMPARE(lastPicked(edited), (QStringList{QStringLiteral("three"), QStringLiteral("five")}));
    list.pick(3);
    QCOMPARE(lastPicked(edited), QStringList{QStringLiteral("three")});
}

void TestOptionList::pick_beyondTheLastIsNone()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    QVERIFY(!list.pick(4));
    QVERIFY(!list.pick(-1));
    QCOMPARE(edited.count(), 0);
}

void TestOptionList::arrows_goFromOptionToOption()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    list.show();
    list.activateWindow();
    list.cards()[0]->setFocus();
    QTRY_VERIFY(list.cards()[0]->hasFocus());
    QTest::keyClick(list.cards()[0], Qt::Key_Down);
    QVERIFY(list.cards()[1]->hasFocus());
    QTest::keyClick(list.cards()[1], Qt::Key_Up);
    QVERIFY(list.cards()[0]->hasFocus());
}

void TestOptionList::space_picks()
{
    const lessons::Question question = support::multipleChoice();
    OptionList list(question, idsOf(question), 6);
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    QTest::keyClick(list.cards()[1], Qt::Key_Space);
    QCOMPARE(lastPicked(edited), QStringList{QStringLiteral("three")});
}

void TestOptionList::present_emitsNothing()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    list.present({{.options = {QStringLiteral("off")}, .number = {}, .rule = {}}, false});
    QVERIFY(list.cards()[2]->isChecked());
    QCOMPARE(list.firstControl(), list.cards()[2]);
    QCOMPARE(edited.count(), 0);
}

void TestOptionList::present_withoutAnswerClears()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    list.pick(1);
    list.present({{}, false});
    for (const OptionCard *card : list.cards())
        QVERIFY(!card->isChecked());
    list.pick(1);
    list.pick(2);
    QVERIFY2(!list.cards()[1]->isChecked(), "still one of them at most");
}

void TestOptionList::explained_everyOptionSaysWhy()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    list.present({{.options = {QStringLiteral("lower")}, .number = {}, .rule = {}}, true});
    QCOMPARE(list.cards()[0]->standing(), Standing::Right);
    QCOMPARE(list.cards()[0]->mark(), QStringLiteral("✓ correct"));
    QCOMPARE(list.cards()[1]->standing(), Standing::WrongPick);
    QCOMPARE(list.cards()[1]->mark(), QStringLiteral("✗ your answer"));
    QCOMPARE(list.cards()[2]->standing(), Standing::Other);
    QCOMPARE(list.cards()[1]->accessibleDescription(),
             QStringLiteral("your answer, wrong. It leaves even more of the GPU idle: the gap grows."));
    QVERIFY(list.cards()[3]->accessibleDescription().contains(QStringLiteral("the GPU gains nothing")));
}

void TestOptionList::explained_missedOptionIsNamed()
{
    const lessons::Question question = support::multipleChoice();
    OptionList list(question, idsOf(question), 6);
    list.present({{.options = {QStringLiteral("three"), QStringLiteral("one")}, .number = {}, .rule = {}}, true});
    QCOMPARE(list.cards()[0]->mark(), QStringLiteral("✗ your answer"));
    QCOMPARE(list.cards()[1]->mark(), QStringLiteral("✓ correct, your answer"));
    QCOMPARE(list.cards()[3]->mark(), QStringLiteral("✓ correct, not picked"));
}

void TestOptionList::explained_nothingChangesAnyMore()
{
    const lessons::Question question = support::singleChoice();
    OptionList list(question, idsOf(question), 6);
    const Answer answer{.options = {QStringLiteral("lower")}, .number = {}, .rule = {}};
    list.present({answer, true});
    QSignalSpy edited(&list, &AnswerEditor::answerEdited);
    list.pick(0);
    QTest::mouseClick(list.cards()[2], Qt::LeftButton);
    QCOMPARE(edited.count(), 0);
    QVERIFY(list.cards()[1]->isChecked());
    QVERIFY2(list.cards()[0]->isEnabled(), "its explanation can still be gone to");
}

void TestOptionList::keys_areNumbersWhereLettersRunOut()
{
    lessons::Question question = support::singleChoice();
    for (int more = 0; more < 4; ++more) {
        lessons::QuestionOption option = question.options.front();
        option.id = QStringLiteral("more-%1").arg(more);
        question.options.push_back(option);
    }
    OptionList list(question, idsOf(question), 6);
    QVERIFY(list.cards()[7]->accessibleName().startsWith(QLatin1StringView("8:")));
    QVERIFY(list.cards()[0]->accessibleName().startsWith(QLatin1StringView("1:")));
    QVERIFY(list.pick(7));
    QVERIFY(list.cards()[7]->isChecked());
}

void TestOptionList::cards_growWithTheirExplanation()
{
    OptionCard card(QStringLiteral("A"), QStringLiteral("Raise the batch size"));
    const int before = card.heightForWidth(400);
    card.explain(Standing::Right, QStringLiteral("✓ correct"), QStringLiteral("A long reason. ").repeated(20));
    const int after = card.heightForWidth(400);
    QVERIFY(after > before);
    QVERIFY2(card.heightForWidth(250) > after, "a narrower card is taller");
}

QTEST_MAIN(TestOptionList)
#include "tst_option_list.moc"
