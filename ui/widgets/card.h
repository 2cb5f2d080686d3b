// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPainter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The surface of a card, with its edge; with a band along the upper edge in the colour of that hardware.
void paintCard(QPainter &painter, const QRect &rectangle, std::optional<tradeoff::Hardware> stripe = {});

/// A titled surface on the window's ground: what belongs together stands on one card.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A long title goes on in a second line rather than keep the card wide.
    void wrapTitle();
    /// Right of the title: badges, links.
    void addToHeader(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followTheme();

    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace breakeven::ui
