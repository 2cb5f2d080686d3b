// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/type_loan.h"

#include "ui/widgets/theme.h"

#include <QFontInfo>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// A line of body text is a fortieth of the screen's height, and a sixtieth of its width where that is less: about
/// what a sign needs to be read from eight times the screen's height away.
constexpr double linesAScreen = 40;
constexpr double bodiesAWidth = 60;
constexpr double smallestScale = 0.8;
constexpr double notch = 0.94;

} // namespace

TypeLoan::TypeLoan()
    : m_own(Theme::instance().typeScale())
{ }

TypeLoan::~TypeLoan()
{
    giveBack();
}

void TypeLoan::fit(const QSize &screen, const std::function<bool()> &fits)
{
    if (!m_lent)
        return;
    Theme &theme = Theme::instance();
    const double body = QFontInfo(theme.font(TypeSize::Body)).pixelSize() / theme.typeScale();
    const double wanted = std::min(screen.height() / linesAScreen, screen.width() / bodiesAWidth);
    double scale = std::max(smallestScale, wanted / std::max(1.0, body));
    theme.setTypeScale(scale);
    while (!fits() && scale > smallestScale) {
        scale = std::max(smallestScale, std::min(scale, theme.typeScale()) * notch);
        theme.setTypeScale(scale);
    }
}

void TypeLoan::giveBack()
{
    if (!m_lent)
        return;
    m_lent = false;
    Theme::instance().setTypeScale(m_own);
}

} // namespace breakeven::ui
