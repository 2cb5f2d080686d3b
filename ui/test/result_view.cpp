// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/result_view.h"

#include "lessons/questions/seeded_random.h"
#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/test/card_text.h"
#include "ui/test/result_row.h"
#include "ui/test/result_sheet.h"
#include "ui/test/score_bars.h"
#include "ui/test/score_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace breakeven::ui {

namespace {

CardLabel *heading(const char *name, const QString &text, QWidget *parent)
{
    const CardLabel::Look look{TypeSize::Label, QFont::DemiBold, CardLabel::Ink::Dim};
    auto *label = new CardLabel(QString::fromLatin1(name), look, parent);
    label->setText(text);
    return label;
}

} // namespace

ResultView::ResultView(TestState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_card(new Card(tr("Result"), this))
    , m_points(new CardLabel(QStringLiteral("result_points"), {TypeSize::Figure, QFont::DemiBold}, m_card))
    , m_words(new CardLabel(QStringLiteral("result_words"), {.ink = CardLabel::Ink::Dim}, m_card))
    , m_bars(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_byDifficulty(new ScoreBars(m_card))
    , m_byTopic(new ScoreBars(m_card))
    , m_name(new QLineEdit(m_card))
    , m_said(new CardLabel(QStringLiteral("result_said"), {.size = TypeSize::Label}, m_card))
    , m_questions(new Card(tr("The questions"), this))
{
    setObjectName(QStringLiteral("result_view"));
    setAccessibleName(tr("Result of the test"));
    m_card->setObjectName(QStringLiteral("result_card"));
    m_questions->setObjectName(QStringLiteral("result_questions"));
    m_byDifficulty->setObjectName(QStringLiteral("result_difficulty_bars"));
    m_byTopic->setObjectName(QStringLiteral("result_topic_bars"));
    m_card->body()->addWidget(m_points);
    m_card->body()->addWidget(m_words);
    m_card->body()->addLayout(m_bars);
    addBars(heading("result_by_difficulty", tr("By difficulty"), m_card), m_byDifficulty);
    addBars(heading("result_by_topic", tr("By topic"), m_card), m_byTopic);
    addActions();
    addSheet();
    m_card->body()->addWidget(m_said);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addWidget(m_questions);

    connect(&state, &TestState::pageChanged, this, &ResultView::refresh);
    // A test may begin where a question is already shown.
    connect(&state, &TestState::roundChanged, this, &ResultView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &ResultView::restyle);
    restyle();
    refresh();
}

void ResultView::addBars(CardLabel *heading, ScoreBars *bars)
{
    auto *column = new QVBoxLayout;
    column->addWidget(heading);
    column->addWidget(bars);
    column->addStretch(1);
    m_bars->addLayout(column, 1);
}

void ResultView::addActions()
{
    auto *actions = new QWidget(m_card);
    actions->setObjectName(QStringLiteral("result_actions"));
    auto *row = new WrappingLayout(actions);
    auto *another = new QPushButton(tr("New test"), actions);
    another->setObjectName(QStringLiteral("result_new"));
    another->setAccessibleName(tr("A new test with another seed"));
    another->setProperty("primary", true);
    auto *again = new QPushButton(tr("Same seed again"), actions);
    again->setObjectName(QStringLiteral("result_again"));
    again->setAccessibleName(tr("The same test again"));
    auto *done = new LinkButton(tr("Done"), actions);
    done->setObjectName(QStringLiteral("result_done"));
    done->setAccessibleName(tr("Done, back to the start of Test"));
    for (QWidget *widget : std::initializer_list<QWidget *>{another, again, done})
        row->addWidget(widget);
    m_card->body()->addWidget(actions);
    connect(another, &QPushButton::clicked, this,
            [this] { m_state.startTest(lessons::freshSeed(), m_state.clockSeconds()); });
    connect(again, &QPushButton::clicked, this, [this] { m_state.startTest(m_state.seed(), m_state.clockSeconds()); });
    connect(done, &LinkButton::clicked, &m_state, &TestState::leave);
}

void ResultView::addSheet()
{
    auto *sheet = new QWidget(m_card);
    sheet->setObjectName(QStringLiteral("result_sheet"));
    auto *row = new WrappingLayout(sheet);
    m_name->setObjectName(QStringLiteral("result_name"));
    m_name->setPlaceholderText(tr("Name on the sheet, if you like"));
    m_name->setAccessibleName(tr("Your name on the result sheet, if you like"));
    m_name->setMaxLength(100);
    auto *save = new QPushButton(tr("Save the result sheet…"), sheet);
    save->setObjectName(QStringLiteral("result_save"));
    save->setAccessibleDescription(tr("As PDF or as a web page"));
    row->addWidget(m_name);
    row->addWidget(save);
    m_card->body()->addWidget(sheet);
    connect(save, &QPushButton::clicked, this, &ResultView::askForFile);
}

void ResultView::refresh()
{
    if (m_state.testRuns())
        m_stale = true;
    if (m_state.page() != TestState::Page::Result || !m_stale)
        return;
    m_stale = false;
    const std::vector<RoundItem> &items = m_state.items();
    const auto right = std::ranges::count_if(items,
                                             [](const RoundItem &item) { return item.grade && item.grade->right; });
    m_points->setText(tr("%1 of %2 points").arg(pointsFigure(pointsOf(items)), QString::number(items.size())));
    m_words->setText(tr("%1 of %2 right, in %3. Seed %4: the same seed gives the same test.")
                         .arg(QString::number(right), QString::number(items.size()),
                              durationText(m_state.secondsUsed()), QString::number(m_state.seed())));
    std::vector<ScoreBars::Row> rows;
    for (const lessons::Difficulty difficulty : lessons::allDifficulties)
        rows.push_back({difficultyName(difficulty), scoreOf(items, difficulty)});
    m_byDifficulty->setRows(std::move(rows));
    rows.clear();
    for (const auto &[topic, score] : scoresByTopic(items))
        rows.push_back({topic, score});
    m_byTopic->setRows(std::move(rows));
    setAccessibleDescription(m_points->text() + QLatin1String(". ") + m_words->text());
    m_said->showText({});
    fillRows();
    arrange();
}

void ResultView::fillRows()
{
    for (ResultRow *row : m_questions->findChildren<ResultRow *>())
        delete row;
    int number = 0;
    for (const RoundItem &item : m_state.items()) {
        auto *row = new ResultRow(item, ++number, m_questions);
        m_questions->body()->addWidget(row);
        connect(row, &ResultRow::lookWanted, this, [this, number] { m_state.look(number - 1); });
        connect(row, &ResultRow::lessonWanted, this, &ResultView::lessonWanted);
    }
}

void ResultView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the result sheet"));
    dialog->setObjectName(QStringLiteral("result_file_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("%1-%2.pdf").arg(m_state.lesson().id, QString::number(m_state.seed())));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool pdf = filter.contains(QLatin1String("*.pdf"));
        dialog->setDefaultSuffix(pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ResultView::save);
    dialog->open();
}

void ResultView::save(const QString &file)
{
    const std::optional<std::int64_t> at = m_state.finishedAt();
    const QDateTime finished = at ? QDateTime::fromMSecsSinceEpoch(*at) : QDateTime::currentDateTime();
    const auto saved = saveResultSheet(resultSheet(m_state, m_name->text(), finished), file);
    m_said->showText(saved ? tr("Saved in %1.").arg(QFileInfo(file).fileName()) : engineWords(saved.error().message));
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResultView::arrange()
{
    const int wider = std::max(m_byDifficulty->sizeHint().width(), m_byTopic->sizeHint().width());
    const int needed = 2 * wider + m_bars->spacing();
    const bool beside = width() >= needed + 2 * Theme::instance().space(Space::Large);
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_bars->direction() != direction)
        m_bars->setDirection(direction);
}

void ResultView::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Large));
    m_bars->setSpacing(theme.space(Space::Huge));
    for (int index = 0; index < m_bars->count(); ++index)
        m_bars->itemAt(index)->layout()->setSpacing(theme.space(Space::Small));
    m_bars->setContentsMargins(0, theme.space(Space::Medium), 0, theme.space(Space::Medium));
    m_questions->body()->setSpacing(theme.space(Space::Huge));
    for (QPushButton *button : m_card->findChildren<QPushButton *>())
        button->setFont(theme.font(TypeSize::Body));
    m_name->setFont(theme.font(TypeSize::Body));
    m_name->setFixedWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText())
                          + 2 * theme.space(Space::Large));
    for (WrappingLayout *row : m_card->findChildren<WrappingLayout *>())
        row->setSpacing(theme.space(Space::Small));
    arrange();
}

} // namespace breakeven::ui
