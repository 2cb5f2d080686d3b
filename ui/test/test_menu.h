// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

#include <vector>

namespace breakeven::ui {

class Card;
class CardLabel;
class LearnerDataMenu;
class MenuButton;
class ScoreBars;
class TestSetup;
class WrappingLayout;

/// The card on the left, "Today": visual quiz, practice, predict and measure, ten-question test (seed, clock, go on
/// with an open one), review with what is due; below it how the first answers went, by difficulty. Below that, quietly:
/// the learner's data (export, import, erase) and questions (export, import).
class TestMenu final : public QWidget
{
    Q_OBJECT

public:
    explicit TestMenu(TestState &state, QWidget *parent = nullptr);

    /// Above the question instead of beside it: the entries in a row, and no scores while a round goes on.
    void setCompact(bool compact);
    /// Opens what a test begins with: its seed, its clock.
    void offerTest();

protected:
    void showEvent(QShowEvent *event) override;

private:
    MenuButton *addEntry(const char *name, const QString &title, lessons::Activity activity);
    void choose(lessons::Activity activity);
    void refresh();
    void refreshNotes();
    void refreshShownNotes();
    void refreshTestNote();
    void arrange();
    void restyle();

    struct Entry {
        lessons::Activity activity;
        MenuButton *button;
    };
    TestState &m_state;
    Card *m_card;
    QWidget *m_row; ///< holds the entries where they stand in a row
    WrappingLayout *m_rowLayout;
    std::vector<Entry> m_entries;
    TestSetup *m_setup;
    CardLabel *m_heading;
    ScoreBars *m_bars;
    LearnerDataMenu *m_data;
    bool m_compact = false;
};

} // namespace breakeven::ui
