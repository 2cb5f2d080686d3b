// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"

#include "lessons/questions/plain_text.h"
#include "lessons/reader/wire_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace breakeven::lessons {

namespace {

struct Grading {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::Grading)
};

constexpr double unitFactor = 1000; ///< milliseconds for seconds, thousands for ones

QStringList idsOf(const std::vector<QuestionOption> &options, bool rightOnly = false)
{
    QStringList ids;
    for (const QuestionOption &option : options) {
        if (option.right || !rightOnly)
            ids.append(option.id);
    }
    return ids;
}

const QuestionOption *optionOf(const Question &question, const QString &id)
{
    const auto found = std::ranges::find(question.options, id, &QuestionOption::id);
    return found == question.options.end() ? nullptr : &*found;
}

bool isTyped(const Question &question)
{
    return question.kind == QuestionKind::Numeric
        || (question.kind == QuestionKind::FillCell && question.options.empty());
}

/// Decimal fractions are not exact in binary: 22.6 - 22.5 is a little more than 0.1.
bool isNear(double number, double value, double tolerance)
{
    return std::abs(number - value) <= tolerance + 1e-9 * std::abs(value);
}

Grade allOrNothing(bool right, const QString &remark = {})
{
    return {.right = right, .points = right ? 1.0 : 0.0, .remark = right ? QString() : remark};
}

Grade gradeChoices(const Question &question, const QStringList &picked)
{
    if (picked.isEmpty() || QSet<QString>(picked.begin(), picked.end()).size() != picked.size())
        return {};
    int rightPicks = 0;
    for (const QString &id : picked) {
        const QuestionOption *const option = optionOf(question, id);
        if (!option)
            return {};
        rightPicks += option->right ? 1 : 0;
    }
    const auto rightOnes = static_cast<int>(std::ranges::count_if(question.options, &QuestionOption::right));
    const int wrongPicks = static_cast<int>(picked.size()) - rightPicks;
    if (rightOnes == 0)
        return {};
    if (question.kind != QuestionKind::MultipleChoice)
        return allOrNothing(rightPicks == 1 && wrongPicks == 0);
    return {.right = rightPicks == rightOnes && wrongPicks == 0,
            .points = std::max(0, rightPicks - wrongPicks) / static_cast<double>(rightOnes),
            .remark = {}};
}

QString unitRemark(const NumericKey &key, const QString &much)
{
    if (key.unit.isEmpty())
        return Grading::tr("That is 1000 times %1. Look at the decimal point.").arg(much);
    return Grading::tr("That is 1000 times %1. Mind the unit: the answer is wanted in %2.").arg(much, key.unit);
}

QString numberRemark(const NumericKey &key, double number)
{
    const NumericKey::Mistake *nearest = nullptr;
    for (const NumericKey::Mistake &mistake : key.mistakes) {
        const bool nearer = !nearest || std::abs(number - mistake.value) < std::abs(number - nearest->value);
        if (isNear(number, mistake.value, mistakeTolerance(key, mistake.value)) && nearer)
            nearest = &mistake;
    }
    if (nearest)
        return nearest->explanation;
    const bool large = std::abs(number) > std::abs(key.value);
    const QString much = large ? Grading::tr("too much") : Grading::tr("too little");
    const double inUnit = large ? number / unitFactor : number * unitFactor;
    if (key.value != 0 && isNear(inUnit, key.value, key.tolerance))
        return unitRemark(key, much);
    return number > key.value ? Grading::tr("That is too large.") : Grading::tr("That is too small.");
}

Grade gradeNumber(const std::optional<NumericKey> &key, const std::optional<double> &number)
{
    if (!key || !number || !std::isfinite(*number))
        return {};
    if (isNear(*number, key->value, key->tolerance))
        return allOrNothing(true);
    return allOrNothing(false, numberRemark(*key, *number));
}

Grade gradeOrder(const Question &question, const QStringList &arranged)
{
    const QStringList wanted = idsOf(question.options);
    if (arranged == wanted)
        return allOrNothing(!wanted.isEmpty());
    for (qsizetype i = 0; i < std::min(wanted.size(), arranged.size()); ++i) {
        const QuestionOption *const is = optionOf(question, arranged[i]);
        const QuestionOption *const should = optionOf(question, wanted[i]);
        if (is && should && is != should) {
            return allOrNothing(false,
                                Grading::tr("Place %1 is the first that is not right: *%2* belongs there, not *%3*.")
                                    .arg(i + 1)
                                    .arg(plainText(should->text), plainText(is->text)));
        }
    }
    return {};
}

QString caseRemark(const RuleCase &failed, const tradeoff::DecisionRule &rule, std::size_t failures, std::size_t all)
{
    const tradeoff::Decision decision = rule.decide(failed.size, failed.batch);
    const QString truth = decision.hardware == tradeoff::Hardware::Gpu ? Grading::tr("true") : Grading::tr("false");
    return Grading::tr("`%1` is %2, so this rule chooses the %3; the %4 is wanted. It is wrong in %5 of %6 cases.")
        .arg(inQt(decision.condition), truth, inQt(name(decision.hardware)), inQt(name(failed.wanted)))
        .arg(failures)
        .arg(all);
}

Grade gradeRule(const std::optional<RuleRepair> &repair, const std::optional<tradeoff::DecisionRule> &rule)
{
    if (!repair || !rule)
        return {};
    const std::vector<int> failed = failedCases(*repair, *rule);
    if (failed.empty())
        return allOrNothing(!repair->cases.empty());
    const RuleCase &first = repair->cases[static_cast<std::size_t>(failed.front())];
    return allOrNothing(false, caseRemark(first, *rule, failed.size(), repair->cases.size()));
}

} // namespace

double mistakeTolerance(const NumericKey &key, double mistake)
{
    const double share = key.value == 0 ? 1 : std::abs(mistake / key.value);
    return key.tolerance * std::min(1.0, share);
}

bool isComplete(const Question &question, const Answer &answer)
{
    if (isTyped(question))
        return answer.number && std::isfinite(*answer.number);
    switch (question.kind) {
    case QuestionKind::MultipleChoice: return !answer.options.isEmpty();
    case QuestionKind::Order: {
        QStringList given = answer.options;
        QStringList wanted = idsOf(question.options);
        given.sort();
        wanted.sort();
        return !wanted.isEmpty() && given == wanted;
    }
    case QuestionKind::RepairRule: return answer.rule && (!question.repair || *answer.rule != question.repair->broken);
    case QuestionKind::SingleChoice:
    case QuestionKind::Numeric:
    case QuestionKind::FillCell: break;
    }
    return answer.options.size() == 1;
}

Grade grade(const Question &question, const Answer &answer)
{
    if (isTyped(question))
        return gradeNumber(question.numeric, answer.number);
    switch (question.kind) {
    case QuestionKind::Order: return gradeOrder(question, answer.options);
    case QuestionKind::RepairRule: return gradeRule(question.repair, answer.rule);
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice:
    case QuestionKind::Numeric:
    case QuestionKind::FillCell: break;
    }
    return gradeChoices(question, answer.options);
}

double pointsAfterHints(double points, int hintsShown)
{
    return std::max(0.0, points * (1 - hintCost * std::max(0, hintsShown)));
}

Answer solutionOf(const Question &question)
{
    Answer answer;
    if (isTyped(question)) {
        if (question.numeric)
            answer.number = question.numeric->value;
    } else if (question.kind == QuestionKind::RepairRule) {
        if (question.repair)
            answer.rule = question.repair->solution;
    } else {
        answer.options = idsOf(question.options, question.kind != QuestionKind::Order);
    }
    return answer;
}

std::vector<int> failedCases(const RuleRepair &repair, const tradeoff::DecisionRule &rule)
{
    std::vector<int> failed;
    for (std::size_t i = 0; i < repair.cases.size(); ++i) {
        const RuleCase &each = repair.cases[i];
        if (rule.decide(each.size, each.batch).hardware != each.wanted)
            failed.push_back(static_cast<int>(i));
    }
    return failed;
}

} // namespace breakeven::lessons
