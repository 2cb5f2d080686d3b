// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/stepper_bar.h"

#include "ui/learn/playback.h"
#include "ui/learn/stepper_keys.h"
#include "ui/learn/stepper_scrubber.h"
#include "ui/learn/stepper_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transport_icons.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace breakeven::ui {

StepperBar::StepperBar(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_playback(new Playback(state, this))
    , m_keys(new StepperKeys(state, *m_playback, this))
    , m_grid(new QGridLayout(this))
    , m_buttons(new QWidget(this))
    , m_play(new QPushButton(m_buttons))
    , m_scrubber(new StepperScrubber(this))
    , m_speed(new QComboBox(this))
    , m_position(new QLabel(this))
{
    setObjectName(QStringLiteral("stepper_bar"));
    setAccessibleName(tr("Steps of the lesson"));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->addWidget(
        addButton(QStringLiteral("stepper_first"), TransportIcon::First, QStringLiteral("stepper_action_first")));
    row->addWidget(
        addButton(QStringLiteral("stepper_back"), TransportIcon::Back, QStringLiteral("stepper_action_back")));
    row->addWidget(m_play);
    row->addWidget(
        addButton(QStringLiteral("stepper_next"), TransportIcon::Next, QStringLiteral("stepper_action_next")));
    row->addWidget(
        addButton(QStringLiteral("stepper_last"), TransportIcon::Last, QStringLiteral("stepper_action_last")));
    m_play->setObjectName(QStringLiteral("stepper_play"));
    m_play->setProperty("primary", true);
    m_play->setToolTip(tr("Play or pause (space)"));
    m_scrubber->setObjectName(QStringLiteral("stepper_scrubber"));
    m_scrubber->setAccessibleName(tr("Place in the lesson"));
    m_speed->setObjectName(QStringLiteral("stepper_speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed (+ and -)"));
    for (const double speed : playbackSpeeds())
        m_speed->addItem(tr("%1×").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(static_cast<int>(playbackSpeeds().indexOf(1.0)));
    m_position->setObjectName(QStringLiteral("stepper_position"));
    m_position->setTextFormat(Qt::RichText);
    m_grid->setContentsMargins({});
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);

    connect(m_play, &QPushButton::clicked, m_playback, &Playback::toggle);
    connect(m_playback, &Playback::playingChanged, this, &StepperBar::refreshPlay);
    connect(m_playback, &Playback::speedChanged, this,
            [this](double speed) { m_speed->setCurrentIndex(static_cast<int>(playbackSpeeds().indexOf(speed))); });
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_playback->setSpeed(m_speed->itemData(index).toDouble()); });
    connect(m_scrubber, &QSlider::valueChanged, this,
            [this](int position) { m_state.setCursor(m_state.trace().cursorAt(position)); });
    connect(&state, &LearnState::traceChanged, this, &StepperBar::refreshSteps);
    connect(&state, &LearnState::cursorChanged, this, &StepperBar::refreshPosition);
    connect(&Theme::instance(), &Theme::changed, this, &StepperBar::restyle);
    arrange(Width::Wide);
    refreshSteps();
    restyle();
}

QToolButton *StepperBar::addButton(const QString &name, TransportIcon icon, const QString &actionName)
{
    auto *button = new QToolButton(m_buttons);
    button->setObjectName(name);
    button->setIcon(transportIcon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    for (QAction *action : m_keys->actions()) {
        if (action->objectName() != actionName)
            continue;
        button->setAccessibleName(action->text());
        button->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    }
    return button;
}

QList<QAction *> StepperBar::actions() const
{
    return m_keys->actions();
}

void StepperBar::giveKeysTo(QWidget &place)
{
    m_keys->giveTo(place);
}

void StepperBar::refreshSteps()
{
    const tradeoff::Trace &trace = m_state.trace();
    QStringList labels;
    QStringList shortLabels;
    for (int step = 1; step <= trace.stepCount(); ++step) {
        labels.append(stepLabel(trace, step));
        shortLabels.append(QLocale().toString(step));
    }
    const QSignalBlocker blocker(m_scrubber);
    m_scrubber->setSteps(labels, shortLabels, trace.stageCount());
    m_play->setEnabled(trace.stepCount() > 0);
    m_widestPosition = widestPosition();
    refreshPosition();
    chooseWidth();
}

int StepperBar::widestPosition() const
{
    const QFontMetrics metrics(Theme::instance().font(TypeSize::Title, QFont::Bold));
    const tradeoff::Trace &trace = m_state.trace();
    int widest = 0;
    for (int position = 0; position < trace.positionCount(); ++position) {
        const PositionText text = positionText(m_state.lesson().flow, trace, trace.cursorAt(position));
        widest = std::max(widest, metrics.horizontalAdvance(text.whole()));
    }
    return widest + metrics.averageCharWidth();
}

void StepperBar::refreshPosition()
{
    const Theme &theme = Theme::instance();
    const tradeoff::Trace &trace = m_state.trace();
    const PositionText text = positionText(m_state.lesson().flow, trace, m_state.cursor());
    {
        const QSignalBlocker blocker(m_scrubber);
        m_scrubber->setValue(trace.positionOf(m_state.cursor()));
        m_scrubber->setAccessibleDescription(text.whole());
    }
    m_position->setAccessibleName(text.whole());
    m_position->setToolTip(text.whole());
    if (m_width == Width::Wide) {
        m_position->setText(QStringLiteral("<b>%1</b>").arg(text.whole().toHtmlEscaped()));
        return;
    }
    const QFontMetrics metrics(theme.font(TypeSize::Small));
    if (text.stage.isEmpty()) {
        m_position->setText(QStringLiteral("<b>%1</b>").arg(text.step.toHtmlEscaped()));
        return;
    }
    const QString stage = metrics.elidedText(text.stage, Qt::ElideRight, m_position->maximumWidth());
    m_position->setText(QStringLiteral("<b>%1</b><br><span style=\"font-size:%2pt\">%3</span>")
                            .arg(text.step.toHtmlEscaped())
                            .arg(theme.font(TypeSize::Small).pointSizeF())
                            .arg(stage.toHtmlEscaped()));
}

void StepperBar::refreshPlay()
{
    const bool playing = m_playback->playing();
    m_play->setIcon(transportIcon(playing ? TransportIcon::Pause : TransportIcon::Play));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void StepperBar::restyle()
{
    const Theme &theme = Theme::instance();
    const int gap = theme.space(Space::Small);
    m_buttons->layout()->setSpacing(gap);
    m_grid->setHorizontalSpacing(theme.space(Space::Large));
    m_grid->setVerticalSpacing(gap);
    const QFontMetrics metrics(theme.font(TypeSize::Body));
    const int height = metrics.height() + 2 * gap;
    for (QToolButton *button : m_buttons->findChildren<QToolButton *>()) {
        button->setFont(theme.font(TypeSize::Body));
        button->setIconSize(QSize(metrics.height(), metrics.height()));
        button->setFixedSize(height * 11 / 10, height);
    }
    m_play->setFont(theme.font(TypeSize::Body, QFont::Bold));
    m_play->setIconSize(QSize(metrics.height(), metrics.height()));
    m_play->setFixedHeight(height);
    m_speed->setFont(theme.font(TypeSize::Body));
    m_speed->setFixedHeight(height);
    m_position->setMinimumHeight(height);
    m_position->setFont(theme.font(TypeSize::Title));
    // Wide enough for either word, so that pressing it moves nothing.
    const QFontMetrics bold(m_play->font());
    m_play->setFixedWidth(std::max(bold.horizontalAdvance(tr("Play")), bold.horizontalAdvance(tr("Pause")))
                          + metrics.height() + 5 * gap);
    m_widestPosition = widestPosition();
    refreshPlay();
    refreshPosition();
    chooseWidth();
}

int StepperBar::widthNeeded(Width width) const
{
    const Theme &theme = Theme::instance();
    const int gap = m_grid->horizontalSpacing();
    const int twoLines = QFontMetrics(theme.font(TypeSize::Title, QFont::Bold)).horizontalAdvance(tr("Step 88 of 88"));
    const int row = m_buttons->sizeHint().width() + m_speed->sizeHint().width() + gap;
    switch (width) {
    case Width::Wide: return row + m_scrubber->minimumSizeHint().width() * 3 / 2 + m_widestPosition + 2 * gap;
    case Width::Narrow: return row + m_scrubber->minimumSizeHint().width() + twoLines + 2 * gap;
    case Width::Narrowest: break;
    }
    return row + twoLines + gap;
}

QSize StepperBar::minimumSizeHint() const
{
    return {widthNeeded(Width::Narrowest), m_grid->minimumSize().height()};
}

void StepperBar::chooseWidth()
{
    const Width wanted = width() >= widthNeeded(Width::Wide) ? Width::Wide
        : width() >= widthNeeded(Width::Narrow)              ? Width::Narrow
                                                             : Width::Narrowest;
    const int room = wanted == Width::Narrowest ? width() - widthNeeded(Width::Narrowest)
                                                : (width() - widthNeeded(Width::Narrow)) / 3;
    if (wanted == Width::Wide)
        m_position->setFixedWidth(m_widestPosition);
    else
        m_position->setFixedWidth(QFontMetrics(m_position->font()).horizontalAdvance(tr("Step 88 of 88"))
                                  + std::max(0, room));
    arrange(wanted);
    m_scrubber->standBeside(wanted == Width::Narrowest ? 0 : m_play->minimumHeight());
    refreshPosition();
}

void StepperBar::arrange(Width width)
{
    const bool first = m_grid->count() == 0;
    if (!first && width == m_width)
        return;
    m_width = width;
    for (QWidget *part : {m_buttons, static_cast<QWidget *>(m_scrubber), static_cast<QWidget *>(m_speed),
                          static_cast<QWidget *>(m_position)})
        m_grid->removeWidget(part);
    const bool twoRows = width == Width::Narrowest;
    m_grid->addWidget(m_buttons, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_scrubber, twoRows ? 1 : 0, twoRows ? 0 : 1, 1, twoRows ? 4 : 1, Qt::AlignTop);
    m_grid->addWidget(m_speed, 0, 2, Qt::AlignTop);
    m_grid->addWidget(m_position, 0, 3, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    updateGeometry();
}

void StepperBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseWidth();
}

} // namespace breakeven::ui
