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
constexpr CardLabel::Look wantedLook{.weight = QFont::DemiBold};
constexpr CardLabel::Look decidedLook{.size = TypeSize::Label, .weight = QFont::DemiBold};

} // namespace

RuleCases::RuleCases(std::vector<lessons::RuleCase> cases, QWidget *parent)
    : QWidget(parent)
    , m_cases(std::move(cases))
    , m_title(
          new CardLabel(QStringLiteral("cases_title"), {TypeSize::Label, QFont::DemiBold, CardLabel::Ink::Dim}, this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("rule_cases"));
    m_grid->setContentsMargins({});
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    int number = 0;
    for (const lessons::RuleCase &each : m_cases) {
        const int row = 1 + 2 * number++;
        const auto label = [this, number](const char *what, const CardLabel::Look &look) {
            return new CardLabel(QStringLiteral("case_%1_%2").arg(number).arg(QLatin1StringView(what)), look, this);
        };
        const Line line{label("workload", bodyLook), label("wanted", wantedLook), label("truth", truthLook),
                        label("decided", decidedLook)};
        line.workload->setText(tr("%1 GB, batch %2")
                                   .arg(gigabytesText(static_cast<double>(each.size) / tradeoff::gigabyte),
                                        QLocale().toString(each.batch)));
        m_grid->addWidget(line.workload, row, 0);
        m_grid->addWidget(line.wanted, row, 1);
        m_grid->addWidget(line.truth, row + 1, 0, Qt::AlignTop);
        m_grid->addWidget(line.decided, row + 1, 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    connect(&Theme::instance(), &Theme::changed, this, &RuleCases::restyle);
    restyle();
}

void RuleCases::showRule(const tradeoff::DecisionRule &rule, Telling telling)
{
    const auto half = [](const std::string &text, bool holds) {
        return (holds ? tr("%1 true") : tr("%1 false")).arg(QString::fromStdString(text));
    };
    const bool judged = telling == Telling::Judged;
    int asWanted = 0;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const tradeoff::Decision decision = rule.decide(m_cases[i].size, m_cases[i].batch);
        const QString decided = hardwareName(decision.hardware);
        const QString wanted = hardwareName(m_cases[i].wanted);
        const bool fits = decision.hardware == m_cases[i].wanted;
        const Line &line = m_lines[i];
        asWanted += fits ? 1 : 0;
        line.wanted->setText(!judged    ? tr("%1 is wanted").arg(wanted)
                                 : fits ? tr("✓ %1, as wanted").arg(wanted)
                                        : tr("✗ %1 is wanted").arg(wanted));
        line.wanted->setInk(!judged ? CardLabel::Ink::Plain : fits ? CardLabel::Ink::Good : CardLabel::Ink::Bad);
        line.truth->setText(tr("%1 · %2").arg(half(decision.sizeHalf, decision.sizeHolds),
                                              half(decision.batchHalf, decision.batchHolds)));
        line.decided->setText(tr("→ %1").arg(decided));
        line.decided->setAccessibleName(tr("%1: the rule decides %2").arg(line.workload->text(), decided));
        line.decided->setInk(decision.hardware == tradeoff::Hardware::Gpu ? CardLabel::Ink::Gpu : CardLabel::Ink::Cpu);
        line.truth->setVisible(telling != Telling::Wanted);
        line.decided->setVisible(telling != Telling::Wanted);
    }
    const QString title = judged      ? tr("As wanted: %1 of %2 cases").arg(asWanted).arg(m_cases.size())
        : telling == Telling::Decided ? tr("What is wanted, and what the rule decides now")
                                      : tr("What is wanted");
    m_title->setText(title);
    setAccessibleName(title);
}

void RuleCases::restyle()
{
    const Theme &theme = Theme::instance();
    m_grid->setHorizontalSpacing(theme.space(Space::Medium));
    m_grid->setVerticalSpacing(0);
    for (const Line &line : m_lines) {
        line.workload->setContentsMargins(0, theme.space(Space::Small), 0, 0);
        line.wanted->setContentsMargins(0, theme.space(Space::Small), 0, 0);
    }
}

} // namespace breakeven::ui
