// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_layout.h"
#include "ui/learn/flow_picture.h"

#include <QPainterPath>
#include <QPointF>

namespace breakeven::ui {

/// The middle of a token at rest: on the edge that it is about to take, or at the node where there is none.
[[nodiscard]] QPointF restOf(const TokenPicture &token, const FlowLayout &layout);

/// The way of a token from one rest to the next one, along edges and through the node between them; backwards where
/// `to` comes before `from`.
[[nodiscard]] QPainterPath glidePath(const TokenPicture &from, const TokenPicture &to, const FlowLayout &layout);

} // namespace breakeven::ui
