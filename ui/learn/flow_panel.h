// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_outline.h"
#include "ui/learn/flow_view.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;

/// The card "Decision flow": the drawing, or the same in words, and the flow's line of summary below.
class FlowPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPanel(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] FlowView *view() const { return m_view; }
    [[nodiscard]] FlowOutline *outline() const { return m_outline; }
    [[nodiscard]] bool showsOutline() const;
    void setShowsOutline(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSummary();
    void takeLook();

    LearnState &m_state;
    FlowView *m_view;
    FlowOutline *m_outline;
    QStackedWidget *m_stack;
    LinkButton *m_toggle;
    QLabel *m_summary;
};

} // namespace breakeven::ui
