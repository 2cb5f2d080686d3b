// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/predict_form.h"

#include "ui/test/contest_text.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace breakeven::ui {

namespace {

using Winner = lessons::Prediction::Winner;

constexpr std::array winners{Winner::First, Winner::Second, Winner::Neither};
constexpr double firstFactor = 2;
constexpr double largestFactor = 100;

} // namespace

PredictForm::PredictForm(QWidget *parent)
    : QWidget(parent)
    , m_winners(new QButtonGroup(this))
    , m_factor(new LabelledSlider(QStringLiteral("predict_factor"), tr("How many times as many samples a second?"),
                                  {.low = 1, .high = largestFactor, .decimals = 1, .suffix = QStringLiteral("\u00a0×")},
                                  this))
    , m_commit(new QPushButton(tr("Commit and measure"), this))
{
    setObjectName(QStringLiteral("predict_form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    const std::array names{"predict_first", "predict_second", "predict_neither"};
    for (std::size_t i = 0; i < winners.size(); ++i) {
        auto *radio = new QRadioButton(this);
        radio->setObjectName(QLatin1StringView(names[i]));
        m_winners->addButton(radio, static_cast<int>(winners[i]));
        column->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, &PredictForm::refresh);
    }
    m_commit->setObjectName(QStringLiteral("predict_commit"));
    m_commit->setProperty("primary", true);
    m_commit->setToolTip(tr("Enter commits. Both are then run on this machine."));
    column->addWidget(m_factor);
    column->addWidget(m_commit, 0, Qt::AlignLeft);
    connect(m_commit, &QPushButton::clicked, this, &PredictForm::committed);
    connect(&Theme::instance(), &Theme::changed, this, &PredictForm::restyle);
    restyle();
    refresh();
}

QRadioButton *PredictForm::button(Winner winner) const
{
    return static_cast<QRadioButton *>(m_winners->button(static_cast<int>(winner)));
}

void PredictForm::ask(const lessons::Contest &contest)
{
    m_winners->setExclusive(false);
    for (const Winner winner : winners)
        button(winner)->setChecked(false);
    m_winners->setExclusive(true);
    m_factor->setValue(firstFactor);
    button(Winner::First)->setText(tr("1  First: %1").arg(shortName(contest, Winner::First)));
    button(Winner::Second)->setText(tr("2  Second: %1").arg(shortName(contest, Winner::Second)));
    button(Winner::Neither)->setText(tr("3  No clear winner"));
    button(Winner::First)->setAccessibleName(tr("The first, %1").arg(shortName(contest, Winner::First)));
    button(Winner::Second)->setAccessibleName(tr("The second, %1").arg(shortName(contest, Winner::Second)));
    button(Winner::Neither)->setAccessibleName(tr("No clear winner"));
    refresh();
}

void PredictForm::setCanCommit(bool can)
{
    m_canCommit = can;
    refresh();
}

void PredictForm::setExpectedSeconds(double seconds)
{
    m_commit->setText(tr("Commit and measure · %1").arg(aboutText(seconds)));
}

void PredictForm::pick(Winner winner)
{
    button(winner)->setChecked(true);
    button(winner)->setFocus(Qt::ShortcutFocusReason);
}

std::optional<lessons::Prediction> PredictForm::prediction() const
{
    if (m_winners->checkedId() < 0)
        return std::nullopt;
    const auto winner = static_cast<Winner>(m_winners->checkedId());
    return lessons::Prediction{.winner = winner, .factor = winner == Winner::Neither ? 1 : m_factor->value()};
}

void PredictForm::takeFocus()
{
    const int chosen = m_winners->checkedId();
    button(chosen < 0 ? Winner::First : static_cast<Winner>(chosen))->setFocus(Qt::OtherFocusReason);
}

void PredictForm::refresh()
{
    m_commit->setEnabled(m_canCommit && m_winners->checkedId() >= 0);
    m_factor->setEnabled(!button(Winner::Neither)->isChecked());
}

void PredictForm::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Small));
    for (QAbstractButton *radio : m_winners->buttons())
        radio->setFont(theme.font(TypeSize::Body));
    m_commit->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
}

} // namespace breakeven::ui
