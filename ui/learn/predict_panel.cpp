// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/predict_panel.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/predict_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakeven::ui {

PredictPanel::PredictPanel(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_question(new CardLabel(QStringLiteral("predict_question"), {TypeSize::Body, QFont::DemiBold}, this))
    , m_form(new QWidget(this))
    , m_devices(new QButtonGroup(this))
    , m_cpu(new QRadioButton(tr("&CPU"), m_form))
    , m_gpu(new QRadioButton(tr("&GPU"), m_form))
    , m_factor(new QComboBox(m_form))
    , m_commit(new QPushButton(tr("Co&mmit"), m_form))
    , m_said(new CardLabel(QStringLiteral("predict_said"), {.ink = CardLabel::Ink::Dim}, this))
    , m_measured(new CardLabel(QStringLiteral("predict_measured"), {TypeSize::Body, QFont::DemiBold}, this))
    , m_comment(new CardLabel(QStringLiteral("predict_comment"), {.size = TypeSize::Label}, this))
    , m_again(new LinkButton(tr("guess again"), this))
{
    setObjectName(QStringLiteral("predict_panel"));
    m_question->setText(tr("Which will be faster, and by how much?"));
    m_cpu->setObjectName(QStringLiteral("predict_cpu"));
    m_cpu->setAccessibleName(tr("The CPU will be faster"));
    m_gpu->setObjectName(QStringLiteral("predict_gpu"));
    m_gpu->setAccessibleName(tr("The GPU will be faster"));
    m_factor->setObjectName(QStringLiteral("predict_factor"));
    m_factor->setAccessibleName(tr("How many times faster"));
    for (const double factor : guessFactors)
        m_factor->addItem(factorText(factor), factor);
    m_factor->setCurrentIndex(1);
    m_commit->setObjectName(QStringLiteral("predict_commit"));
    m_commit->setAccessibleName(tr("Commit my guess"));
    m_again->setObjectName(QStringLiteral("predict_again"));
    m_devices->addButton(m_cpu);
    m_devices->addButton(m_gpu);

    auto *devices = new QHBoxLayout;
    devices->addWidget(m_cpu);
    devices->addWidget(m_gpu);
    devices->addStretch(1);
    auto *factor = new QHBoxLayout;
    factor->addWidget(m_factor);
    factor->addWidget(m_commit, 1);
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins({});
    rows->addLayout(devices);
    rows->addLayout(factor);
    auto *column = new QVBoxLayout(this);
    for (QWidget *line : std::initializer_list<QWidget *>{m_question, m_form, m_said, m_measured, m_comment})
        column->addWidget(line);
    column->addWidget(m_again, 0, Qt::AlignLeft);

    const auto enableCommit = [this] { m_commit->setEnabled(m_cpu->isChecked() || m_gpu->isChecked()); };
    connect(m_cpu, &QRadioButton::toggled, this, enableCommit);
    connect(m_gpu, &QRadioButton::toggled, this, enableCommit);
    connect(m_commit, &QPushButton::clicked, this, &PredictPanel::commit);
    connect(m_again, &LinkButton::clicked, this, &PredictPanel::guessAgain);
    connect(&state, &LearnState::predictChanged, this, &PredictPanel::refresh);
    connect(&state, &LearnState::traceChanged, this, &PredictPanel::refresh);
    connect(&state, &LearnState::workloadChanged, this, &PredictPanel::refresh);
    connect(&state, &LearnState::runChanged, this, &PredictPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &PredictPanel::restyle);
    enableCommit();
    restyle();
    refresh();
}

void PredictPanel::commit()
{
    m_state.commitGuess(
        {m_gpu->isChecked() ? tradeoff::Hardware::Gpu : tradeoff::Hardware::Cpu, m_factor->currentData().toDouble()});
}

void PredictPanel::guessAgain()
{
    m_state.setPredicting(false);
    m_state.setPredicting(true);
    m_cpu->setFocus();
}

void PredictPanel::clearForm()
{
    m_devices->setExclusive(false);
    m_cpu->setChecked(false);
    m_gpu->setChecked(false);
    m_devices->setExclusive(true);
    m_factor->setCurrentIndex(1);
}

bool PredictPanel::beingMeasured() const
{
    return m_state.run().running && m_state.run().workload == m_state.workload();
}

void PredictPanel::refresh()
{
    const LearnState::PredictStage stage = m_state.predictStage();
    setVisible(stage != LearnState::PredictStage::Off);
    const bool guessing = stage == LearnState::PredictStage::Guessing;
    if (guessing && !m_asked)
        clearForm();
    m_asked = guessing;
    m_form->setVisible(guessing);
    m_again->setVisible(!guessing);
    if (guessing || !m_state.guess()) {
        for (CardLabel *label : {m_said, m_measured, m_comment})
            label->showText({});
        return;
    }
    // One device's figure alone must not be taken for all there is while the other's is on its way.
    const std::vector<tradeoff::Measurement> none;
    const GuessJudgement judgement = judge(*m_state.guess(), beingMeasured() ? none : m_state.shownMeasurements());
    m_said->showText(judgement.said);
    m_measured->showText(judgement.measured);
    m_measured->setInk(judgement.kind == GuessJudgement::Kind::RightDevice ? CardLabel::Ink::Good
                                                                           : CardLabel::Ink::Plain);
    const bool waiting = judgement.kind == GuessJudgement::Kind::Waiting;
    m_comment->showText(!waiting ? judgement.comment : beingMeasured() ? tr("Being measured…") : tr("Now run it."));
}

void PredictPanel::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    layout()->setContentsMargins(side, theme.space(Space::Small), side, theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Hair));
    m_form->layout()->setSpacing(theme.space(Space::Small));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cpu, m_gpu, m_factor, m_commit})
        widget->setFont(theme.font(TypeSize::Body));
    update();
}

void PredictPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().selection);
    painter.drawRoundedRect(rect(), theme.cornerRadius(), theme.cornerRadius());
}

} // namespace breakeven::ui
