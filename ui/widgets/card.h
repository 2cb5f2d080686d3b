// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A titled surface on the window's ground: what belongs together stands on one card.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Right of the title: badges, links.
    void addToHeader(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A band in the hardware's colour along the upper edge: the card of a device.
    void setStripe(std::optional<tradeoff::Hardware> hardware);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followTheme();

    std::optional<tradeoff::Hardware> m_stripe;
    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace breakeven::ui
