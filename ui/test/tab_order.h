// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QtGlobal>

#include <initializer_list>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The tab key goes through the parts one after the other, whatever was made when; within each in the order it has.
void orderTabs(std::initializer_list<QWidget *> parts);

} // namespace breakeven::ui
