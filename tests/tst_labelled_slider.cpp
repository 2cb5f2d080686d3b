// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace breakeven::ui;

class LabelledSliderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }
    void init();
    void cleanup() { m_size.reset(); }

    void children_areNamed();
    void setValue_keepsValueExactly();
    void setValue_emitsOnlyOnChange();
    void setValue_isBroughtIntoRange();
    void setHigh_bringsValueDown();
    void arrows_goToRoundNeighbours();
    void pages_doubleAndHalve();
    void homeAndEnd_goToEnds();
    void keys_reportRelease();
    void drag_stopsAtRoundValuesAndReportsReleaseOnce();
    void wheel_stepsOnlyWithFocus();
    void typing_isExactAndCountsOnceDone();
    void typing_takesPointInGerman();
    void mnemonic_focusesSpinBox();
    void accessible_tellsNameValueAndLimits();
    void accessible_setsValue();
    void large_type_keepsTextWhole();

private:
    [[nodiscard]] QSlider *slider() const { return m_size->slider(); }
    void type(const QString &text);

    std::unique_ptr<LabelledSlider> m_size;
};

void LabelledSliderTest::init()
{
    m_size = std::make_unique<LabelledSlider>(QStringLiteral("size"), QStringLiteral("&Model size"),
                                              LabelledSlider::Range{0.05, 16, 2, QStringLiteral(" GB")});
    m_size->setValue(2);
    m_size->resize(400, m_size->sizeHint().height());
    m_size->show();
    QVERIFY(QTest::qWaitForWindowActive(m_size.get()));
}

void LabelledSliderTest::type(const QString &text)
{
    m_size->spinBox()->setFocus();
    m_size->spinBox()->selectAll();
    QTest::keyClicks(m_size->spinBox(), text);
    QTest::keyClick(m_size->spinBox(), Qt::Key_Return);
}

void LabelledSliderTest::children_areNamed()
{
    QCOMPARE(m_size->objectName(), QStringLiteral("size"));
    QCOMPARE(m_size->findChild<QSlider *>(QStringLiteral("size_slider")), slider());
    QCOMPARE(m_size->findChild<QDoubleSpinBox *>(QStringLiteral("size_spin_box")), m_size->spinBox());
}

void LabelledSliderTest::setValue_keepsValueExactly()
{
    for (const double value : {0.8, 0.5, 3.0, 1.23}) {
        m_size->setValue(value);
        QCOMPARE(m_size->value(), value);
        QCOMPARE(m_size->spinBox()->value(), value);
    }
}

void LabelledSliderTest::setValue_emitsOnlyOnChange()
{
    QSignalSpy changed(m_size.get(), &LabelledSlider::valueChanged);
    QSignalSpy released(m_size.get(), &LabelledSlider::released);
    m_size->setValue(2);
    QCOMPARE(changed.count(), 0);
    m_size->setValue(0.8);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toDouble(), 0.8);
    QCOMPARE(released.count(), 0);
}

void LabelledSliderTest::setValue_isBroughtIntoRange()
{
    m_size->setValue(1000);
    QCOMPARE(m_size->value(), 16.0);
    m_size->setValue(0);
    QCOMPARE(m_size->value(), 0.05);
}

void LabelledSliderTest::setHigh_bringsValueDown()
{
    m_size->setValue(12);
    QSignalSpy changed(m_size.get(), &LabelledSlider::valueChanged);
    m_size->setHigh(7.5);
    QCOMPARE(m_size->value(), 7.5);
    QCOMPARE(changed.count(), 1);
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_End);
    QCOMPARE(m_size->value(), 7.5);
    m_size->setHigh(16);
    QCOMPARE(m_size->value(), 7.5);
}

void LabelledSliderTest::arrows_goToRoundNeighbours()
{
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(m_size->value(), 2.1);
    QTest::keyClick(slider(), Qt::Key_Left);
    QTest::keyClick(slider(), Qt::Key_Left);
    QCOMPARE(m_size->value(), 1.95);
    QCOMPARE(m_size->spinBox()->value(), 1.95);
}

void LabelledSliderTest::pages_doubleAndHalve()
{
    m_size->setValue(0.8);
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_PageUp);
    QCOMPARE(m_size->value(), 1.6);
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QCOMPARE(m_size->value(), 0.4);
}

void LabelledSliderTest::homeAndEnd_goToEnds()
{
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_End);
    QCOMPARE(m_size->value(), 16.0);
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(m_size->value(), 16.0);
    QTest::keyClick(slider(), Qt::Key_Home);
    QCOMPARE(m_size->value(), 0.05);
}

void LabelledSliderTest::keys_reportRelease()
{
    QSignalSpy released(m_size.get(), &LabelledSlider::released);
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(released.count(), 1);
    m_size->spinBox()->setFocus();
    QTest::keyClick(m_size->spinBox(), Qt::Key_Up);
    QCOMPARE(released.count(), 2);
    QCOMPARE(m_size->value(), 2.2);
}

void LabelledSliderTest::drag_stopsAtRoundValuesAndReportsReleaseOnce()
{
    QSignalSpy changed(m_size.get(), &LabelledSlider::valueChanged);
    QSignalSpy released(m_size.get(), &LabelledSlider::released);
    const int middle = slider()->height() / 2 - 2;
    QTest::mousePress(slider(), Qt::LeftButton, {}, QPoint(100, middle));
    QVERIFY(m_size->isSliderDown());
    for (int x = 100; x <= 300; x += 3) {
        QTest::mouseMove(slider(), QPoint(x, middle));
        // A value of two decimals, as the spin box shows it.
        QCOMPARE(m_size->value(), m_size->spinBox()->value());
    }
    QCOMPARE(released.count(), 0);
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, QPoint(300, middle));
    QVERIFY(!m_size->isSliderDown());
    QCOMPARE(released.count(), 1);
    QVERIFY(changed.count() > 20);
    QVERIFY(m_size->value() > 2);
}

void LabelledSliderTest::wheel_stepsOnlyWithFocus()
{
    const auto turn = [this](QWidget *widget) {
        const QPointF place = widget->rect().center();
        QWheelEvent event(place, widget->mapToGlobal(place), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    m_size->spinBox()->setFocus();
    turn(slider());
    QCOMPARE(m_size->value(), 2.0);
    slider()->setFocus();
    turn(m_size->spinBox());
    QCOMPARE(m_size->value(), 2.0);
    turn(slider());
    QCOMPARE(m_size->value(), 2.1);
}

void LabelledSliderTest::typing_isExactAndCountsOnceDone()
{
    QSignalSpy changed(m_size.get(), &LabelledSlider::valueChanged);
    QSignalSpy released(m_size.get(), &LabelledSlider::released);
    type(QStringLiteral("0.8"));
    QCOMPARE(m_size->value(), 0.8);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(released.count(), 1);
    QCOMPARE(m_size->spinBox()->text(), QStringLiteral("0.8 GB"));
    type(QStringLiteral("3"));
    QCOMPARE(m_size->spinBox()->text(), QStringLiteral("3 GB"));
}

void LabelledSliderTest::typing_takesPointInGerman()
{
    m_size->spinBox()->setLocale(QLocale(QLocale::German, QLocale::Germany));
    type(QStringLiteral("1.23"));
    QCOMPARE(m_size->value(), 1.23);
    type(QStringLiteral("0,8"));
    QCOMPARE(m_size->value(), 0.8);
    QCOMPARE(m_size->spinBox()->text(), QStringLiteral("0,8 GB"));
}

void LabelledSliderTest::mnemonic_focusesSpinBox()
{
    slider()->setFocus();
    QTest::keyClick(m_size.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(m_size->spinBox()->hasFocus());
}

void LabelledSliderTest::accessible_tellsNameValueAndLimits()
{
    m_size->setNote(QStringLiteral("this machine: up to 16 GB"));
    m_size->setLimits({{4, QStringLiteral("GPU: up to 4 GB")}});
    m_size->setValue(0.8);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(slider());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Model size"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("0.8 GB"));
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("this machine: up to 16 GB; GPU: up to 4 GB"));
    QVERIFY(accessible->valueInterface() != nullptr);
    QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 0.8);
    QCOMPARE(accessible->valueInterface()->minimumValue().toDouble(), 0.05);
    QCOMPARE(accessible->valueInterface()->maximumValue().toDouble(), 16.0);
    QAccessibleInterface *spinBox = QAccessible::queryAccessibleInterface(m_size->spinBox());
    QCOMPARE(spinBox->text(QAccessible::Name), QStringLiteral("Model size"));
}

void LabelledSliderTest::accessible_setsValue()
{
    QSignalSpy changed(m_size.get(), &LabelledSlider::valueChanged);
    QAccessible::queryAccessibleInterface(slider())->valueInterface()->setCurrentValue(3.0);
    QCOMPARE(m_size->value(), 3.0);
    QCOMPARE(changed.count(), 1);
}

void LabelledSliderTest::large_type_keepsTextWhole()
{
    Theme::instance().setTypeScale(2);
    m_size->setValue(12.34);
    const QLineEdit *edit = m_size->spinBox()->findChild<QLineEdit *>();
    m_size->resize(m_size->sizeHint());
    QTRY_VERIFY2(edit->width() >= edit->fontMetrics().horizontalAdvance(edit->text()),
                 qPrintable(QString::number(edit->width())));
    QVERIFY(edit->height() >= edit->fontMetrics().height());
    Theme::instance().setTypeScale(1);
}

QTEST_MAIN(LabelledSliderTest)
#include "tst_labelled_slider.moc"
