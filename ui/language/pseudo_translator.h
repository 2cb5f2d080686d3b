// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QTranslator>

namespace breakeven::ui {

/// The text in brackets, with accents on its letters and two fifths longer: what appears without brackets is not
/// translated, what is cut off has no room for other languages. Placeholders, access keys, markup and what Markdown
/// quotes stay.
[[nodiscard]] QString pseudoText(const QString &source);

/// Every text of the program as pseudoText().
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace breakeven::ui
