// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QFrame>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class SegmentedControl;

/// The lesson's title, and the places to choose among; a single place needs no choice and shows none.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const QStringList &places, QWidget *parent = nullptr);

    void setLesson(const QString &title, const QString &about);
    void setCurrentPlace(int index);

Q_SIGNALS:
    void placeChosen(int index);

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_about;
    SegmentedControl *m_places;
};

} // namespace breakeven::ui
