// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QStyleOption>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

/// The shapes that Style puts together.
namespace breakeven::ui::painting {

[[nodiscard]] bool isPrimary(const QWidget *widget);
void panel(QPainter &painter, const QRectF &rectangle, const QColor &fill, const QColor &border, double radius);
void button(QPainter &painter, const QStyleOption &option, bool isPrimary, bool isBorderless);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void headerSection(QPainter &painter, const QStyleOption &option);
void itemBackground(QPainter &painter, const QStyleOption &option);
/// A small triangle, as upon arrows of fields and combo boxes.
void arrow(QPainter &painter, const QRectF &rectangle, bool isUp, const QColor &colour);

} // namespace breakeven::ui::painting
