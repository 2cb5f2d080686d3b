// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/workload_status.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/slim_progress.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int progressSteps = 1000;

/// A calm box: sunken ground, and a bar in the colour of faults beside the words that say the same.
class TroubleBox final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().sunken);
        painter.drawRoundedRect(rect(), theme.space(Space::Hair), theme.space(Space::Hair));
        painter.setBrush(theme.tokens().bad);
        painter.drawRoundedRect(QRect(0, 0, theme.space(Space::Hair) * 3 / 4, height()), 1, 1);
    }
};

} // namespace

WorkloadStatus::WorkloadStatus(QWidget *parent)
    : QWidget(parent)
    , m_stage(new CardLabel(QStringLiteral("run_stage"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_progress(new SlimProgress(this))
    , m_trouble(new TroubleBox(this))
    , m_title(new CardLabel(QStringLiteral("trouble_title"), {TypeSize::Body, QFont::DemiBold}, m_trouble))
    , m_text(new CardLabel(QStringLiteral("trouble_text"), {.size = TypeSize::Label}, m_trouble))
    , m_startAgain(new LinkButton(tr("Start the engine again"), m_trouble))
{
    setObjectName(QStringLiteral("workload_status"));
    m_progress->setObjectName(QStringLiteral("run_progress"));
    m_progress->setAccessibleName(tr("How far the stage of the run is"));
    m_progress->setRange(0, progressSteps);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_startAgain->setObjectName(QStringLiteral("start_engine_again"));

    auto *box = new QVBoxLayout(m_trouble);
    box->addWidget(m_title);
    box->addWidget(m_text);
    box->addWidget(m_startAgain, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stage);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    connect(m_startAgain, &LinkButton::clicked, this, &WorkloadStatus::startAgainRequested);
    connect(&Theme::instance(), &Theme::changed, this, &WorkloadStatus::restyle);
    restyle();
    show({});
}

void WorkloadStatus::show(const RunState &run)
{
    const auto trouble = troubleOf(run);
    m_trouble->setVisible(trouble.has_value());
    if (trouble) {
        m_title->setText(trouble->title);
        m_text->setText(trouble->text);
        m_startAgain->setVisible(trouble->canStartAgain);
    }
    if (run.running)
        m_stage->showText(runningText(run));
    else
        m_stage->showText(run.engine == RunState::Engine::Starting ? tr("The engine is starting…") : QString());
    m_progress->setVisible(run.running);
    m_progress->setValue(run.progress ? qRound(run.progress->fraction * progressSteps) : 0);
    setVisible(run.running || trouble || !m_stage->text().isEmpty());
}

void WorkloadStatus::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Hair));
    const int side = theme.space(Space::Small);
    m_trouble->layout()->setContentsMargins(side + theme.space(Space::Hair), side, side, side);
    m_trouble->layout()->setSpacing(theme.space(Space::Hair));
    update();
}

} // namespace breakeven::ui
