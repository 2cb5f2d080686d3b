// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/html_text.h"
#include "lessons/exchange/imported_bank.h"
#include "lessons/exchange/long_tag.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/reader/lesson_limits.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace breakeven::lessons {

namespace {

constexpr int maxDepth = 32; ///< Moodle's own files need eight
constexpr std::size_t maxAnswers = 100;
constexpr qsizetype longestTag = 1'000; ///< a file's name is the longest thing in one

bool isTrue(const QString &word)
{
    return word == QLatin1String("true") || word == QLatin1String("1");
}

/// Reads Moodle's XML from anywhere: no entities of its own, no depth, no count without a limit.
class MoodleReader final
{
public:
    explicit MoodleReader(const QString &text)
        : m_xml(text)
    { }

    tradeoff::Result<ImportedQuestions> read()
    {
        readFile();
        if (m_xml.hasError())
            return badLine(m_xml.lineNumber(), sentence());
        return m_bank.take();
    }

private:
    /// A question's elements as they come.
    struct Parts {
        Place place;
        Question question;
        QString unit;
        bool several = false;
        QString format = QStringLiteral("html"); ///< of the question's text, and of all texts that name none
        bool strangeHtml = false;
        bool files = false;
        bool feedbackOnAll = false; ///< on the answer as a whole, right or not
        std::vector<ReadAnswer> answers;
    };

    QString sentence() const
    {
        if (m_xml.error() == QXmlStreamReader::CustomError)
            return m_xml.errorString();
        return Exchange::tr("the XML is broken: %1").arg(m_xml.errorString());
    }

    void readFile()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                m_xml.raiseError(Exchange::tr("a document type is not allowed here."));
        }
        if (m_xml.hasError())
            return;
        if (m_xml.name() != QLatin1String("quiz")) {
            m_xml.raiseError(Exchange::tr("this is not Moodle's XML of questions; it begins with <quiz>."));
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("question"))
                readQuestion();
            else
                skip();
        }
        while (!m_xml.atEnd())
            m_xml.readNext();
    }

    /// As skipCurrentElement(), but for elements in elements without end.
    void skip()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && ++depth > maxDepth)
                m_xml.raiseError(Exchange::tr("elements lie more than %1 deep in each other.").arg(maxDepth));
            if (token == QXmlStreamReader::EndElement)
                --depth;
        }
    }

    QString plain() { return cleanedText(m_xml.readElementText()); }

    /// The <text> in the element.
    QString nestedText()
    {
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("text"))
                text = plain();
            else
                skip();
        }
        return text;
    }

    QString inMarkdown(const QString &text, const QString &format, Parts &parts)
    {
        if (format == QLatin1String("markdown"))
            return withTags(text);
        return format == QLatin1String("html") ? markdownOfHtml(text, parts.strangeHtml) : text;
    }

    /// As Moodle's own import: what names no format has that of the question's text, and that is HTML.
    QString formatOf(const Parts &parts) const
    {
        const auto format = m_xml.attributes().value(QLatin1String("format"));
        return format.isEmpty() ? parts.format : format.toString();
    }

    QString formattedText(Parts &parts)
    {
        const QString format = formatOf(parts);
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("text")) {
                text = plain();
            } else {
                parts.files = parts.files || m_xml.name() == QLatin1String("file");
                skip();
            }
        }
        return inMarkdown(text, format, parts);
    }

    void readAnswer(Parts &parts)
    {
        if (parts.answers.size() >= maxAnswers) {
            m_xml.raiseError(Exchange::tr("a question with more than %1 answers.").arg(maxAnswers));
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        ReadAnswer answer{.percent = attributes.value(QLatin1String("fraction")).toDouble()};
        const QString format = formatOf(parts);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("text")) {
                answer.text = inMarkdown(plain(), format, parts);
            } else if (m_xml.name() == QLatin1String("feedback")) {
                answer.feedback = formattedText(parts);
            } else if (m_xml.name() == QLatin1String("tolerance")) {
                answer.tolerance = plain().toDouble();
            } else {
                parts.files = parts.files || m_xml.name() == QLatin1String("file");
                skip();
            }
        }
        parts.answers.push_back(std::move(answer));
    }

    void readTags(Parts &parts)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("tag")) {
                skip();
            } else if (const QString tag = nestedText(); !tag.isEmpty() && !putTag(tag, parts.question)) {
                m_bank.note(parts.place, Exchange::tr("its tag \"%1\" is left out.").arg(tag));
            }
        }
    }

    void readUnits(Parts &parts)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("unit")) {
                skip();
                continue;
            }
            QString unit;
            double multiplier = 1;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("unit_name"))
                    unit = plain();
                else if (m_xml.name() == QLatin1String("multiplier"))
                    multiplier = plain().toDouble();
                else
                    skip();
            }
            if (multiplier == 1 && parts.unit.isEmpty())
                parts.unit = unit;
            else
                m_bank.note(parts.place, Exchange::tr("its unit \"%1\" is left out; one unit is kept.").arg(unit));
        }
    }

    void readPart(Parts &parts)
    {
        const auto name = m_xml.name();
        Question &question = parts.question;
        if (name == QLatin1String("name")) {
            parts.place.name = nestedText();
        } else if (name == QLatin1String("questiontext")) {
            parts.format = formatOf(parts);
            question.text = formattedText(parts);
        } else if (name == QLatin1String("generalfeedback")) {
            putGeneralFeedback(formattedText(parts), question);
        } else if (name == QLatin1String("idnumber")) {
            question.id = plain();
        } else if (name == QLatin1String("answer")) {
            readAnswer(parts);
        } else if (name == QLatin1String("single")) {
            parts.several = !isTrue(plain());
        } else if (name == QLatin1String("units")) {
            readUnits(parts);
        } else if (name == QLatin1String("tags")) {
            readTags(parts);
        } else if (name == QLatin1String("correctfeedback") || name == QLatin1String("partiallycorrectfeedback")
                   || name == QLatin1String("incorrectfeedback")) {
            parts.feedbackOnAll = !nestedText().isEmpty() || parts.feedbackOnAll;
        } else if (name == QLatin1String("hint")) {
            if (const QString hint = formattedText(parts); !hint.isEmpty())
                question.hints.append(hint);
        } else {
            skip();
        }
    }

    void readCategory()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("category"))
                m_topic = idFrom(
                    nestedText().replace(QLatin1String("//"), QLatin1String(" ")).section(QLatin1Char('/'), -1));
            else
                skip();
        }
    }

    void readQuestion()
    {
        const QString type = m_xml.attributes().value(QLatin1String("type")).toString();
        if (type == QLatin1String("category")) {
            readCategory();
            return;
        }
        if (m_bank.seen() >= maxQuestions) {
            m_xml.raiseError(Exchange::tr("more than %1 questions.").arg(maxQuestions));
            return;
        }
        Parts parts;
        parts.place.line = static_cast<int>(m_xml.lineNumber());
        while (m_xml.readNextStartElement())
            readPart(parts);
        if (!m_xml.hasError())
            add(std::move(parts), type);
    }

    void add(Parts parts, const QString &type)
    {
        Question &question = parts.question;
        if (question.topicId.isEmpty())
            question.topicId = m_topic;
        if (parts.strangeHtml)
            m_bank.note(parts.place, Exchange::tr("its HTML is shown as text."));
        if (parts.files)
            m_bank.note(parts.place, Exchange::tr("its pictures and other files are left out."));
        if (parts.feedbackOnAll)
            m_bank.note(
                parts.place,
                Exchange::tr("what it says to a right, a partly right and a wrong answer as a whole is left out."));
        if (type == QLatin1String("multichoice")) {
            m_bank.addChoice(std::move(question), parts.answers, parts.several, parts.place);
        } else if (type == QLatin1String("truefalse")) {
            for (ReadAnswer &answer : parts.answers)
                answer.text = isTrue(answer.text) ? Exchange::tr("True") : Exchange::tr("False");
            m_bank.addChoice(std::move(question), parts.answers, false, parts.place);
        } else if (type == QLatin1String("numerical")) {
            const QString unit = takeUnit(question.text);
            m_bank.addNumber(std::move(question), parts.answers, parts.unit.isEmpty() ? unit : parts.unit, parts.place);
        } else if (type == QLatin1String("ordering")) {
            std::ranges::stable_sort(parts.answers, {}, &ReadAnswer::percent);
            m_bank.addOrder(std::move(question), parts.answers, parts.place);
        } else {
            m_bank.leaveOut(parts.place, Exchange::tr("its type \"%1\" is not known here").arg(type));
        }
    }

    QXmlStreamReader m_xml;
    ImportedBank m_bank;
    QString m_topic;
};

} // namespace

tradeoff::Result<ImportedQuestions> fromMoodleXml(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return badLine(1, Exchange::tr("not UTF-8; save the file as UTF-8."));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (const auto line = lineOfLongTag(text, longestTag))
        return badLine(*line, Exchange::tr("a tag longer than %1 characters.").arg(longestTag));
    return MoodleReader(text).read();
}

} // namespace breakeven::lessons
