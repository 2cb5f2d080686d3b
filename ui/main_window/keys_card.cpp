// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/keys_card.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>
#include <vector>

namespace breakeven::ui {

namespace {

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

KeysCard::KeysCard(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keys_card"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<std::pair<QString, QString>> keys{
        {tr("Space"), tr("Play the lesson, or pause it")},
        {shown(Qt::Key_Right) + QStringLiteral(" · ") + shown(Qt::Key_Left), tr("One stage on, one stage back")},
        {shown(Qt::ControlModifier | Qt::Key_Right) + QStringLiteral(" · ") + shown(Qt::ControlModifier | Qt::Key_Left),
         tr("One step on, one step back")},
        {tr("Home · End"), tr("To the start, to the end")},
        {tr("+ · −"), tr("Play faster, play slower")},
        {shown(Qt::ControlModifier | Qt::Key_1) + QStringLiteral(" · ") + shown(Qt::ControlModifier | Qt::Key_2)
             + QStringLiteral(" · ") + shown(Qt::ControlModifier | Qt::Key_3),
         tr("The places Learn, Explore and Test")},
        {tr("Arrows · Enter"), tr("In Explore's pictures: from point to point; take that workload to Learn")},
        {tr("+ · − · 0"), tr("In Explore's chart of lines: closer, further away, all of it")},
        {shown(QKeySequence::Undo) + QStringLiteral(" · ") + shown(QKeySequence::Redo),
         tr("In Explore: take a setting back, and make it again")},
        {tr("1–9 · A–F"), tr("In Test: pick an answer")},
        {tr("Enter"), tr("In Test: commit the answer, then go on")},
        {tr("H · N · P"), tr("In Test: a hint, the next question, the one before")},
        {tr("F"), tr("In the ten-question test: mark a question to return to it")},
        {tr("Tab"), tr("From one control to the next; inside a table or a slider, the arrows move")},
        {shown(QKeySequence::Copy), tr("Copy what is selected in a table")},
        {shown(QKeySequence::Open), tr("Open a lesson's folder")},
        {shown(QKeySequence::ZoomIn) + QStringLiteral(" · ") + shown(QKeySequence::ZoomOut),
         tr("Larger type, smaller type")},
        {tr("F1 · ?"), tr("These keys")},
        {shown(QKeySequence::Quit), tr("Quit")},
    };
    const Theme &theme = Theme::instance();
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(theme.space(Space::Huge));
    grid->setVerticalSpacing(theme.space(Space::Small));
    for (const auto &[key, meaning] : keys) {
        const int row = grid->rowCount();
        auto *keyLabel = new QLabel(key, page);
        keyLabel->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
        auto *meaningLabel = new QLabel(meaning, page);
        meaningLabel->setFont(theme.font(TypeSize::Body));
        meaningLabel->setWordWrap(true);
        grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        grid->addWidget(meaningLabel, row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("keys_scroll"));
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("keys_close"));
    close->setFont(theme.font(TypeSize::Body));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const int em = QFontMetrics(theme.font(TypeSize::Body)).averageCharWidth();
    resize(70 * em, 40 * em);
}

} // namespace breakeven::ui
