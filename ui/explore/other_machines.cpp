// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/other_machines.h"

#include "ui/explore/connected_machine.h"

#include <QProcess>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace breakeven::ui {

namespace {

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
    Private(OtherMachines &owner, ExploreState &theState, EnginePatience thePatience)
        : q(owner)
        , state(theState)
        , patience(std::move(thePatience))
    { }

    [[nodiscard]] auto find(const QString &name)
    {
        return std::ranges::find(machines, name, [](const auto *each) { return each->told().name; });
    }
    [[nodiscard]] ConnectedMachine *machine(const QString &name)
    {
        const auto found = find(name);
        return found == machines.end() ? nullptr : *found;
    }
    [[nodiscard]] ConnectedMachine *made(const QString &name, const QStringList &command);
    void letGo(ConnectedMachine &machine);
    void takeKnown();
    void tellKnown();

    OtherMachines &q;
    ExploreState &state;
    EnginePatience patience;
    std::vector<ConnectedMachine *> machines; ///< children of OtherMachines
};

ConnectedMachine *OtherMachines::Private::made(const QString &name, const QStringList &command)
{
    auto *machine = new ConnectedMachine(state, name, command, patience, &q);
    QObject::connect(machine, &ConnectedMachine::changed, &q, &OtherMachines::changed);
    return machine;
}

/// It is no longer among the machines; its engine may take a while to end.
void OtherMachines::Private::letGo(ConnectedMachine &machine)
{
    machine.disconnect(&q);
    if (machine.told().connection == Connection::NotConnected)
        machine.deleteLater();
    else
        machine.leave();
}

void OtherMachines::Private::takeKnown()
{
    for (const KnownMachine &known : state.knownMachines()) {
        if (!machine(known.name))
            machines.push_back(made(known.name, known.command));
    }
    Q_EMIT q.changed();
}

void OtherMachines::Private::tellKnown()
{
    std::vector<KnownMachine> known;
    for (const ConnectedMachine *machine : machines)
        known.push_back({machine->told().name, machine->told().command});
    state.setKnownMachines(std::move(known));
}

OtherMachines::OtherMachines(ExploreState &state, QObject *parent)
    : OtherMachines(state, networkPatience(), parent)
{ }

OtherMachines::OtherMachines(ExploreState &state, EnginePatience patience, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, state, std::move(patience)))
{
    connect(&state, &ExploreState::knownMachinesChanged, this, [this] { d->takeKnown(); });
    d->takeKnown();
}

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
    const auto refuse = [](const QString &sentence) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest, sentence.toStdString());
    };
    if (!isMachineName(name))
        return refuse(tr("A name is made of letters without accents, digits, point, dash and underline; 1 to 40."));
    const auto known = d->find(name);
    if (known != d->machines.end() && (*known)->told().connection != Connection::NotConnected)
        return refuse(tr("A machine called “%1” is there already. Choose another name.").arg(name));
    if (known == d->machines.end() && d->machines.size() >= mostKnownMachines)
        return refuse(tr("There are more machines than anyone can follow. Forget one first."));
    const auto words = partedCommand(command);
    if (!words)
        return tl::unexpected(words.error());
    ConnectedMachine *machine = d->made(name, *words);
    if (known == d->machines.end())
        d->machines.push_back(machine);
    else
        d->letGo(*std::exchange(*known, machine));
    d->tellKnown();
    machine->connectNow();
    return {};
}

void OtherMachines::connectAgain(const QString &name)
{
    ConnectedMachine *machine = d->machine(name);
    if (!machine)
        return;
    const Connection connection = machine->told().connection;
    if (connection == Connection::Lost || connection == Connection::NotConnected)
        machine->connectNow();
}

void OtherMachines::disconnectFrom(const QString &name)
{
    const auto known = d->find(name);
    if (known == d->machines.end() || (*known)->told().connection == Connection::NotConnected)
        return;
    // The old one goes when its engine has ended; a new one stands for it.
    d->letGo(*std::exchange(*known, d->made(name, (*known)->told().command)));
    Q_EMIT changed();
}

void OtherMachines::forget(const QString &name)
{
    ConnectedMachine *machine = d->machine(name);
    if (!machine)
        return;
    std::erase(d->machines, machine);
    d->letGo(*machine);
    d->tellKnown();
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

SweepState OtherMachines::sweep() const
{
    using enum SweepState::Stage;
    SweepState all;
    for (const ConnectedMachine *machine : d->machines) {
        const SweepState &sweep = machine->told().sweep;
        if (sweep.stage == Idle)
            continue;
        if (sweep.stage != Paused)
            all.stage = Running;
        else if (all.stage == Idle)
            all.stage = Paused;
        all.done += sweep.done;
        all.total += sweep.total;
    }
    return all;
}

} // namespace breakeven::ui
