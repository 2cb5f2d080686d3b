// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// A widget as a picture in a file. The widget need not be on the screen; it has its size.
namespace breakeven::ui {

/// What stands with the picture, so that the file says what it shows: above and below.
struct PictureText {
    QString title;
    QString sentence;
};

/// The widget alone, `factor` times its size on the screen. Null where it has no size or memory is short.
[[nodiscard]] QImage imageOf(QWidget &picture, double factor);
/// With its texts, on the ground of a card.
[[nodiscard]] QImage imageOf(QWidget &picture, const PictureText &text, double factor);
[[nodiscard]] QByteArray pngOf(const QImage &image);
[[nodiscard]] QByteArray svgOf(QWidget &picture, const PictureText &text);

/// Durable when it returns. Errors: BadFile; an older file is then untouched.
[[nodiscard]] tradeoff::Result<void> writeBytes(const QString &file, const QByteArray &bytes);

} // namespace breakeven::ui
