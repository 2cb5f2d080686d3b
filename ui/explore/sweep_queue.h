// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/result.h"
#include "engine/tradeoff/sweep_plan.h"
#include "ui/learn/run_expectation.h"

#include <QHash>
#include <QString>

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace breakeven::ui {

/// The points of one sweep that are yet to be measured, none twice, and how long they take.
class SweepQueue final
{
public:
    using Key = std::tuple<std::string, tradeoff::Family, tradeoff::Precision, tradeoff::Bytes, int>;
    [[nodiscard]] static Key keyOf(const tradeoff::SweepPoint &point);

    struct Entry {
        tradeoff::SweepPoint point;
        double firstGuessSeconds = 0; ///< RunExpectation::firstGuess()
    };
    struct Unfit {
        tradeoff::SweepPoint point;
        tradeoff::Error error;
    };

    SweepQueue() = default;
    SweepQueue(tradeoff::Effort effort, const std::vector<tradeoff::Device> &devices);

    /// Of the points that were never added before those whose weights fit are put at the end; the others are returned.
    [[nodiscard]] std::vector<Unfit> add(const std::vector<tradeoff::SweepPoint> &points);
    /// It is being measured already: add() passes it over.
    void skip(const tradeoff::SweepPoint &point);
    [[nodiscard]] std::optional<Entry> takeFirst();
    void putBack(Entry entry); ///< before all others
    /// Takes away all of that device, in their order.
    [[nodiscard]] std::vector<tradeoff::SweepPoint> takeAllOf(const std::string &deviceId);

    [[nodiscard]] tradeoff::Effort effort() const { return m_effort; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    [[nodiscard]] double seconds(const RunExpectation &expectation) const;

private:
    void count(const Entry &entry, int sign);

    tradeoff::Effort m_effort = tradeoff::Effort::Quick;
    QHash<QString, tradeoff::Bytes> m_memory; ///< by device; absent where it cannot be learnt
    std::deque<Entry> m_waiting;
    std::set<Key> m_known;
    QHash<QString, double> m_guessedSeconds; ///< of those that wait, by device: 5,000 are not summed at each progress
};

} // namespace breakeven::ui
