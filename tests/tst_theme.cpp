// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace breakeven::ui;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }
    void init();

    void follow_takesAppearanceFromPalette();
    void setAppearance_changesPaletteAndTellsOnce();
    void typeScale_growsFontsAndSpaces();
    void typeScale_staysInItsRange();
    void typeScale_growsRowsOfViews();
    void fonts_haveNoPixelSize();
    void figureFont_hasTabularDigits();
    void reducedMotion_leavesNoDuration();
};

void ThemeTest::init()
{
    Theme &theme = Theme::instance();
    theme.setAppearance(Appearance::Light);
    theme.setTypeScale(1);
    theme.setReducedMotion(false);
}

void ThemeTest::follow_takesAppearanceFromPalette()
{
    // The offscreen desktop has a light palette and no portal.
    Theme &theme = Theme::instance();
    theme.setAppearance(Appearance::Dark);
    theme.followDesktopAgain();
    QCOMPARE(theme.appearance(), Appearance::Light);
}

void ThemeTest::setAppearance_changesPaletteAndTellsOnce()
{
    Theme &theme = Theme::instance();
    QLabel label;
    label.show();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.count(), 1);
    // Qt brings the palette to the widgets by an event.
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::tokensOf(Appearance::Dark).ink);
    QCOMPARE(label.palette().color(QPalette::Window), Theme::tokensOf(Appearance::Dark).ground);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.count(), 1);
}

void ThemeTest::typeScale_growsFontsAndSpaces()
{
    Theme &theme = Theme::instance();
    QLabel label;
    label.show();
    const double body = label.font().pointSizeF();
    const int space = theme.space(Space::Large);
    QCOMPARE(theme.font(TypeSize::Body).pointSizeF(), body);
    QVERIFY(std::abs(theme.font(TypeSize::Figure).pointSizeF() - 2 * body) < 0.01);
    theme.setTypeScale(2);
    QTRY_VERIFY(std::abs(label.font().pointSizeF() - 2 * body) < 0.01);
    QVERIFY(std::abs(theme.codeFont(TypeSize::Body).pointSizeF() - 2 * body) < 0.01);
    QVERIFY(std::abs(theme.space(Space::Large) - 2 * space) <= 1);
}

void ThemeTest::typeScale_staysInItsRange()
{
    Theme &theme = Theme::instance();
    theme.setTypeScale(0.1);
    QCOMPARE(theme.typeScale(), 0.8);
    theme.setTypeScale(100);
    QCOMPARE(theme.typeScale(), 6.0);
}

void ThemeTest::typeScale_growsRowsOfViews()
{
    QTableWidget table(2, 2);
    table.show();
    const int row = table.rowHeight(0);
    const int column = table.columnWidth(0);
    Theme::instance().setTypeScale(2);
    QVERIFY2(table.rowHeight(0) >= 2 * row - 2, qPrintable(QString::number(table.rowHeight(0))));
    QVERIFY2(table.columnWidth(0) >= 2 * column - 8, qPrintable(QString::number(table.columnWidth(0))));
    QCoreApplication::processEvents();
    QVERIFY(table.rowHeight(0) > QFontMetricsF(table.font()).height());
}

void ThemeTest::fonts_haveNoPixelSize()
{
    const Theme &theme = Theme::instance();
    for (const auto size : {TypeSize::Small, TypeSize::Label, TypeSize::Body, TypeSize::Title, TypeSize::Figure}) {
        QCOMPARE(theme.font(size).pixelSize(), -1);
        QCOMPARE(theme.codeFont(size).pixelSize(), -1);
        QVERIFY(theme.font(size).pointSizeF() > 0);
    }
}

void ThemeTest::figureFont_hasTabularDigits()
{
    const QFontMetricsF metrics(Theme::instance().figureFont(TypeSize::Figure, QFont::Bold));
    for (char digit = '1'; digit <= '9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

void ThemeTest::reducedMotion_leavesNoDuration()
{
    Theme &theme = Theme::instance();
    QCOMPARE(theme.duration(250), 250);
    theme.setReducedMotion(true);
    QCOMPARE(theme.duration(250), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
