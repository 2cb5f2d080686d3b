// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/theme.h"

namespace breakeven::ui {

/// While it lives, what is painted is painted for a white page, whatever the window looks like.
class PaperLook final
{
public:
    PaperLook() { m_theme.setAppearance(Appearance::Light); }
    ~PaperLook()
    {
        m_theme.setAppearance(m_before);
        if (!m_forced)
            m_theme.followDesktopAgain();
    }
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    Theme &m_theme = Theme::instance();
    const Appearance m_before = m_theme.appearance();
    const bool m_forced = m_theme.isForced();
};

} // namespace breakeven::ui
