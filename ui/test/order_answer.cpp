// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/order_answer.h"

#include "ui/test/order_row.h"
#include "ui/test/plain_accessible.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

using lessons::QuestionOption;

OrderAnswer::OrderAnswer(const lessons::Question &question, const QStringList &shownOptions, QWidget *parent)
    : AnswerEditor(parent)
    , m_options(question.options)
    , m_list(new QVBoxLayout)
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    installPlainAccessible();
    setObjectName(QStringLiteral("order_answer"));
    setAccessibleName(tr("Items to put in order"));
    auto *note = new QuestionText(QStringLiteral("order_note"), {TypeSize::Label, QFont::Normal, TextInk::Dim}, this);
    m_note = note;
    note->showMarkdown(tr("Drag the items, or move the marked one with the buttons or Alt+Up and Alt+Down."));
    for (const QuestionOption &option : m_options) {
        auto *row = new OrderRow(option.id, option.text, this);
        row->setObjectName(QStringLiteral("order_row_") + option.id);
        connect(row, &OrderRow::focused, this, [this, row] { setCurrent(row); });
        connect(row, &OrderRow::dragged, this, [this, row](int y) { drag(row, y); });
        m_rows.push_back(row);
    }
    m_up->setObjectName(QStringLiteral("order_up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setObjectName(QStringLiteral("order_down"));
    m_down->setToolTip(tr("Alt+Down"));
    for (QPushButton *button : {m_up, m_down})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(note);
    column->addLayout(m_list);
    column->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(&Theme::instance(), &Theme::changed, this, &OrderAnswer::restyle);
    arrange(shownOptions);
    if (!m_rows.empty())
        setCurrent(m_rows.front());
    restyle();
}

QStringList OrderAnswer::order() const
{
    QStringList ids;
    for (const OrderRow *row : m_rows)
        ids.append(row->id());
    return ids;
}

int OrderAnswer::placeOf(const OrderRow *row) const
{
    return static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void OrderAnswer::setCurrent(OrderRow *row)
{
    m_current = row;
    for (OrderRow *other : m_rows)
        other->setCurrent(other == row);
    m_up->setEnabled(!m_locked && placeOf(row) > 0);
    m_down->setEnabled(!m_locked && placeOf(row) + 1 < static_cast<int>(m_rows.size()));
    m_up->setAccessibleName(tr("Move up: %1").arg(row->plainText()));
    m_down->setAccessibleName(tr("Move down: %1").arg(row->plainText()));
}

void OrderAnswer::arrange(const QStringList &ids)
{
    const auto wanted = [&ids](const OrderRow *row) {
        const qsizetype place = ids.indexOf(row->id());
        return place < 0 ? ids.size() : place;
    };
    if (!std::ranges::is_sorted(m_rows, {}, wanted))
        std::ranges::stable_sort(m_rows, {}, wanted);
    lay();
}

void OrderAnswer::lay()
{
    const auto count = static_cast<int>(m_rows.size());
    QWidget *before = nullptr;
    for (int place = 0; place < count; ++place) {
        OrderRow *row = m_rows[static_cast<std::size_t>(place)];
        if (m_list->indexOf(row) != place) {
            m_list->removeWidget(row);
            m_list->insertWidget(place, row);
        }
        row->setPlace(place, count);
        // A screen reader goes through children as they lie upon each other, and must not read out the right order.
        row->raise();
        if (before)
            QWidget::setTabOrder(before, row);
        before = row;
    }
    m_up->raise();
    m_down->raise();
    if (before) {
        QWidget::setTabOrder(before, m_up);
        QWidget::setTabOrder(m_up, m_down);
    }
}

void OrderAnswer::moveTo(OrderRow *row, int place)
{
    const int from = placeOf(row);
    const int to = std::clamp(place, 0, static_cast<int>(m_rows.size()) - 1);
    if (m_locked || from == to)
        return;
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    lay();
    // A button that ends up without use hands the keyboard to the other one.
    const bool pressedUp = m_up->hasFocus();
    const bool pressedDown = m_down->hasFocus();
    setCurrent(row);
    if (pressedUp && !m_up->isEnabled())
        m_down->setFocus(Qt::OtherFocusReason);
    if (pressedDown && !m_down->isEnabled())
        m_up->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent moved(row, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&moved);
    announce(this, row->accessibleName());
    Q_EMIT answerEdited({.options = order(), .number = {}, .rule = {}});
}

void OrderAnswer::moveCurrent(int by)
{
    if (m_current)
        moveTo(m_current, placeOf(m_current) + by);
}

void OrderAnswer::drag(OrderRow *row, int y)
{
    // The row goes where most of the way to the next one has been dragged.
    const int here = placeOf(row);
    int place = here;
    for (int other = 0; other < static_cast<int>(m_rows.size()); ++other) {
        const int middle = m_rows[static_cast<std::size_t>(other)]->geometry().center().y();
        if (other < here && y < middle)
            place = std::min(place, other);
        if (other > here && y > middle)
            place = std::max(place, other);
    }
    moveTo(row, place);
}

void OrderAnswer::present(const ShownAnswer &shown)
{
    m_locked = shown.explained;
    if (!shown.answer.options.isEmpty() && shown.answer.options != order())
        arrange(shown.answer.options);
    for (OrderRow *row : m_rows)
        row->setLocked(m_locked);
    if (m_current)
        setCurrent(m_current);
    m_note->setVisible(!m_locked);
    m_up->setVisible(!m_locked);
    m_down->setVisible(!m_locked);
    explain(shown.explained);
}

void OrderAnswer::explain(bool explained)
{
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        OrderRow *row = m_rows[place];
        const auto option = std::ranges::find(m_options, row->id(), &QuestionOption::id);
        if (!explained || option == m_options.end()) {
            row->explain(OrderRow::Standing::Unknown, {}, {});
            continue;
        }
        const auto belongs = static_cast<std::size_t>(option - m_options.begin());
        const bool right = belongs == place;
        row->explain(right ? OrderRow::Standing::Right : OrderRow::Standing::Wrong,
                     right ? tr("✓ right place") : tr("✗ belongs in place %1").arg(belongs + 1), option->explanation);
    }
}

QWidget *OrderAnswer::firstControl() const
{
    return m_current;
}

bool OrderAnswer::pick(int place)
{
    if (place < 0 || place >= static_cast<int>(m_rows.size()))
        return false;
    m_rows[static_cast<std::size_t>(place)]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString OrderAnswer::whatIsMissing() const
{
    return tr("Put the items in order first.");
}

void OrderAnswer::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const auto *row = qobject_cast<OrderRow *>(focusWidget());
    if ((!up && event->key() != Qt::Key_Down) || !row || !row->hasFocus()) {
        AnswerEditor::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        moveCurrent(up ? -1 : 1);
        return;
    }
    const int next = placeOf(row) + (up ? -1 : 1);
    if (next >= 0 && next < static_cast<int>(m_rows.size()))
        m_rows[static_cast<std::size_t>(next)]->setFocus(up ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void OrderAnswer::restyle()
{
    const Theme &theme = Theme::instance();
    m_list->setSpacing(theme.space(Space::Hair));
    layout()->setSpacing(theme.space(Space::Small));
    for (QPushButton *button : {m_up, m_down})
        button->setFont(theme.font(TypeSize::Body));
}

} // namespace breakeven::ui
