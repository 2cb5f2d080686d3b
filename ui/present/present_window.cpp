// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_window.h"

#include "ui/learn/narration.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/stepper_keys.h"
#include "ui/learn/stepper_text.h"
#include "ui/present/present_scenes.h"
#include "ui/present/present_words.h"
#include "ui/present/spotlight.h"
#include "ui/present/vote_view.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// Layouts would hear of another type only with the next events.
void forgetSizes(const QWidget &content)
{
    const QList<QWidget *> widgets = content.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        widget->updateGeometry();
}

} // namespace

PresentWindow::PresentWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_state(parts.state)
    , m_plan(parts.plan)
    , m_timer(parts.timer)
    , m_votes(parts.votes)
    , m_position(new QLabel(this))
    , m_hidden(new QLabel(tr("? Answer hidden"), this))
    , m_run(new QLabel(this))
    , m_time(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_scenes(new PresentScenes(m_state, this))
    , m_sentence(new QLabel(this))
    , m_vote(new VoteView(m_votes, this))
    , m_spotlight(new Spotlight(this))
    , m_keys(new PresentKeysCard(this))
    , m_blank(new BlankCover(this))
{
    setObjectName(QStringLiteral("present_window"));
    setWindowTitle(tr("Breakeven: presentation"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    m_position->setObjectName(QStringLiteral("present_position"));
    m_position->setWordWrap(true);
    m_hidden->setObjectName(QStringLiteral("present_hidden"));
    m_run->setObjectName(QStringLiteral("present_run"));
    m_run->setWordWrap(true);
    m_run->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_time->setObjectName(QStringLiteral("present_time"));
    m_sentence->setObjectName(QStringLiteral("present_sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (QLabel *label : {m_position, m_hidden, m_run, m_time, m_sentence})
        label->setTextFormat(Qt::PlainText);

    auto *strip = new QHBoxLayout;
    strip->addWidget(m_position, 3);
    strip->addWidget(m_hidden);
    strip->addWidget(m_run, 2);
    strip->addWidget(m_time);
    auto *lesson = new QWidget(this);
    auto *lessonColumn = new QVBoxLayout(lesson);
    lessonColumn->setContentsMargins({});
    lessonColumn->addWidget(m_scenes, 1);
    lessonColumn->addWidget(m_sentence);
    m_pages->setObjectName(QStringLiteral("present_pages"));
    m_pages->addWidget(lesson);
    m_pages->addWidget(m_vote);
    auto *column = new QVBoxLayout(this);
    // A larger type must not make the window larger than its screen.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addLayout(strip);
    column->addWidget(m_pages, 1);

    connect(&m_state, &PresentState::changed, this, &PresentWindow::refresh);
    connect(&m_state.learn(), &LearnState::traceChanged, this, [this] {
        if (isVisible() && !fits())
            fitType();
    });
    connect(&m_timer, &PresentTimer::changed, this, &PresentWindow::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &PresentWindow::restyle);
    qApp->installEventFilter(this);
    restyle();
    refresh();
}

bool PresentWindow::voting() const
{
    return m_pages->currentWidget() == m_vote;
}

bool PresentWindow::blank() const
{
    return m_blank->isVisibleTo(this);
}

void PresentWindow::setVoting(bool voting)
{
    if (voting == this->voting())
        return;
    m_pages->setCurrentIndex(voting ? 1 : 0);
    setFocus();
    refresh();
    Q_EMIT votingChanged(voting);
}

void PresentWindow::setBlank(bool blank)
{
    m_blank->setVisible(blank);
    m_blank->raise();
}

bool PresentWindow::take(const QKeyEvent &key)
{
    if (blank()) {
        setBlank(false);
        return true;
    }
    if (voting() && m_vote->take(key))
        return true;
    const std::optional<PresentKey> meant = presentKeyOf(key);
    if (!meant)
        return false;
    act(*meant);
    return true;
}

void PresentWindow::act(PresentKey key)
{
    const int step = m_state.learn().cursor().step;
    const tradeoff::Trace &trace = m_state.learn().trace();
    switch (key) {
    case PresentKey::Forward: m_state.forward(); break;
    case PresentKey::Back: m_state.back(); break;
    case PresentKey::First: m_state.learn().setCursor({}); break;
    case PresentKey::Last: m_state.learn().setCursor(trace.cursorAt(trace.positionCount() - 1)); break;
    case PresentKey::Run:
        // A second press must not begin the run anew.
        if (!voting() && step > 0 && !m_plan.running())
            m_plan.measureStep(step);
        break;
    case PresentKey::Blank: setBlank(true); break;
    case PresentKey::Spotlight:
        m_spotlight->moveTo(mapFromGlobal(QCursor::pos()));
        m_spotlight->setVisible(!m_spotlight->isVisibleTo(this));
        break;
    case PresentKey::Wider: m_spotlight->grow(1); break;
    case PresentKey::Narrower: m_spotlight->grow(-1); break;
    case PresentKey::Reveal: m_state.toggleReveal(); break;
    case PresentKey::Timer: m_timer.toggle(); break;
    case PresentKey::TimerReset: m_timer.reset(); break;
    case PresentKey::Vote: setVoting(!voting()); break;
    case PresentKey::Notes: Q_EMIT notesWanted(); break;
    case PresentKey::Scene1: m_state.pick(PresentScene::Flow); break;
    case PresentKey::Scene2: m_state.pick(PresentScene::Rule); break;
    case PresentKey::Scene3: m_state.pick(PresentScene::Steps); break;
    case PresentKey::Scene4: m_state.pick(PresentScene::Cards); break;
    case PresentKey::FollowStage: m_state.pick(std::nullopt); break;
    case PresentKey::Keys: m_keys->setVisible(!m_keys->isVisibleTo(this)); break;
    case PresentKey::Leave:
        if (m_keys->isVisibleTo(this))
            m_keys->hide();
        else if (voting())
            setVoting(false);
        else
            Q_EMIT leaveWanted();
        break;
    }
    placeCovers();
}

/// Keys come here before the views below use them for themselves; a field or a button keeps those it needs.
bool PresentWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && m_spotlight->isVisible() && watched == windowHandle()) {
        m_spotlight->moveTo(static_cast<QMouseEvent *>(event)->position().toPoint());
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress && blank() && watched == windowHandle()) {
        setBlank(false);
        return true;
    }
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool page = key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp;
    if (!blank() && widget != this && !page && key.key() != Qt::Key_Escape) {
        const bool pressesButton = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
            && widget->focusPolicy() != Qt::NoFocus;
        if (needsKey(*widget, key) || pressesButton)
            return false;
    }
    if (!press) {
        if (blank() || presentKeyOf(key) || voting())
            event->accept();
        return false;
    }
    return take(key);
}

void PresentWindow::refresh()
{
    const LearnState &learn = m_state.learn();
    const QString position = positionText(learn.lesson().flow, learn.trace(), learn.cursor()).whole();
    m_position->setText(voting() ? tr("Class vote") : position);
    m_hidden->setVisible(!voting() && m_state.answerHidden());
    m_run->setText(voting() ? QString() : runText(m_state));
    m_time->setText(m_timer.text());
    m_time->setAccessibleName(tr("Timer: %1").arg(m_timer.text()));
    m_time->setVisible(m_timer.used());
    const QString sentence = presentSentence(m_state);
    if (sentence == m_sentence->text() && !m_sentence->accessibleName().isEmpty())
        return;
    m_sentence->setText(sentence);
    announce(position, sentence);
}

void PresentWindow::announce(const QString &position, const QString &sentence)
{
    m_sentence->setAccessibleName(tr("%1. %2", "place in the lesson, then what happens there").arg(position, sentence));
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent renamed(m_sentence, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PresentWindow::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Large);
    layout()->setContentsMargins(side, theme.space(Space::Small), side, theme.space(Space::Medium));
    layout()->setSpacing(theme.space(Space::Small));
    m_position->setFont(theme.font(TypeSize::Label, QFont::DemiBold));
    m_hidden->setFont(theme.font(TypeSize::Label, QFont::DemiBold));
    m_run->setFont(theme.font(TypeSize::Label));
    m_time->setFont(theme.figureFont(TypeSize::Label));
    QFont large = theme.font(TypeSize::Title, QFont::Medium);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_sentence->setFont(large);
    QPalette palette = m_hidden->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().accent);
    m_hidden->setPalette(palette);
    reserveSentence();
    placeCovers();
}

/// As high as the longest sentence needs at this width, so that nothing moves from stage to stage.
void PresentWindow::reserveSentence()
{
    const QFontMetrics metrics(m_sentence->font());
    const QMargins margins = layout()->contentsMargins();
    const int room = std::max(1, width() - margins.left() - margins.right());
    const LearnState &learn = m_state.learn();
    int height = metrics.height();
    const auto take = [&](const QString &text) {
        height = std::max(height, metrics.boundingRect(0, 0, room, 100'000, Qt::TextWordWrap, text).height());
    };
    take(presentSentence(m_state));
    for (int position = 0; position < learn.trace().positionCount(); ++position)
        take(narrate(learn.lesson(), learn.trace(), learn.trace().cursorAt(position)));
    m_sentence->setMinimumHeight(height);
}

bool PresentWindow::fits()
{
    forgetSizes(*this);
    reserveSentence();
    layout()->activate();
    if (QLayout *lesson = m_pages->widget(0)->layout()) {
        lesson->setGeometry(m_pages->rect());
        // The sentence leaves the scene at least half of the screen.
        if (m_sentence->minimumHeight() > height() / 4)
            return false;
    }
    const QMargins margins = layout()->contentsMargins();
    const int wide = width() - margins.left() - margins.right();
    m_keys->setFixedWidth(std::min(wide, width() * 9 / 10));
    if (m_keys->heightForWidth(m_keys->width()) > height() - margins.top() - margins.bottom())
        return false;
    return m_scenes->fits();
}

void PresentWindow::fitType()
{
    if (m_fitting)
        return;
    m_fitting = true;
    m_type.fit(size(), [this] { return fits(); });
    m_fitting = false;
    placeCovers();
}

void PresentWindow::placeCovers()
{
    m_spotlight->setGeometry(rect());
    m_spotlight->raise();
    const int wide = std::min(width(), width() * 9 / 10);
    const int high = std::min(height(), std::max(m_keys->sizeHint().height(), m_keys->heightForWidth(wide)));
    m_keys->setFixedSize(wide, high);
    m_keys->move((width() - wide) / 2, (height() - high) / 2);
    m_keys->raise();
    m_blank->setGeometry(rect());
    m_blank->raise();
}

void PresentWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitType();
    placeCovers();
}

void PresentWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT leaveWanted();
}

} // namespace breakeven::ui
