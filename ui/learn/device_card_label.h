// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace breakeven::ui {

/// Plain text on a card that wraps, and follows the theme in size and colour.
class CardLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Plain, Dim, Good, Bad, Cpu, Gpu };
    struct Look {
        TypeSize size = TypeSize::Body;
        QFont::Weight weight = QFont::Normal;
        Ink ink = Ink::Plain;
        bool code = false; ///< fixed pitch
    };

    CardLabel(const QString &name, const Look &look, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Sets the text and hides the label where there is none.
    void showText(const QString &text);

private:
    void restyle();

    Look m_look;
};

} // namespace breakeven::ui
