// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/theme.h"

#include <QTest>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

using namespace breakeven::ui;

namespace {

struct Pair {
    const char *name;
    QColor Tokens::*upper;
    QColor Tokens::*ground;
};

// Every text and the grounds it stands on.
const std::vector<Pair> textPairs{
    {"ink on ground", &Tokens::ink, &Tokens::ground},
    {"ink on card", &Tokens::ink, &Tokens::card},
    {"ink on sunken", &Tokens::ink, &Tokens::sunken},
    {"ink on selection", &Tokens::ink, &Tokens::selection},
    {"ink on cpuTint", &Tokens::ink, &Tokens::cpuTint},
    {"ink on gpuTint", &Tokens::ink, &Tokens::gpuTint},
    {"dim on ground", &Tokens::dim, &Tokens::ground},
    {"dim on card", &Tokens::dim, &Tokens::card},
    {"dim on sunken", &Tokens::dim, &Tokens::sunken},
    {"dim on selection", &Tokens::dim, &Tokens::selection},
    {"accent on ground", &Tokens::accent, &Tokens::ground},
    {"accent on card", &Tokens::accent, &Tokens::card},
    {"accent on sunken", &Tokens::accent, &Tokens::sunken},
    {"accent on selection", &Tokens::accent, &Tokens::selection},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent},
    {"cpu on ground", &Tokens::cpu, &Tokens::ground},
    {"cpu on card", &Tokens::cpu, &Tokens::card},
    {"cpu on sunken", &Tokens::cpu, &Tokens::sunken},
    {"cpu on selection", &Tokens::cpu, &Tokens::selection},
    {"cpu on cpuTint", &Tokens::cpu, &Tokens::cpuTint},
    {"gpu on ground", &Tokens::gpu, &Tokens::ground},
    {"gpu on card", &Tokens::gpu, &Tokens::card},
    {"gpu on sunken", &Tokens::gpu, &Tokens::sunken},
    {"gpu on selection", &Tokens::gpu, &Tokens::selection},
    {"gpu on gpuTint", &Tokens::gpu, &Tokens::gpuTint},
    {"good on ground", &Tokens::good, &Tokens::ground},
    {"good on card", &Tokens::good, &Tokens::card},
    {"good on sunken", &Tokens::good, &Tokens::sunken},
    {"good on selection", &Tokens::good, &Tokens::selection},
    {"bad on ground", &Tokens::bad, &Tokens::ground},
    {"bad on card", &Tokens::bad, &Tokens::card},
    {"bad on sunken", &Tokens::bad, &Tokens::sunken},
    {"bad on selection", &Tokens::bad, &Tokens::selection},
};

// What has to be seen without being read: borders of fields, the ring of the focus, marks.
const std::vector<Pair> markPairs{
    {"outline on ground", &Tokens::outline, &Tokens::ground},
    {"outline on card", &Tokens::outline, &Tokens::card},
    {"outline on sunken", &Tokens::outline, &Tokens::sunken},
    {"focus ring on selection", &Tokens::accent, &Tokens::selection},
    {"card on accent", &Tokens::card, &Tokens::accent},
    {"cpu on gpuTint", &Tokens::cpu, &Tokens::gpuTint},
    {"gpu on cpuTint", &Tokens::gpu, &Tokens::cpuTint},
};

struct Named {
    const char *name;
    Appearance appearance;
    double text; ///< AA, or AAA where the learner asks for high contrast
    double mark;
};

constexpr std::array appearances{
    Named{"light", Appearance::Light, 4.5, 3},
    Named{"dark", Appearance::Dark, 4.5, 3},
    Named{"high contrast light", Appearance::HighContrastLight, 7, 4.5},
    Named{"high contrast dark", Appearance::HighContrastDark, 7, 4.5},
};

void addRows(const std::vector<Pair> &pairs, double Named::*least)
{
    QTest::addColumn<QColor>("upper");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Named &named : appearances) {
        const Tokens &tokens = Theme::tokensOf(named.appearance);
        for (const Pair &pair : pairs) {
            QTest::addRow("%s: %s", named.name, pair.name) << tokens.*pair.upper << tokens.*pair.ground << named.*least;
        }
    }
}

} // namespace

class ThemeContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratio_agreesWithPublishedPairs_data();
    void ratio_agreesWithPublishedPairs();
    void text_isReadable_data() { addRows(textPairs, &Named::text); }
    void text_isReadable();
    void marks_areVisible_data() { addRows(markPairs, &Named::mark); }
    void marks_areVisible();
    void palette_isReadable();
};

void ThemeContrast::ratio_agreesWithPublishedPairs_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    // The first two follow from the definition; the others are the well-known limits on white (WebAIM's checker).
    QTest::newRow("black and white") << QColor(0x000000U) << QColor(0xffffffU) << 21.0;
    QTest::newRow("a colour and itself") << QColor(0x336699U) << QColor(0x336699U) << 1.0;
    QTest::newRow("lightest grey for text") << QColor(0x767676U) << QColor(0xffffffU) << 4.54;
    QTest::newRow("lightest grey for marks") << QColor(0x949494U) << QColor(0xffffffU) << 3.03;
    QTest::newRow("pure red") << QColor(0xff0000U) << QColor(0xffffffU) << 4.0;
    QTest::newRow("pure blue") << QColor(0x0000ffU) << QColor(0xffffffU) << 8.59;
}

void ThemeContrast::ratio_agreesWithPublishedPairs()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrastRatio(one, other) - ratio) < 0.006,
             qPrintable(QString::number(contrastRatio(one, other))));
    QCOMPARE(contrastRatio(one, other), contrastRatio(other, one));
}

void ThemeContrast::text_isReadable()
{
    QFETCH(QColor, upper);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(upper, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 is less than %2").arg(ratio).arg(least)));
}

void ThemeContrast::marks_areVisible()
{
    text_isReadable();
}

void ThemeContrast::palette_isReadable()
{
    Theme &theme = Theme::instance();
    theme.follow(*qApp);
    for (const Named &named : appearances) {
        theme.setAppearance(named.appearance);
        const QPalette palette = QGuiApplication::palette();
        const std::array<std::pair<QPalette::ColorRole, QPalette::ColorRole>, 7> pairs{{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        }};
        for (const auto &[text, ground] : pairs) {
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                QVERIFY2(contrastRatio(palette.color(group, text), palette.color(group, ground)) >= named.text,
                         named.name);
            }
        }
    }
}

QTEST_MAIN(ThemeContrast)
#include "tst_theme_contrast.moc"
