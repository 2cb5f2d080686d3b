// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The question card's keys. They work while the keyboard is within the card; a field that is typed into keeps what it
/// takes itself.
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

private:
    bool m_inTest = false;
};

} // namespace breakeven::ui
