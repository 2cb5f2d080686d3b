// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// A question's place in the overview: its number, filled once it is answered, framed while it is shown, with a small
/// flag to return to; after the test with a tick or a cross.
class TestPlaceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look {
        bool answered = false;
        bool flagged = false;
        bool current = false;
        enum class Mark { None, Right, Wrong } mark = Mark::None;

        friend bool operator==(const Look &, const Look &) = default;
    };

    TestPlaceButton(int number, QWidget *parent);

    void setLook(const Look &look, const QString &accessibleName);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
};

/// The places in rows of five. One stop of the tab key; the arrows move the focus among them, Home and End to the ends,
/// Enter or Space goes to the question.
class TestPlaces final : public QWidget
{
    Q_OBJECT

public:
    struct Place {
        TestPlaceButton::Look look;
        QString accessibleName;
    };

    explicit TestPlaces(QWidget *parent = nullptr);

    void setPlaces(const std::vector<Place> &places);

Q_SIGNALS:
    void chosen(int position); ///< from 0

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCount(int count);
    void restyle();

    std::vector<TestPlaceButton *> m_buttons;
};

} // namespace breakeven::ui
