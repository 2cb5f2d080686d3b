// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/known_machine.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>

namespace breakeven::ui {

namespace {

using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

KnownMachine readMachine(ObjectReader reader)
{
    KnownMachine machine;
    machine.name = QString::fromStdString(reader.text("name"));
    if (reader.complaint().empty() && !isMachineName(machine.name))
        reader.refuse("name", "1 to 40 letters without accents, digits, points, dashes and underlines");
    const Json *const words = reader.array("command");
    for (std::size_t i = 0; words && i < words->size(); ++i) {
        const auto *word = (*words)[i].get_ptr<const std::string *>();
        if (!word) {
            reader.refuse("command", "a list of words");
            break;
        }
        machine.command.append(QString::fromStdString(*word));
    }
    if (reader.complaint().empty() && !isCommand(machine.command))
        reader.refuse("command", "a program and its arguments, as they can be shown on one line");
    reader.refuseOtherKeys();
    return machine;
}

} // namespace

bool isMachineName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]{1,40}\\z"));
    return allowed.match(name).hasMatch();
}

bool isCommand(const QStringList &words)
{
    return !words.isEmpty() && !words.first().isEmpty() && words.join(QLatin1Char(' ')).size() <= longestCommand
        && std::ranges::none_of(words, hasControlCharacter);
}

OrderedJson toJson(const std::vector<KnownMachine> &machines)
{
    OrderedJson list = OrderedJson::array();
    for (const KnownMachine &machine : machines) {
        OrderedJson each;
        each["name"] = machine.name.toStdString();
        each["command"] = OrderedJson::array();
        for (const QString &word : machine.command)
            each["command"].push_back(word.toStdString());
        list.push_back(std::move(each));
    }
    return list;
}

std::vector<KnownMachine> readKnownMachines(ObjectReader &reader, std::string_view key)
{
    std::vector<KnownMachine> machines;
    if (!reader.has(key))
        return machines;
    const Json *const list = reader.array(key);
    if (list && list->size() > mostKnownMachines)
        reader.refuse(key, "a list of at most " + std::to_string(mostKnownMachines) + " machines");
    for (std::size_t i = 0; list && i < list->size() && reader.complaint().empty(); ++i) {
        const std::string place = std::string(key) + '[' + std::to_string(i) + ']';
        KnownMachine machine = readMachine({(*list)[i], reader.pathOf(place), reader.complaint()});
        if (std::ranges::find(machines, machine.name, &KnownMachine::name) != machines.end())
            reader.refuse(place, "a machine with a name of its own");
        machines.push_back(std::move(machine));
    }
    return machines;
}

} // namespace breakeven::ui
