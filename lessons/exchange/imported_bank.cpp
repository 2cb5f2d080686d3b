// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/imported_bank.h"

#include "engine/protocol/wire_text.h"
#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/questions/grading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/number_key.h"

#include <algorithm>
#include <cmath>

namespace breakeven::lessons {

namespace {

constexpr qsizetype maxNotes = 1'000;
constexpr double allPoints = 100;
/// Shares of a third are written with five digits.
constexpr double percentRounding = 0.01;
constexpr double leastShare = 1e-5; ///< of a number with a fraction: more than six digits leave off
constexpr double shareRounding = 0.1; ///< percent

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

std::vector<QuestionOption> optionsOf(const std::vector<ReadAnswer> &answers, bool explained)
{
    std::vector<QuestionOption> options;
    for (const ReadAnswer &answer : answers) {
        const bool right = explained && answer.percent > 0;
        const QString place = Exchange::tr("Place %1.").arg(options.size() + 1);
        const QString plain = right ? Exchange::tr("Right.") : Exchange::tr("Not right.");
        options.push_back({.id = QString(QChar(static_cast<char16_t>(u'a' + options.size()))),
                           .text = answer.text,
                           .explanation = orElse(answer.feedback, explained ? plain : place),
                           .right = right});
    }
    return options;
}

bool isFigure(double number)
{
    return std::isfinite(number) && std::abs(number) <= largestFigure;
}

bool isShort(const QString &text)
{
    if (text.size() > longestText)
        return false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    return static_cast<std::size_t>(lines.size()) <= maxLines && std::ranges::all_of(lines, [](const QString &line) {
               return static_cast<std::size_t>(line.toUtf8().size()) <= protocol::maxTextBytes;
           });
}

bool allShort(const Question &question)
{
    QStringList texts{question.text, question.quickCheck};
    texts += question.hints + question.solution + question.commonMistakes;
    for (const QuestionOption &option : question.options)
        texts += {option.text, option.explanation};
    if (question.numeric) {
        texts += {question.numeric->unit, question.numeric->explanation};
        for (const NumericKey::Mistake &mistake : question.numeric->mistakes)
            texts.append(mistake.explanation);
    }
    return std::ranges::all_of(texts, isShort);
}

/// More than a lesson takes, put together: no word is lost.
void joinAbove(QStringList &texts, std::size_t most)
{
    while (static_cast<std::size_t>(texts.size()) > most) {
        const QString last = texts.takeLast();
        texts.last() += QStringLiteral("\n\n") + last;
    }
}

} // namespace

QString idFrom(const QString &text)
{
    QString id;
    for (const QChar c : text) {
        const QChar small = c.toLower();
        const bool kept = (small >= QLatin1Char('a') && small <= QLatin1Char('z'))
            || (small >= QLatin1Char('0') && small <= QLatin1Char('9'));
        if (kept)
            id += small;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
        if (static_cast<std::size_t>(id.size()) == maxIdLength)
            break;
    }
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id;
}

tl::unexpected<tradeoff::Error> badLine(qint64 line, const QString &sentence)
{
    return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                             protocol::cleanText(Exchange::tr("Line %1: %2").arg(line).arg(sentence).toStdString()));
}

void ImportedBank::note(const Place &place, const QString &sentence)
{
    if (m_imported.notes.size() >= maxNotes) {
        ++m_moreNotes;
        return;
    }
    const std::string named = protocol::quotedText(place.name.toStdString());
    m_imported.notes.append(place.name.isEmpty()
                                ? Exchange::tr("Line %1: %2").arg(place.line).arg(sentence)
                                : Exchange::tr("Line %1, %2: %3")
                                      .arg(QString::number(place.line), QString::fromStdString(named), sentence));
}

void ImportedBank::leaveOut(const Place &place, const QString &why)
{
    ++m_seen;
    note(place, Exchange::tr("left out, since %1.").arg(why));
}

void ImportedBank::addChoice(Question question, const std::vector<ReadAnswer> &answers, bool several,
                             const Place &place)
{
    const auto isPart = [](const ReadAnswer &a) { return a.percent > 0 && a.percent < allPoints - percentRounding; };
    std::vector<ReadAnswer> judged = answers;
    if (several) {
        const auto rights = std::ranges::count_if(answers, [](const ReadAnswer &a) { return a.percent > 0; });
        const bool uneven = std::ranges::any_of(answers, [&](const ReadAnswer &a) {
            return a.percent > 0 && std::abs(a.percent * static_cast<double>(rights) - allPoints) > shareRounding;
        });
        if (uneven)
            note(place, Exchange::tr("its right options count the same here, not by their percentages."));
        const bool otherLoss = std::ranges::any_of(answers, [&](const ReadAnswer &a) {
            return a.percent <= 0 && std::abs(a.percent * static_cast<double>(rights) + allPoints) > shareRounding;
        });
        if (otherLoss && rights > 0)
            note(place, Exchange::tr("each wrong option takes away here what a right one gives."));
    } else {
        if (std::ranges::any_of(answers, isPart))
            note(place, Exchange::tr("an option that gave part of the points is wrong here."));
        if (std::ranges::any_of(answers, [](const ReadAnswer &a) { return a.percent < 0; }))
            note(place, Exchange::tr("an option that took points away takes none here."));
        for (ReadAnswer &answer : judged)
            answer.percent = isPart(answer) ? 0 : answer.percent;
    }
    question.kind = several ? QuestionKind::MultipleChoice : QuestionKind::SingleChoice;
    question.options = optionsOf(judged, true);
    const auto rights = std::ranges::count_if(question.options, &QuestionOption::right);
    if (question.options.size() < 2 || question.options.size() > maxOptions) {
        leaveOut(place,
                 Exchange::tr("it has %1 options; 2 to %2 can be shown").arg(question.options.size()).arg(maxOptions));
        return;
    }
    if (several ? rights == 0 : rights != 1) {
        leaveOut(place, Exchange::tr("%1 of its options are right").arg(rights));
        return;
    }
    add(std::move(question), place);
}

void ImportedBank::addNumber(Question question, const std::vector<ReadAnswer> &answers, const QString &unit,
                             const Place &place)
{
    question.kind = QuestionKind::Numeric;
    NumericKey key{.unit = unit};
    std::vector<double> tolerances; // of the mistakes
    int dropped = 0;
    bool found = false;
    for (const ReadAnswer &answer : answers) {
        bool isNumber = false;
        const double value = answer.text.toDouble(&isNumber);
        if (!isNumber || !isFigure(value) || !isFigure(answer.tolerance) || answer.tolerance < 0) {
            note(place, Exchange::tr("an answer that is no number is left out."));
        } else if (answer.percent >= allPoints - percentRounding && !found) {
            found = true;
            key.value = value;
            key.tolerance = answer.tolerance;
            key.explanation = orElse(answer.feedback, Exchange::tr("Right."));
        } else if (answer.percent > 0) {
            note(place,
                 Exchange::tr("of several right numbers, or such that give part of the points, the first is kept."));
        } else if (answer.feedback.isEmpty()) {
            continue; // it says nothing
        } else if (key.mistakes.size() == maxMistakes) {
            ++dropped;
        } else {
            key.mistakes.push_back({.value = value, .explanation = answer.feedback});
            tolerances.push_back(answer.tolerance);
        }
    }
    if (!found) {
        leaveOut(place, Exchange::tr("none of its numbers gives all points"));
        return;
    }
    if (dropped > 0)
        note(place, Exchange::tr("of its wrong numbers the first %1 are kept.").arg(maxMistakes));
    const auto isKept = [&key](const NumericKey::Mistake &mistake, double tolerance) {
        const double here = mistakeTolerance(key, mistake.value);
        return std::abs(here - tolerance) <= 1e-9 * std::max(here, tolerance);
    };
    if (!std::ranges::equal(key.mistakes, tolerances, isKept))
        note(place, Exchange::tr("the tolerances of its wrong numbers follow from that of the right one here."));
    question.numeric = std::move(key);
    fitNumber(question, place);
    add(std::move(question), place);
}

/// A lesson takes no tolerance that asks for more digits than one types, and no mistake that is right.
void ImportedBank::fitNumber(Question &question, const Place &place)
{
    NumericKey &key = *question.numeric;
    const auto isRight = [&](double number) {
        return grade(question, {.options = {}, .number = number, .rule = {}}).right;
    };
    const int digits = digitsToType(key.value);
    const double typed = QString::number(key.value, 'g', digits).toDouble();
    if (!isRight(typed)) {
        key.tolerance = std::abs(key.value) * leastShare;
        note(place,
             Exchange::tr("its tolerance is raised to %1, so that %2 digits are enough.")
                 .arg(numberText(key.tolerance))
                 .arg(digits));
    }
    if (std::erase_if(key.mistakes, [&](const NumericKey::Mistake &mistake) { return isRight(mistake.value); }) > 0)
        note(place, Exchange::tr("a wrong number that is within the tolerance of the right one is left out."));
}

void ImportedBank::addOrder(Question question, const std::vector<ReadAnswer> &answers, const Place &place)
{
    question.kind = QuestionKind::Order;
    question.options = optionsOf(answers, false);
    if (question.options.size() < 2 || question.options.size() > maxOptions) {
        leaveOut(place,
                 Exchange::tr("it has %1 items; 2 to %2 can be shown").arg(question.options.size()).arg(maxOptions));
        return;
    }
    add(std::move(question), place);
}

void ImportedBank::add(Question question, const Place &place)
{
    const bool blankOption = std::ranges::any_of(question.options,
                                                 [](const QuestionOption &o) { return o.text.isEmpty(); });
    if (question.text.isEmpty() || blankOption) {
        leaveOut(place, Exchange::tr("one of its texts is empty"));
        return;
    }
    if (!allShort(question)) {
        leaveOut(place, Exchange::tr("one of its texts is too long"));
        return;
    }
    if (question.hints.size() > static_cast<qsizetype>(maxHints)) {
        note(place, Exchange::tr("its hints after the first two are left out."));
        question.hints.resize(static_cast<qsizetype>(maxHints));
    }
    joinAbove(question.solution, maxParagraphs);
    joinAbove(question.commonMistakes, maxParagraphs);
    question.id = idFrom(orElse(question.id, place.name));
    if (question.id.isEmpty())
        question.id = QStringLiteral("question-%1").arg(m_seen + 1);
    if (question.topicId.isEmpty())
        question.topicId = QStringLiteral("imported");
    question.topic = question.topicId;
    ++m_seen;
    m_imported.questions.push_back(std::move(question));
}

ImportedQuestions ImportedBank::take()
{
    if (m_moreNotes > 0)
        m_imported.notes.append(Exchange::tr("%1 more notes like these.").arg(m_moreNotes));
    return std::move(m_imported);
}

} // namespace breakeven::lessons
