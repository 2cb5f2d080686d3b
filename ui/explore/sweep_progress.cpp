// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_progress.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/slim_progress.h"
#include "ui/learn/workload_run_button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

SweepProgress::SweepProgress(QWidget *parent)
    : QWidget(parent)
    , m_button(new RunButton(this))
    , m_elsewhere(new LinkButton(QString(), this))
    , m_bar(new SlimProgress(this))
    , m_now(new CardLabel(QStringLiteral("sweep_now"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_sentence(new CardLabel(QStringLiteral("sweep_sentence"), {.size = TypeSize::Label}, this))
{
    setObjectName(QStringLiteral("sweep_progress"));
    m_button->setObjectName(QStringLiteral("sweep_button"));
    m_elsewhere->setObjectName(QStringLiteral("sweep_pause_elsewhere"));
    m_elsewhere->setAccessibleName(tr("Pause the other machines"));
    m_elsewhere->hide();
    m_bar->setObjectName(QStringLiteral("sweep_bar"));
    m_bar->setAccessibleName(tr("Points measured"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_button, m_elsewhere, m_bar, m_now, m_sentence})
        column->addWidget(widget);
    connect(m_button, &RunButton::clicked, this, [this] {
        if (m_act == SweepOffer::Act::Run)
            Q_EMIT runWanted();
        else if (m_act == SweepOffer::Act::Pause)
            Q_EMIT pauseWanted();
    });
    connect(m_elsewhere, &LinkButton::clicked, this, &SweepProgress::pauseWanted);
    connect(&Theme::instance(), &Theme::changed, this, &SweepProgress::restyle);
    restyle();
}

void SweepProgress::show(const SweepState &sweep, const SweepOffer &offer, const SweepOffer &elsewhere)
{
    const bool pauseThere = elsewhere.act == SweepOffer::Act::Pause && offer.act != SweepOffer::Act::Pause;
    const bool both = pauseThere && offer.act == SweepOffer::Act::Run;
    const SweepOffer &first = pauseThere && !both ? elsewhere : offer;
    m_act = first.act;
    m_button->setFace(RunButton::Face::Run, first.text);
    m_button->setEnabled(first.act != SweepOffer::Act::Nothing);
    if (both)
        m_elsewhere->setText(elsewhere.text);
    m_elsewhere->setVisible(both);
    m_bar->setRange(0, std::max(1, sweep.total));
    m_bar->setValue(std::clamp(sweep.done, 0, m_bar->maximum()));
    m_bar->setVisible(sweep.stage != SweepState::Stage::Idle && sweep.total > 0);
    m_now->showText(nowText(sweep));
    m_sentence->showText(sweep.sentence);
}

void SweepProgress::restyle()
{
    m_elsewhere->setFont(Theme::instance().font(TypeSize::Label));
    layout()->setSpacing(Theme::instance().space(Space::Hair) * 3 / 2);
}

} // namespace breakeven::ui
