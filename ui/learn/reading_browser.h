// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QTextBrowser>

namespace breakeven::ui {

/// Shows Markdown, and nothing that the text would have it fetch: no picture, no file, no address.
class ReadingBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingBrowser(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    void scrollToHeading(int number); ///< counted from 1

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace breakeven::ui
