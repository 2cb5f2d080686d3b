// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A device that a sweep measures, or why it cannot.
struct SweepDevice {
    QString laneId;
    QString word; ///< "CPU", "GPU cuda:1"
    QString text; ///< "NVIDIA T4, this machine"; where it is not there: why, and what can be done
    bool isThere = true;

    friend bool operator==(const SweepDevice &, const SweepDevice &) = default;
};
/// This machine's devices, then those of connected machines.
[[nodiscard]] std::vector<SweepDevice> sweepDevices(const ExploreState &state);

/// Check boxes of the devices that are there; of the others a line each.
class SweepDevices final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepDevices(ExploreState &state, QWidget *parent = nullptr);

    /// Whether there is one to measure on.
    [[nodiscard]] bool anyTicked() const;

private:
    void refresh();
    void rebuild();
    void give(const QString &laneId, bool on);
    void restyle();

    ExploreState &m_state;
    QVBoxLayout *m_column;
    std::vector<SweepDevice> m_devices;
    std::vector<QCheckBox *> m_ticks; ///< one a device that is there, in the same order
};

} // namespace breakeven::ui
