// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/flow_layout.h"
#include "ui/learn/flow_picture.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::NodeRole;

namespace {

/// Letters of one width: what a line measures can be counted by hand.
class SquareLetters final : public FlowTextMeasure
{
public:
    explicit SquareLetters(double type = 1)
        : m_type(type)
    { }

    [[nodiscard]] double width(const QString &text, FlowText kind, double scale) const override
    {
        return static_cast<double>(text.size()) * scale * m_type * (kind == FlowText::Condition ? 7.8 : 6.8);
    }
    [[nodiscard]] double lineHeight(FlowText kind, double scale) const override
    {
        return scale * m_type * (kind == FlowText::Label || kind == FlowText::Condition ? 18 : 15);
    }

private:
    double m_type;
};

FlowLayout laidOut(const lessons::Flow &flow, const QSizeF &view, double type = 1)
{
    const SquareLetters letters(type);
    return layOut(flow, reserveFor(lessons::traceOf(lessons::fiveStepLesson())), view, letters);
}

lessons::Flow longFlow()
{
    lessons::Flow flow = lessons::tenNodeFlow();
    for (lessons::FlowNode &node : flow.nodes)
        node.label += QStringLiteral(", with all that belongs to it in a very long label");
    flow.nodes[1].label = QString(60, QLatin1Char('w'));
    return flow;
}

} // namespace

class TestFlowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksOf_joinsBothBranches();
    void layOut_keepsEverythingApartAndInside_data();
    void layOut_keepsEverythingApartAndInside();
    void layOut_fitsTheView_data();
    void layOut_fitsTheView();
    void layOut_neverGoesBelowReadableType();
    void layOut_goesFromTopToBottom();
    void layOut_standsInTwoColumnsWhereWideAndLow();
    void layOut_leadsEdgesFromNodeToNode_data();
    void layOut_leadsEdgesFromNodeToNode();
    void layOut_putsTheDecisionsTextIntoTheDiamond_data();
    void layOut_putsTheDecisionsTextIntoTheDiamond();
    void layOut_drawsAFlowWithoutBranches();
    void layOut_drawsNothingFromNothing();
    void wrapText_breaksAtBlanksAndEvensTheLines();
    void splitCondition_breaksAfterTheJunction();
};

void TestFlowLayout::linksOf_joinsBothBranches()
{
    const std::vector<FlowLink> links = linksOf(lessons::tenNodeFlow());
    QCOMPARE(links.size(), std::size_t(10)); // eight steps of the path, one of which is two-fold on either side
    const auto has = [&](NodeRole from, NodeRole to) {
        return std::ranges::any_of(links, [&](const FlowLink &link) { return link.from == from && link.to == to; });
    };
    QVERIFY(has(NodeRole::Choose, NodeRole::Cpu));
    QVERIFY(has(NodeRole::Choose, NodeRole::Gpu));
    QVERIFY(has(NodeRole::Cpu, NodeRole::Run));
    QVERIFY(has(NodeRole::Gpu, NodeRole::Run));
    QVERIFY(!has(NodeRole::Cpu, NodeRole::Gpu));
    QVERIFY(!has(NodeRole::Choose, NodeRole::Run));
}

void TestFlowLayout::layOut_keepsEverythingApartAndInside_data()
{
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<double>("type");
    QTest::addColumn<bool>("longLabels");
    for (const double type : {1.0, 1.75, 3.0}) {
        for (const bool longLabels : {false, true}) {
            for (int width = 260; width <= 1'000; width += 74) {
                for (int height = 400; height <= 1'800; height += 140) {
                    QTest::addRow("%dx%d type %.2f%s", width, height, type, longLabels ? " long" : "")
                        << QSizeF(width, height) << type << longLabels;
                }
            }
        }
    }
}

void TestFlowLayout::layOut_keepsEverythingApartAndInside()
{
    QFETCH(QSizeF, view);
    QFETCH(double, type);
    QFETCH(bool, longLabels);
    const FlowLayout layout = laidOut(longLabels ? longFlow() : lessons::tenNodeFlow(), view, type);

    const QRectF all(QPointF(), layout.size);
    QCOMPARE(layout.nodes.size(), std::size_t(10));
    QVERIFY(layout.size.width() == view.width() || type > 2);
    QVERIFY(layout.size.height() >= view.height());
    for (const NodeShape &shape : layout.nodes) {
        QVERIFY(!shape.box.isEmpty());
        QVERIFY2(all.contains(shape.box), qPrintable(shape.lines.join(QLatin1Char('|'))));
        QVERIFY(shape.box.adjusted(-0.5, -0.5, 0.5, 0.5).contains(shape.label));
        if (!shape.mark.isEmpty())
            QVERIFY(shape.box.contains(shape.mark));
        for (const NodeShape &other : layout.nodes)
            QVERIFY(shape.role == other.role || !shape.box.intersects(other.box));
    }
    for (const EdgeShape &edge : layout.edges) {
        const QRectF extent = edge.path.controlPointRect(); // of a straight edge it has no width
        QVERIFY(all.contains(extent.topLeft()) && all.contains(extent.bottomRight()));
        QVERIFY(edge.path.length() >= layout.tokenHeight * 0.9);
        QVERIFY(all.contains(edge.label) || edge.label.isEmpty());
        for (const NodeShape &shape : layout.nodes)
            QVERIFY(edge.label.isEmpty() || !shape.outline.intersects(edge.label.adjusted(1, 1, -1, -1)));
    }
}

void TestFlowLayout::layOut_fitsTheView_data()
{
    QTest::addColumn<QSizeF>("view");
    QTest::newRow("in a window 900 px wide") << QSizeF(260, 430);
    QTest::newRow("in the mock") << QSizeF(322, 640);
    QTest::newRow("in a window 1920 px wide") << QSizeF(480, 760);
    QTest::newRow("in a window 3840 px wide") << QSizeF(1'000, 1'800);
    QTest::newRow("wide and low") << QSizeF(1'000, 400);
}

void TestFlowLayout::layOut_fitsTheView()
{
    QFETCH(QSizeF, view);
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), view);
    QCOMPARE(layout.size, view);
    QVERIFY(layout.scale >= smallestFlowScale);
    QVERIFY(layout.scale <= largestFlowScale);
}

void TestFlowLayout::layOut_neverGoesBelowReadableType()
{
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), {260, 200});
    QCOMPARE(layout.scale, smallestFlowScale);
    QVERIFY(layout.size.height() > 200);
    // Room makes it larger.
    QVERIFY(laidOut(lessons::tenNodeFlow(), {1'000, 1'800}).scale > 1.5);
}

void TestFlowLayout::layOut_goesFromTopToBottom()
{
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), {322, 640});
    for (const EdgeShape &edge : layout.edges)
        QVERIFY(layout.node(edge.from)->box.bottom() < layout.node(edge.to)->box.top());
    const QRectF cpu = layout.node(NodeRole::Cpu)->box;
    const QRectF gpu = layout.node(NodeRole::Gpu)->box;
    QVERIFY(cpu.right() < gpu.left());
    QCOMPARE(cpu.top(), gpu.top());
    QCOMPARE(layout.node(NodeRole::Start)->box.width(), layout.node(NodeRole::End)->box.width());
}

void TestFlowLayout::layOut_standsInTwoColumnsWhereWideAndLow()
{
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), {1'000, 400});
    QVERIFY(layout.node(NodeRole::Run)->box.left() > layout.node(NodeRole::Gpu)->box.right());
    QVERIFY(layout.node(NodeRole::Run)->box.top() < layout.node(NodeRole::Choose)->box.bottom());
    QVERIFY(layout.scale > laidOut(lessons::tenNodeFlow(), {322, 400}).scale);
}

void TestFlowLayout::layOut_leadsEdgesFromNodeToNode_data()
{
    QTest::addColumn<QSizeF>("view");
    QTest::newRow("narrow") << QSizeF(260, 500);
    QTest::newRow("usual") << QSizeF(322, 640);
    QTest::newRow("two columns") << QSizeF(1'000, 400);
}

void TestFlowLayout::layOut_leadsEdgesFromNodeToNode()
{
    QFETCH(QSizeF, view);
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), view);
    for (const EdgeShape &edge : layout.edges) {
        const QPointF start = edge.path.pointAtPercent(0);
        const QPointF end = edge.path.pointAtPercent(1);
        // Both ends touch the outlines: half a pixel further on, the path would be inside.
        QVERIFY(layout.node(edge.from)->outline.contains(start - QPointF(0, 0.5)));
        QVERIFY(layout.node(edge.to)->outline.contains(end + QPointF(0, 0.5)));
        for (const NodeShape &shape : layout.nodes) {
            for (int percent = 5; percent <= 95; percent += 5)
                QVERIFY(!shape.outline.contains(edge.path.pointAtPercent(percent / 100.0)));
        }
    }
}

void TestFlowLayout::layOut_putsTheDecisionsTextIntoTheDiamond_data()
{
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<double>("type");
    QTest::newRow("narrow") << QSizeF(260, 500) << 1.0;
    QTest::newRow("usual") << QSizeF(322, 640) << 1.0;
    QTest::newRow("large") << QSizeF(700, 1'600) << 1.0;
    QTest::newRow("large type") << QSizeF(322, 900) << 1.75;
    QTest::newRow("largest type") << QSizeF(500, 900) << 3.0;
}

void TestFlowLayout::layOut_putsTheDecisionsTextIntoTheDiamond()
{
    QFETCH(QSizeF, view);
    QFETCH(double, type);
    const FlowLayout layout = laidOut(lessons::tenNodeFlow(), view, type);
    const NodeShape &diamond = *layout.node(NodeRole::Choose);
    QVERIFY(diamond.outline.contains(diamond.label));
    QVERIFY(diamond.outline.contains(layout.decision.condition));
    QVERIFY(layout.decision.condition.top() >= diamond.label.bottom() - 0.01);
    QVERIFY(layout.decision.truth.top() >= layout.decision.condition.bottom() - 0.01);
    QVERIFY(!diamond.outline.intersects(layout.decision.badge));
}

void TestFlowLayout::layOut_drawsAFlowWithoutBranches()
{
    lessons::Flow flow = lessons::tenNodeFlow();
    std::erase_if(flow.nodes, [](const lessons::FlowNode &node) {
        return node.role != NodeRole::Start && node.role != NodeRole::Choose && node.role != NodeRole::End;
    });
    const FlowLayout layout = laidOut(flow, {322, 640});
    QCOMPARE(layout.nodes.size(), std::size_t(3));
    QCOMPARE(layout.edges.size(), std::size_t(2));
    QVERIFY(layout.edge(NodeRole::Choose, NodeRole::End));
    QVERIFY(!layout.node(NodeRole::Cpu));
}

void TestFlowLayout::layOut_drawsNothingFromNothing()
{
    const FlowLayout layout = laidOut({}, {322, 640});
    QVERIFY(layout.nodes.empty());
    QVERIFY(layout.edges.empty());
    QVERIFY(!layout.nodeAt({10, 10}));
}

void TestFlowLayout::wrapText_breaksAtBlanksAndEvensTheLines()
{
    const SquareLetters letters;
    // 25 letters of 6.8 are 170: one line in 170, two in 120, the longer of 15.
    const QString text = QStringLiteral("Measure latency and cost.");
    QCOMPARE(wrapText(text, FlowText::Label, 1, 170, letters).lines, QStringList{text});
    const WrappedText two = wrapText(text, FlowText::Label, 1, 120, letters);
    QCOMPARE(two.lines, (QStringList{QStringLiteral("Measure latency"), QStringLiteral("and cost.")}));
    QCOMPARE(two.width, 15 * 6.8);
    QCOMPARE(wrapText(QStringLiteral("abcdefgh"), FlowText::Label, 1, 3 * 6.8 + 0.1, letters).lines.join(QString()),
             QStringLiteral("abcdefgh"));
}

void TestFlowLayout::splitCondition_breaksAfterTheJunction()
{
    QCOMPARE(splitCondition(QStringLiteral("2 > 1 and 32 > 16")),
             (QStringList{QStringLiteral("2 > 1 and"), QStringLiteral("32 > 16")}));
    QCOMPARE(splitCondition(QStringLiteral("2 > 1 or 32 > 16")),
             (QStringList{QStringLiteral("2 > 1 or"), QStringLiteral("32 > 16")}));
    QCOMPARE(splitCondition(QStringLiteral("2 > 1")), QStringList{QStringLiteral("2 > 1")});
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
