// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_queue.h"

#include "engine/tradeoff/memory_share.h"
#include "engine/tradeoff/model_plan.h"
#include "engine/tradeoff/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace breakeven::ui {

using tradeoff::SweepPoint;

namespace {

tradeoff::Error doesNotFit(tradeoff::Bytes weights, tradeoff::Bytes memory, const std::string &deviceId)
{
    const QString sentence =
        QCoreApplication::translate(
            "breakeven::ui::SweepQueue",
            "This does not fit on %1, so it was not tried: the weights alone are %2, and %3 % of its memory "
            "are %4. Choose a smaller model.")
            .arg(QString::fromStdString(deviceId), QString::fromStdString(tradeoff::formatBytes(weights)),
                 QLocale().toString(tradeoff::admissibleShare * 100),
                 QString::fromStdString(tradeoff::formatBytes(
                     static_cast<tradeoff::Bytes>(tradeoff::admissibleShare * static_cast<double>(memory)))));
    return {tradeoff::ErrorCode::DoesNotFit, sentence.toStdString()};
}

} // namespace

SweepQueue::SweepQueue(tradeoff::Effort effort, const std::vector<tradeoff::Device> &devices)
    : m_effort(effort)
{
    for (const tradeoff::Device &device : devices) {
        if (device.memoryBytes)
            m_memory.insert(QString::fromStdString(device.id), *device.memoryBytes);
    }
}

std::vector<SweepQueue::Unfit> SweepQueue::add(const std::vector<SweepPoint> &points)
{
    using Model = std::tuple<tradeoff::Family, tradeoff::Precision, tradeoff::Bytes>;
    std::map<Model, tradeoff::ModelPlan> plans; // a sweep has many batches of a model
    std::vector<Unfit> unfit;
    for (const SweepPoint &point : points) {
        if (!m_known.insert(keyOf(point)).second)
            continue;
        const tradeoff::Workload &workload = point.workload;
        if (const auto valid = tradeoff::validated(workload); !valid) {
            unfit.push_back({point, valid.error()});
            continue;
        }
        const auto [at, isNew] = plans.try_emplace({workload.family, workload.precision, workload.sizeBytes});
        if (isNew)
            at->second = tradeoff::planModel(workload);
        const tradeoff::ModelPlan &plan = at->second;
        const QString deviceId = QString::fromStdString(point.deviceId);
        const auto memory = m_memory.constFind(deviceId);
        if (memory != m_memory.constEnd()
            && static_cast<double>(plan.weightBytes) > tradeoff::admissibleShare * static_cast<double>(*memory)) {
            unfit.push_back({point, doesNotFit(plan.weightBytes, *memory, point.deviceId)});
            continue;
        }
        m_waiting.push_back({point, RunExpectation::firstGuess(plan, workload.batch, deviceId, m_effort)});
        count(m_waiting.back(), 1);
    }
    return unfit;
}

void SweepQueue::skip(const SweepPoint &point)
{
    m_known.insert(keyOf(point));
}

std::optional<SweepQueue::Entry> SweepQueue::takeFirst()
{
    if (m_waiting.empty())
        return std::nullopt;
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    count(entry, -1);
    return entry;
}

void SweepQueue::putBack(Entry entry)
{
    count(entry, 1);
    m_waiting.push_front(std::move(entry));
}

std::vector<SweepPoint> SweepQueue::takeAllOf(const std::string &deviceId)
{
    std::vector<SweepPoint> taken;
    for (const Entry &entry : m_waiting) {
        if (entry.point.deviceId == deviceId)
            taken.push_back(entry.point);
    }
    std::erase_if(m_waiting, [&](const Entry &entry) { return entry.point.deviceId == deviceId; });
    m_guessedSeconds.remove(QString::fromStdString(deviceId));
    return taken;
}

double SweepQueue::seconds(const RunExpectation &expectation) const
{
    double seconds = 0;
    for (auto it = m_guessedSeconds.constBegin(); it != m_guessedSeconds.constEnd(); ++it)
        seconds += std::max(0.0, *it) * expectation.correction(it.key());
    return seconds;
}

SweepQueue::Key SweepQueue::keyOf(const SweepPoint &point)
{
    const tradeoff::Workload &w = point.workload;
    return {point.deviceId, w.family, w.precision, w.sizeBytes, w.batch};
}

void SweepQueue::count(const Entry &entry, int sign)
{
    m_guessedSeconds[QString::fromStdString(entry.point.deviceId)] += sign * entry.firstGuessSeconds;
}

} // namespace breakeven::ui
