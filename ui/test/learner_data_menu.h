// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QStringList>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QFileDialog;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class LinkButton;

/// What is the learner's own: the progress (out, in, erased) and the questions (out, in). Closed until it is wanted.
/// Nothing is erased that was not asked about twice.
class LearnerDataMenu final : public QWidget
{
    Q_OBJECT

public:
    explicit LearnerDataMenu(TestState &state, QWidget *parent = nullptr);

    void exportProgress(const QString &file);
    void importProgress(const QString &file);
    void exportQuestions(const QString &file);
    void importQuestions(const QString &file);
    void askToErase();

private:
    LinkButton *addLink(const char *name, const QString &text, const QString &explanation);
    void openExisting(const QString &title, const QString &filter, void (LearnerDataMenu::*take)(const QString &));
    void saveAs(const QString &title, const QString &name, const QStringList &filters,
                void (LearnerDataMenu::*take)(const QString &));
    void askAgain();
    void erase();
    void tell(const QString &sentence, const QStringList &notes = {});
    void setOpen(bool open);
    void refresh();
    void restyle();

    TestState &m_state;
    LinkButton *m_toggle;
    QWidget *m_links;
    std::vector<LinkButton *> m_progressLinks; ///< that need a store
    LinkButton *m_questionsIn;
    CardLabel *m_said;
};

} // namespace breakeven::ui
