// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/lesson_values.h"
#include "tests/support/question_values.h"
#include "ui/learn/run_plan.h"
#include "ui/present/present_mode.h"
#include "ui/present/present_steps_model.h"
#include "ui/present/present_window.h"
#include "ui/present/speaker_window.h"
#include "ui/present/spotlight.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using tradeoff::Stage;
using ui::PresentMode;
using ui::PresentScene;
using PredictStage = ui::LearnState::PredictStage;

namespace {

struct Room {
    explicit Room(bool engine = false)
        : client({QStringLiteral(BREAKEVEN_FAKE_ENGINE)})
    {
        lessons::Lesson lesson = lessons::fiveStepLesson();
        lesson.questions = {support::singleChoice()};
        learn.setLesson(lesson);
        if (engine)
            client.start();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(mode.window(), key, modifiers);
    }
    template<typename T = QWidget>
    [[nodiscard]] T *child(const char *name) const
    {
        return mode.window()->findChild<T *>(QLatin1String(name));
    }

    ui::EngineClient client;
    ui::LearnState learn;
    ui::RunPlan plan{client, learn};
    PresentMode mode{learn, plan};
};

} // namespace

class PresentWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }

    void clicker_revealsBeforeItGoesOn()
    {
        Room room;
        room.mode.start();
        room.press(Qt::Key_PageDown);
        room.press(Qt::Key_PageDown);
        QVERIFY(!room.mode.state().answerHidden());
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.learn.trace().stageAt(room.learn.cursor()), Stage::Choose);
        QVERIFY(room.mode.state().answerHidden());
        QVERIFY(room.child<>("present_hidden")->isVisible());
        const tradeoff::Cursor here = room.learn.cursor();
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.learn.cursor(), here);
        QVERIFY(!room.mode.state().answerHidden());
        QVERIFY(room.child<QLabel>("present_sentence")->text().contains(QStringLiteral("CPU")));
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.learn.trace().stageAt(room.learn.cursor()), Stage::Dispatch);
        room.press(Qt::Key_PageUp);
        QCOMPARE(room.learn.cursor(), here);
        QVERIFY2(!room.mode.state().answerHidden(), "what was revealed stays so");
    }

    void answers_areHiddenStepByStep()
    {
        Room room;
        room.mode.start();
        room.learn.moveToStep(1, Stage::Choose);
        room.press(Qt::Key_R);
        QVERIFY(!room.mode.state().answerHidden());
        room.learn.moveToStep(2, Stage::Choose);
        QVERIFY(room.mode.state().answerHidden());
        room.learn.moveToStep(1, Stage::Choose);
        QVERIFY(!room.mode.state().answerHidden());
        room.press(Qt::Key_R);
        QVERIFY(room.mode.state().answerHidden());
    }

    void hiddenSentence_tellsNoAnswerToAScreenReader()
    {
        Room room;
        room.mode.start();
        room.learn.moveToStep(3, Stage::Choose);
        const auto *sentence = room.child<QLabel>("present_sentence");
        QVERIFY(!sentence->accessibleName().contains(QStringLiteral("sends")));
        room.press(Qt::Key_R);
        QVERIFY(sentence->accessibleName().contains(QStringLiteral("GPU")));
        QVERIFY(sentence->accessibleName().contains(QStringLiteral("Choose hardware")));
    }

    void stepsToCome_tellNoMeasuredFigure()
    {
        Room room;
        room.learn.addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), tradeoff::Hardware::Gpu, 16));
        room.mode.start();
        room.learn.moveToStep(1, Stage::Choose);
        room.press(Qt::Key_R);
        const ui::PresentStepsModel model(room.learn);
        const QModelIndex ahead = model.index(2, ui::StepsModel::LatencyColumn);
        QVERIFY(!model.data(ahead, ui::FigureTableModel::MeasuredRole).isValid());
        QCOMPARE(model.data(ahead, Qt::AccessibleTextRole).toString(), QStringLiteral("still to come"));
    }

    void scene_followsTheStageOrTheKeys()
    {
        Room room;
        room.mode.start();
        QCOMPARE(room.mode.state().scene(), PresentScene::Flow);
        room.learn.moveToStep(1, Stage::Choose);
        QCOMPARE(room.mode.state().scene(), PresentScene::Rule);
        room.press(Qt::Key_3);
        QCOMPARE(room.mode.state().scene(), PresentScene::Steps);
        room.press(Qt::Key_4);
        QCOMPARE(room.mode.state().scene(), PresentScene::Cards);
        room.press(Qt::Key_0);
        QCOMPARE(room.mode.state().scene(), PresentScene::Rule);
    }

    void blank_goesWithAnyKeyAndMovesNothing()
    {
        Room room;
        room.mode.start();
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
            room.press(key);
            QVERIFY(room.mode.window()->blank());
            room.press(Qt::Key_PageDown);
            QVERIFY(!room.mode.window()->blank());
            QCOMPARE(room.learn.cursor(), tradeoff::Cursor{});
        }
    }

    void spotlight_growsAndGoes()
    {
        Room room;
        room.mode.start();
        auto *light = room.child<ui::Spotlight>("present_spotlight");
        QVERIFY(!light->isVisible());
        room.press(Qt::Key_S);
        QVERIFY(light->isVisible());
        QCOMPARE(light->size(), room.mode.window()->size());
        const int before = light->radius();
        room.press(Qt::Key_Plus);
        QVERIFY(light->radius() > before);
        room.press(Qt::Key_Minus);
        QCOMPARE(light->radius(), before);
        room.press(Qt::Key_S);
        QVERIFY(!light->isVisible());
    }

    void timer_countsStopsAndGoesBack()
    {
        qint64 now = 0;
        ui::PresentTimer timer([&now] { return now; }, nullptr);
        QVERIFY(!timer.used());
        timer.toggle();
        now = 65'000;
        QCOMPARE(timer.text(), QStringLiteral("1:05"));
        timer.toggle();
        now = 100'000;
        QCOMPARE(timer.text(), QStringLiteral("1:05"));
        timer.toggle();
        now += 3'600'000;
        QCOMPARE(timer.text(), QStringLiteral("1:01:05"));
        timer.reset();
        QCOMPARE(timer.text(), QStringLiteral("0:00"));
    }

    void space_runsTheStep()
    {
        Room room(true);
        QTRY_VERIFY(room.learn.run().engine == ui::RunState::Engine::Ready && !room.learn.devices().empty());
        room.mode.start();
        room.learn.moveToStep(2, Stage::Run);
        room.press(Qt::Key_Space);
        QVERIFY(room.plan.running());
        QTRY_VERIFY(!room.plan.running());
        QVERIFY(!room.learn.trace().step(2)->measured.empty());
    }

    void vote_takesTheLetters()
    {
        Room room;
        room.mode.start();
        room.press(Qt::Key_V);
        QVERIFY(room.mode.window()->voting());
        room.press(Qt::Key_B);
        QVERIFY(!room.mode.window()->blank());
        QCOMPARE(room.mode.votes().count(ui::VoteState::Round::First, 1), 1);
        room.press(Qt::Key_Escape);
        QVERIFY(!room.mode.window()->voting());
        QVERIFY(room.mode.active());
    }

    void speakersWindow_knowsWhatIsHiddenAndPassesKeysOn()
    {
        Room room;
        room.mode.start();
        room.press(Qt::Key_N);
        QVERIFY(room.mode.speaker() && room.mode.speaker()->isVisible());
        room.learn.moveToStep(3, Stage::Choose);
        const auto *hidden = room.mode.speaker()->findChild<QLabel *>(QStringLiteral("speaker_hidden"));
        QVERIFY(hidden->text().contains(QStringLiteral("GPU")));
        QTest::keyClick(room.mode.speaker(), Qt::Key_PageDown);
        QVERIFY(!room.mode.state().answerHidden());
        QCOMPARE(hidden->text(), QStringLiteral("Nothing."));
    }

    void leaving_putsBackTypeAndPredicting()
    {
        Room room;
        ui::Theme::instance().setTypeScale(1.125);
        QWidget other;
        other.setGeometry(10, 20, 300, 200);
        other.show();
        const QSignalSpy left(&room.mode, &PresentMode::left);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F5}) {
            room.mode.start();
            QCOMPARE(room.mode.ownTypeScale(), 1.125);
            room.press(key);
            QVERIFY(!room.mode.active());
            QCOMPARE(ui::Theme::instance().typeScale(), 1.125);
            QCOMPARE(room.learn.predictStage(), PredictStage::Off);
        }
        QCOMPARE(left.count(), 2);
        QCOMPARE(other.geometry(), QRect(10, 20, 300, 200));
        ui::Theme::instance().setTypeScale(1);
    }

    void screens_theClassSeesTheOtherOne()
    {
        QCOMPARE(ui::presentScreens(1, 0).audience, 0);
        QCOMPARE(ui::presentScreens(1, 0).speaker, -1);
        QCOMPARE(ui::presentScreens(2, 0).audience, 1);
        QCOMPARE(ui::presentScreens(2, 0).speaker, 0);
        QCOMPARE(ui::presentScreens(2, 1).audience, 0);
        QCOMPARE(ui::presentScreens(2, 1).speaker, 1);
    }
};

QTEST_MAIN(PresentWindowTest)
#include "tst_present_window.moc"
