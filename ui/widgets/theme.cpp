// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/theme.h"

#include "ui/widgets/desktop_appearance.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double bodyPixels = 13; // of the drawings that the type and the spacing are taken from

double factorOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small: return 11 / bodyPixels;
    case TypeSize::Label: return 12 / bodyPixels;
    case TypeSize::Body: return 1;
    case TypeSize::Title: return 15 / bodyPixels;
    case TypeSize::Figure: return 26 / bodyPixels;
    }
    return 1;
}

QColor mixed(const QColor &one, const QColor &other, double shareOfOther)
{
    const auto channel = [shareOfOther](int from, int to) { return qRound(from + shareOfOther * (to - from)); };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()), channel(one.blue(), other.blue())};
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.dim);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.outline);
    palette.setColor(QPalette::Shadow, tokens.outline);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    const QColor off = mixed(tokens.dim, tokens.card, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::Link}) {
        palette.setColor(QPalette::Disabled, role, off);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    return palette;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double first = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - first) > 0.01) {
            return false;
        }
    }
    return true;
}

/// Empty where the font's own digits are all of one width.
QString tabularFamilyFor(const QFont &font)
{
    if (hasTabularDigits(font)) {
        return {};
    }
    for (const auto &family :
         {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")}) {
        QFont candidate(font);
        candidate.setFamilies({family});
        if (QFontDatabase::hasFamily(family) && hasTabularDigits(candidate)) {
            return family;
        }
    }
    return {};
}

/// Views keep the height of their rows from the style's first answer, and their columns as wide as they once were.
void resizeSections(int rowBefore, int rowNow)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *header = qobject_cast<QHeaderView *>(widget);
        if (header == nullptr) {
            continue;
        }
        if (header->orientation() == Qt::Vertical) {
            if (header->defaultSectionSize() == rowBefore) {
                header->setDefaultSectionSize(rowNow);
            }
            continue;
        }
        for (int section = 0; section < header->count(); ++section) {
            if (header->sectionResizeMode(section) == QHeaderView::Interactive && !header->isSectionHidden(section)) {
                header->resizeSection(section, header->sectionSize(section) * rowNow / rowBefore);
            }
        }
    }
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() = default;

void Theme::follow(QApplication &application)
{
    m_application = &application;
    m_desktopFont = QApplication::font();
    m_basePointSize = m_desktopFont.pointSizeF() > 0 ? m_desktopFont.pointSizeF()
                                                     : QFontInfo(m_desktopFont).pointSizeF();
    m_tabularFamily = tabularFamilyFor(m_desktopFont);
    m_paletteIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new Style);
    m_desktop = new DesktopAppearance(&application);
    connect(m_desktop, &DesktopAppearance::changed, this, &Theme::takeDesktop);
    connect(&application, &QObject::destroyed, this, [this] { m_desktop = nullptr; });
    takeDesktop();
    apply();
    m_desktop->start();
}

void Theme::takeDesktop()
{
    if (m_desktop == nullptr) {
        return;
    }
    const DesktopPreferences &desktop = m_desktop->preferences();
    const bool reduced = m_motionForced ? m_reducedMotion : desktop.reducedMotion;
    Appearance appearance = m_appearance;
    if (!m_forced) {
        const bool dark = desktop.dark.value_or(m_paletteIsDark);
        appearance = desktop.highContrast ? (dark ? Appearance::HighContrastDark : Appearance::HighContrastLight)
                                          : (dark ? Appearance::Dark : Appearance::Light);
    }
    if (appearance != m_appearance || reduced != m_reducedMotion) {
        m_appearance = appearance;
        m_reducedMotion = reduced;
        apply();
    }
}

void Theme::setAppearance(Appearance appearance)
{
    m_forced = true;
    if (appearance != m_appearance) {
        m_appearance = appearance;
        apply();
    }
}

void Theme::followDesktopAgain()
{
    m_forced = false;
    m_motionForced = false;
    takeDesktop();
}

void Theme::setTypeScale(double factor)
{
    const double scale = std::clamp(factor, 0.8, 6.0);
    if (scale != m_typeScale) {
        m_typeScale = scale;
        apply();
    }
}

void Theme::setReducedMotion(bool reduced)
{
    m_motionForced = true;
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        Q_EMIT changed();
    }
}

const Tokens &Theme::tokens() const
{
    return tokensOf(m_appearance);
}

QColor Theme::hardware(tradeoff::Hardware hardware) const
{
    return hardware == tradeoff::Hardware::Gpu ? tokens().gpu : tokens().cpu;
}

QColor Theme::hardwareTint(tradeoff::Hardware hardware) const
{
    return hardware == tradeoff::Hardware::Gpu ? tokens().gpuTint : tokens().cpuTint;
}

QFont Theme::font(TypeSize size, QFont::Weight weight) const
{
    QFont font = m_basePointSize > 0 ? m_desktopFont : QGuiApplication::font();
    const double base = m_basePointSize > 0 ? m_basePointSize : QFontInfo(font).pointSizeF();
    font.setPointSizeF(base * m_typeScale * factorOf(size));
    font.setWeight(weight);
    return font;
}

QFont Theme::figureFont(TypeSize size, QFont::Weight weight) const
{
    QFont result = font(size, weight);
    if (!m_tabularFamily.isEmpty()) {
        result.setFamilies({m_tabularFamily});
    }
    return result;
}

QFont Theme::codeFont(TypeSize size, QFont::Weight weight) const
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setPointSizeF(font(size).pointSizeF());
    result.setWeight(weight);
    return result;
}

int Theme::space(Space space) const
{
    return std::max(1, qRound(static_cast<int>(space) * m_bodyPixels / bodyPixels));
}

void Theme::apply()
{
    if (m_application) {
        const QFont body = font(TypeSize::Body);
        const QScreen *screen = QGuiApplication::primaryScreen();
        m_bodyPixels = body.pointSizeF() * (screen != nullptr ? screen->logicalDotsPerInchY() : 96) / 72;
        QApplication::setPalette(paletteOf(tokens()));
        if (QApplication::font() != body) {
            QApplication::setFont(body);
        }
        const int before = m_rowHeight;
        m_rowHeight = QApplication::style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical);
        if (before > 0 && m_rowHeight != before) {
            resizeSections(before, m_rowHeight);
        }
    }
    Q_EMIT changed();
}

} // namespace breakeven::ui
