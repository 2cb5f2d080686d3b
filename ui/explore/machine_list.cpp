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
#include <utility>

namespace breakeven::ui {

QString machineText(const OtherMachines::Machine &machine)
{
    using enum OtherMachines::Connection;
    switch (machine.connection) {
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
        , m_again(new LinkButton(MachineList::tr("Connect again"), this))
        , m_leave(new LinkButton(MachineList::tr("Disconnect"), this))
    {
        setObjectName(QStringLiteral("machine_") + m_name);
        m_again->setObjectName(QStringLiteral("machine_again_") + m_name);
        m_again->setAccessibleName(MachineList::tr("Connect %1 again").arg(m_name));
        m_leave->setObjectName(QStringLiteral("machine_leave_") + m_name);
        m_leave->setAccessibleName(MachineList::tr("Disconnect %1").arg(m_name));
        explain(*m_leave, MachineList::tr("Ends the engine there. Its figures stay, as Recorded."));
        m_title->setText(m_name);
        m_title->setToolTip(wrappedToolTip(machine.command.join(QLatin1Char(' '))));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(m_title);
        column->addWidget(m_text);
        auto *links = new WrappingLayout;
        links->setContentsMargins({});
        links->addWidget(m_again);
        links->addWidget(m_leave);
        column->addLayout(links);
        connect(m_again, &LinkButton::clicked, this, [&machines, this] { machines.connectAgain(m_name); });
        // The row goes with it: not while its button is still telling.
        connect(
            m_leave, &LinkButton::clicked, this, [&machines, this] { machines.disconnectFrom(m_name); },
            Qt::QueuedConnection);
        setMachine(machine);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    void setMachine(const OtherMachines::Machine &machine)
    {
        const bool lost = machine.connection == OtherMachines::Connection::Lost;
        m_text->setInk(lost ? CardLabel::Ink::Bad : CardLabel::Ink::Dim);
        m_text->showText(machineText(machine));
        m_again->setVisible(lost && !machine.triesAgain);
    }

    void restyle()
    {
        const Theme &theme = Theme::instance();
        m_again->setFont(theme.font(TypeSize::Label));
        m_leave->setFont(theme.font(TypeSize::Label));
    }

private:
    QString m_name;
    CardLabel *m_title;
    CardLabel *m_text;
    LinkButton *m_again;
    LinkButton *m_leave;
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
