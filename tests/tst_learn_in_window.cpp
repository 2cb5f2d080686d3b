// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_window.h"
#include "tests/support/reachable_controls.h"
#include "ui/learn/learn_columns.h"
#include "ui/learn/playback.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QScrollArea>
#include <QTextBrowser>

#include <memory>
#include <vector>

using namespace breakeven;
using support::LessonWindow;

/// The place Learn in the window: its keys, its ways, and its columns.
class LearnInWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void arrows_walkFromStartToEndAndBackToTheSamePictures();
    void controlArrows_moveByWholeSteps();
    void space_playsToTheEnd();
    void ways_leadToTheThing();
    void readingLinks_moveTheCursor();
    void everyControl_hasAName();
    void tab_reachesEveryControl();
    void width_decidesTheColumns_data();
    void width_decidesTheColumns();

private:
    std::unique_ptr<LessonWindow> m_shown;
};

void LearnInWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().follow(*qApp);
}

void LearnInWindowTest::init()
{
    m_shown = std::make_unique<LessonWindow>();
    QVERIFY(m_shown->open());
}

void LearnInWindowTest::cleanup()
{
    m_shown.reset();
}

void LearnInWindowTest::arrows_walkFromStartToEndAndBackToTheSamePictures()
{
    const int count = m_shown->state.trace().positionCount();
    QCOMPARE(count, 1 + 5 * m_shown->state.trace().stageCount());
    std::vector<QImage> pictures;
    for (int at = 0; at < count; ++at) {
        QCOMPARE(m_shown->position(), at);
        m_shown->settle();
        pictures.push_back(m_shown->place->grab().toImage());
        m_shown->press(Qt::Key_Right);
    }
    QCOMPARE(m_shown->position(), count - 1);
    for (int at = count - 1; at > 0; --at) {
        m_shown->press(Qt::Key_Left);
        QCOMPARE(m_shown->position(), at - 1);
        m_shown->settle();
        QVERIFY2(m_shown->place->grab().toImage() == pictures[static_cast<std::size_t>(at - 1)],
                 qPrintable(QStringLiteral("position %1 looks different on the way back").arg(at - 1)));
    }
    m_shown->press(Qt::Key_End);
    QCOMPARE(m_shown->position(), count - 1);
    m_shown->press(Qt::Key_Home);
    QCOMPARE(m_shown->position(), 0);
}

void LearnInWindowTest::controlArrows_moveByWholeSteps()
{
    m_shown->press(Qt::Key_Right, Qt::ControlModifier);
    m_shown->press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_shown->state.cursor(), (tradeoff::Cursor{.step = 2, .stage = 0}));
    m_shown->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_shown->state.cursor(), (tradeoff::Cursor{.step = 1, .stage = 0}));
}

void LearnInWindowTest::space_playsToTheEnd()
{
    m_shown->place->playback().setSpeed(1000);
    m_shown->press(Qt::Key_Space);
    QVERIFY(m_shown->place->playback().playing());
    QTRY_COMPARE(m_shown->position(), m_shown->state.trace().positionCount() - 1);
    QVERIFY(!m_shown->place->playback().playing());
}

void LearnInWindowTest::ways_leadToTheThing()
{
    auto *reading = m_shown->named<QWidget>("reading_panel");
    QVERIFY(!reading->isVisible());
    m_shown->named<QAbstractButton>("way_read")->click();
    QVERIFY(reading->isVisible());
    QVERIFY(m_shown->named<QTextBrowser>("reading_browser")->toPlainText().size() > 500);
    m_shown->named<QAbstractButton>("reading_close")->click();
    QVERIFY(!reading->isVisible());

    m_shown->named<QAbstractButton>("way_explain")->click();
    QVERIFY(m_shown->named<QTextBrowser>("reading_browser")
                ->toPlainText()
                .contains(m_shown->state.lesson().insights[0].title));

    m_shown->named<QAbstractButton>("way_predict")->click();
    QVERIFY(m_shown->state.predictStage() != ui::LearnState::PredictStage::Off);
    QVERIFY(!reading->isVisible());

    m_shown->named<QAbstractButton>("way_watch")->click();
    QVERIFY(m_shown->place->playback().playing());
    m_shown->named<QAbstractButton>("way_step")->click();
    QVERIFY(!m_shown->place->playback().playing());
    QCOMPARE(m_shown->position(), 1);

    m_shown->named<QAbstractButton>("way_experiment")->click();
    QVERIFY(qobject_cast<QAbstractSlider *>(QApplication::focusWidget()));
}

void LearnInWindowTest::readingLinks_moveTheCursor()
{
    m_shown->named<QAbstractButton>("way_explain")->click();
    auto *browser = m_shown->named<QTextBrowser>("reading_browser");
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("step:4")));
    QCOMPARE(m_shown->state.cursor().step, 4);
    // What a lesson cannot have, and what leads out of the program, leads nowhere.
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.org/step:1")));
    QCOMPARE(m_shown->state.cursor().step, 4);
}

void LearnInWindowTest::everyControl_hasAName()
{
    m_shown->named<QAbstractButton>("way_explain")->click();
    m_shown->settle();
    const support::NamedControls controls = support::namedControlsOf(m_shown->window);
    QVERIFY(controls.seen > 20);
    QVERIFY2(controls.nameless.isEmpty(), qPrintable(controls.nameless.join(QStringLiteral(", "))));
}

void LearnInWindowTest::tab_reachesEveryControl()
{
    const support::TabbedControls controls = support::tabThrough(*m_shown->place);
    QVERIFY(controls.wanted > 15);
    QVERIFY2(controls.missed.isEmpty(), qPrintable(controls.missed.join(QStringLiteral(", "))));
}

void LearnInWindowTest::width_decidesTheColumns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("typeScale");
    QTest::addColumn<int>("atMost");
    QTest::newRow("900") << 900 << 1.0 << 2;
    QTest::newRow("1440") << 1440 << 1.0 << 3;
    QTest::newRow("2560") << 2560 << 1.0 << 4;
    QTest::newRow("3840") << 3840 << 1.0 << 4;
    QTest::newRow("900, large type") << 900 << 1.75 << 1;
    QTest::newRow("1440, large type") << 1440 << 1.75 << 2;
}

void LearnInWindowTest::width_decidesTheColumns()
{
    QFETCH(int, width);
    QFETCH(double, typeScale);
    QFETCH(int, atMost);
    ui::Theme::instance().setTypeScale(typeScale);
    m_shown->window.resize(width, 900);
    m_shown->settle();
    QCOMPARE(m_shown->window.width(), width);
    auto *columns = m_shown->named<ui::LearnColumns>("learn_columns");
    QVERIFY(static_cast<int>(columns->arrangement()) + 1 <= atMost);
    QVERIFY(columns->width() <= width);
    for (const char *name : {"learn_column_1", "learn_column_2", "learn_column_3", "learn_column_4"}) {
        const auto *column = m_shown->named<QScrollArea>(name);
        if (!column->isVisible())
            continue;
        QVERIFY2(column->geometry().right() < columns->width(), name);
        QString widest;
        for (const QWidget *part : column->widget()->findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() > column->viewport()->width())
                widest += QStringLiteral(" %1: %2").arg(part->objectName()).arg(part->minimumSizeHint().width());
        }
        QVERIFY2(column->widget()->width() <= column->viewport()->width(), qPrintable(widest));
    }
}

QTEST_MAIN(LearnInWindowTest)
#include "tst_learn_in_window.moc"
