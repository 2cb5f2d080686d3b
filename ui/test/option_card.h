// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/question_text.h"

#include <QCheckBox>

namespace breakeven::ui {

/// An option as a card: its key in a circle (in a square where several may be picked), its text, and after the commit
/// how it stands and why. A check box for its keys and its accessibility; with autoExclusive() a radio button.
class OptionCard final : public QCheckBox
{
    Q_OBJECT

public:
    /// How the option stands once right and wrong may be shown.
    enum class Standing { Unknown, Right, WrongPick, Other };

    OptionCard(const QString &key, const QString &text, QWidget *parent = nullptr);

    /// Without a signal.
    void setPicked(bool picked);
    /// Nothing the learner does changes it any more.
    void setLocked(bool locked);
    /// `mark` stands at the right: "✓ correct".
    void explain(Standing standing, const QString &mark, const QString &explanation);
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] QString mark() const { return m_mark; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        QRect key;
        QRect text;
        QRect mark;
        QRect explanation;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] TextLook textLook() const;
    [[nodiscard]] QColor colour() const;
    void paintGround(QPainter &painter) const;
    void paintKey(QPainter &painter, const QRect &place) const;
    void restyle();

    QString m_key;
    QString m_markdown;
    QString m_mark;
    QString m_explanationMarkdown;
    Standing m_standing = Standing::Unknown;
    bool m_locked = false;
    mutable QuestionDocument m_text; ///< both laid out anew for each width that is asked about
    mutable QuestionDocument m_explanation;
};

} // namespace breakeven::ui
