// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_place.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/learn_column.h"
#include "ui/test/predict_view.h"
#include "ui/test/question_view.h"
#include "ui/test/quiz_context.h"
#include "ui/test/result_view.h"
#include "ui/test/start_page.h"
#include "ui/test/test_menu.h"
#include "ui/test/test_overview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

using lessons::Activity;

namespace {

/// In pixels where the type has its ordinary size.
constexpr int menuWidth = 240;
constexpr int besideWidth = 400;
constexpr int narrowestPage = 440;
constexpr int widestPlace = 1700;

int scaled(int pixels)
{
    return static_cast<int>(pixels * Theme::instance().typeScale());
}

/// The lesson's table belongs to the question, or the learner's figures do.
bool needsContext(const RoundItem &item, Activity activity)
{
    const lessons::Question &question = item.question;
    return activity == Activity::VisualQuiz || question.use == lessons::Question::Use::VisualQuiz || question.cell
        || !question.hintCells.empty() || !question.figures.empty();
}

} // namespace

TestPlace::TestPlace(TestState &state, RunPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    // In the order in which Tab goes through them.
    , m_menu(new TestMenu(state, this))
    , m_start(new StartPage(state, this))
    , m_question(new QuestionView(state, this))
    , m_result(new ResultView(state, this))
    , m_predict(new PredictView(state, plan, this))
    , m_overview(new TestOverview(state, this))
    , m_context(new QuizContext(state, this))
    , m_troubleCard(new Card(QString(), this))
    , m_trouble(new CardLabel(QStringLiteral("test_trouble"), {}, m_troubleCard))
    , m_left(new LearnColumn(QStringLiteral("test_column_left"), this))
    , m_middle(new LearnColumn(QStringLiteral("test_column_middle"), this))
    , m_right(new LearnColumn(QStringLiteral("test_column_right"), this))
    , m_column(new QVBoxLayout(this))
    , m_columns(new QHBoxLayout)
{
    setObjectName(QStringLiteral("test_place"));
    setAccessibleName(tr("Test"));
    m_troubleCard->setObjectName(QStringLiteral("test_trouble_card"));
    m_troubleCard->body()->addWidget(m_trouble);
    // As a window of its own, too, it takes any width.
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    m_column->addWidget(m_troubleCard);
    m_column->addLayout(m_columns, 1);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_middle, 1);
    m_columns->addWidget(m_right);

    connect(m_question, &QuestionView::lessonWanted, this, &TestPlace::lessonWanted);
    connect(m_result, &ResultView::lessonWanted, this, &TestPlace::lessonWanted);
    connect(m_predict, &PredictView::startAgainRequested, this, &TestPlace::startAgainRequested);
    connect(m_overview, &TestOverview::questionWanted, this, &TestPlace::focusPage);
    connect(m_start, &StartPage::testWanted, m_menu, &TestMenu::offerTest);
    connect(&state, &TestState::pageChanged, this, &TestPlace::followPage);
    connect(&state, &TestState::roundChanged, this, &TestPlace::followRound);
    connect(&state, &TestState::troubleChanged, this, &TestPlace::showTrouble);
    connect(&Theme::instance(), &Theme::changed, this, &TestPlace::restyle);
    wireKeyboard();
    restyle();
    showTrouble();
}

QSize TestPlace::minimumSizeHint() const
{
    // Whatever the width, there is an arrangement for it.
    return {Theme::instance().space(Space::Huge) * 16, Theme::instance().space(Space::Huge) * 5};
}

QWidget *TestPlace::page() const
{
    switch (m_state.page()) {
    case TestState::Page::Start: return m_start;
    case TestState::Page::Question: return m_question;
    case TestState::Page::Result: return m_result;
    case TestState::Page::Predict: return m_predict;
    }
    return m_start;
}

std::vector<QWidget *> TestPlace::besidePage() const
{
    std::vector<QWidget *> beside;
    const RoundItem *item = m_state.current();
    if (m_state.page() != TestState::Page::Question || !item)
        return beside;
    if (m_state.activity() == Activity::Test)
        beside.push_back(m_overview);
    if (needsContext(*item, m_state.activity()))
        beside.push_back(m_context);
    return beside;
}

void TestPlace::followPage()
{
    // A new question takes the keyboard where nobody has it. What is hidden would hand it on, perhaps out of the place.
    QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        focus->clearFocus();
    fill();
    m_focusWanted = true;
    m_lastFocus.clear();
}

void TestPlace::followRound()
{
    if (std::exchange(m_focusWanted, false) && !QApplication::focusWidget())
        focusPage();
    if (besidePage() != m_beside)
        fill();
    if (m_arrangement != Arrangement::One)
        m_middle->verticalScrollBar()->setValue(0);
}

void TestPlace::showTrouble()
{
    m_trouble->setText(m_state.trouble());
    m_troubleCard->setVisible(!m_state.trouble().isEmpty());
    if (m_state.trouble().isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool TestPlace::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        rearrange();
    return done;
}

void TestPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        restyle();
}

void TestPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Other places measure, and time goes on: what is due may have changed.
    m_state.refreshSummary();
    if (!focusWidget())
        focusPage();
}

int TestPlace::rightWidth() const
{
    return std::max(scaled(besideWidth), LearnColumn::widthNeeded(besidePage()));
}

TestPlace::Arrangement TestPlace::arrangementFor(int width) const
{
    const int room = width - m_column->contentsMargins().left() - m_column->contentsMargins().right();
    const int gap = m_columns->spacing();
    const int middle = std::max(scaled(narrowestPage), LearnColumn::widthNeeded({page()}));
    const int two = scaled(menuWidth) + gap + middle;
    if (two > room)
        return Arrangement::One;
    return besidePage().empty() || two + gap + rightWidth() <= room ? Arrangement::Three : Arrangement::Two;
}

void TestPlace::rearrange()
{
    if (arrangementFor(width()) != m_arrangement)
        fill();
    else
        keepQuestionWhole();
}

/// Where the column scrolls, the card in it must not scroll as well.
void TestPlace::keepQuestionWhole()
{
    constexpr int notYetKnown = 100'000;
    const int whole = m_question->heightForWidth(m_question->width());
    // A little more, since the bar of its own also comes where a pixel is missing.
    const int wanted = whole + Theme::instance().space(Space::Medium);
    m_question->setMinimumHeight(m_arrangement == Arrangement::Three || whole > notYetKnown ? 0 : wanted);
}

void TestPlace::fill()
{
    QWidget *focus = focusWidget();
    m_arrangement = arrangementFor(width());
    m_beside = besidePage();
    const bool one = m_arrangement == Arrangement::One;
    const bool three = m_arrangement == Arrangement::Three;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_start, m_question, m_result, m_predict, m_overview, m_context}) {
        if (part != page() && std::ranges::find(m_beside, part) == m_beside.end())
            part->hide();
    }
    m_menu->setCompact(one);
    std::vector<QWidget *> middle{page()};
    if (one)
        middle.insert(middle.begin(), m_menu);
    if (!three)
        middle.insert(middle.end(), m_beside.begin(), m_beside.end());
    const std::vector<QWidget *> right = three ? m_beside : std::vector<QWidget *>();
    m_left->fill(one ? std::vector<QWidget *>() : std::vector<QWidget *>{m_menu}, false);
    // A question that is higher than the window scrolls on its own card.
    m_middle->fill(middle, false);
    m_right->fill(right, !right.empty() && right.back() == m_context);
    keepQuestionWhole();
    m_left->setVisible(!one);
    m_right->setVisible(!right.empty());
    m_left->setFixedWidth(std::max(scaled(menuWidth), LearnColumn::widthNeeded({m_menu})));
    m_right->setFixedWidth(rightWidth());
    if (focus && focus->isVisible())
        focus->setFocus();
}

void TestPlace::restyle()
{
    const Theme &theme = Theme::instance();
    const bool narrow = width() < 700 * theme.typeScale();
    // What is wider than the content can use stands empty at both sides.
    const int least = theme.space(narrow ? Space::Medium : Space::Huge);
    const int side = std::max(least, (width() - scaled(widestPlace)) / 2);
    m_column->setContentsMargins(side, theme.space(Space::Large), side, theme.space(Space::Large));
    m_column->setSpacing(theme.space(Space::Medium));
    m_columns->setSpacing(theme.space(Space::Large));
    for (LearnColumn *column : {m_left, m_middle, m_right})
        column->setSpacing(theme.space(Space::Large));
    fill();
}

} // namespace breakeven::ui
