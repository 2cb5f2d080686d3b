// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_outline.h"

#include "ui/learn/flow_moment.h"
#include "ui/learn/flow_words.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

/// As high as the text needs in the width that there is; the list's own delegate forgets the scroll bar.
class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        if (!view)
            return QStyledItemDelegate::sizeHint(option, index);
        const int margin = 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, view) + 1);
        const int width = std::max(1, view->viewport()->width() - 2 * view->spacing());
        const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
        const QRect text = metrics.boundingRect(QRect(0, 0, width - margin, 0), Qt::TextWordWrap,
                                                index.data(Qt::DisplayRole).toString());
        return {width, text.height() + Theme::instance().space(Space::Hair)};
    }
};

} // namespace

FlowOutlineModel::FlowOutlineModel(LearnState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_rows(rows())
{
    connect(&m_state, &LearnState::traceChanged, this, &FlowOutlineModel::refresh);
    connect(&m_state, &LearnState::cursorChanged, this, &FlowOutlineModel::refresh);
    connect(&m_state, &LearnState::workloadChanged, this, &FlowOutlineModel::refresh);
    connect(&m_state, &LearnState::predictChanged, this, &FlowOutlineModel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::FontRole, Qt::ForegroundRole});
    });
}

int FlowOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FlowOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString(row.text).replace(QLatin1String(" > "), QStringLiteral("\u00a0>\u00a0"));
    case Qt::AccessibleTextRole: return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return row.sentence;
    case Qt::FontRole: return Theme::instance().font(TypeSize::Body, row.current ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole: return Theme::instance().tokens().ink;
    default: return {};
    }
}

int FlowOutlineModel::currentRow() const
{
    const auto found = std::ranges::find(m_rows, true, &Row::current);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<FlowOutlineModel::Row> FlowOutlineModel::rows() const
{
    const FlowPicture picture = pictureOf(m_state);
    const std::vector<tradeoff::Stage> &stages = m_state.trace().stages();
    const std::optional<tradeoff::Stage> now = m_state.trace().stageAt(m_state.cursor());
    std::vector<Row> rows;
    for (const tradeoff::Stage stage : stages) {
        Row row{.stage = stage, .current = now == stage};
        row.text = tr("%1 of %2: %3").arg(rows.size() + 1).arg(stages.size()).arg(describeStage(picture, stage));
        QStringList sentences;
        for (const lessons::FlowNode &node : m_state.lesson().flow.nodes) {
            if (lessons::stageOf(node.role) == stage)
                sentences.append(node.sentence);
        }
        row.sentence = sentences.join(QLatin1Char(' '));
        rows.push_back(row);
    }
    return rows;
}

void FlowOutlineModel::refresh()
{
    std::vector<Row> now = rows();
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    const std::vector<Row> before = std::exchange(m_rows, std::move(now));
    for (int i = 0; i < rowCount(); ++i) {
        if (before[static_cast<std::size_t>(i)] != m_rows[static_cast<std::size_t>(i)])
            Q_EMIT dataChanged(index(i), index(i));
    }
}

FlowOutline::FlowOutline(LearnState &state, QWidget *parent)
    : QListView(parent)
    , m_state(state)
    , m_model(state)
{
    setObjectName(QStringLiteral("flow_outline"));
    setAccessibleName(tr("Decision flow, in words"));
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new OutlineDelegate(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::activated, this, &FlowOutline::goTo);
    connect(this, &QListView::clicked, this, &FlowOutline::goTo);
    // The model is connected first, so its rows are new when these come.
    connect(&m_state, &LearnState::cursorChanged, this, &FlowOutline::followState);
    connect(&m_state, &LearnState::traceChanged, this, &FlowOutline::followState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&Theme::instance(), &Theme::changed, this, &FlowOutline::takeLook);
    takeLook();
    followState();
}

QSize FlowOutline::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {11 * line, 6 * line};
}

void FlowOutline::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_state.moveToStep(std::max(1, m_state.cursor().step), m_model.stageOfRow(index.row()));
}

void FlowOutline::followState()
{
    scheduleDelayedItemsLayout(); // the current row is bolder, and may need a line more
    setCurrentIndex(m_model.index(m_model.currentRow()));
}

void FlowOutline::takeLook()
{
    setSpacing(Theme::instance().space(Space::Hair) / 2);
    scheduleDelayedItemsLayout();
}

} // namespace breakeven::ui
