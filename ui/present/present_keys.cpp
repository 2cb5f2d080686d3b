// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_keys.h"

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <utility>
#include <vector>

namespace breakeven::ui {

std::optional<PresentKey> presentKeyOf(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down: return PresentKey::Forward;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up: return PresentKey::Back;
    case Qt::Key_Home: return PresentKey::First;
    case Qt::Key_End: return PresentKey::Last;
    case Qt::Key_Space: return PresentKey::Run;
    case Qt::Key_B:
    case Qt::Key_Period: return PresentKey::Blank;
    case Qt::Key_S: return PresentKey::Spotlight;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return PresentKey::Wider;
    case Qt::Key_Minus: return PresentKey::Narrower;
    case Qt::Key_R: return PresentKey::Reveal;
    case Qt::Key_T: return shift ? PresentKey::TimerReset : PresentKey::Timer;
    case Qt::Key_V: return PresentKey::Vote;
    case Qt::Key_N: return PresentKey::Notes;
    case Qt::Key_1: return PresentKey::Scene1;
    case Qt::Key_2: return PresentKey::Scene2;
    case Qt::Key_3: return PresentKey::Scene3;
    case Qt::Key_4: return PresentKey::Scene4;
    case Qt::Key_0: return PresentKey::FollowStage;
    case Qt::Key_Question:
    case Qt::Key_F1: return PresentKey::Keys;
    case Qt::Key_Escape:
    case Qt::Key_F5: return PresentKey::Leave;
    default: return std::nullopt;
    }
}

PresentKeysCard::PresentKeysCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("present_keys"));
    setAccessibleName(tr("Keys"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    fill();
}

void PresentKeysCard::fill()
{
    const std::vector<std::pair<QString, QString>> keys{
        {tr("Page Down · Right"), tr("Show what is hidden, else the next stage")},
        {tr("Page Up · Left"), tr("One stage back")},
        {tr("Space"), tr("Run this step on this machine")},
        {tr("R"), tr("Show the answer, or hide it")},
        {tr("1 · 2 · 3 · 4 · 0"), tr("Flow, rule, steps, devices; 0 follows the stage")},
        {tr("V"), tr("Class vote, and back")},
        {tr("B · ."), tr("Blank screen; any key returns")},
        {tr("S · + · −"), tr("Spotlight at the pointer; wider, narrower")},
        {tr("T · Shift+T"), tr("Timer: start or stop; back to zero")},
        {tr("N"), tr("Speaker's window")},
        {tr("?"), tr("These keys, and away")},
        {tr("Esc · F5"), tr("Leave")},
    };
    auto *grid = new QGridLayout(this);
    for (const auto &[key, meaning] : keys) {
        const int row = grid->rowCount();
        auto *keyLabel = new QLabel(key, this);
        auto *meaningLabel = new QLabel(meaning, this);
        meaningLabel->setWordWrap(true);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(meaningLabel, row, 1);
    }
    grid->setColumnStretch(1, 1);
    const auto restyle = [this, grid] {
        const Theme &theme = Theme::instance();
        const int side = theme.space(Space::Huge);
        grid->setContentsMargins(side, side, side, side);
        grid->setHorizontalSpacing(theme.space(Space::Huge));
        grid->setVerticalSpacing(theme.space(Space::Small));
        const QList<QLabel *> labels = findChildren<QLabel *>();
        for (int i = 0; i < labels.size(); ++i)
            labels[i]->setFont(theme.font(TypeSize::Body, i % 2 == 0 ? QFont::DemiBold : QFont::Normal));
    };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
}

void PresentKeysCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect());
}

} // namespace breakeven::ui
