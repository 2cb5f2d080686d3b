// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/test_rounds.h"
#include "ui/test/test_place.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QObject>
#include <QTest>

#include <memory>

namespace breakeven::support {

/// A Test place's state and what would measure for it; the engine is never started.
struct RunnableRound : TestRound {
    ui::EngineClient client{QStringList{QStringLiteral("breakeven-engine")}};
    ui::RunPlan plan{client, learn};
};

/// Layouts and the keyboard's focus come to rest within a few turns of the event loop.
inline void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// To whatever has the keyboard's focus, as a learner's keys go.
inline void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// The base of tests on a Test place that is shown.
class ShownTestPlace : public QObject
{
protected:
    [[nodiscard]] ui::TestState &state() { return *m_round->state; }
    [[nodiscard]] QWidget *named(const char *name) { return m_place->findChild<QWidget *>(QString::fromLatin1(name)); }
    void show()
    {
        ui::Theme::instance().setTypeScale(1);
        m_round = std::make_unique<RunnableRound>();
        m_place = std::make_unique<ui::TestPlace>(state(), m_round->plan);
        m_place->resize(1440, 850);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        settle();
    }
    void close()
    {
        m_place.reset();
        m_round.reset();
        ui::Theme::instance().setTypeScale(1);
    }

    std::unique_ptr<RunnableRound> m_round;
    std::unique_ptr<ui::TestPlace> m_place;
};

} // namespace breakeven::support
