// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/theme.h"

#include <cmath>

namespace breakeven::ui {

namespace {

// The hues of CPU and GPU are Okabe and Ito's blue and vermillion ("Color Universal Design", 2008), which the
// colour-blind tell apart, darkened or lightened until text in them reaches 4.5:1 on every ground they stand on, their
// tints included.

Tokens light()
{
    return {
        .ground = QColor(0xf5f6f8U),
        .card = QColor(0xffffffU),
        .sunken = QColor(0xf3f4f7U),
        .line = QColor(0xdfe3e8U),
        .outline = QColor(0x808a97U),
        .ink = QColor(0x1c2128U),
        .dim = QColor(0x5b6573U),
        .accent = QColor(0x2456c4U),
        .onAccent = QColor(0xffffffU),
        .selection = QColor(0xe9effbU),
        .cpu = QColor(0x006dabU),
        .cpuTint = QColor(0xe3f0f8U),
        .gpu = QColor(0xb04a00U),
        .gpuTint = QColor(0xfbeaddU),
        .good = QColor(0x26763aU),
        .bad = QColor(0xb3261eU),
    };
}

Tokens dark()
{
    return {
        .ground = QColor(0x14171cU),
        .card = QColor(0x1d2128U),
        .sunken = QColor(0x161a20U),
        .line = QColor(0x343a44U),
        .outline = QColor(0x717c8cU),
        .ink = QColor(0xe8eaedU),
        .dim = QColor(0x9aa4b1U),
        .accent = QColor(0x8ab4ffU),
        .onAccent = QColor(0x10141bU),
        .selection = QColor(0x2a3140U),
        .cpu = QColor(0x56b4e9U),
        .cpuTint = QColor(0x12324aU),
        .gpu = QColor(0xf0a35eU),
        .gpuTint = QColor(0x4a2b12U),
        .good = QColor(0x7bc47fU),
        .bad = QColor(0xff8f8aU),
    };
}

Tokens highContrastLight()
{
    return {
        .ground = QColor(0xffffffU),
        .card = QColor(0xffffffU),
        .sunken = QColor(0xffffffU),
        .line = QColor(0x000000U),
        .outline = QColor(0x000000U),
        .ink = QColor(0x000000U),
        .dim = QColor(0x2b2b2bU),
        .accent = QColor(0x0030a0U),
        .onAccent = QColor(0xffffffU),
        .selection = QColor(0xdce7ffU),
        .cpu = QColor(0x004a7aU),
        .cpuTint = QColor(0xe3f2ffU),
        .gpu = QColor(0x7a3100U),
        .gpuTint = QColor(0xffefe0U),
        .good = QColor(0x00521aU),
        .bad = QColor(0x96000cU),
    };
}

Tokens highContrastDark()
{
    return {
        .ground = QColor(0x000000U),
        .card = QColor(0x000000U),
        .sunken = QColor(0x000000U),
        .line = QColor(0xffffffU),
        .outline = QColor(0xffffffU),
        .ink = QColor(0xffffffU),
        .dim = QColor(0xdcdcdcU),
        .accent = QColor(0xffe34dU),
        .onAccent = QColor(0x000000U),
        .selection = QColor(0x1c2238U),
        .cpu = QColor(0x7ccbffU),
        .cpuTint = QColor(0x00263dU),
        .gpu = QColor(0xffb26bU),
        .gpuTint = QColor(0x3d1f00U),
        .good = QColor(0x86f093U),
        .bad = QColor(0xffa8a4U),
    };
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &Theme::tokensOf(Appearance appearance)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens highContrastLightTokens = highContrastLight();
    static const Tokens highContrastDarkTokens = highContrastDark();
    switch (appearance) {
    case Appearance::Light: return lightTokens;
    case Appearance::Dark: return darkTokens;
    case Appearance::HighContrastLight: return highContrastLightTokens;
    case Appearance::HighContrastDark: return highContrastDarkTokens;
    }
    return lightTokens;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = relativeLuminance(one) + 0.05;
    const double second = relativeLuminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace breakeven::ui
