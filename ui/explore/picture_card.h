// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "ui/explore/twin_table.h"
#include "ui/widgets/card.h"

#include <QImage>
#include <QString>

#include <memory>

namespace breakeven::ui {

/// A picture with its title, its sentence, its table twin, and the ways out: PNG, SVG, CSV and the clipboard. The
/// picture is any widget that paints itself in render(); a file of it holds title and sentence, too.
class PictureCard final : public Card
{
    Q_OBJECT

public:
    /// `fileStem` is offered when a file is saved: "latency". The children are called NAME_picture, NAME_table,
    /// NAME_export after it.
    PictureCard(const QString &title, QWidget *picture, const QString &fileStem, QWidget *parent = nullptr);
    ~PictureCard() override;

    void setTable(const TwinTable &table);
    /// Below the picture; also what a screen reader says of it.
    void setSentence(const QString &sentence, const QString &spoken = {});
    /// In the picture's place while there is nothing to draw: what would stand here, and how to get it.
    void setEmptyText(const QString &text); ///< empty: the picture is shown
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const;

    /// By the ending of its name: .png (twice the size on the screen), .svg, .csv. Errors: BadFile with one sentence;
    /// an older file is then untouched.
    [[nodiscard]] tradeoff::Result<void> exportTo(const QString &file);
    /// The picture alone, as on the screen, for the report: an image of `widthPixels`. Null while it is empty.
    [[nodiscard]] QImage picture(int widthPixels) const;

Q_SIGNALS:
    void told(const QString &sentence); ///< what was saved, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
