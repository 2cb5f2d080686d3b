// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shown_flow.h"
#include "ui/learn/flow_panel.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using lessons::NodeRole;
using tradeoff::Cursor;
using tradeoff::Stage;

class TestFlowView final : public ShownFlow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void click_movesTheCursor_data();
    void click_movesTheCursor();
    void click_besideTheNodesDoesNothing();
    void back_restoresExactly();
    void picture_isTheSameByWhateverWay();
    void zoom_followsKeysAndWheel();
    void keys_ofTheStepperAreLeftAlone_data();
    void keys_ofTheStepperAreLeftAlone();
    void scroll_showsTheCurrentNode();
    void preview_changesThePicture();
    void predict_showsNoBranch();
    void hover_tellsTheSentence();
    void screenReader_hearsTheCurrentNode();
    void lesson_mayChangeItsFlow();
    void panel_togglesDrawingAndOutline();
};

void TestFlowView::init()
{
    show();
}

void TestFlowView::cleanup()
{
    close();
}

void TestFlowView::click_movesTheCursor_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("stage");
    const auto row = [](const char *name, NodeRole role, Stage stage) {
        QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(stage);
    };
    row("start", NodeRole::Start, Stage::Start);
    row("check", NodeRole::Check, Stage::Check);
    row("choose", NodeRole::Choose, Stage::Choose);
    row("cpu", NodeRole::Cpu, Stage::Dispatch);
    row("gpu", NodeRole::Gpu, Stage::Dispatch);
    row("run", NodeRole::Run, Stage::Run);
    row("measure", NodeRole::Measure, Stage::Measure);
    row("compare", NodeRole::Compare, Stage::Compare);
    row("select", NodeRole::Select, Stage::Select);
    row("end", NodeRole::End, Stage::End);
}

void TestFlowView::click_movesTheCursor()
{
    QFETCH(int, role);
    QFETCH(int, stage);
    const NodeRole node = static_cast<NodeRole>(role);
    const auto click = [&] {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->nodeRectangle(node).center());
        return m_state->trace().stageAt(m_state->cursor());
    };
    QCOMPARE(click(), static_cast<Stage>(stage)); // from the start into the first step
    QCOMPARE(m_state->cursor().step, 1);
    m_state->moveToStep(4, Stage::Measure);
    QCOMPARE(click(), static_cast<Stage>(stage));
    QCOMPARE(m_state->cursor().step, 4);
}

void TestFlowView::click_besideTheNodesDoesNothing()
{
    m_state->moveToStep(2, Stage::Run);
    const Cursor before = m_state->cursor();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
    // A corner of the diamond's box is outside of the diamond.
    const QRect diamond = m_view->nodeRectangle(NodeRole::Choose);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, diamond.topLeft() + QPoint(6, 6));
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, diamond.center());
    // Pressed on one node and let go over another.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, diamond.center());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->nodeRectangle(NodeRole::End).center());
    QVERIFY(m_state->cursor() == before);
}

void TestFlowView::back_restoresExactly()
{
    const int last = m_state->trace().positionCount() - 1;
    std::vector<QImage> forward;
    for (int position = 0; position <= last; ++position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        forward.push_back(imageOf(*m_view));
    }
    for (int position = last; position >= 0; --position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        QCOMPARE(imageOf(*m_view), forward[static_cast<std::size_t>(position)]);
        if (position > 0)
            QVERIFY(forward[static_cast<std::size_t>(position)] != forward[static_cast<std::size_t>(position - 1)]);
    }
}

/// What stands in the window, of which only what had changed was painted, is the same as what is painted from nothing.
void TestFlowView::picture_isTheSameByWhateverWay()
{
    const auto inWindow = [this] {
        QCoreApplication::processEvents(); // the updates that were asked for
        return m_view->screen()->grabWindow(m_view->winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto painted = [this] { return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const QImage atStart = inWindow();
    QCOMPARE(atStart, painted());
    m_state->moveToStep(3, Stage::Choose);
    QVERIFY(inWindow() != atStart);
    QCOMPARE(inWindow(), painted());
    m_state->moveBy(1);
    QCOMPARE(inWindow(), painted());
    m_state->moveBy(-3);
    QCOMPARE(inWindow(), painted());
    m_state->setWorkload(lessons::workloadOf(4'000, 256));
    QCOMPARE(inWindow(), painted());
    m_state->setWorkload(lessons::workloadOf(500, 1));
    QCOMPARE(inWindow(), painted());
    m_state->moveToStep(5, Stage::Select);
    QCOMPARE(inWindow(), painted());
    m_state->setPredicting(true);
    QCOMPARE(inWindow(), painted());
    m_state->setCursor({});
    QCOMPARE(inWindow(), painted());
}

void TestFlowView::zoom_followsKeysAndWheel()
{
    m_view->setFocus();
    QCOMPARE(m_view->zoom(), 1.0);
    const int before = m_view->nodeRectangle(NodeRole::Start).width();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() > 1);
    QVERIFY(m_view->nodeRectangle(NodeRole::Start).width() > before);
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->zoom(), 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_Minus); // never smaller than the fit
    QCOMPARE(m_view->zoom(), 1.0);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QCOMPARE(m_view->zoom(), 4.0);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    QCOMPARE(m_view->nodeRectangle(NodeRole::Start).width(), before);

    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        const QPointF at(100, 100);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > 1);
    turn(-120, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    turn(120, {}); // nothing to scroll: left to what is around
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestFlowView::keys_ofTheStepperAreLeftAlone_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("left") << static_cast<int>(Qt::Key_Left);
    QTest::newRow("right") << static_cast<int>(Qt::Key_Right);
    QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("home") << static_cast<int>(Qt::Key_Home);
    QTest::newRow("end") << static_cast<int>(Qt::Key_End);
    QTest::newRow("page down, with nothing to scroll") << static_cast<int>(Qt::Key_PageDown);
}

void TestFlowView::keys_ofTheStepperAreLeftAlone()
{
    QFETCH(int, key);
    m_view->setZoom(1);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &press);
    QVERIFY(!press.isAccepted());
}

void TestFlowView::scroll_showsTheCurrentNode()
{
    m_view->resize(300, 220);
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
    const QRect shown = m_view->viewport()->rect();
    for (const NodeRole role : {NodeRole::Start, NodeRole::Choose, NodeRole::Run, NodeRole::End}) {
        m_state->moveToStep(1, lessons::stageOf(role));
        QVERIFY(shown.contains(m_view->nodeRectangle(role).center()));
    }
    // Back is exact here as well, although something was scrolled.
    m_state->moveToStep(1, Stage::Run);
    const QImage there = imageOf(*m_view);
    m_state->moveToStep(1, Stage::End);
    m_state->moveToStep(1, Stage::Run);
    QCOMPARE(imageOf(*m_view), there);
}

void TestFlowView::preview_changesThePicture()
{
    m_state->moveToStep(1, Stage::Choose);
    const QImage before = imageOf(*m_view);
    m_state->setWorkload(lessons::workloadOf(4'000, 256));
    QVERIFY(m_state->previewing());
    QVERIFY(imageOf(*m_view) != before);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Preview")));
    m_state->moveToStep(1, Stage::Choose);
    QCOMPARE(imageOf(*m_view), before);
}

void TestFlowView::predict_showsNoBranch()
{
    // Two workloads with the same numbers in the picture but for the branch: what differs is a rule that flips it.
    m_state->moveToStep(3, Stage::Run);
    m_state->setPredicting(true);
    const QRect cpu = m_view->nodeRectangle(NodeRole::Cpu);
    const QRect gpu = m_view->nodeRectangle(NodeRole::Gpu);
    const QImage gpuChosen = imageOf(*m_view);
    m_state->setRule({.sizeThreshold = 9 * tradeoff::gigabyte});
    const QImage cpuChosen = imageOf(*m_view);
    QCOMPARE(cpuChosen.copy(cpu), gpuChosen.copy(cpu));
    QCOMPARE(cpuChosen.copy(gpu), gpuChosen.copy(gpu));
    m_state->commitGuess({});
    QVERIFY(imageOf(*m_view).copy(cpu) != cpuChosen.copy(cpu));
}

void TestFlowView::hover_tellsTheSentence()
{
    const QPoint at = m_view->nodeRectangle(NodeRole::Measure).center();
    QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("Time, rate and price are taken."));
    QToolTip::hideText();
}

void TestFlowView::screenReader_hearsTheCurrentNode()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Decision flow"));
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("At the start."));
    m_state->moveToStep(3, Stage::Choose);
    QCOMPARE(interface->text(QAccessible::Description),
             QStringLiteral("Step 3 of 5. Choose hardware. 2 > 1 and 32 > 16: true and true. Goes to the GPU. "
                            "Current."));
}

void TestFlowView::lesson_mayChangeItsFlow()
{
    m_state->moveToStep(3, Stage::Dispatch);
    lessons::Lesson other = lessons::fiveStepLesson();
    std::erase_if(other.flow.nodes, [](const lessons::FlowNode &node) {
        return node.role == NodeRole::Compare || node.role == NodeRole::Check;
    });
    other.flow.nodes.front().label = QStringLiteral("Another beginning");
    m_state->setLesson(other);
    QVERIFY(m_view->nodeRectangle(NodeRole::Compare).isNull());
    QVERIFY(!m_view->nodeRectangle(NodeRole::Start).isNull());
    QVERIFY(!imageOf(*m_view).isNull());
    LearnState empty;
    FlowView nothing(empty);
    nothing.resize(usualFlow);
    QVERIFY(!imageOf(nothing).isNull());
    QTest::mouseClick(nothing.viewport(), Qt::LeftButton, {}, {50, 50});
}

void TestFlowView::panel_togglesDrawingAndOutline()
{
    FlowPanel panel(*m_state);
    panel.resize(370, 770);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *toggle = panel.findChild<QPushButton *>(QStringLiteral("flow_toggle"));
    auto *summary = panel.findChild<QLabel *>(QStringLiteral("flow_summary"));
    QVERIFY(toggle && summary);
    QVERIFY(panel.view()->isVisible() && !panel.outline()->isVisible());
    QCOMPARE(summary->text(), m_state->lesson().flow.summary);
    QVERIFY(summary->isVisible());
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(panel.showsOutline() && panel.outline()->isVisible() && !panel.view()->isVisible());
    QCOMPARE(toggle->text(), QStringLiteral("drawing"));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!panel.showsOutline());
    QVERIFY(!toggle->accessibleName().isEmpty());
}

QTEST_MAIN(TestFlowView)
#include "tst_flow_view.moc"
