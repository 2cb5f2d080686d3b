// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/disk_faults.h"
#include "tests/support/progress_values.h"

#include <QCoreApplication>

#include <cstdio>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

namespace {

void acknowledge(std::int64_t sequence, const GivenAnswer &answer)
{
    std::printf("%lld %s\n", static_cast<long long>(sequence), qPrintable(wordsOf(answer)));
    std::fflush(stdout);
}

/// What a learner does, round after round: practice, and a test of three questions.
bool playRound(ProgressStore &store, int round)
{
    const auto keep = [&](const GivenAnswer &answer) {
        const auto sequence = store.addAnswer(answer);
        if (sequence)
            acknowledge(*sequence, answer);
        return sequence.has_value();
    };
    bool kept = keep(answerTo(QStringLiteral("q%1").arg(round % 50), round % 3 == 0));
    Attempt attempt = someAttempt(static_cast<std::uint32_t>(round));
    const auto id = store.beginAttempt(attempt);
    if (!id)
        return false;
    attempt.id = *id;
    for (int position = 0; position < 3; ++position) {
        kept = kept && keep(inTest(answerTo(QStringLiteral("t%1").arg(position), position == 1), *id, position));
        attempt.position = position;
        kept = kept && store.keepPosition(attempt).has_value();
    }
    return kept && store.finishAttempt(*id).has_value();
}

} // namespace

/// progress_writer FOLDER DAYS ROUNDS [CALL]: opens the progress so many days after the tests' Tuesday, plays so many
/// rounds and prints the sequence of each answer and its wordsOf() once it is kept. At its CALLth call on the disk it
/// dies.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    if (arguments.size() > 4) {
        diskFaults().folder = arguments[1].toStdString();
        diskFaults().failAt = arguments[4].toLong();
        diskFaults().dies = true;
    }
    SetClock clock;
    *clock.time += arguments[2].toInt() * dayMs;
    const auto store = openedStore(arguments[1], clock);
    if (!store || store->isReadOnly())
        return 3;
    if (!store->notice().isEmpty()) {
        qWarning("%s", qPrintable(store->notice()));
        return 4;
    }
    for (int round = 0; round < arguments[3].toInt(); ++round) {
        if (!playRound(*store, round))
            return 5;
    }
    return 0;
}
