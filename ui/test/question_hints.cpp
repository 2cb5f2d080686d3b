// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_hints.h"

#include "ui/learn/device_card_label.h"
#include "ui/test/card_text.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/question_text.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr CardLabel::Look costLook{.size = TypeSize::Label, .ink = CardLabel::Ink::Dim};

} // namespace

QuestionHints::QuestionHints(QWidget *parent)
    : QWidget(parent)
    , m_cost(new CardLabel(QStringLiteral("hints_cost"), costLook, this))
{
    setObjectName(QStringLiteral("question_hints"));
    setAccessibleName(tr("Hints"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_cost);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionHints::restyle);
    restyle();
    hide();
}

void QuestionHints::show(const QStringList &hints, int shown, bool committed)
{
    const auto there = static_cast<int>(hints.size());
    const auto count = static_cast<std::size_t>(std::clamp(shown, 0, there));
    while (m_hints.size() < count) {
        const auto number = static_cast<int>(m_hints.size());
        auto *hint = new QuestionText(QStringLiteral("hint_%1").arg(number + 1), {}, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(number, hint);
        m_hints.push_back(hint);
    }
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        const bool isNews = i < count && m_hints[i]->isHidden();
        m_hints[i]->showMarkdown(i < count ? hints[static_cast<qsizetype>(i)] : QString());
        if (isNews)
            announce(m_hints[i], tr("Hint %1 of %2").arg(i + 1).arg(there));
    }
    m_cost->showText(committed ? QString() : hintCostText(static_cast<int>(count), there));
    setVisible(count > 0);
}

void QuestionHints::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    layout()->setContentsMargins(side + theme.space(Space::Hair), theme.space(Space::Small), side,
                                 theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Hair));
    update();
}

void QuestionHints::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tokens().line);
    painter.setBrush(theme.tokens().sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.cornerRadius(), theme.cornerRadius());
    const double thick = std::max(3, theme.space(Space::Hair) * 3 / 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().accent);
    painter.drawRoundedRect(QRectF(0, 0, thick, height()), thick / 2, thick / 2);
}

} // namespace breakeven::ui
