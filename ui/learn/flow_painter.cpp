// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_painter.h"

#include "ui/learn/flow_typeface.h"
#include "ui/learn/flow_words.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::FlowPainter)
};

const Tokens &colours()
{
    return Theme::instance().tokens();
}

QColor hardwareColour(NodeRole role)
{
    return Theme::instance().hardware(role == NodeRole::Cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu);
}

QColor hardwareTint(NodeRole role)
{
    return Theme::instance().hardwareTint(role == NodeRole::Cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu);
}

QPen pen(const QColor &colour, double width, bool dashed = false)
{
    QPen made(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        made.setDashPattern({4 / std::max(width, 1.0) * 1.2, 3 / std::max(width, 1.0) * 1.2});
    return made;
}

/// In the middle of the box; a text too wide is made narrower, and at last shortened.
void paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &colour)
{
    constexpr double narrowest = 0.7;
    const QFontMetricsF metrics(font);
    QString shown = text;
    double squeeze = 1;
    if (const double width = metrics.horizontalAdvance(text); width > box.width() + 1) {
        squeeze = std::max(narrowest, box.width() / width);
        shown = metrics.elidedText(text, Qt::ElideRight, box.width() / squeeze + 1);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.translate(box.center());
    painter.scale(squeeze, 1);
    const double half = metrics.horizontalAdvance(shown) / 2;
    painter.drawText(QPointF(-half, (metrics.ascent() - metrics.descent()) / 2), shown);
    painter.restore();
}

void paintLines(QPainter &painter, const QRectF &box, const QStringList &lines, const QFont &font, const QColor &colour)
{
    const double height = box.height() / static_cast<double>(std::max<qsizetype>(lines.size(), 1));
    QRectF line(box.left(), box.top(), box.width(), height);
    for (const QString &text : lines) {
        paintText(painter, line, text, font, colour);
        line.translate(0, height);
    }
}

struct NodeInk {
    QColor fill;
    QColor border;
    QColor label;
    double width = 1.2;
    bool dashed = false;
    bool strong = false;
};

NodeInk inkOf(const NodePicture &node)
{
    const Tokens &tokens = colours();
    if (node.chosen) {
        const bool here = node.standing == Standing::Current;
        return {.fill = hardwareTint(node.role),
                .border = hardwareColour(node.role),
                .label = hardwareColour(node.role),
                .width = here ? 2.8 : 1.8,
                .strong = true};
    }
    switch (node.standing) {
    case Standing::Current:
        return {.fill = tokens.selection, .border = tokens.accent, .label = tokens.ink, .width = 2, .strong = true};
    case Standing::Done: return {.fill = tokens.card, .border = tokens.ink, .label = tokens.ink, .width = 1.3};
    case Standing::NotTaken:
        return {.fill = tokens.card,
                .border = node.alsoRun ? hardwareColour(node.role) : tokens.dim,
                .label = node.alsoRun ? hardwareColour(node.role) : tokens.dim,
                .width = node.alsoRun ? 1.6 : 1.1,
                .dashed = true};
    case Standing::Ahead: break;
    }
    return {.fill = tokens.card, .border = tokens.outline, .label = tokens.dim, .width = 1};
}

/// Each half in its own colour, the junction between them dim.
void paintTruth(QPainter &painter, const FlowLayout &layout, const DecisionPicture &decision)
{
    const Tokens &tokens = colours();
    const QRectF &box = layout.decision.truth;
    const QFont font = FlowTypeface::font(FlowText::Truth, layout.scale);
    if (!decision.evaluated) {
        if (decision.hidden)
            paintText(painter, box, Words::tr("guess first"), font, tokens.accent);
        return;
    }
    const QString between = QLatin1Char(' ') + junctionWord(decision.junction) + QLatin1Char(' ');
    const QFontMetricsF metrics(font);
    double x = box.center().x() - metrics.horizontalAdvance(decision.truth()) / 2;
    const auto piece = [&](const QString &text, const QColor &colour) {
        const double width = metrics.horizontalAdvance(text);
        paintText(painter, QRectF(x, box.top(), width, box.height()), text, font, colour);
        x += width;
    };
    const auto colour = [&](bool holds) { return holds ? tokens.good : tokens.dim; };
    piece(truthWord(decision.sizeHolds), colour(decision.sizeHolds));
    piece(between, tokens.dim);
    piece(truthWord(decision.batchHolds), colour(decision.batchHolds));
}

void paintDecision(QPainter &painter, const FlowLayout &layout, const FlowPicture &picture)
{
    const Tokens &tokens = colours();
    const DecisionShape &shape = layout.decision;
    const bool ahead = picture.node(NodeRole::Choose)->standing == Standing::Ahead;
    const QFont code = FlowTypeface::font(FlowText::Condition, layout.scale, !ahead);
    const QString &condition = picture.decision.condition;
    paintLines(painter, shape.condition, shape.conditionInTwoLines ? splitCondition(condition) : QStringList{condition},
               code, ahead ? tokens.dim : tokens.ink);
    paintTruth(painter, layout, picture.decision);
    if (!picture.preview)
        return;
    const QFont font = FlowTypeface::font(FlowText::Note, layout.scale);
    const QString word = Words::tr("preview");
    const double wanted = QFontMetricsF(font).horizontalAdvance(word) + shape.badge.height() * 0.9;
    QRectF pill = shape.badge;
    pill.setLeft(std::max(pill.left(), pill.right() - wanted));
    painter.setPen(pen(tokens.accent, 1.2));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintText(painter, pill.adjusted(3, 0, -3, 0), word, font, tokens.accent);
}

void paintNode(QPainter &painter, const FlowLayout &layout, const NodeShape &shape, const NodePicture &node)
{
    const NodeInk ink = inkOf(node);
    painter.setPen(pen(ink.border, ink.width * std::sqrt(layout.scale), ink.dashed));
    painter.setBrush(ink.fill);
    painter.drawPath(shape.outline);
    const bool strong = ink.strong || node.role == NodeRole::Choose;
    // The room reserved for a note is shared out while there is none.
    const QPointF lower(0, node.note.isEmpty() ? shape.note.height() / 2 : 0);
    paintLines(painter, shape.label.translated(lower), shape.lines,
               FlowTypeface::font(FlowText::Label, layout.scale, strong), ink.label);
    if (!shape.mark.isEmpty()) {
        const bool faint = node.standing == Standing::NotTaken && !node.alsoRun;
        painter.setOpacity(faint ? 0.55 : 1);
        paintDeviceMark(painter, shape.mark.translated(lower),
                        node.role == NodeRole::Cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu);
        painter.setOpacity(1);
    }
    if (!node.note.isEmpty()) {
        paintText(painter, shape.note, node.note,
                  FlowTypeface::font(FlowText::Note, layout.scale, node.winner.has_value()),
                  node.winner ? Theme::instance().hardware(*node.winner) : colours().dim);
    }
}

void paintEdge(QPainter &painter, const FlowLayout &layout, const EdgeShape &shape, const EdgePicture &edge)
{
    const Tokens &tokens = colours();
    const bool passed = edge.standing == Standing::Done || edge.standing == Standing::Current;
    QColor colour = passed ? tokens.ink : tokens.outline;
    double width = passed ? 1.4 : 1;
    if (edge.hardware && (passed || edge.alsoRun)) {
        colour = Theme::instance().hardware(*edge.hardware);
        width = edge.alsoRun ? 1.6 : 2.6;
    } else if (edge.dashed()) {
        colour = tokens.dim;
        width = 1.1;
    }
    painter.setPen(pen(colour, width * std::sqrt(layout.scale), edge.dashed()));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.path);
    if (!shape.label.isEmpty()) {
        const bool taken = edge.hardware && !edge.alsoRun;
        paintText(painter, shape.label, edge.label, FlowTypeface::font(FlowText::EdgeLabel, layout.scale, taken),
                  taken ? colour : tokens.dim);
    }
}

QRectF tokenBox(const FlowLayout &layout, const TokenPicture &token, const QPointF &middle)
{
    const QFontMetricsF metrics(FlowTypeface::font(FlowText::Token, layout.scale));
    const double height = layout.tokenHeight;
    const double width = std::max(height, metrics.horizontalAdvance(QString::number(token.batch)) + 0.55 * height);
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

} // namespace

void paintFlow(QPainter &painter, const FlowLayout &layout, const FlowPicture &picture, const QRectF &dirty)
{
    // What is taken lies over what is not where two edges meet.
    for (const bool dashed : {true, false}) {
        for (const EdgePicture &edge : picture.edges) {
            const EdgeShape *shape = layout.edge(edge.from, edge.to);
            if (shape && edge.dashed() == dashed && dirty.intersects(extentOf(*shape)))
                paintEdge(painter, layout, *shape, edge);
        }
    }
    for (const NodePicture &node : picture.nodes) {
        const NodeShape *shape = layout.node(node.role);
        if (!shape || !dirty.intersects(extentOf(*shape)))
            continue;
        paintNode(painter, layout, *shape, node);
        if (node.role == NodeRole::Choose)
            paintDecision(painter, layout, picture);
    }
}

void paintToken(QPainter &painter, const FlowLayout &layout, const FlowPicture &picture, const QPointF &middle)
{
    if (!picture.token)
        return;
    const TokenPicture &token = *picture.token;
    const Tokens &tokens = colours();
    const QColor colour = token.hardware ? Theme::instance().hardware(*token.hardware) : tokens.accent;
    const QColor number = token.hardware ? tokens.card : tokens.onAccent;
    const QRectF box = tokenBox(layout, token, middle);
    // A ring of the ground keeps the token apart from the line beneath it.
    painter.setPen(pen(picture.preview ? colour : tokens.card, 2));
    painter.setBrush(picture.preview ? tokens.card : colour);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintText(painter, box, QString::number(token.batch), FlowTypeface::font(FlowText::Token, layout.scale),
              picture.preview ? colour : number);
}

QRectF extentOf(const NodeShape &shape)
{
    return shape.box.adjusted(-4, -4, 4, 4);
}

QRectF extentOf(const EdgeShape &shape)
{
    const QRectF path = shape.path.controlPointRect().adjusted(-4, -4, 4, 4);
    return shape.label.isEmpty() ? path : path.united(shape.label.adjusted(-2, -2, 2, 2));
}

QRectF extentOfToken(const FlowLayout &layout, const TokenPicture &token, const QPointF &middle)
{
    return tokenBox(layout, token, middle).adjusted(-3, -3, 3, 3);
}

QRectF extentOfDecision(const FlowLayout &layout)
{
    const NodeShape *shape = layout.node(NodeRole::Choose);
    return shape ? extentOf(*shape).united(layout.decision.badge.adjusted(-3, -3, 3, 3)) : QRectF();
}

} // namespace breakeven::ui
