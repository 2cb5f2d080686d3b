// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A few words in a row, one of them chosen: the window's places, a view's kinds. One stop of the tab key; the arrows
/// choose. To a screen reader the words are radio buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what is chosen here: "Place".
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// Adds a word, which may hold a mnemonic; the first one is chosen. `name` becomes its objectName.
    QAbstractButton *addSegment(const QString &name, const QString &text);
    [[nodiscard]] int currentIndex() const;
    /// Emits currentChanged only on a change.
    void setCurrentIndex(int index);
    [[nodiscard]] QAbstractButton *segment(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followTheme();

    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace breakeven::ui
