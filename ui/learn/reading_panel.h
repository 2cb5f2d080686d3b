// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/learn/reading_text.h"

#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QGridLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;
class ReadingBrowser;
class WrappingLayout;

/// Key moments, snapshot, transcript and glossary of the lesson, a page at a time. A link to a step moves the cursor.
class ReadingPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingPanel(LearnState &state, QWidget *parent = nullptr);

    void open(ReadingPage page);
    /// Opens the key moments at one of them, counted from 1.
    void openKeyMoment(int number);
    /// Without it, the panel has a place of its own and stays.
    void setClosable(bool closable);
    [[nodiscard]] ReadingPage page() const { return m_page; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void restyle();
    void follow(const QUrl &link);

    LearnState &m_state;
    ReadingPage m_page = ReadingPage::KeyMoments;
    QButtonGroup *m_pages;
    WrappingLayout *m_pageRow;
    LinkButton *m_close;
    ReadingBrowser *m_browser;
};

} // namespace breakeven::ui
