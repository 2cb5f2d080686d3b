// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/question_values.h"
#include "ui/test/option_card.h"
#include "ui/test/question_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;

/// The question card, driven by keys as the learner would, over a real round.
class TestQuestionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void cleanup();

    void keys_pickCommitAndGoOn();
    void keys_digitsPickToo();
    void keys_typeIntoTheNumberField();
    void keys_typeIntoSpinBoxes();
    void keys_enterPressesTheFocusedButton();
    void enter_withoutAnswerSaysWhatIsMissing();
    void enter_onNonsenseScoldsOnce();
    void next_beforeTheLastAnswerStays();
    void hint_showsTwoLevelsAndTheirCost();
    void commit_explainsAndAnnounces();
    void commit_hidesHintOffer();
    void focus_goesToTheFirstControl();
    void focus_isTakenByRoundAndNotFromElsewhere();
    void lesson_linkAppearsAfterTheCommit();
    void round_ofEveryKindByKeysAlone();

private:
    void open(std::vector<lessons::Question> questions);
    void press(Qt::Key key);
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_view->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] const RoundItem &item() const { return *m_state->current(); }
    [[nodiscard]] bool shows(const char *name) const
    {
        const auto *widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<LearnState> m_learn;
    std::unique_ptr<TestState> m_state;
    std::unique_ptr<QuestionView> m_view;
};

void TestQuestionView::open(std::vector<lessons::Question> questions)
{
    m_learn = std::make_unique<LearnState>();
    m_learn->setLesson(support::lessonWith(std::move(questions)));
    m_state = std::make_unique<TestState>(*m_learn, nullptr);
    m_view = std::make_unique<QuestionView>(*m_state);
    m_view->resize(800, 700);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_state->start(Activity::VisualQuiz);
}

void TestQuestionView::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_learn.reset();
}

void TestQuestionView::press(Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_view.get(), key);
}

void TestQuestionView::keys_pickCommitAndGoOn()
{
    open({support::singleChoice(), support::numeric()});
    press(Qt::Key_B);
    QCOMPARE(item().answer.options, QStringList{item().shownOptions[1]});
    press(Qt::Key_A);
    QCOMPARE(item().answer.options, QStringList{item().shownOptions[0]});
    press(Qt::Key_Return);
    QVERIFY(item().committed);
    QVERIFY(item().grade);
    QVERIFY(shows("question_grade"));
    press(Qt::Key_B);
    QCOMPARE(item().answer.options, QStringList{item().shownOptions[0]});
    press(Qt::Key_Return);
    QCOMPARE(m_state->position(), 1);
    press(Qt::Key_Escape);
    child<QWidget>("question_hint")->setFocus();
    press(Qt::Key_P);
    QCOMPARE(m_state->position(), 0);
    press(Qt::Key_N);
    QCOMPARE(m_state->position(), 1);
}

void TestQuestionView::keys_digitsPickToo()
{
    open({support::multipleChoice()});
    press(Qt::Key_1);
    press(Qt::Key_4);
    QCOMPARE(item().answer.options.size(), 2);
    press(Qt::Key_1);
    QCOMPARE(item().answer.options, QStringList{item().shownOptions[3]});
    press(Qt::Key_9);
    QCOMPARE(item().answer.options.size(), 1);
}

void TestQuestionView::keys_typeIntoTheNumberField()
{
    open({support::numeric()});
    auto *field = child<QLineEdit>("number_field");
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("1600"));
    QCOMPARE(field->text(), QStringLiteral("1600"));
    QTest::keyClicks(field, QStringLiteral("eh"));
    QCOMPARE(field->text(), QStringLiteral("1600e"));
    QVERIFY2(item().hintsShown == 1, "what the card says of its keys holds here too");
    press(Qt::Key_Backspace);
    press(Qt::Key_Enter);
    QVERIFY(item().grade);
    QVERIFY(item().grade->right);
}

void TestQuestionView::keys_typeIntoSpinBoxes()
{
    open({support::repairRule(), support::singleChoice()});
    auto *batch = child<QSpinBox>("rule_batch_threshold");
    batch->setFocus();
    batch->selectAll();
    QTest::keyClicks(batch, QStringLiteral("21"));
    QCOMPARE(batch->value(), 21);
    QTest::keyClick(batch, Qt::Key_H);
    QCOMPARE(item().hintsShown, 1);
    press(Qt::Key_Return);
    QVERIFY(item().grade);
    QCOMPARE(item().answer.rule->batchThreshold, 21);
    press(Qt::Key_N);
    QCOMPARE(m_state->position(), 1);
}

void TestQuestionView::keys_enterPressesTheFocusedButton()
{
    open({support::singleChoice()});
    press(Qt::Key_A);
    auto *hint = child<QPushButton>("question_hint");
    hint->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(item().hintsShown, 1);
    QVERIFY2(!item().committed, "the hint was asked for, not the grade");
}

void TestQuestionView::enter_withoutAnswerSaysWhatIsMissing()
{
    open({support::singleChoice()});
    press(Qt::Key_Return);
    QVERIFY(!item().committed);
    QVERIFY(shows("question_note"));
    QCOMPARE(child<QWidget>("question_note")->accessibleName(), QStringLiteral("Pick an answer first."));
    press(Qt::Key_A);
    QVERIFY(!shows("question_note"));
}

void TestQuestionView::enter_onNonsenseScoldsOnce()
{
    open({support::numeric()});
    QTest::keyClicks(child<QLineEdit>("number_field"), QStringLiteral("1e-"));
    press(Qt::Key_Return);
    QVERIFY(!item().committed);
    // A new editor is shown with the next turn of the event loop.
    QTRY_VERIFY(shows("number_note"));
    QVERIFY(!shows("question_note"));
}

void TestQuestionView::next_beforeTheLastAnswerStays()
{
    open({support::singleChoice()});
    press(Qt::Key_N);
    QCOMPARE(m_state->page(), TestState::Page::Question);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    press(Qt::Key_N);
    QCOMPARE(m_state->page(), TestState::Page::Start);
}

void TestQuestionView::hint_showsTwoLevelsAndTheirCost()
{
    open({support::singleChoice()});
    QVERIFY(!shows("question_hints"));
    QVERIFY(child<QLabel>("question_hint_cost")->text().contains(QStringLiteral("a quarter of a point")));
    press(Qt::Key_H);
    QVERIFY(shows("hint_1"));
    QVERIFY(child<QLabel>("hints_cost")->text().contains(QStringLiteral("three quarters of a point")));
    press(Qt::Key_H);
    QVERIFY(shows("hint_2"));
    QVERIFY(child<QLabel>("hints_cost")->text().contains(QStringLiteral("half a point")));
    QVERIFY(!child<QPushButton>("question_hint")->isEnabled());
}

void TestQuestionView::commit_explainsAndAnnounces()
{
    open({support::numeric()});
    QTest::keyClicks(child<QLineEdit>("number_field"), QStringLiteral("1.6"));
    press(Qt::Key_Return);
    const QString grade = child<QLabel>("question_grade")->text();
    QVERIFY2(grade.contains(QStringLiteral("Not right")) && grade.contains(QStringLiteral("1600")), qPrintable(grade));
    QCOMPARE(m_view->accessibleDescription(), grade);
    QVERIFY(child<QWidget>("question_remark")->accessibleName().contains(QStringLiteral("samples a millisecond")));
    QVERIFY(shows("solution_1"));
    QVERIFY(child<QWidget>("question_confused")->accessibleName().contains(QStringLiteral("Small batches")));
}

void TestQuestionView::commit_hidesHintOffer()
{
    open({support::singleChoice()});
    QVERIFY(shows("question_hint"));
    press(Qt::Key_A);
    press(Qt::Key_Return);
    QVERIFY(!shows("question_hint"));
}

void TestQuestionView::focus_goesToTheFirstControl()
{
    open({support::singleChoice(), support::repairRule()});
    QTRY_COMPARE(QApplication::focusWidget(), child<QWidget>("option_1"));
    press(Qt::Key_N);
    QTRY_COMPARE(QApplication::focusWidget(), child<QWidget>("rule_size_threshold"));
}

void TestQuestionView::focus_isTakenByRoundAndNotFromElsewhere()
{
    m_learn = std::make_unique<LearnState>();
    m_learn->setLesson(support::lessonWith({support::singleChoice(), support::multipleChoice()}));
    m_state = std::make_unique<TestState>(*m_learn, nullptr);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *menu = new QPushButton(&window);
    auto *view = new QuestionView(*m_state, &window);
    column->addWidget(menu);
    column->addWidget(view);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    menu->setFocus();
    m_state->start(Activity::VisualQuiz);
    QVERIFY2(view->isAncestorOf(QApplication::focusWidget()), "the menu has done its work");
    menu->setFocus();
    m_state->next();
    QCOMPARE(QApplication::focusWidget(), menu);
    delete view;
}

void TestQuestionView::lesson_linkAppearsAfterTheCommit()
{
    open({support::singleChoice()});
    QVERIFY(!child<QPushButton>("question_step_3"));
    press(Qt::Key_A);
    press(Qt::Key_Return);
    QSignalSpy wanted(m_view.get(), &QuestionView::lessonWanted);
    QCOMPARE(child<QPushButton>("question_step_3")->text(), QStringLiteral("Show me in the lesson: step 3"));
    QCOMPARE(child<QPushButton>("question_step_5")->text(), QStringLiteral("step 5"));
    child<QPushButton>("question_step_5")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toInt(), 5);
    QCOMPARE(m_state->page(), TestState::Page::Question);
}

void TestQuestionView::round_ofEveryKindByKeysAlone()
{
    open(support::questionsOfEveryKind());
    const auto count = static_cast<int>(m_state->items().size());
    QCOMPARE(count, 7);
    for (int position = 0; position < count; ++position) {
        QCOMPARE(m_state->position(), position);
        switch (item().question.kind) {
        case lessons::QuestionKind::SingleChoice:
        case lessons::QuestionKind::MultipleChoice: press(Qt::Key_A); break;
        case lessons::QuestionKind::Numeric: press(Qt::Key_7); break;
        case lessons::QuestionKind::Order:
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
            break;
        case lessons::QuestionKind::FillCell: press(Qt::Key_1); break;
        case lessons::QuestionKind::RepairRule: press(Qt::Key_Up); break;
        }
        press(Qt::Key_Return);
        QVERIFY2(item().grade, qPrintable(item().question.id));
        press(Qt::Key_Return);
    }
    QCOMPARE(m_state->page(), TestState::Page::Start);
}

QTEST_MAIN(TestQuestionView)
#include "tst_question_view.moc"
