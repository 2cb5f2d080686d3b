// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "lessons/reader/lesson.h"
#include "ui/learn/device_card_slots.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class PhasesBar;
class ProvenanceBadge;

/// What keeps the figures of a device from being shown.
enum class CardWait { None, Measuring, InTurn, Hidden };

/// One device: its figures for the workload, where they are from, or why there are none and what can be done.
class DeviceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DeviceCard(tradeoff::Hardware hardware, QWidget *parent = nullptr);

    void show(const DeviceSlot &slot, CardWait wait);
    /// The meanings of the words on the card, where the lesson has them.
    void explainWords(const lessons::Lesson &lesson);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMeasurement(const tradeoff::Measurement &measurement);
    void showAbsence(const DeviceSlot &slot, CardWait wait);
    void showFigure(const QString &figure, const QString &unit);
    void restyle();

    tradeoff::Hardware m_hardware;
    QString m_figureText;
    QString m_unitText;
    std::optional<tradeoff::Bound> m_boundShown;
    QWidget *m_mark;
    CardLabel *m_title;
    ProvenanceBadge *m_badge;
    CardLabel *m_name;
    QLabel *m_figure;
    CardLabel *m_throughput;
    CardLabel *m_price;
    CardLabel *m_memory;
    CardLabel *m_bound;
    CardLabel *m_message;
    CardLabel *m_mend;
    CardLabel *m_command;
    PhasesBar *m_phases;
    CardLabel *m_flags;
};

} // namespace breakeven::ui
