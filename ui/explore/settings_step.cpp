// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/settings_step.h"

#include <utility>

namespace breakeven::ui {

namespace {

constexpr int mergeable = 1;
constexpr qint64 longestPauseMs = 1000;

} // namespace

SettingsStep::SettingsStep(ExploreSettings before, ExploreSettings after, const QString &what, QString key, qint64 atMs,
                           Apply apply)
    : QUndoCommand(what)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_key(std::move(key))
    , m_atMs(atMs)
    , m_apply(std::move(apply))
{ }

void SettingsStep::undo()
{
    m_apply(m_after, m_before);
}

void SettingsStep::redo()
{
    m_apply(m_before, m_after);
}

int SettingsStep::id() const
{
    return m_key.isEmpty() ? -1 : mergeable;
}

bool SettingsStep::mergeWith(const QUndoCommand *next)
{
    const auto *step = dynamic_cast<const SettingsStep *>(next);
    if (!step || step->m_key != m_key || step->m_atMs - m_atMs > longestPauseMs)
        return false;
    m_after = step->m_after;
    m_atMs = step->m_atMs;
    setText(step->text());
    // A slider that came back to where it was has done nothing.
    setObsolete(m_after == m_before);
    return true;
}

} // namespace breakeven::ui
