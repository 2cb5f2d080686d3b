// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_scenes.h"

#include "ui/learn/device_cards.h"
#include "ui/learn/figure_table_view.h"
#include "ui/learn/flow_view.h"
#include "ui/learn/provenance_legend.h"
#include "ui/learn/race_view.h"
#include "ui/learn/rule_view.h"
#include "ui/present/present_steps_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// What is not shown would be laid out only when it is.
void layOut(const QWidget &widget)
{
    if (QLayout *layout = widget.layout())
        layout->setGeometry(widget.contentsRect());
    const QList<QWidget *> children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isWindow())
            layOut(*child);
    }
}

bool cutsLabel(const QWidget &content)
{
    const QList<QLabel *> labels = content.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&content](const QLabel *label) {
        return label->isVisibleTo(&content) && label->wordWrap() && !label->text().isEmpty()
            && label->height() < label->heightForWidth(label->width());
    });
}

} // namespace

PresentScenes::PresentScenes(PresentState &state, QWidget *parent)
    : QStackedWidget(parent)
    , m_state(state)
    , m_flow(new FlowView(state.learn()))
{
    setObjectName(QStringLiteral("present_scenes"));
    auto *flow = new Card({});
    flow->body()->addWidget(m_flow, 1);
    add(PresentScene::Flow, flow);
    add(PresentScene::Rule, new RuleView(state.learn()));
    add(PresentScene::Steps, makeSteps());
    add(PresentScene::Cards, makeCards());
    // A click must not take the keys from the lecture; Tab may.
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
    connect(&state, &PresentState::changed, this, &PresentScenes::follow);
    connect(&state.learn(), &LearnState::traceChanged, this, &PresentScenes::restyle);
    connect(&Theme::instance(), &Theme::changed, this, &PresentScenes::restyle);
    restyle();
    follow();
}

void PresentScenes::add(PresentScene scene, QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("present_scene_%1").arg(static_cast<int>(scene)));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scrolls[static_cast<std::size_t>(scene)] = scroll;
    addWidget(scroll);
}

QWidget *PresentScenes::makeSteps()
{
    auto *card = new Card(tr("Steps"));
    m_badges = new ProvenanceLegend(card);
    card->addToHeader(m_badges);
    auto *model = new PresentStepsModel(m_state.learn(), card);
    auto *table = new FigureTableView(*model, FigureTableDelegate::Steps::AreRows, card);
    table->setObjectName(QStringLiteral("present_steps"));
    table->setAccessibleName(tr("Steps"));
    connect(table, &FigureTableView::chosen, this, [this](const QModelIndex &index) {
        m_state.learn().moveToStep(index.row() + 1, StepsModel::stageOf(index.column()));
    });
    m_table = table;
    auto *caveat = new QLabel(m_state.learn().lesson().caveat, card);
    caveat->setObjectName(QStringLiteral("present_caveat"));
    caveat->setWordWrap(true);
    caveat->setTextFormat(Qt::PlainText);
    card->body()->addWidget(table);
    card->body()->addWidget(caveat);
    card->body()->addStretch(1);
    return card;
}

QWidget *PresentScenes::makeCards()
{
    auto *both = new QWidget;
    m_cardsRow = new QBoxLayout(QBoxLayout::TopToBottom, both);
    m_cardsRow->setContentsMargins({});
    m_cardsRow->addWidget(new DeviceCards(m_state.learn()), 3);
    m_race = new RaceView(m_state.learn());
    m_cardsRow->addWidget(m_race, 2);
    return both;
}

void PresentScenes::follow()
{
    setCurrentIndex(static_cast<int>(m_state.scene()));
}

void PresentScenes::arrange()
{
    // Where the screen is wide the race stands beside the cards.
    const bool wide = width() > 2 * height();
    m_cardsRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cardsRow->setSpacing(Theme::instance().space(Space::Small));
}

bool PresentScenes::fits()
{
    const QSize room = size();
    for (QScrollArea *scroll : m_scrolls) {
        scroll->resize(room);
        QWidget *content = scroll->widget();
        if (content->layout())
            content->layout()->activate();
        if (content->layout() && content->layout()->hasHeightForWidth()
            && content->layout()->minimumHeightForWidth(room.width()) > room.height())
            return false;
        const QSize least = content->minimumSizeHint();
        if (least.width() > room.width() || least.height() > room.height())
            return false;
        content->resize(room);
        layOut(*content);
        if (cutsLabel(*content))
            return false;
    }
    return m_table->leastWidthOfAll() <= m_table->width();
}

void PresentScenes::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    arrange();
}

void PresentScenes::restyle()
{
    const Theme &theme = Theme::instance();
    m_badges->setProvenances(provenancesOfSteps(m_state.learn().trace()));
    auto *caveat = findChild<QLabel *>(QStringLiteral("present_caveat"));
    caveat->setText(m_state.learn().lesson().caveat);
    caveat->setFont(theme.font(TypeSize::Small));
    QPalette palette = caveat->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    caveat->setPalette(palette);
    // A race needs figures.
    m_race->setVisible(!m_state.learn().shownMeasurements().empty());
    arrange();
}

} // namespace breakeven::ui
