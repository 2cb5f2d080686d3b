// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/card.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transport_icons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Hardware;
using tradeoff::Provenance;

namespace {

constexpr std::array provenances{Provenance::Lesson, Provenance::Measured, Provenance::Recorded, Provenance::Estimated};

bool shows(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

QImage picture(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class SmallWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }
    void init();

    void badge_saysWhereAFigureIsFrom();
    void badge_growsWithType();
    void badge_takesOwnWords();
    void link_isAButtonAndShowsFocus();
    void card_namesItselfAndHoldsWidgets();
    void card_ofADeviceHasItsBand();
    void segments_areRadioButtonsDrivenByArrows();
    void marks_differInShape();
    void transportIcons_followInkAndState();
    void primaryButton_isFilledWithAccent();
};

void SmallWidgets::init()
{
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTypeScale(1);
}

void SmallWidgets::badge_saysWhereAFigureIsFrom()
{
    QSet<QString> words;
    for (const Provenance provenance : provenances) {
        ProvenanceBadge badge(provenance);
        words << badge.text();
        QCOMPARE(badge.text(), label(provenance));
        QCOMPARE(badge.toolTip(), explanation(provenance));
        QVERIFY(badge.toolTip().endsWith(QLatin1Char('.')));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&badge);
        QCOMPARE(accessible->role(), QAccessible::StaticText);
        QCOMPARE(accessible->text(QAccessible::Name), badge.text());
        QCOMPARE(accessible->text(QAccessible::Description), explanation(provenance));
    }
    QCOMPARE(words.size(), 4);
}

void SmallWidgets::badge_growsWithType()
{
    ProvenanceBadge badge(Provenance::Measured);
    const QSize before = badge.sizeHint();
    Theme::instance().setTypeScale(2);
    QVERIFY(badge.sizeHint().width() > before.width() * 3 / 2);
    QVERIFY(badge.sizeHint().height() > before.height() * 3 / 2);
}

void SmallWidgets::badge_takesOwnWords()
{
    ProvenanceBadge badge(Provenance::Measured);
    badge.setText(QStringLiteral("not here"), QStringLiteral("No driver."));
    QCOMPARE(badge.text(), QStringLiteral("not here"));
    QCOMPARE(badge.accessibleDescription(), QStringLiteral("No driver."));
    badge.setProvenance(Provenance::Lesson);
    QCOMPARE(badge.text(), label(Provenance::Lesson));
}

void SmallWidgets::link_isAButtonAndShowsFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *link = new LinkButton(QStringLiteral("&change"), &window);
    auto *other = new QPushButton(QStringLiteral("other"), &window);
    layout.addWidget(other);
    layout.addWidget(link);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(QAccessible::queryAccessibleInterface(link)->role(), QAccessible::Button);
    QCOMPARE(QAccessible::queryAccessibleInterface(link)->text(QAccessible::Name), QStringLiteral("change"));
    other->setFocus();
    const QImage without = picture(*link);
    QTest::keyClick(other, Qt::Key_Tab);
    QVERIFY(link->hasFocus());
    QVERIFY(picture(*link) != without);
    QSignalSpy clicked(link, &QPushButton::clicked);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
}

void SmallWidgets::card_namesItselfAndHoldsWidgets()
{
    Card card(QStringLiteral("Steps"));
    card.addToHeader(new ProvenanceBadge(Provenance::Measured));
    card.body()->addWidget(new QPushButton(QStringLiteral("measure")));
    QCOMPARE(card.title(), QStringLiteral("Steps"));
    QCOMPARE(card.accessibleName(), QStringLiteral("Steps"));
    card.resize(200, 120);
    QVERIFY(shows(picture(card), Theme::instance().tokens().line));
}

void SmallWidgets::card_ofADeviceHasItsBand()
{
    const auto painted = [](std::optional<Hardware> stripe) {
        QImage image(200, 120, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintCard(painter, image.rect(), stripe);
        return image;
    };
    QVERIFY(shows(painted(Hardware::Gpu), Theme::instance().tokens().gpu));
    QVERIFY(!shows(painted(std::nullopt), Theme::instance().tokens().gpu));
}

void SmallWidgets::segments_areRadioButtonsDrivenByArrows()
{
    SegmentedControl control(QStringLiteral("Place"));
    control.addSegment(QStringLiteral("learn"), QStringLiteral("&Learn"));
    control.addSegment(QStringLiteral("explore"), QStringLiteral("&Explore"));
    QCOMPARE(control.currentIndex(), 0);
    control.show();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.segment(0)->setFocus();
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QVERIFY(control.segment(1)->hasFocus());
    QTest::mouseClick(control.segment(0), Qt::LeftButton, {}, control.segment(0)->rect().center());
    QCOMPARE(control.currentIndex(), 0);
    control.setCurrentIndex(0);
    control.setCurrentIndex(7);
    QCOMPARE(changed.count(), 2);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control.segment(1));
    QCOMPARE(accessible->role(), QAccessible::RadioButton);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Explore"));
}

void SmallWidgets::marks_differInShape()
{
    const QRectF box(0, 0, 40, 20);
    const QPainterPath square = deviceShape(Hardware::Cpu, box);
    const QPainterPath hexagon = deviceShape(Hardware::Gpu, box);
    QCOMPARE(square.boundingRect(), box);
    QCOMPARE(hexagon.boundingRect(), box);
    // Near a corner there is square and no hexagon.
    QVERIFY(square.contains(QPointF(1.5, 1.5)));
    QVERIFY(!hexagon.contains(QPointF(1.5, 1.5)));
    QVERIFY(hexagon.contains(QPointF(1, 10)));
}

void SmallWidgets::transportIcons_followInkAndState()
{
    const QIcon play = transportIcon(TransportIcon::Play);
    const auto middle = [&play](QIcon::Mode mode) {
        return play.pixmap(QSize(32, 32), mode).toImage().pixelColor(14, 16);
    };
    QCOMPARE(middle(QIcon::Normal), Theme::instance().tokens().ink);
    QVERIFY(middle(QIcon::Disabled) != Theme::instance().tokens().ink);
    QCOMPARE(middle(QIcon::Selected), Theme::instance().tokens().onAccent);
    Theme::instance().setAppearance(Appearance::Dark);
    QCOMPARE(middle(QIcon::Normal), Theme::tokensOf(Appearance::Dark).ink);
}

void SmallWidgets::primaryButton_isFilledWithAccent()
{
    QPushButton button(QStringLiteral("Run"));
    button.resize(button.sizeHint());
    QVERIFY(!shows(picture(button), Theme::instance().tokens().accent));
    button.setProperty("primary", true);
    QVERIFY(shows(picture(button), Theme::instance().tokens().accent));
    button.setEnabled(false);
    QVERIFY(!shows(picture(button), Theme::instance().tokens().accent));
}

QTEST_MAIN(SmallWidgets)
#include "tst_small_widgets.moc"
