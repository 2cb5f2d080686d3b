// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/other_machines.h"

#include "ui/explore/connected_machine.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr qsizetype longestCommand = 4'096;

/// QProcess::splitCommand() takes a quotation mark without its partner for one that ends with the command.
bool hasOpenQuotation(const QString &command)
{
    bool open = false;
    int marks = 0;
    for (const QChar letter : command + QLatin1Char(' ')) {
        if (letter == QLatin1Char('"')) {
            if (++marks == 3) // the mark itself
                marks = 0;
        } else {
            if (marks == 1)
                open = !open;
            marks = 0;
        }
    }
    return open;
}

tradeoff::Result<QStringList> partedCommand(const QString &command)
{
    const auto refuse = [](const QString &sentence) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest, sentence.toStdString());
    };
    if (command.size() > longestCommand)
        return refuse(OtherMachines::tr("The command is longer than any command should be."));
    if (std::ranges::any_of(command, [](QChar letter) { return letter.category() == QChar::Other_Control; }))
        return refuse(OtherMachines::tr("The command must be one line."));
    if (hasOpenQuotation(command))
        return refuse(OtherMachines::tr("A quotation mark in the command has no partner."));
    const QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty() || words.first().isEmpty())
        return refuse(OtherMachines::tr("Write the command that starts the engine there."));
    return words;
}

} // namespace

class OtherMachines::Private
{
public:
    Private(ExploreState &theState, EnginePatience thePatience)
        : state(theState)
        , patience(std::move(thePatience))
    { }

    [[nodiscard]] ConnectedMachine *machine(const QString &name) const
    {
        const auto found = std::ranges::find(machines, name, [](const auto *each) { return each->told().name; });
        return found == machines.end() ? nullptr : *found;
    }

    ExploreState &state;
    EnginePatience patience;
    std::vector<ConnectedMachine *> machines; ///< children of OtherMachines
};

OtherMachines::OtherMachines(ExploreState &state, QObject *parent)
    : OtherMachines(state, networkPatience(), parent)
{ }

OtherMachines::OtherMachines(ExploreState &state, EnginePatience patience, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(state, std::move(patience)))
{ }

OtherMachines::~OtherMachines() = default;

EnginePatience OtherMachines::networkPatience()
{
    EnginePatience patience;
    patience.hello = std::chrono::seconds(30);
    patience.notResponding = std::chrono::seconds(5);
    patience.silent = std::chrono::seconds(30);
    patience.noProgress = std::chrono::seconds(30);
    return patience;
}

std::vector<OtherMachines::Machine> OtherMachines::machines() const
{
    std::vector<Machine> told;
    for (const ConnectedMachine *machine : d->machines)
        told.push_back(machine->told());
    return told;
}

tradeoff::Result<void> OtherMachines::connectTo(const QString &name, const QString &command)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]{1,40}\\z"));
    const auto refuse = [](const QString &sentence) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest, sentence.toStdString());
    };
    if (!allowed.match(name).hasMatch())
        return refuse(tr("A name is made of letters without accents, digits, point, dash and underline; 1 to 40."));
    if (d->machine(name))
        return refuse(tr("A machine called “%1” is there already. Choose another name.").arg(name));
    const auto words = partedCommand(command);
    if (!words)
        return tl::unexpected(words.error());
    auto *machine = new ConnectedMachine(d->state, name, *words, d->patience, this);
    connect(machine, &ConnectedMachine::changed, this, &OtherMachines::changed);
    d->machines.push_back(machine);
    machine->connectNow();
    return {};
}

void OtherMachines::connectAgain(const QString &name)
{
    ConnectedMachine *machine = d->machine(name);
    if (machine && machine->told().connection == Connection::Lost)
        machine->connectNow();
}

void OtherMachines::disconnectFrom(const QString &name)
{
    ConnectedMachine *machine = d->machine(name);
    if (!machine)
        return;
    std::erase(d->machines, machine);
    machine->disconnect(this);
    machine->leave();
    Q_EMIT changed();
}

void OtherMachines::run()
{
    for (ConnectedMachine *machine : d->machines)
        machine->run();
}

void OtherMachines::pause()
{
    for (ConnectedMachine *machine : d->machines)
        machine->pause();
}

int OtherMachines::missing() const
{
    std::size_t points = 0;
    for (const ConnectedMachine *machine : d->machines)
        points += machine->missingPoints().size();
    return static_cast<int>(points);
}

} // namespace breakeven::ui
