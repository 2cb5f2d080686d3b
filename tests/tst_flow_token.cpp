// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shown_flow.h"

#include <QImage>
#include <QTest>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using tradeoff::Stage;

/// The batch on its way through the flow: when it glides and when it jumps.
class TestFlowToken final : public ShownFlow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void token_glidesByOne();
    void token_jumpsOtherwise();
    void token_jumpsWhereMotionIsReduced();
    void token_jumpsWhilePaused();
    void token_arrivesAtALowFrameRate();
};

void TestFlowToken::init()
{
    show();
}

void TestFlowToken::cleanup()
{
    close();
}

void TestFlowToken::token_glidesByOne()
{
    Theme::instance().setReducedMotion(false);
    m_state->moveToStep(3, Stage::Choose);
    QVERIFY(!m_view->isGliding()); // from the start it jumps
    m_state->moveBy(1);
    QVERIFY(m_view->isGliding());
    QTRY_VERIFY(!m_view->isGliding());
    const QImage arrived = imageOf(*m_view);
    m_state->moveBy(-1);
    QVERIFY(m_view->isGliding());
    m_state->moveBy(1); // turned round on the way
    QTRY_VERIFY(!m_view->isGliding());
    QCOMPARE(imageOf(*m_view), arrived);
}

void TestFlowToken::token_jumpsOtherwise()
{
    Theme::instance().setReducedMotion(false);
    m_state->moveToStep(1, Stage::End);
    m_state->moveBy(1); // into the next step
    QVERIFY(!m_view->isGliding());
    m_state->moveBy(2);
    QVERIFY(!m_view->isGliding());
    m_state->setWorkload(lessons::workloadOf(4'000, 256));
    QVERIFY(!m_view->isGliding());
}

void TestFlowToken::token_jumpsWhereMotionIsReduced()
{
    m_state->moveToStep(3, Stage::Choose);
    m_state->moveBy(1);
    QVERIFY(!m_view->isGliding());
}

void TestFlowToken::token_jumpsWhilePaused()
{
    Theme::instance().setReducedMotion(false);
    m_state->moveToStep(3, Stage::Choose);
    m_state->moveBy(1);
    QVERIFY(m_view->isGliding());
    m_view->setAnimationsPaused(true);
    QVERIFY(!m_view->isGliding());
    const QImage jumped = imageOf(*m_view);
    m_state->moveBy(1);
    QVERIFY(!m_view->isGliding());
    m_state->moveBy(-1);
    QCOMPARE(imageOf(*m_view), jumped);
    m_view->setAnimationsPaused(false);
    m_state->moveBy(1);
    QVERIFY(m_view->isGliding());
}

void TestFlowToken::token_arrivesAtALowFrameRate()
{
    m_state->moveToStep(3, Stage::Dispatch);
    const QImage there = imageOf(*m_view);
    m_state->moveToStep(3, Stage::Choose);
    Theme::instance().setReducedMotion(false);
    m_view->setMaximumFrameRate(1);
    m_state->moveBy(1);
    QVERIFY(m_view->isGliding());
    QTRY_VERIFY(!m_view->isGliding());
    QCOMPARE(imageOf(*m_view), there);
}

QTEST_MAIN(TestFlowToken)
#include "tst_flow_token.moc"
