// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/lesson_values.h"
#include "tests/support/shipped_lessons.h"
#include "ui/learn/run_plan.h"
#include "ui/present/present_keys.h"
#include "ui/present/present_window.h"
#include "ui/present/vote_view.h"

#include <QFontInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace breakeven;
using ui::PresentWindow;

/// Nothing is cut off on a small projector, nor on a large one, and the type is as large as the screen allows.
class PresentSizesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x768") << QSize(1024, 768);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
        QTest::newRow("3840x2160") << QSize(3840, 2160);
    }

    void nothingIsCut()
    {
        QFETCH(const QSize, size);
        ui::EngineClient client({QStringLiteral(BREAKEVEN_FAKE_ENGINE)});
        ui::LearnState learn;
        ui::RunPlan plan(client, learn);
        learn.setLesson(support::shippedLesson("gpu-vs-cpu"));
        for (const auto &[hardware, ms] : {std::pair{tradeoff::Hardware::Cpu, 64.0}, {tradeoff::Hardware::Gpu, 16.0}})
            learn.addMeasurement(lessons::measurementOf(learn.lesson().steps[2].workload, hardware, ms));
        ui::PresentState state(learn);
        ui::PresentTimer timer;
        ui::VoteState votes;
        votes.setQuestions(learn.lesson().questions);
        PresentWindow window({.state = state, .plan = plan, .timer = timer, .votes = votes});
        window.resize(size);
        window.show();
        QCOMPARE(window.size(), size);
        const double body = QFontInfo(ui::Theme::instance().font(ui::TypeSize::Body)).pixelSize();
        QVERIFY2(body >= size.height() / 60.0, qPrintable(QString::number(body)));
        state.begin();
        for (int position = 0; position < learn.trace().positionCount(); ++position) {
            learn.setCursor(learn.trace().cursorAt(position));
            checkLabels(window);
            if (state.answerHidden()) {
                state.toggleReveal();
                checkLabels(window);
            }
        }
        learn.moveToStep(3, tradeoff::Stage::Select);
        for (const ui::PresentScene scene : ui::presentScenes) {
            state.pick(scene);
            checkLabels(window);
            checkScrolling(window);
            state.pick(std::nullopt);
        }
        QTest::keyClick(&window, Qt::Key_Question);
        checkLabels(window);
        QTest::keyClick(&window, Qt::Key_Question);
        window.setVoting(true);
        const auto *vote = window.findChild<ui::VoteView *>();
        for (int i = 0; i < static_cast<int>(votes.questions().size()); ++i) {
            votes.choose(i);
            votes.setCount(0, 9'999);
            votes.beginSecond();
            votes.reveal();
            QCoreApplication::processEvents();
            QVERIFY2(vote->fits(), qPrintable(votes.question()->id));
            checkLabels(window);
        }
        QCOMPARE(window.size(), size);
    }

private:
    static void checkLabels(const PresentWindow &window)
    {
        // What was written anew is laid out with the next events.
        QCoreApplication::processEvents();
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            const bool cut = label->height() < needed
                || (!label->wordWrap() && label->width() < label->minimumSizeHint().width());
            QVERIFY2(!cut,
                     qPrintable(QStringLiteral("%1: %2 has %3 x %4, needs %5 x %6")
                                    .arg(label->objectName(), label->text())
                                    .arg(label->width())
                                    .arg(label->height())
                                    .arg(label->minimumSizeHint().width())
                                    .arg(needed)));
            const QRect place(label->mapTo(&window, QPoint()), label->size());
            QVERIFY2(window.rect().contains(place), qPrintable(label->objectName()));
        }
    }
    static void checkScrolling(const PresentWindow &window)
    {
        const QList<QScrollArea *> areas = window.findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            if (!area->isVisible())
                continue;
            QVERIFY2(area->verticalScrollBar()->maximum() == 0, qPrintable(area->objectName()));
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(area->objectName()));
        }
    }
};

QTEST_MAIN(PresentSizesTest)
#include "tst_present_sizes.moc"
