// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/question_values.h"
#include "ui/present/vote_bar.h"
#include "ui/present/vote_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace breakeven;
using ui::VoteBar;
using ui::VoteState;
using ui::VoteView;
using Round = ui::VoteState::Round;

class VoteViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init()
    {
        m_state = std::make_unique<VoteState>();
        m_state->setQuestions({support::singleChoice()});
        m_view = std::make_unique<VoteView>(*m_state);
        m_view->resize(1000, 700);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_state.reset();
    }

    void letters_countAndShiftTakesBack()
    {
        press(Qt::Key_A);
        press(Qt::Key_A);
        press(Qt::Key_B);
        press(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(!press(Qt::Key_E));
        QCOMPARE(m_state->count(Round::First, 0), 1);
        QCOMPARE(m_state->count(Round::First, 1), 1);
        QCOMPARE(bar("vote_bar_first_A")->text(), QStringLiteral("50 % · 1"));
        QCOMPARE(bar("vote_bar_first_A")->accessibleName(), QStringLiteral("A: 1 of 2, 50 percent"));
        press(Qt::Key_Backspace);
        QCOMPARE(m_state->count(Round::First, 0), 2);
    }

    void field_setsTheCount()
    {
        m_view->findChild<QSpinBox *>(QStringLiteral("vote_count_C"))->setValue(12);
        QCOMPARE(m_state->count(Round::First, 2), 12);
        m_state->undo();
        QCOMPARE(m_view->findChild<QSpinBox *>(QStringLiteral("vote_count_C"))->value(), 0);
    }

    void enter_putsTheSecondVoteBesideTheFirst()
    {
        press(Qt::Key_A);
        QVERIFY(!bar("vote_bar_second_A")->isVisible());
        press(Qt::Key_Return);
        press(Qt::Key_B);
        QVERIFY(bar("vote_bar_second_A")->isVisible());
        QVERIFY(bar("vote_bar_first_A")->isVisible());
        QCOMPARE(bar("vote_bar_first_A")->text(), QStringLiteral("100 % · 1"));
        QCOMPARE(bar("vote_bar_second_B")->text(), QStringLiteral("100 % · 1"));
    }

    void hiddenCounts_areNowhere()
    {
        press(Qt::Key_H);
        press(Qt::Key_D);
        QCOMPARE(bar("vote_bar_first_D")->text(), QStringLiteral("?"));
        QVERIFY(!bar("vote_bar_first_D")->accessibleName().contains(QLatin1Char('1')));
        const auto *field = m_view->findChild<QSpinBox *>(QStringLiteral("vote_count_D"));
        QVERIFY(!field->isVisible());
        QCOMPARE(field->value(), 0);
        press(Qt::Key_R);
        QCOMPARE(bar("vote_bar_first_D")->text(), QStringLiteral("100 % · 1"));
    }

    void reveal_marksTheRightOption()
    {
        const auto *letter = m_view->findChild<QLabel *>(QStringLiteral("vote_letter_A"));
        const auto *why = m_view->findChild<QWidget *>(QStringLiteral("vote_explanation_A"));
        QCOMPARE(letter->accessibleName(), QStringLiteral("A"));
        QVERIFY(!why->isVisible());
        press(Qt::Key_R);
        QCOMPARE(letter->accessibleName(), QStringLiteral("A, the right answer"));
        QVERIFY(letter->text().contains(QStringLiteral("✓")));
        QVERIFY(why->isVisible());
    }

private:
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        return m_view->take(QKeyEvent(QEvent::KeyPress, key, modifiers));
    }
    [[nodiscard]] VoteBar *bar(const char *name) const { return m_view->findChild<VoteBar *>(QLatin1String(name)); }

    std::unique_ptr<VoteState> m_state;
    std::unique_ptr<VoteView> m_view;
};

QTEST_MAIN(VoteViewTest)
#include "tst_vote_view.moc"
