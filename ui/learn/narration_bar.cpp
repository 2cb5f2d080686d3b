// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/narration_bar.h"

#include "ui/learn/narration.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

NarrationBar::NarrationBar(LearnState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_sentence(new QLabel(this))
    , m_why(new LinkButton(QString(), this))
{
    setObjectName(QStringLiteral("narration_bar"));
    setAccessibleName(tr("What is happening"));
    m_sentence->setObjectName(QStringLiteral("narration_sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_why->setObjectName(QStringLiteral("narration_why"));

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_why, 0, Qt::AlignVCenter);

    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_keyMoment)
            Q_EMIT insightRequested(*m_keyMoment);
    });
    connect(&state, &LearnState::traceChanged, this, [this] {
        refresh();
        reserveHeight();
    });
    connect(&state, &LearnState::cursorChanged, this, &NarrationBar::refresh);
    connect(&state, &LearnState::workloadChanged, this, &NarrationBar::refresh);
    connect(&state, &LearnState::predictChanged, this, &NarrationBar::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &NarrationBar::restyle);
    restyle();
    refresh();
}

QString NarrationBar::sentence() const
{
    return m_sentence->text();
}

QString NarrationBar::currentSentence() const
{
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor cursor = m_state.cursor();
    if (m_state.predictStage() == LearnState::PredictStage::Guessing
        && (m_state.previewing() || trace.reached(cursor.step, tradeoff::Stage::Choose, cursor)))
        return tr("Your turn: which will be faster, and by how much? Guess, and the answer is shown.");
    if (m_state.previewing())
        return narratePreview(trace.rule(), m_state.workload());
    return narrate(m_state.lesson(), trace, cursor);
}

void NarrationBar::refresh()
{
    // A key moment would give the answer away while the learner is guessing.
    const bool guessing = m_state.predictStage() == LearnState::PredictStage::Guessing;
    m_keyMoment = m_state.previewing() || guessing ? std::nullopt
                                                   : keyMomentOf(m_state.lesson(), m_state.cursor().step);
    m_why->setVisible(m_keyMoment.has_value());
    if (m_keyMoment)
        m_why->setText(tr("Why? See key moment %1").arg(*m_keyMoment));
    const QString text = currentSentence();
    if (text == m_sentence->text())
        return;
    m_sentence->setText(text);
    m_sentence->setAccessibleName(text);
    if (QAccessible::isActive()) {
        QAccessibleEvent renamed(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NarrationBar::restyle()
{
    const Theme &theme = Theme::instance();
    m_sentence->setFont(theme.font(TypeSize::Title));
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().ink);
    m_sentence->setPalette(palette);
    layout()->setContentsMargins(theme.space(Space::Large), theme.space(Space::Medium), theme.space(Space::Large),
                                 theme.space(Space::Medium));
    static_cast<QHBoxLayout *>(layout())->setSpacing(theme.space(Space::Large));
    reserveHeight();
    update();
}

/// As high as the longest sentence of the lesson needs at this width, so that nothing moves while it plays.
void NarrationBar::reserveHeight()
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(m_sentence->font());
    const int why = QFontMetrics(m_why->font()).horizontalAdvance(tr("Why? See key moment %1").arg(9));
    const int width = std::max(this->width() - 3 * theme.space(Space::Large) - why, 10 * metrics.averageCharWidth());
    const tradeoff::Trace &trace = m_state.trace();
    int height = metrics.height();
    // An edit of the rule leaves most sentences as they were.
    const bool sameRoom = m_measuredWidth == width && m_measuredFont == m_sentence->font();
    const QHash<QString, int> before = sameRoom ? std::exchange(m_heights, {}) : QHash<QString, int>();
    m_heights.clear();
    m_measuredWidth = width;
    m_measuredFont = m_sentence->font();
    for (int position = 0; position < trace.positionCount(); ++position) {
        const QString text = narrate(m_state.lesson(), trace, trace.cursorAt(position));
        const auto known = before.constFind(text);
        const int lines = known != before.cend()
            ? *known
            : metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
        m_heights.insert(text, lines);
        height = std::max(height, lines);
    }
    m_sentence->setMinimumHeight(height);
}

void NarrationBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tokens().line);
    painter.setBrush(theme.tokens().selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.cornerRadius(), theme.cornerRadius());
}

void NarrationBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        reserveHeight();
}

} // namespace breakeven::ui
