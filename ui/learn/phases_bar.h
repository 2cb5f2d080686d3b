// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"

#include <QLocale>
#include <QString>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// A part of a run that the bar shows.
struct PhaseSpan {
    enum class Kind { Load, CopyIn, Compute, CopyOut };
    Kind kind = Kind::Compute;
    double ms = 0;

    friend bool operator==(const PhaseSpan &, const PhaseSpan &) = default;
};

/// Parts that are known and take time, in the order in which they happen; where no part is known, the latency is
/// compute.
[[nodiscard]] std::vector<PhaseSpan> phaseSpans(const tradeoff::Measurement &measurement);

/// "compute 64.8 ms", "load 1.4 s, once".
[[nodiscard]] QString phaseText(const PhaseSpan &span, const QLocale &locale = QLocale());

/// The share of the bar each span gets. A load of more than a quarter of it is cut to that, for it happens once and
/// would hide the rest; the bar marks the cut.
struct PhaseShares {
    std::vector<double> shares; ///< sum up to 1
    bool loadIsCut = false;
};
[[nodiscard]] PhaseShares phaseShares(const std::vector<PhaseSpan> &spans);

/// The parts of a run as one bar and its legend. Parts are told apart by hatching as well as by colour.
class PhasesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhasesBar(tradeoff::Hardware hardware, QWidget *parent = nullptr);

    void setSpans(std::vector<PhaseSpan> spans);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct LegendItem {
        QRect swatch;
        QRect text;
        QString words;
        PhaseSpan::Kind kind;
    };
    [[nodiscard]] std::vector<LegendItem> legend(int width) const;
    [[nodiscard]] int barTop() const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] QBrush brush(PhaseSpan::Kind kind) const;
    void paintPart(QPainter &painter, const QRectF &rectangle, PhaseSpan::Kind kind) const;

    tradeoff::Hardware m_hardware;
    std::vector<PhaseSpan> m_spans;
};

} // namespace breakeven::ui
