// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_setup.h"

#include "lessons/questions/seeded_random.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakeven::ui {

TestSetup::TestSetup(TestState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_goOn(new QPushButton(tr("Go on with it"), this))
    , m_giveUp(new CardLabel(QStringLiteral("test_setup_give_up"),
                             {TypeSize::Label, QFont::Normal, CardLabel::Ink::Dim}, this))
    , m_seedLabel(new CardLabel(QStringLiteral("test_setup_seed_label"), {.size = TypeSize::Label}, this))
    , m_seed(new QSpinBox(this))
    , m_seedNote(new CardLabel(QStringLiteral("test_setup_seed_note"),
                               {TypeSize::Small, QFont::Normal, CardLabel::Ink::Dim}, this))
    , m_clock(new QCheckBox(tr("With a clock, %1 min").arg(TestState::offeredClockSeconds() / 60), this))
    , m_begin(new QPushButton(tr("Begin"), this))
{
    setObjectName(QStringLiteral("test_setup"));
    setAccessibleName(tr("Ten-question test"));
    m_goOn->setObjectName(QStringLiteral("test_setup_go_on"));
    m_goOn->setAccessibleName(tr("Go on with the open test"));
    m_goOn->setProperty("primary", true);
    m_giveUp->setText(tr("Or begin a new one; the open one is then given up."));
    m_seedLabel->setText(tr("Seed"));
    m_seedLabel->setBuddy(m_seed);
    m_seed->setObjectName(QStringLiteral("test_setup_seed"));
    m_seed->setAccessibleName(tr("Seed of the test"));
    m_seed->setRange(1, static_cast<int>(lessons::largestSeed));
    m_seed->setGroupSeparatorShown(false);
    m_seed->setValue(static_cast<int>(lessons::freshSeed()));
    m_seedNote->setText(tr("The same seed gives the same test, on any machine."));
    m_seed->setAccessibleDescription(m_seedNote->text());
    m_clock->setObjectName(QStringLiteral("test_setup_clock"));
    m_clock->setAccessibleDescription(tr("The test ends by itself when the time is up."));
    m_clock->setToolTip(m_clock->accessibleDescription());
    m_begin->setObjectName(QStringLiteral("test_setup_begin"));
    m_begin->setAccessibleName(tr("Begin a new test"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_goOn, 0, Qt::AlignLeft);
    column->addWidget(m_giveUp);
    column->addWidget(m_seedLabel);
    column->addWidget(m_seed);
    column->addWidget(m_seedNote);
    column->addWidget(m_clock);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_goOn, &QPushButton::clicked, &state, &TestState::resumeTest);
    connect(m_begin, &QPushButton::clicked, this, &TestSetup::begin);
    connect(&state, &TestState::summaryChanged, this, &TestSetup::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &TestSetup::restyle);
    restyle();
    refresh();
}

void TestSetup::open()
{
    m_seed->setValue(static_cast<int>(lessons::freshSeed()));
    refresh();
    show();
    (m_state.openAttempt() ? m_goOn : m_begin)->setFocus(Qt::TabFocusReason);
}

void TestSetup::begin()
{
    m_seed->interpretText();
    // The question takes the keyboard where nobody has it.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    m_state.startTest(static_cast<std::uint32_t>(m_seed->value()),
                      m_clock->isChecked() ? std::optional(TestState::offeredClockSeconds()) : std::nullopt);
    if (!m_state.testRuns())
        m_begin->setFocus(Qt::OtherFocusReason);
}

void TestSetup::refresh()
{
    const bool open = m_state.openAttempt().has_value();
    m_goOn->setVisible(open);
    m_giveUp->setVisible(open);
    // One button of a view stands out: the one that loses nothing.
    if (m_begin->property("primary").toBool() == open) {
        m_begin->setProperty("primary", !open);
        m_begin->update();
    }
}

void TestSetup::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    layout()->setContentsMargins(side, theme.space(Space::Hair), side, theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Hair));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_goOn, m_seed, m_clock, m_begin})
        widget->setFont(theme.font(TypeSize::Body));
}

} // namespace breakeven::ui
