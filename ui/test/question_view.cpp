// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_view.h"

#include "lessons/questions/plain_text.h"
#include "ui/test/answer_editor.h"
#include "ui/test/card_text.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/question_card_content.h"
#include "ui/test/question_feedback.h"
#include "ui/test/question_figures.h"
#include "ui/test/question_hints.h"
#include "ui/test/question_keys.h"
#include "ui/test/question_scroll.h"
#include "ui/test/question_text.h"
#include "ui/test/tab_order.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStyle>

namespace breakeven::ui {

using lessons::Activity;

class QuestionView::Private final
{
public:
    Private(QuestionView &view, TestState &testState);

    void build();
    void wire();
    void ask(); ///< another question
    void refresh();
    void restyle();

    void say(const QString &missing);
    enum class By { Enter, Button };
    void act(By by); ///< the primary button, or Enter for it
    void goNext();
    void pick(int place);
    void takeFocus();
    /// Whether a new question may have the keyboard: not out of another part of the window that shows.
    [[nodiscard]] bool mayTakeFocus() const;

    QuestionView &q;
    TestState &state;
    QuestionKeys *keys = nullptr;
    QWidget *column = nullptr;
    QWidget *content = nullptr;
    QuestionCardHeader *header = nullptr;
    QuestionText *text = nullptr;
    QuestionFigures *figures = nullptr;
    QuestionHints *hints = nullptr;
    AnswerEditor *editor = nullptr;
    QuestionFeedback *feedback = nullptr;
    QuestionScroll *scroll = nullptr;
    QuestionCardFooter *footer = nullptr;
    QString note;
    bool wasExplained = false;
    bool focusWanted = false; ///< by the next question, or as soon as the card shows
};

QuestionView::Private::Private(QuestionView &view, TestState &testState)
    : q(view)
    , state(testState)
{
    build();
    wire();
    restyle();
    ask();
}

void QuestionView::Private::build()
{
    q.setObjectName(QStringLiteral("question_view"));
    q.setAccessibleName(tr("Question"));
    keys = new QuestionKeys(&q);
    auto *card = new Card(QString(), &q);
    column = new QWidget(card);
    content = new QWidget(column);
    content->setObjectName(QStringLiteral("question_content"));
    header = new QuestionCardHeader(column);
    text = new QuestionText(QStringLiteral("question_text"), {TypeSize::Title, QFont::DemiBold}, content);
    hints = new QuestionHints(content);
    feedback = new QuestionFeedback(content);
    footer = new QuestionCardFooter(column);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->addWidget(text);
    rows->addWidget(hints);
    rows->addWidget(feedback);
    scroll = new QuestionScroll(content, column);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    parts->addWidget(header);
    parts->addWidget(scroll, 1000);
    parts->addWidget(footer);
    parts->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    card->body()->addLayout(middle, 1);
    auto *whole = new QVBoxLayout(&q);
    whole->setContentsMargins({});
    whole->addWidget(card);
}

void QuestionView::Private::wire()
{
    connect(&state, &TestState::roundChanged, &q, [this] { ask(); });
    connect(&state, &TestState::itemChanged, &q, [this] {
        note.clear();
        refresh();
    });
    connect(&state, &TestState::pageChanged, &q, [this] {
        // Another round or place follows at once.
        focusWanted = state.page() == TestState::Page::Question;
    });
    connect(keys, &QuestionKeys::picked, &q, [this](int place) { pick(place); });
    connect(keys, &QuestionKeys::committed, &q, [this] { act(By::Enter); });
    connect(keys, &QuestionKeys::hintWanted, &q, [this] { state.showHint(); });
    connect(keys, &QuestionKeys::nextWanted, &q, [this] { goNext(); });
    connect(keys, &QuestionKeys::previousWanted, &q, [this] { state.previous(); });
    connect(keys, &QuestionKeys::flagWanted, &q, [this] {
        if (const RoundItem *item = state.current(); item && state.testRuns())
            state.setFlagged(!item->flagged);
    });
    connect(keys, &QuestionKeys::pageWanted, &q, [this](bool down) { scroll->page(down); });
    connect(header, &QuestionCardHeader::hintWanted, &q, [this] { state.showHint(); });
    connect(header, &QuestionCardHeader::flagChanged, &q, [this](bool flagged) { state.setFlagged(flagged); });
    connect(footer, &QuestionCardFooter::primaryWanted, &q, [this] { act(By::Button); });
    connect(footer, &QuestionCardFooter::backWanted, &q, [this] { state.previous(); });
    connect(footer, &QuestionCardFooter::nextWanted, &q, [this] { goNext(); });
    connect(footer, &QuestionCardFooter::stepWanted, &q, &QuestionView::lessonWanted);
    connect(&Theme::instance(), &Theme::changed, &q, [this] { restyle(); });
}

void QuestionView::Private::ask()
{
    const bool takes = focusWanted || mayTakeFocus();
    for (QWidget *old : std::initializer_list<QWidget *>{editor, figures}) {
        if (!old)
            continue;
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    editor = nullptr;
    figures = nullptr;
    note.clear();
    const RoundItem *item = state.current();
    q.setEnabled(item != nullptr);
    if (!item)
        return;
    keys->setInTest(state.activity() == Activity::Test);
    text->showMarkdown(item->question.text);
    auto *rows = static_cast<QVBoxLayout *>(content->layout());
    if (!item->question.figures.empty()) {
        figures = new QuestionFigures(item->question.figures, content);
        rows->insertWidget(rows->indexOf(text) + 1, figures);
    }
    editor = makeAnswerEditor(item->question, item->shownOptions, keys->letters(), content);
    rows->insertWidget(rows->indexOf(hints) + 1, editor);
    connect(editor, &AnswerEditor::answerEdited, &q,
            [this](const lessons::Answer &answer) { state.setAnswer(answer); });
    // A screen reader says what encloses the control that gets the keyboard.
    editor->setAccessibleName(
        tr("%1 %2").arg(lessons::plainText(item->question.text), editor->accessibleName()).trimmed());
    wasExplained = item->grade.has_value();
    q.setAccessibleDescription(gradeText(*item));
    refresh();
    orderTabs({header, editor, footer});
    scroll->follow(nullptr);
    scroll->ensureVisible(0, 0);
    if (takes)
        takeFocus();
}

void QuestionView::Private::refresh()
{
    const RoundItem *item = state.current();
    if (!item || !editor)
        return;
    header->show(headerContent(state));
    hints->show(item->question.hints, item->hintsShown, item->grade.has_value());
    editor->present({item->answer, item->grade.has_value(), state.testRuns()});
    feedback->show(*item);
    footer->show(footerContent(state, note));
    if (item->grade && !wasExplained) {
        wasExplained = true;
        orderTabs({header, editor, footer});
        if (QWidget *focus = QApplication::focusWidget(); focus && q.isAncestorOf(focus))
            footer->takeFocus();
        scroll->follow(feedback);
        announce(&q, gradeText(*item));
    }
}

void QuestionView::Private::act(By by)
{
    const RoundItem *item = state.current();
    if (!item || !editor)
        return;
    if (item->grade && state.activity() == Activity::Test) {
        state.backToResult();
    } else if (state.testRuns() && item->committed && state.atLast()) {
        // Enter has just answered: a second one goes to the button, and does not end the test.
        if (by == By::Button)
            state.wantEnd();
        else
            footer->takeFocus();
    } else if (item->grade || item->committed) {
        state.next();
    } else {
        editor->settle();
        item = state.current();
        if (lessons::isComplete(item->question, item->answer))
            state.commit();
        else
            say(editor->whatIsMissing());
    }
}

void QuestionView::Private::say(const QString &missing)
{
    note = missing;
    refresh();
}

void QuestionView::Private::goNext()
{
    const RoundItem *item = state.current();
    // The last question of a round is left by its answer; skipping it would end the round unseen.
    if (item && (item->grade || !state.atLast()))
        state.next();
}

void QuestionView::Private::pick(int place)
{
    if (editor && state.current())
        editor->pick(place);
}

bool QuestionView::Private::mayTakeFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return !focus || focus == &q || q.isAncestorOf(focus) || !focus->isVisible();
}

void QuestionView::Private::takeFocus()
{
    focusWanted = !q.isVisible();
    if (focusWanted || !editor)
        return;
    if (QWidget *first = editor->firstControl())
        first->setFocus(Qt::OtherFocusReason);
}

void QuestionView::Private::restyle()
{
    const Theme &theme = Theme::instance();
    const int bar = q.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &q);
    column->setMaximumWidth(textMeasure() + 7 * theme.space(Space::Medium) + bar);
    content->layout()->setSpacing(theme.space(Space::Large));
    column->layout()->setSpacing(theme.space(Space::Medium));
}

QuestionView::QuestionView(TestState &state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, state))
{ }

QuestionView::~QuestionView() = default;

QSize QuestionView::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    // Stretches round down, and a pixel too few brings the scroll bar.
    return {hint.width(), heightForWidth(width()) + Theme::instance().space(Space::Hair)};
}

void QuestionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->focusWanted)
        d->takeFocus();
}

} // namespace breakeven::ui
