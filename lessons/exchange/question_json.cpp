// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_json.h"

#include "lessons/exchange/carried_text.h"
#include "lessons/reader/lesson_reader.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <QStringList>

#include <algorithm>

namespace breakeven::lessons {

namespace {

using protocol::OrderedJson;

std::string word(std::string_view text)
{
    return std::string(text);
}

OrderedJson inGigabytes(tradeoff::Bytes bytes)
{
    const double gigabytes = static_cast<double>(bytes) / tradeoff::gigabyte;
    return gigabytes;
}

OrderedJson idsOf(const std::vector<QuestionOption> &options, bool rightOnly)
{
    OrderedJson ids = OrderedJson::array();
    for (const QuestionOption &option : options) {
        if (option.right || !rightOnly)
            ids.push_back(option.id.toStdString());
    }
    return ids;
}

OrderedJson cellJson(const CellReference &cell)
{
    OrderedJson json = OrderedJson::object();
    if (cell.step > 0)
        json["step"] = cell.step;
    json["column"] = cell.column.toStdString();
    return json;
}

std::string mistakeId(std::size_t index)
{
    return "mistake-" + std::to_string(index + 1);
}

void putTolerance(const NumericKey &key, OrderedJson &json)
{
    if (key.tolerance > 0)
        json["tolerance"] = key.tolerance;
    for (std::size_t i = 0; i < key.mistakes.size(); ++i)
        json["mistakes"].push_back({{"id", mistakeId(i)}, {"value", key.mistakes[i].value}});
}

OrderedJson ruleJson(const tradeoff::DecisionRule &rule)
{
    return {{"size_gb_above", inGigabytes(rule.sizeThreshold)},
            {"batch_above", rule.batchThreshold},
            {"junction", word(tradeoff::name(rule.junction))}};
}

void putRepair(const RuleRepair &repair, OrderedJson &json)
{
    json["broken"] = ruleJson(repair.broken);
    json["solution"] = ruleJson(repair.solution);
    for (const RuleCase &each : repair.cases) {
        json["cases"].push_back({{"size_gb", inGigabytes(each.size)},
                                 {"batch", each.batch},
                                 {"hardware", word(name(wordOf(each.wanted)))}});
    }
}

/// What is asked, and what is right.
void putKey(const Question &question, OrderedJson &json)
{
    switch (question.kind) {
    case QuestionKind::SingleChoice: {
        const auto right = std::ranges::find_if(question.options, &QuestionOption::right);
        json["options"] = idsOf(question.options, false);
        json["key"] = {{"option", right == question.options.end() ? std::string() : right->id.toStdString()}};
        break;
    }
    case QuestionKind::MultipleChoice:
        json["options"] = idsOf(question.options, false);
        json["key"] = {{"options", idsOf(question.options, true)}};
        break;
    case QuestionKind::Numeric:
        if (question.numeric) {
            json["key"] = {{"value", question.numeric->value}};
            putTolerance(*question.numeric, json);
        }
        break;
    case QuestionKind::Order: {
        OrderedJson items = idsOf(question.options, false);
        json["key"] = {{"order", items}};
        // The order stands in the key alone.
        std::sort(items.begin(), items.end());
        json["items"] = std::move(items);
        break;
    }
    case QuestionKind::FillCell:
        if (question.cell)
            json["cell"] = cellJson(*question.cell);
        if (!question.options.empty())
            json["options"] = idsOf(question.options, false);
        else if (question.numeric)
            putTolerance(*question.numeric, json);
        break;
    case QuestionKind::RepairRule:
        if (question.repair)
            putRepair(*question.repair, json);
        break;
    }
}

/// A text of several lines is a list of them.
OrderedJson textJson(const QString &text)
{
    const QString clean = cleanedText(text);
    if (!clean.contains(QLatin1Char('\n')))
        return clean.toStdString();
    OrderedJson lines = OrderedJson::array();
    for (const QString &line : clean.split(QLatin1Char('\n')))
        lines.push_back(line.toStdString());
    return lines;
}

void putTexts(const char *key, const QStringList &texts, OrderedJson &json)
{
    for (const QString &text : texts)
        json[key].push_back(textJson(text));
}

OrderedJson questionTexts(const Question &question)
{
    OrderedJson json{{"text", textJson(question.text)}};
    const char *const options = question.kind == QuestionKind::Order ? "items" : "options";
    for (const QuestionOption &option : question.options) {
        json[options][option.id.toStdString()] = {{"text", textJson(option.text)},
                                                  {"explanation", textJson(option.explanation)}};
    }
    if (question.numeric) {
        if (!question.numeric->unit.isEmpty())
            json["unit"] = textJson(question.numeric->unit);
        json["explanation"] = textJson(question.numeric->explanation);
        for (std::size_t i = 0; i < question.numeric->mistakes.size(); ++i)
            json["mistakes"][mistakeId(i)] = textJson(question.numeric->mistakes[i].explanation);
    }
    putTexts("hints", question.hints, json);
    putTexts("solution", question.solution, json);
    if (!question.quickCheck.isEmpty())
        json["quick_check"] = textJson(question.quickCheck);
    putTexts("common_mistakes", question.commonMistakes, json);
    return json;
}

} // namespace

OrderedJson structureJson(std::span<const Question> questions)
{
    OrderedJson json{{"format", "breakeven-questions"}, {"version", lessonVersion}};
    OrderedJson &list = json["questions"] = OrderedJson::array();
    for (const Question &question : questions) {
        OrderedJson each{{"id", question.id.toStdString()}};
        if (question.kind != QuestionKind::SingleChoice)
            each["kind"] = word(name(question.kind));
        each["use"] = word(name(question.use));
        each["difficulty"] = word(name(question.difficulty));
        each["topic"] = question.topicId.toStdString();
        putKey(question, each);
        for (const CellReference &cell : question.hintCells)
            each["hint_cells"].push_back(cellJson(cell));
        for (const int step : question.steps)
            each["steps"].push_back(step);
        list.push_back(std::move(each));
    }
    return json;
}

OrderedJson textsJson(std::span<const Question> questions)
{
    OrderedJson json = OrderedJson::object();
    for (const Question &question : questions)
        json[question.id.toStdString()] = questionTexts(question);
    return json;
}

} // namespace breakeven::lessons
