// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/machine_list.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QLocale>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::ui {

namespace {

/// Long commands are shown as a whole in a tool tip.
QString shortened(const QString &command)
{
    constexpr qsizetype mostLetters = 120;
    return command.size() <= mostLetters ? command : command.left(mostLetters - 1) + QChar(0x2026);
}

} // namespace

QString machineText(const OtherMachines::Machine &machine)
{
    using enum OtherMachines::Connection;
    switch (machine.connection) {
    case NotConnected:
        return MachineList::tr("Not connected. To connect runs: %1")
            .arg(shortened(machine.command.join(QLatin1Char(' '))));
    case Connecting: return MachineList::tr("Connecting…");
    case Lost: return MachineList::tr("Connection lost. %1").arg(machine.sentence);
    case Ready: break;
    }
    QStringList parts{MachineList::tr("Connected.")};
    if (!machine.sentence.isEmpty())
        parts << machine.sentence;
    if (machine.roundTripMs)
        parts << MachineList::tr("%1 to and fro, not in the figures.").arg(millisecondsText(*machine.roundTripMs));
    if (machine.sweep.stage != SweepState::Stage::Idle) {
        parts << MachineList::tr("%1 of %2 points.")
                     .arg(QLocale().toString(machine.sweep.done), QLocale().toString(machine.sweep.total));
    }
    return parts.join(QLatin1Char(' '));
}

class MachineList::Row final : public QWidget
{
public:
    Row(OtherMachines &machines, const OtherMachines::Machine &machine, QWidget *parent)
        : QWidget(parent)
        , m_name(machine.name)
        , m_title(new CardLabel(QStringLiteral("machine_name"), {.weight = QFont::DemiBold}, this))
        , m_text(new CardLabel(QStringLiteral("machine_text"), {.size = TypeSize::Label}, this))
        , m_connect(new LinkButton(MachineList::tr("Connect"), this))
        , m_again(new LinkButton(MachineList::tr("Connect again"), this))
        , m_leave(new LinkButton(MachineList::tr("Disconnect"), this))
        , m_forget(new LinkButton(MachineList::tr("Forget"), this))
    {
        setObjectName(QStringLiteral("machine_") + m_name);
        m_again->setObjectName(QStringLiteral("machine_again_") + m_name);
        m_again->setAccessibleName(MachineList::tr("Connect %1 again").arg(m_name));
        m_leave->setObjectName(QStringLiteral("machine_leave_") + m_name);
        m_leave->setAccessibleName(MachineList::tr("Disconnect %1").arg(m_name));
        explain(*m_leave, MachineList::tr("Ends the engine there. Its figures stay, as Recorded."));
        m_connect->setObjectName(QStringLiteral("machine_connect_") + m_name);
        m_connect->setAccessibleName(MachineList::tr("Connect %1").arg(m_name));
        m_forget->setObjectName(QStringLiteral("machine_forget_") + m_name);
        m_forget->setAccessibleName(MachineList::tr("Forget %1").arg(m_name));
        explain(*m_forget, MachineList::tr("Takes its name and command off this list. Figures stay."));
        m_title->setText(m_name);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(m_title);
        column->addWidget(m_text);
        auto *links = new WrappingLayout;
        links->setContentsMargins({});
        for (LinkButton *link : all())
            links->addWidget(link);
        column->addLayout(links);
        connect(m_connect, &LinkButton::clicked, this, [&machines, this] { machines.connectAgain(m_name); });
        connect(m_again, &LinkButton::clicked, this, [&machines, this] { machines.connectAgain(m_name); });
        connect(m_leave, &LinkButton::clicked, this, [&machines, this] { machines.disconnectFrom(m_name); });
        // The row goes with it: not while its button is still telling.
        connect(
            m_forget, &LinkButton::clicked, this, [&machines, this] { machines.forget(m_name); }, Qt::QueuedConnection);
        setMachine(machine);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    void setMachine(const OtherMachines::Machine &machine)
    {
        const bool lost = machine.connection == OtherMachines::Connection::Lost;
        m_title->setToolTip(wrappedToolTip(machine.command.join(QLatin1Char(' '))));
        m_text->setInk(lost ? CardLabel::Ink::Bad : CardLabel::Ink::Dim);
        m_text->showText(machineText(machine));
        const bool apart = machine.connection == OtherMachines::Connection::NotConnected;
        // A button that goes while it is being pressed leaves the keys to the one in its place.
        const bool focused = std::ranges::any_of(all(), &QWidget::hasFocus);
        m_connect->setVisible(apart);
        m_again->setVisible(lost && !machine.triesAgain);
        m_leave->setVisible(!apart);
        m_forget->setVisible(apart);
        if (focused && std::ranges::none_of(all(), &QWidget::hasFocus))
            (apart ? m_connect : m_leave)->setFocus();
    }

    void restyle()
    {
        const Theme &theme = Theme::instance();
        for (LinkButton *link : all())
            link->setFont(theme.font(TypeSize::Label));
    }

private:
    [[nodiscard]] std::array<LinkButton *, 4> all() const { return {m_connect, m_again, m_leave, m_forget}; }

    QString m_name;
    CardLabel *m_title;
    CardLabel *m_text;
    LinkButton *m_connect;
    LinkButton *m_again;
    LinkButton *m_leave;
    LinkButton *m_forget;
};

MachineList::MachineList(OtherMachines &machines, QWidget *parent)
    : QWidget(parent)
    , m_machines(machines)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("machine_list"));
    setAccessibleName(tr("Other machines"));
    m_column->setContentsMargins({});
    connect(&machines, &OtherMachines::changed, this, &MachineList::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &MachineList::restyle);
    refresh();
}

void MachineList::refresh()
{
    const std::vector<OtherMachines::Machine> machines = m_machines.machines();
    std::vector<Row *> left = std::exchange(m_rows, {});
    for (const OtherMachines::Machine &machine : machines) {
        const auto known = std::ranges::find(left, machine.name, &Row::name);
        if (known == left.end()) {
            m_rows.push_back(new Row(m_machines, machine, this));
            m_column->addWidget(m_rows.back());
        } else {
            m_rows.push_back(*known);
            left.erase(known);
            m_rows.back()->setMachine(machine);
        }
    }
    for (Row *row : left) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    setVisible(!m_rows.empty());
    restyle();
}

void MachineList::restyle()
{
    m_column->setSpacing(Theme::instance().space(Space::Small));
    for (Row *row : m_rows)
        row->restyle();
}

} // namespace breakeven::ui
