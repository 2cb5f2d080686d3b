// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/rule_cases.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/steps_figures.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

#include <utility>

namespace breakeven::ui {

namespace {

constexpr CardLabel::Look bodyLook{};
constexpr CardLabel::Look truthLook{.size = TypeSize::Label, .ink = CardLabel::Ink::Dim, .code = true};
constexpr CardLabel::Look strongLook{.weight = QFont::DemiBold};
constexpr CardLabel::Look wantedLook{.size = TypeSize::Label, .weight = QFont::DemiBold};

} // namespace

RuleCases::RuleCases(std::vector<lessons::RuleCase> cases, QWidget *parent)
    : QWidget(parent)
    , m_cases(std::move(cases))
    , m_count(
          new CardLabel(QStringLiteral("cases_count"), {TypeSize::Label, QFont::DemiBold, CardLabel::Ink::Dim}, this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("rule_cases"));
    setAccessibleName(tr("What the rule decides now"));
    m_grid->setContentsMargins({});
    m_grid->addWidget(m_count, 0, 0, 1, 2);
    int number = 0;
    for (const lessons::RuleCase &each : m_cases) {
        const int row = 1 + 2 * number++;
        const auto label = [this, number](const char *what, const CardLabel::Look &look) {
            return new CardLabel(QStringLiteral("case_%1_%2").arg(number).arg(QLatin1StringView(what)), look, this);
        };
        const Line line{label("workload", bodyLook), label("truth", truthLook), label("decided", strongLook),
                        label("wanted", wantedLook)};
        line.workload->setText(tr("%1 GB, batch %2")
                                   .arg(gigabytesText(static_cast<double>(each.size) / tradeoff::gigabyte),
                                        QLocale().toString(each.batch)));
        m_grid->addWidget(line.workload, row, 0);
        m_grid->addWidget(line.decided, row, 1);
        m_grid->addWidget(line.truth, row + 1, 0, Qt::AlignTop);
        m_grid->addWidget(line.wanted, row + 1, 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    connect(&Theme::instance(), &Theme::changed, this, &RuleCases::restyle);
    restyle();
}

void RuleCases::showRule(const tradeoff::DecisionRule &rule)
{
    const auto half = [](const std::string &text, bool holds) {
        return (holds ? tr("%1 true") : tr("%1 false")).arg(QString::fromStdString(text));
    };
    int asWanted = 0;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const tradeoff::Decision decision = rule.decide(m_cases[i].size, m_cases[i].batch);
        const bool fits = decision.hardware == m_cases[i].wanted;
        const Line &line = m_lines[i];
        asWanted += fits ? 1 : 0;
        line.truth->setText(tr("%1 · %2").arg(half(decision.sizeHalf, decision.sizeHolds),
                                              half(decision.batchHalf, decision.batchHolds)));
        line.decided->setText(tr("→ %1").arg(hardwareName(decision.hardware)));
        line.decided->setAccessibleName(
            tr("%1: the rule decides %2").arg(line.workload->text(), hardwareName(decision.hardware)));
        line.decided->setInk(decision.hardware == tradeoff::Hardware::Gpu ? CardLabel::Ink::Gpu : CardLabel::Ink::Cpu);
        line.wanted->setText(fits ? tr("✓ as wanted") : tr("✗ %1 is wanted").arg(hardwareName(m_cases[i].wanted)));
        line.wanted->setInk(fits ? CardLabel::Ink::Good : CardLabel::Ink::Bad);
    }
    m_count->setText(tr("As wanted now: %1 of %2 cases").arg(asWanted).arg(m_cases.size()));
}

void RuleCases::restyle()
{
    const Theme &theme = Theme::instance();
    m_grid->setHorizontalSpacing(theme.space(Space::Medium));
    m_grid->setVerticalSpacing(0);
    for (const Line &line : m_lines) {
        line.workload->setContentsMargins(0, theme.space(Space::Small), 0, 0);
        line.decided->setContentsMargins(0, theme.space(Space::Small), 0, 0);
    }
}

} // namespace breakeven::ui
