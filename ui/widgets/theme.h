// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QString>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace breakeven::ui {

class DesktopAppearance;

enum class Appearance { Light, Dark, HighContrastLight, HighContrastDark };

/// The colours of one appearance. Defined once, here and in theme.cpp; nothing else names a colour.
struct Tokens {
    QColor ground; ///< of the window
    QColor card;
    QColor sunken; ///< of fields and lanes inside a card
    QColor line; ///< of borders and rules that only order things
    QColor outline; ///< of boxes, fields and marks that have to be seen: 3:1 on ground, card and sunken
    QColor ink;
    QColor dim; ///< of lesser text; still readable (WCAG AA on card and ground)
    QColor accent; ///< of what can be pressed and of the current thing
    QColor onAccent; ///< text upon accent
    QColor selection; ///< behind the current row, line or cell
    QColor cpu;
    QColor cpuTint;
    QColor gpu;
    QColor gpuTint;
    QColor good; ///< true, correct, measured
    QColor bad; ///< false where it is a fault, wrong, failed; never told by colour alone
};

/// Sizes relative to the desktop's font; the window's type scale.
enum class TypeSize { Small, Label, Body, Title, Figure }; ///< 11, 12, 13, 15, 26 where the body is 13

/// Spacing in the steps of the scale, in device-independent pixels at a body of 13 px, growing with the font.
enum class Space { Hair = 4, Small = 8, Medium = 12, Large = 16, Huge = 24 };

/// What the window looks like now; one for the program. Views ask it when they paint and follow its changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme &instance();

    /// Follows the desktop: lightness of its palette, the portal's colour scheme and contrast, reduced motion. To be
    /// called once, after the application was made.
    void follow(QApplication &application);
    /// Sets an appearance whatever the desktop says (preferences, screenshots, tests).
    void setAppearance(Appearance appearance);
    void followDesktopAgain();
    /// 1.0 is the desktop's own size; 0.8 to 6.0, of which the View menu offers up to 3.0 and a presentation takes the
    /// rest.
    void setTypeScale(double factor);
    void setReducedMotion(bool reduced); ///< whatever the desktop says

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isForced() const { return m_forced; } ///< by setAppearance(), whatever the desktop says
    [[nodiscard]] const Tokens &tokens() const;
    [[nodiscard]] static const Tokens &tokensOf(Appearance appearance);
    [[nodiscard]] QColor hardware(tradeoff::Hardware hardware) const;
    [[nodiscard]] QColor hardwareTint(tradeoff::Hardware hardware) const;
    [[nodiscard]] QFont font(TypeSize size, QFont::Weight weight = QFont::Normal) const;
    /// Fixed pitch, for the rule's code and conditions.
    [[nodiscard]] QFont codeFont(TypeSize size, QFont::Weight weight = QFont::Normal) const;
    /// font() for figures that stand in columns or change in place: where the desktop's digits differ in width, of a
    /// family whose do not.
    [[nodiscard]] QFont figureFont(TypeSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] int space(Space space) const;
    [[nodiscard]] int cornerRadius() const { return space(Space::Small); }
    [[nodiscard]] double typeScale() const { return m_typeScale; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    /// 150-400 ms as asked for, or 0 where motion is reduced.
    [[nodiscard]] int duration(int milliseconds) const { return m_reducedMotion ? 0 : milliseconds; }

Q_SIGNALS:
    void changed();

private:
    Theme();
    void takeDesktop();
    void apply();

    Appearance m_appearance = Appearance::Light;
    bool m_forced = false;
    double m_typeScale = 1;
    bool m_reducedMotion = false;
    bool m_motionForced = false;
    bool m_paletteIsDark = false;
    double m_basePointSize = 0;
    double m_bodyPixels = 13;
    int m_rowHeight = 0;
    QFont m_desktopFont;
    QString m_tabularFamily;
    QPointer<QApplication> m_application;
    DesktopAppearance *m_desktop = nullptr;
};

/// Contrast of two opaque colours as WCAG 2.1 defines it (relative luminance, success criterion 1.4.3): 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace breakeven::ui
