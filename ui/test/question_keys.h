// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QEvent;
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The question card's keys. They work while the keyboard is within the card; a field that is typed into keeps what may
/// be part of a number.
class QuestionKeys final : public QObject
{
    Q_OBJECT

public:
    explicit QuestionKeys(QWidget *card);

    /// In a test F is the flag; elsewhere the sixth option.
    void setInTest(bool inTest) { m_inTest = inTest; }
    /// How many options letters may pick.
    [[nodiscard]] int letters() const { return m_inTest ? 5 : 6; }

Q_SIGNALS:
    void picked(int place); ///< counted from 0
    void committed();
    void hintWanted();
    void nextWanted();
    void previousWanted();
    void flagWanted();
    void pageWanted(bool down); ///< the card's text, a page up or down

private:
    bool m_inTest = false;
};

/// A field for a number asks whether it may have a letter that is one of the card's keys and part of no number: h, n,
/// p, f. True says that the event is done with, and the card has the letter.
[[nodiscard]] bool leavesToCard(QEvent *event);

} // namespace breakeven::ui
