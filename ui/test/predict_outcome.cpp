// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/predict_outcome.h"

#include "ui/learn/device_card_label.h"
#include "ui/test/contest_bars.h"
#include "ui/test/contest_text.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace breakeven::ui {

using Winner = lessons::Prediction::Winner;

PredictOutcome::PredictOutcome(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new CardLabel(QStringLiteral("predict_verdict"), {TypeSize::Title, QFont::Bold}, this))
    , m_bars(new ContestBars(this))
    , m_guess(new CardLabel(QStringLiteral("predict_guess"), {}, this))
    , m_points(new CardLabel(QStringLiteral("predict_points"), {.weight = QFont::DemiBold}, this))
    , m_remark(new CardLabel(QStringLiteral("predict_remark"), {}, this))
    , m_disturbed(new CardLabel(QStringLiteral("predict_disturbed"), {.size = TypeSize::Label}, this))
    , m_another(new QPushButton(tr("Another"), this))
{
    setObjectName(QStringLiteral("predict_outcome"));
    m_another->setObjectName(QStringLiteral("predict_another"));
    m_another->setProperty("primary", true);
    m_another->setAccessibleName(tr("Another contest"));
    m_another->setToolTip(tr("N"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_verdict, m_bars, m_guess, m_points, m_remark, m_disturbed})
        column->addWidget(part);
    column->addWidget(m_another, 0, Qt::AlignLeft);
    connect(m_another, &QPushButton::clicked, this, &PredictOutcome::anotherWanted);
    connect(&Theme::instance(), &Theme::changed, this, &PredictOutcome::restyle);
    restyle();
}

void PredictOutcome::showOutcome(const lessons::Contest &contest, const lessons::ContestOutcome &outcome,
                                 const lessons::Prediction &prediction, const lessons::PredictionGrade &grade)
{
    m_verdict->showText(outcomeText(contest, outcome));
    m_bars->setRows({{tr("First: %1").arg(shortName(contest, Winner::First)), outcome.first},
                     {tr("Second: %1").arg(shortName(contest, Winner::Second)), outcome.second}});
    m_guess->showText(guessText(contest, prediction));
    m_points->showText(tr("%1 %2").arg(grade.winnerRight ? QStringLiteral("✓") : QStringLiteral("✗"),
                                       predictionPointsText(grade.points)));
    m_points->setInk(grade.winnerRight ? CardLabel::Ink::Good : CardLabel::Ink::Bad);
    m_remark->showText(grade.remark);
    m_disturbed->showText(disturbanceText(outcome));
}

void PredictOutcome::takeFocus()
{
    m_another->setFocus(Qt::OtherFocusReason);
}

void PredictOutcome::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Small));
    m_another->setFont(theme.font(TypeSize::Body));
}

} // namespace breakeven::ui
