// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/order_key.h"

#include "engine/protocol/wire_text.h"
#include "lessons/reader/answer_key.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/wire_words.h"

#include <algorithm>
#include <array>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;

constexpr std::array<std::string_view, 2> orderKeys{"order", "stages"};
constexpr Count itemCount{.low = 2, .high = maxOptions};

/// "check" for the node Check.
QString idOfNode(const FlowNode &node)
{
    return inQt(name(node.role));
}

QStringList inOrderOfFlow(const QStringList &items, const Flow &flow, const std::string &path, Complaint &complaint)
{
    QStringList ordered;
    for (const FlowNode &node : flow.nodes) {
        if (items.contains(idOfNode(node)))
            ordered.append(idOfNode(node));
    }
    for (const QString &item : items) {
        if (!ordered.contains(item)) {
            complaint.add(path + R"(: with the key "stages" every item must be a node of the lesson's flow, not )"
                          + protocol::quotedText(item.toStdString()) + '.');
        }
    }
    if (items.contains(QStringLiteral("cpu")) && items.contains(QStringLiteral("gpu")))
        complaint.add(path
                      + R"(: "cpu" and "gpu" stand beside each other, so only one of them has a place in the order.)");
    return ordered;
}

QStringList statedOrder(const QStringList &items, ObjectReader &key)
{
    QStringList ordered = readIds(key, "order", itemCount);
    if (!std::ranges::is_permutation(items, ordered))
        key.refuse("order", "a list of all items, each of them once");
    return ordered;
}

} // namespace

std::vector<QuestionOption> readOrder(ObjectReader &reader, const Flow &flow)
{
    const QStringList items = readIds(reader, "items", itemCount);
    ObjectReader key = reader.object("key");
    const auto given = keyIn(key, orderKeys);
    if (!given)
        return {};
    QStringList ordered;
    if (*given == "order") {
        ordered = statedOrder(items, key);
    } else {
        if (!key.boolean("stages"))
            key.refuse("stages", "true");
        ordered = inOrderOfFlow(items, flow, reader.pathOf("items"), reader.complaint());
    }
    key.refuseOtherKeys();
    std::vector<QuestionOption> options;
    for (const QString &id : ordered)
        options.push_back({.id = id});
    return options;
}

} // namespace breakeven::lessons
