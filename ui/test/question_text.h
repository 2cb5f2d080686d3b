// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/theme.h"

#include <QTextDocument>
#include <QWidget>

namespace breakeven::ui {

enum class TextInk { Plain, Dim, Good, Bad };

struct TextLook {
    TypeSize size = TypeSize::Body;
    QFont::Weight weight = QFont::Normal;
    TextInk ink = TextInk::Plain;
};

[[nodiscard]] QColor colourOf(TextInk ink);

/// A question's Markdown, laid out and painted. It may come from anyone: HTML in it is shown as text, a link as its
/// words, a picture as its description, and nothing that it names is fetched.
class QuestionDocument final : public QTextDocument
{
    Q_OBJECT

public:
    explicit QuestionDocument(QObject *parent = nullptr);

    void show(const QString &markdown, const TextLook &look);
    [[nodiscard]] bool isBlank() const { return isEmpty(); }
    /// Breaks lines, inside a long word too where there is no other way.
    [[nodiscard]] int heightFor(int width);
    /// Of the longest line where none is broken.
    [[nodiscard]] int preferredWidth() const;
    void paint(QPainter &painter, const QRect &place, const QColor &ink);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// How wide a text may be: about 72 characters of the body's size.
[[nodiscard]] int textMeasure();

/// A wrapping text of a question; to a screen reader it is a label.
class QuestionText final : public QWidget
{
    Q_OBJECT

public:
    QuestionText(const QString &name, const TextLook &look, QWidget *parent = nullptr);

    /// Hidden where there is no text.
    void showMarkdown(const QString &markdown);
    void setInk(TextInk ink);
    [[nodiscard]] QString plainText() const { return m_document.toPlainText(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QString m_markdown;
    TextLook m_look;
    mutable QuestionDocument m_document; ///< laid out anew for each width that is asked about
};

} // namespace breakeven::ui
