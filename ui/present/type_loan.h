// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QSize>

#include <functional>

namespace breakeven::ui {

/// Borrows the theme's type scale, which is one for the program, for a screen that is read from the back row, and gives
/// it back.
class TypeLoan final
{
public:
    TypeLoan();
    ~TypeLoan();
    TypeLoan(const TypeLoan &) = delete;
    TypeLoan &operator=(const TypeLoan &) = delete;

    /// The largest scale for a screen of that size with which all is seen.
    void fit(const QSize &screen, const std::function<bool()> &fits);
    void giveBack();
    /// The learner's own: what is to be kept in their settings.
    [[nodiscard]] double own() const { return m_own; }

private:
    double m_own;
    bool m_lent = true;
};

} // namespace breakeven::ui
