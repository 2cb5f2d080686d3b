// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/machine_dialog.h"

#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

MachineDialog::MachineDialog(OtherMachines &machines, QWidget *parent)
    : QDialog(parent)
    , m_machines(machines)
    , m_name(new QLineEdit(this))
    , m_command(new QLineEdit(this))
    , m_error(new CardLabel(QStringLiteral("machine_error"), {.ink = CardLabel::Ink::Bad}, this))
{
    setObjectName(QStringLiteral("machine_dialog"));
    setWindowTitle(tr("Connect a machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::instance();
    const auto label = [&](const char *name, const QString &text, const CardLabel::Look &look) {
        auto *made = new CardLabel(QLatin1StringView(name), look, this);
        made->setText(text);
        return made;
    };
    auto *column = new QVBoxLayout(this);
    const int side = theme.space(Space::Large);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.space(Space::Small));
    column->addWidget(label("machine_what",
                            tr("The command starts breakeven-engine on the other machine, and this window talks with "
                               "it. What is measured there gets lanes of its own. The time on the network is not in "
                               "the figures."),
                            {}));
    CardLabel *name = label("machine_name_label", tr("Its name"), {.size = TypeSize::Label});
    name->setBuddy(m_name);
    column->addWidget(name);
    m_name->setObjectName(QStringLiteral("machine_name_field"));
    m_name->setAccessibleName(tr("Name of the machine"));
    m_name->setPlaceholderText(QStringLiteral("gpu-box"));
    column->addWidget(m_name);
    CardLabel *command = label("machine_command_label", tr("Command"), {.size = TypeSize::Label});
    command->setBuddy(m_command);
    column->addWidget(command);
    m_command->setObjectName(QStringLiteral("machine_command_field"));
    m_command->setAccessibleName(tr("Command that starts the engine there"));
    m_command->setPlaceholderText(QStringLiteral("ssh gpu-box breakeven-engine serve"));
    column->addWidget(m_command);
    column->addWidget(label("machine_examples",
                            tr("Over ssh: ssh gpu-box breakeven-engine serve\n"
                               "As another user, on another port: ssh -p 2222 me@gpu-box breakeven-engine serve\n"
                               "In a container: docker exec -i torch breakeven-engine serve\n"
                               "There is no place to type a password: log in with a key, and once in a terminal "
                               "before."),
                            {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}));
    column->addWidget(m_error);
    m_error->hide();
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("machine_connect"));
    go->setProperty("primary", true);
    go->setDefault(true);
    column->addWidget(buttons);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_command)})
        field->setFont(theme.font(TypeSize::Body));
    for (QAbstractButton *button : buttons->buttons())
        button->setFont(theme.font(TypeSize::Body));
    connect(buttons, &QDialogButtonBox::accepted, this, &MachineDialog::connectMachine);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = QFontMetrics(theme.font(TypeSize::Body)).averageCharWidth();
    resize(64 * em, 40 * em);
    fitHeight();
}

void MachineDialog::connectMachine()
{
    if (const auto done = m_machines.connectTo(m_name->text().trimmed(), m_command->text().trimmed()); !done) {
        m_error->showText(engineWords(done.error().message));
        fitHeight();
        QAccessibleEvent alert(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    accept();
}

void MachineDialog::fitHeight()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

} // namespace breakeven::ui
