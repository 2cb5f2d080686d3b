// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/run_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QProgressBar;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class LinkButton;

/// Under the run button: what the engine is doing, or what went wrong and what comes next. Nothing when there is
/// nothing to say.
class WorkloadStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadStatus(QWidget *parent = nullptr);

    void show(const RunState &run);

Q_SIGNALS:
    void startAgainRequested();

private:
    void restyle();

    CardLabel *m_stage;
    QProgressBar *m_progress;
    QFrame *m_trouble;
    CardLabel *m_title;
    CardLabel *m_text;
    LinkButton *m_startAgain;
};

} // namespace breakeven::ui
