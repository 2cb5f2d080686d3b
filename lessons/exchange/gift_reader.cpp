// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/gift_text.h"
#include "lessons/exchange/html_text.h"
#include "lessons/exchange/imported_bank.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/reader/lesson_limits.h"

#include <algorithm>

namespace breakeven::lessons {

namespace {

constexpr double allPoints = 100;
constexpr qsizetype maxAnswers = 100;

/// One question's texts: the format the question names holds for its answers, too.
class GiftTexts final
{
public:
    QString questionText(const QString &shieldedText)
    {
        m_format = QStringLiteral("moodle");
        QString rest = shieldedText;
        if (const QString named = takeFormat(rest); !named.isEmpty())
            m_format = named;
        return inMarkdown(rest, m_format);
    }
    QString text(const QString &shieldedText)
    {
        QString rest = shieldedText.trimmed();
        const QString named = takeFormat(rest);
        return inMarkdown(rest, named.isEmpty() ? m_format : named);
    }
    [[nodiscard]] bool strangeHtml() const { return m_strangeHtml; }

private:
    static QString takeFormat(QString &text)
    {
        for (const char *each : {"markdown", "html", "plain", "moodle"}) {
            const QString format = QString::fromLatin1(each);
            const QString word = QStringLiteral("[%1]").arg(format);
            if (!text.startsWith(word))
                continue;
            text = text.sliced(word.size());
            return format;
        }
        return {};
    }
    QString inMarkdown(const QString &shieldedText, const QString &format)
    {
        const QString plain = cleanedText(unshielded(shieldedText));
        if (format == QLatin1String("markdown"))
            return withTags(plain);
        return format == QLatin1String("html") ? markdownOfHtml(plain, m_strangeHtml) : plain;
    }

    QString m_format;
    bool m_strangeHtml = false;
};

/// "%50%text": takes the share off the text.
std::optional<double> takePercent(QString &text)
{
    const qsizetype end = text.startsWith(QLatin1Char('%')) ? text.indexOf(QLatin1Char('%'), 1) : -1;
    if (end < 0)
        return {};
    bool isNumber = false;
    const double percent = QStringView(text).sliced(1, end - 1).toDouble(&isNumber);
    if (!isNumber)
        return {};
    text = text.sliced(end + 1);
    return percent;
}

/// Answers with the marks they begin with, '~' or '='.
struct Marked {
    QChar mark;
    QString text;
};

std::vector<Marked> markedAnswers(const QString &answers, QStringView marks)
{
    std::vector<Marked> marked;
    for (const QChar c : answers) {
        if (marks.contains(c))
            marked.push_back({.mark = c, .text = {}});
        else if (!marked.empty())
            marked.back().text += c;
        else if (!c.isSpace())
            marked.push_back({.mark = QLatin1Char('='), .text = QString(c)});
    }
    return marked;
}

/// Feedback follows a '#'.
ReadAnswer answerOf(const QString &text, double percent, GiftTexts &texts)
{
    const qsizetype hash = text.indexOf(QLatin1Char('#'));
    return {.text = texts.text(hash < 0 ? text : text.first(hash)),
            .feedback = hash < 0 ? QString() : texts.text(text.sliced(hash + 1)),
            .percent = percent};
}

std::vector<ReadAnswer> choicesOf(const std::vector<Marked> &marked, GiftTexts &texts)
{
    std::vector<ReadAnswer> answers;
    for (const Marked &each : marked) {
        QString text = each.text.trimmed();
        double percent = allPoints;
        if (each.mark == QLatin1Char('~'))
            percent = takePercent(text).value_or(0);
        answers.push_back(answerOf(text, percent, texts));
    }
    return answers;
}

/// "22:0.5", "21.5..22.5", "22"
void readNumber(ReadAnswer &answer)
{
    const QString text = answer.text;
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots > 0) {
        bool isLow = false;
        bool isHigh = false;
        const double low = text.first(dots).toDouble(&isLow);
        const double high = text.sliced(dots + 2).toDouble(&isHigh);
        answer.tolerance = (high - low) / 2;
        answer.text = isLow && isHigh ? numberText(low + answer.tolerance) : text;
    } else if (const qsizetype colon = text.indexOf(QLatin1Char(':')); colon > 0) {
        bool isNumber = false;
        answer.tolerance = text.sliced(colon + 1).toDouble(&isNumber);
        answer.text = isNumber ? text.first(colon).trimmed() : text;
    }
}

std::vector<ReadAnswer> numbersOf(QString text, GiftTexts &texts, QString &wrongFeedback)
{
    if (const qsizetype wrong = text.indexOf(QLatin1Char('~')); wrong >= 0) {
        wrongFeedback = answerOf(text.sliced(wrong + 1), 0, texts).feedback;
        text = text.first(wrong);
    }
    std::vector<ReadAnswer> answers;
    for (const Marked &each : markedAnswers(text, u"=")) {
        QString number = each.text.trimmed();
        const double percent = takePercent(number).value_or(allPoints);
        answers.push_back(answerOf(number, percent, texts));
        readNumber(answers.back());
    }
    return answers;
}

/// "1 -> Check", "2 -> Choose": an order; nothing for any other matching.
std::vector<ReadAnswer> placesOf(const std::vector<Marked> &marked, GiftTexts &texts)
{
    std::vector<ReadAnswer> items;
    for (const Marked &each : marked) {
        const qsizetype arrow = each.text.indexOf(QLatin1String("->"));
        const QString place = QString::number(items.size() + 1);
        if (arrow < 0 || texts.text(each.text.first(arrow)) != place)
            return {};
        items.push_back({.text = cleanedText(unshielded(each.text.sliced(arrow + 2)))});
    }
    return items;
}

/// "TRUE#when wrong#when right"
std::optional<std::vector<ReadAnswer>> trueOrFalse(const QString &answers, GiftTexts &texts)
{
    const QStringList parts = answers.split(QLatin1Char('#'));
    const QString word = parts.front().trimmed();
    const bool isTrue = word == QLatin1String("T") || word == QLatin1String("TRUE");
    if (!isTrue && word != QLatin1String("F") && word != QLatin1String("FALSE"))
        return {};
    const QString wrong = texts.text(parts.value(1));
    const QString right = texts.text(parts.value(2));
    return std::vector<ReadAnswer>{
        {.text = Exchange::tr("True"), .feedback = isTrue ? right : wrong, .percent = isTrue ? allPoints : 0},
        {.text = Exchange::tr("False"), .feedback = isTrue ? wrong : right, .percent = isTrue ? 0 : allPoints}};
}

class GiftReader final
{
public:
    void add(const GiftBlock &block)
    {
        const Place place{.line = block.line, .name = block.name};
        GiftTexts texts;
        Question question;
        question.id = block.id;
        question.text = texts.questionText(block.text);
        const QString category = QString(block.category).replace(QLatin1String("//"), QLatin1String(" "));
        question.topicId = idFrom(category.section(QLatin1Char('/'), -1));
        for (const QString &tag : block.tags) {
            if (!putTag(tag, question))
                m_bank.note(place, Exchange::tr("its tag \"%1\" is left out.").arg(tag));
        }
        putGeneralFeedback(texts.text(block.feedback), question);
        addAnswers(std::move(question), block, texts, place);
        if (texts.strangeHtml())
            m_bank.note(place, Exchange::tr("its HTML is shown as text."));
    }
    [[nodiscard]] std::size_t seen() const { return m_bank.seen(); }
    ImportedQuestions take() { return m_bank.take(); }

private:
    void addAnswers(Question question, const GiftBlock &block, GiftTexts &texts, const Place &place)
    {
        const QString &answers = block.answers;
        if (!block.hasAnswers || answers.isEmpty()) {
            m_bank.leaveOut(place,
                            block.hasAnswers ? Exchange::tr("it is an essay")
                                             : Exchange::tr("it is a text without answers"));
        } else if (answers.count(QLatin1Char('~')) + answers.count(QLatin1Char('=')) > maxAnswers) {
            m_bank.leaveOut(place, Exchange::tr("it has more than %1 answers").arg(maxAnswers));
        } else if (answers.startsWith(QLatin1Char('#'))) {
            addNumber(std::move(question), answers.sliced(1).trimmed(), texts, place);
        } else if (answers.contains(QLatin1Char('~'))) {
            const bool several = !answers.contains(QLatin1Char('='));
            m_bank.addChoice(std::move(question), choicesOf(markedAnswers(answers, u"~="), texts), several, place);
        } else if (const auto truth = trueOrFalse(answers, texts)) {
            m_bank.addChoice(std::move(question), *truth, false, place);
        } else if (const auto items = placesOf(markedAnswers(answers, u"="), texts); !items.empty()) {
            m_bank.addOrder(std::move(question), items, place);
        } else {
            m_bank.leaveOut(place,
                            answers.contains(QLatin1String("->"))
                                ? Exchange::tr("it matches pairs, which is not known here")
                                : Exchange::tr("its answer is typed as a text, which is not known here"));
        }
    }

    void addNumber(Question question, const QString &answers, GiftTexts &texts, const Place &place)
    {
        QString wrongFeedback;
        const std::vector<ReadAnswer> numbers = numbersOf(answers, texts, wrongFeedback);
        if (!wrongFeedback.isEmpty())
            question.commonMistakes.append(wrongFeedback);
        const QString unit = takeUnit(question.text);
        m_bank.addNumber(std::move(question), numbers, unit, place);
    }

    ImportedBank m_bank;
};

} // namespace

tradeoff::Result<ImportedQuestions> fromGift(const QByteArray &bytes)
{
    return giftBlocks(bytes).and_then([](const std::vector<GiftBlock> &blocks) -> tradeoff::Result<ImportedQuestions> {
        GiftReader reader;
        for (const GiftBlock &block : blocks) {
            if (reader.seen() >= maxQuestions)
                return badLine(block.line, Exchange::tr("more than %1 questions.").arg(maxQuestions));
            reader.add(block);
        }
        return reader.take();
    });
}

} // namespace breakeven::lessons
