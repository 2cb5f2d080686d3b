// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/playback.h"
#include "ui/learn/stepper_bar.h"
#include "ui/learn/stepper_text.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Cursor;
using tradeoff::Stage;

/// A place with the bar, and children that need keys for themselves.
struct Place {
    Place()
    {
        auto *column = new QVBoxLayout(&window);
        bar = new StepperBar(state);
        spinBox = new QSpinBox;
        list = new QListWidget;
        list->addItems({QStringLiteral("a"), QStringLiteral("b")});
        rest = new QWidget;
        rest->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *part :
             {static_cast<QWidget *>(bar), static_cast<QWidget *>(spinBox), static_cast<QWidget *>(list), rest})
            column->addWidget(part);
        bar->giveKeysTo(window);
        state.setLesson(lessons::fiveStepLesson());
        window.resize(1200, 300);
        window.show();
        window.activateWindow();
        rest->setFocus();
    }

    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    LearnState state;
    QWidget window;
    StepperBar *bar;
    QSpinBox *spinBox;
    QListWidget *list;
    QWidget *rest;
};

class TestStepperBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttons_walkThroughTheLesson();
    void keys_walkThroughTheLesson_data();
    void keys_walkThroughTheLesson();
    void keys_stayWithWhoNeedsThem();
    void space_playsAndPauses();
    void plusAndMinus_changeTheSpeed();
    void play_goesToTheEndAndStops();
    void play_startsAgainFromTheEnd();
    void play_stopsWhenTheLearnerMoves();
    void pace_isLongerWhereThereIsMoreToRead();
    void back_restoresTheCursorExactly();
    void scrubber_movesTheCursor();
    void position_isNamed_data();
    void position_isNamed();
    void width_neverCutsTheButtonsOff();
    void every_controlHasAName();
};

void TestStepperBar::buttons_walkThroughTheLesson()
{
    const Place place;
    place.part<QToolButton>("stepper_next")->click();
    QCOMPARE(place.state.cursor(), (Cursor{.step = 1, .stage = 0}));
    place.part<QToolButton>("stepper_last")->click();
    QCOMPARE(place.state.cursor(), (Cursor{.step = 5, .stage = 8}));
    place.part<QToolButton>("stepper_back")->click();
    QCOMPARE(place.state.cursor(), (Cursor{.step = 5, .stage = 7}));
    place.part<QToolButton>("stepper_first")->click();
    QCOMPARE(place.state.cursor(), Cursor{});
}

void TestStepperBar::keys_walkThroughTheLesson_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("stage");

    // From step 3, Choose (stage 2).
    QTest::newRow("right") << int(Qt::Key_Right) << 0 << 3 << 3;
    QTest::newRow("left") << int(Qt::Key_Left) << 0 << 3 << 1;
    QTest::newRow("ctrl right") << int(Qt::Key_Right) << int(Qt::ControlModifier) << 4 << 0;
    QTest::newRow("shift right") << int(Qt::Key_Right) << int(Qt::ShiftModifier) << 4 << 0;
    QTest::newRow("ctrl left") << int(Qt::Key_Left) << int(Qt::ControlModifier) << 3 << 0;
    QTest::newRow("home") << int(Qt::Key_Home) << 0 << 0 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << 0 << 5 << 8;
}

void TestStepperBar::keys_walkThroughTheLesson()
{
    QFETCH(int, key);
    QFETCH(int, modifier);
    QFETCH(int, step);
    QFETCH(int, stage);
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    place.state.moveToStep(3, Stage::Choose);
    QTest::keyClick(place.rest, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifier>(modifier));
    QCOMPARE(place.state.cursor(), (Cursor{.step = step, .stage = stage}));
}

void TestStepperBar::keys_stayWithWhoNeedsThem()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    place.state.moveToStep(3, Stage::Choose);
    const Cursor before = place.state.cursor();
    place.spinBox->setFocus();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Minus, Qt::Key_Space})
        QTest::keyClick(place.spinBox, key);
    QCOMPARE(place.state.cursor(), before);
    QVERIFY(!place.bar->playback().playing());
    place.list->setFocus();
    place.list->setCurrentRow(0);
    QTest::keyClick(place.list, Qt::Key_End);
    QCOMPARE(place.list->currentRow(), 1);
    QCOMPARE(place.state.cursor(), before);
    QTest::keyClick(place.list, Qt::Key_Space);
    QVERIFY(place.bar->playback().playing());
}

void TestStepperBar::space_playsAndPauses()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    auto *play = place.part<QPushButton>("stepper_play");
    QCOMPARE(play->text(), QStringLiteral("Play"));
    QTest::keyClick(place.rest, Qt::Key_Space);
    QVERIFY(place.bar->playback().playing());
    QCOMPARE(play->text(), QStringLiteral("Pause"));
    QTest::keyClick(place.rest, Qt::Key_Space);
    QVERIFY(!place.bar->playback().playing());
}

void TestStepperBar::plusAndMinus_changeTheSpeed()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    auto *speed = place.part<QComboBox>("stepper_speed");
    QTest::keyClick(place.rest, Qt::Key_Plus);
    QCOMPARE(speed->currentData().toDouble(), 2.0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(place.rest, Qt::Key_Plus);
    QCOMPARE(speed->currentData().toDouble(), 4.0);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(place.rest, Qt::Key_Minus);
    QCOMPARE(speed->currentData().toDouble(), 0.5);
    QCOMPARE(place.bar->playback().speed(), 0.5);
}

void TestStepperBar::play_goesToTheEndAndStops()
{
    LearnState state;
    state.setLesson(lessons::fiveStepLesson());
    Playback playback(state);
    playback.setSpeed(1000);
    QSignalSpy moves(&state, &LearnState::cursorChanged);
    QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.play();
    QTRY_VERIFY(!playback.playing());
    QCOMPARE(moves.count(), 45);
    QCOMPARE(state.cursor(), (Cursor{.step = 5, .stage = 8}));
    QCOMPARE(playing.count(), 2);
    QCOMPARE(playing.at(1).at(0).toBool(), false);
}

void TestStepperBar::play_startsAgainFromTheEnd()
{
    LearnState state;
    state.setLesson(lessons::fiveStepLesson());
    state.setCursor({.step = 5, .stage = 8});
    Playback playback(state);
    playback.play();
    QVERIFY(playback.playing());
    QCOMPARE(state.cursor(), Cursor{});
}

void TestStepperBar::play_stopsWhenTheLearnerMoves()
{
    LearnState state;
    state.setLesson(lessons::fiveStepLesson());
    Playback playback(state);
    playback.play();
    state.setCursor({.step = 2, .stage = 0});
    QVERIFY(!playback.playing());
    playback.play();
    state.setWorkload(lessons::workloadOf(700, 3));
    QVERIFY(!playback.playing());
    playback.play();
    state.addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 8), tradeoff::Hardware::Cpu, 10));
    QVERIFY(playback.playing());
}

void TestStepperBar::pace_isLongerWhereThereIsMoreToRead()
{
    for (const Stage stage : tradeoff::allStages) {
        QVERIFY(paceMs(stage) >= 1000);
        if (stage != Stage::Choose && stage != Stage::Measure) {
            QVERIFY(paceMs(stage) < paceMs(Stage::Choose));
            QVERIFY(paceMs(stage) < paceMs(Stage::Measure));
        }
    }
}

void TestStepperBar::back_restoresTheCursorExactly()
{
    const Place place;
    auto *label = place.part<QLabel>("stepper_position");
    QStringList forward{label->text()};
    for (int i = 0; i < 45; ++i) {
        place.part<QToolButton>("stepper_next")->click();
        forward.append(label->text());
    }
    QCOMPARE(forward.removeDuplicates(), 0);
    for (int i = 44; i >= 0; --i) {
        place.part<QToolButton>("stepper_back")->click();
        QCOMPARE(label->text(), forward.at(i));
    }
    QCOMPARE(place.state.cursor(), Cursor{});
}

void TestStepperBar::scrubber_movesTheCursor()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    auto *scrubber = place.part<QSlider>("stepper_scrubber");
    QCOMPARE(scrubber->maximum(), 45);
    scrubber->setFocus();
    QTest::keyClick(scrubber, Qt::Key_Right);
    QCOMPARE(place.state.cursor(), (Cursor{.step = 1, .stage = 0}));
    QTest::keyClick(scrubber, Qt::Key_PageUp);
    QCOMPARE(place.state.cursor(), (Cursor{.step = 2, .stage = 0}));
    QTest::mouseClick(scrubber, Qt::LeftButton, {}, QPoint(scrubber->width() - 1, scrubber->height() / 2));
    QCOMPARE(place.state.cursor(), (Cursor{.step = 5, .stage = 8}));
    place.state.setCursor({.step = 3, .stage = 2});
    QCOMPARE(scrubber->value(), 21);
}

void TestStepperBar::position_isNamed_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("text");

    QTest::newRow("start") << 0 << 0 << QStringLiteral("Start");
    QTest::newRow("choose") << 3 << 2 << QStringLiteral("Step 3 of 5 · Choose hardware");
    QTest::newRow("dispatch to the GPU") << 3 << 3 << QStringLiteral("Step 3 of 5 · GPU");
    QTest::newRow("dispatch to the CPU") << 2 << 3 << QStringLiteral("Step 2 of 5 · CPU");
    QTest::newRow("own") << 6 << 8 << QStringLiteral("Own 1 · End");
}

void TestStepperBar::position_isNamed()
{
    QFETCH(int, step);
    QFETCH(int, stage);
    QFETCH(QString, text);
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    std::vector<tradeoff::StepInput> inputs = lessons::inputsOf(lesson);
    inputs.push_back({.workload = lessons::workloadOf(700, 3), .lesson = {}, .measured = {}});
    const tradeoff::Trace trace(lesson.rule, lesson.flow.stages(), inputs);
    QCOMPARE(positionText(lesson.flow, trace, {.step = step, .stage = stage}).whole(), text);
}

void TestStepperBar::width_neverCutsTheButtonsOff()
{
    LearnState state;
    StepperBar bar(state);
    state.setLesson(lessons::fiveStepLesson());
    bar.show();
    for (const int width : {bar.minimumSizeHint().width(), 700, 900, 1400, 3000}) {
        bar.resize(std::max(width, bar.minimumSizeHint().width()), bar.minimumSizeHint().height() * 2);
        QCoreApplication::processEvents();
        for (const char *name : {"stepper_first", "stepper_play", "stepper_last", "stepper_speed", "stepper_position",
                                 "stepper_scrubber"}) {
            const auto *part = bar.findChild<QWidget *>(QString::fromLatin1(name));
            const QRect where(part->mapTo(&bar, QPoint()), part->size());
            QVERIFY2(bar.rect().contains(where), name);
            QVERIFY2(part->width() >= part->minimumSizeHint().width() || part->maximumWidth() == part->width(), name);
        }
    }
}

void TestStepperBar::every_controlHasAName()
{
    const Place place;
    for (const char *name : {"stepper_first", "stepper_back", "stepper_play", "stepper_next", "stepper_last",
                             "stepper_scrubber", "stepper_speed", "stepper_position"})
        QVERIFY2(!place.part<QWidget>(name)->accessibleName().isEmpty(), name);
    QCOMPARE(place.bar->actions().size(), 9);
}

QTEST_MAIN(TestStepperBar)
#include "tst_stepper_bar.moc"
