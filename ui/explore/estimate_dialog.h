// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;

/// The catalogue's cards, what an estimate of each would say, and how far it can be trusted. Deletes itself when it is
/// closed.
class EstimateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EstimateDialog(ExploreState &state, QWidget *parent = nullptr);

private:
    void fitHeight(); ///< wrapped text is not cut off, whatever the size of the type
    [[nodiscard]] const tradeoff::Datasheet *chosen() const;
    [[nodiscard]] bool isThere(const tradeoff::Datasheet &datasheet) const;
    void describe();
    void add();

    ExploreState &m_state;
    QListWidget *m_list;
    CardLabel *m_about;
    CardLabel *m_band;
    QPushButton *m_add;
};

} // namespace breakeven::ui
