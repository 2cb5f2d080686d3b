// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/contest_card.h"

#include "engine/tradeoff/trace.h"
#include "ui/learn/device_card_label.h"
#include "ui/test/contest_text.h"
#include "ui/widgets/card.h"

#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int lineCount = 4;

} // namespace

ContestCard::ContestCard(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setObjectName(QStringLiteral("contest_%1").arg(name));
    auto *column = new QVBoxLayout(this);
    auto *head = new CardLabel(QStringLiteral("contest_%1_title").arg(name),
                               {.weight = QFont::DemiBold, .ink = CardLabel::Ink::Dim}, this);
    head->showText(title);
    column->addWidget(head);
    for (int i = 0; i < lineCount; ++i) {
        const QString line = QStringLiteral("contest_%1_line_%2").arg(name).arg(i + 1);
        m_plain.push_back(new CardLabel(line, {}, this));
        m_strong.push_back(new CardLabel(line + QStringLiteral("_differs"), {.weight = QFont::Bold}, this));
        column->addWidget(m_plain.back());
        column->addWidget(m_strong.back());
    }
    column->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &ContestCard::restyle);
    restyle();
}

void ContestCard::showContestant(const lessons::Contestant &contestant, const lessons::Contestant &other)
{
    m_hardware = tradeoff::hardwareOf(contestant.deviceKind);
    const std::vector<ContestantLine> lines = linesOf(contestant, other);
    for (std::size_t i = 0; i < m_plain.size(); ++i) {
        const bool there = i < lines.size();
        m_plain[i]->showText(there && !lines[i].differs ? lines[i].text : QString());
        m_strong[i]->showText(there && lines[i].differs ? lines[i].text : QString());
    }
    QStringList spoken;
    for (const ContestantLine &line : lines)
        spoken.append(line.text);
    setAccessibleName(tr("%1: %2").arg(m_title, spoken.join(QStringLiteral(", "))));
    update();
}

void ContestCard::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(Space::Hair) / 2);
    update();
}

void ContestCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_hardware);
}

} // namespace breakeven::ui
