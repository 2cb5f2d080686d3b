// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_panel.h"

#include "ui/explore/rule_row.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace breakeven::ui {

namespace {

constexpr int headRow = 0;
constexpr int firstRule = 1;

/// A row of air follows each rule.
constexpr int rowOf(int rule)
{
    return firstRule + rule * (RuleRow::height + 1);
}

} // namespace

class RulePanel::Private
{
public:
    explicit Private(RulePanel &panel);

    void restyle();

    std::size_t shown = 0; ///< rules
    QGridLayout *grid;
    CardLabel *costHead;
    std::array<RuleRow *, 3> rows{};
    CardLabel *sentence;
    LinkButton *fit;
};

RulePanel::Private::Private(RulePanel &panel)
    : grid(new QGridLayout)
    , costHead(new CardLabel(QStringLiteral("rule_cost_head"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim},
                             &panel))
    , sentence(new CardLabel(QStringLiteral("rule_sentence"), {}, &panel))
    , fit(new LinkButton(tr("Fit to these points"), &panel))
{
    costHead->setText(tr("above the best picks,\non average"));
    costHead->setWordWrap(false);
    costHead->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    grid->addWidget(costHead, headRow, 0, 1, RuleRow::columns);
    grid->setColumnStretch(0, 1);
    constexpr std::array kinds{RuleRow::Kind::Lesson, RuleRow::Kind::Mine, RuleRow::Kind::Fitted};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        rows[i] = new RuleRow(kinds[i], *grid, rowOf(static_cast<int>(i)), &panel);
        connect(rows[i], &RuleRow::edited, &panel, &RulePanel::ruleEdited);
        connect(rows[i], &RuleRow::useWanted, &panel, &RulePanel::ruleForLearnWanted);
    }
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fit->setObjectName(QStringLiteral("fit_rule"));
    fit->setAccessibleName(tr("Fit a rule to these points"));
    panel.body()->addLayout(grid);
    panel.body()->addWidget(sentence);
    panel.body()->addWidget(fit, 0, Qt::AlignLeft);
    panel.body()->addStretch(1);
}

void RulePanel::Private::restyle()
{
    const Theme &theme = Theme::instance();
    grid->setHorizontalSpacing(theme.space(Space::Large));
    grid->setVerticalSpacing(theme.space(Space::Hair));
    // The air below a rule that is not there is not needed either.
    for (std::size_t i = 0; i < rows.size(); ++i)
        grid->setRowMinimumHeight(rowOf(static_cast<int>(i)) + RuleRow::height,
                                  i < shown ? theme.space(Space::Small) : 0);
}

RulePanel::RulePanel(QWidget *parent)
    : Card(tr("The rule, judged"), parent)
    , d(std::make_unique<Private>(*this))
{
    setObjectName(QStringLiteral("rule_panel"));
    wrapTitle();
    setAccessibleName(tr("The rules, judged on figures of both a CPU and a GPU"));
    connect(d->fit, &QPushButton::clicked, this, &RulePanel::fitWanted);
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    setReport({});
}

RulePanel::~RulePanel() = default;

void RulePanel::setReport(const RuleReport &report)
{
    setTitle(report.title.isEmpty() ? tr("The rule, judged") : report.title);
    for (std::size_t i = 0; i < d->rows.size(); ++i) {
        if (i < report.entries.size())
            d->rows[i]->setEntry(report.entries[i]);
        else
            d->rows[i]->hide();
    }
    d->shown = report.entries.size();
    d->restyle();
    const bool isJudged = !report.entries.empty() && report.entries.front().judgement.points > 0;
    d->costHead->setVisible(isJudged);
    d->sentence->showText(report.sentence);
    // A second fit of the same measurements gives the same rule.
    const bool hadFocus = d->fit->hasFocus();
    d->fit->setVisible(isJudged && !report.fitted);
    if (hadFocus && report.fitted)
        d->rows.back()->useLink()->setFocus(Qt::OtherFocusReason);
}

} // namespace breakeven::ui
