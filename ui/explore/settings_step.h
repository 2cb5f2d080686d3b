// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_settings.h"

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace breakeven::ui {

/// One step of undo: settings before and after it. What has changed by other hands meanwhile stays as it is.
class SettingsStep final : public QUndoCommand
{
public:
    using Apply = std::function<void(const ExploreSettings &from, const ExploreSettings &to)>;

    /// `atMs`: of any clock that only goes forward.
    SettingsStep(ExploreSettings before, ExploreSettings after, const QString &what, QString key, qint64 atMs,
                 Apply apply);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    /// A step of the same key within a second becomes part of this one.
    [[nodiscard]] bool mergeWith(const QUndoCommand *next) override;

private:
    ExploreSettings m_before;
    ExploreSettings m_after;
    QString m_key;
    qint64 m_atMs;
    Apply m_apply;
};

} // namespace breakeven::ui
