// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/lane.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class LaneSwitch;
class LinkButton;
class ProvenanceBadge;
class WrappingLayout;

/// One lane: its switch, and below its name where it is from, how many figures it has, and a way to take it out.
class LaneRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneRow(const Lane &lane, QWidget *parent = nullptr);

    void setLane(const Lane &lane); ///< of the same id
    [[nodiscard]] const QString &id() const { return m_id; }

Q_SIGNALS:
    void shownWanted(bool shown);
    void removeWanted();

private:
    void restyle();

    QString m_id;
    LaneSwitch *m_switch;
    ProvenanceBadge *m_badge;
    CardLabel *m_count;
    LinkButton *m_remove;
    QVBoxLayout *m_column;
    QHBoxLayout *m_indent;
    WrappingLayout *m_below;
};

} // namespace breakeven::ui
