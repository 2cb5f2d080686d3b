// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/provenance.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace breakeven::ui {

/// "Lesson", "Measured", "Recorded", "Estimated", in the learner's language.
[[nodiscard]] QString label(tradeoff::Provenance provenance);
/// What the word means, in one sentence.
[[nodiscard]] QString explanation(tradeoff::Provenance provenance);

/// A small labelled pill that says where a figure is from; explains itself on hover and to a screen reader.
class ProvenanceBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvenanceBadge(tradeoff::Provenance provenance, QWidget *parent = nullptr);
    /// A badge with words of its own ("not here"); `explanation` goes to tooltip and screen reader.
    ProvenanceBadge(const QString &text, const QString &explanation, QWidget *parent = nullptr);

    void setProvenance(tradeoff::Provenance provenance);
    void setText(const QString &text, const QString &explanation);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void put(const QString &text, const QString &explanation);

    QString m_text;
    std::optional<tradeoff::Provenance> m_provenance;
};

} // namespace breakeven::ui
