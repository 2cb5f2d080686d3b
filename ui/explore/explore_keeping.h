// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace breakeven::ui {

/// Keeps what the learner has set in Explore from one start to the next, and figures of an older processor or LibTorch
/// in files of their own, so that newer ones do not take their place.
class ExploreKeeping final : public QObject
{
    Q_OBJECT

public:
    ExploreKeeping(ExploreState &state, QString folder, QObject *parent = nullptr);
    ~ExploreKeeping() override; ///< keeps what was changed last

    /// Settings that cannot be read are set aside, and told() says so.
    void restore();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void keep();
    void keepOlder(const protocol::Recording &older);
    [[nodiscard]] QString settingsFile() const;

    ExploreState &m_state;
    QString m_folder;
    QTimer m_soon;
    bool m_toldOfKeeping = false;
};

} // namespace breakeven::ui
