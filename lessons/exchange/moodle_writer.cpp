// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/grading.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace breakeven::lessons {

namespace {

constexpr double allPoints = 100;

/// Moodle compares shares with a list of its own, which holds five decimals: 33.33333.
QString percent(double share)
{
    QString text = QString::number(share, 'f', 5);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

/// Moodle's XML of questions, docs.moodle.org "Moodle XML format".
class MoodleWriter final
{
public:
    explicit MoodleWriter(QByteArray &bytes)
        : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("quiz"));
    }
    ~MoodleWriter() { m_xml.writeEndDocument(); }
    Q_DISABLE_COPY_MOVE(MoodleWriter)

    void category(const QString &title)
    {
        QString escaped = title; // a single slash parts categories
        start("question", "category");
        m_xml.writeStartElement(QStringLiteral("category"));
        plain("text", QStringLiteral("$course$/top/") + escaped.replace(QLatin1Char('/'), QLatin1String("//")));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void question(const Question &question, CarriedKind kind)
    {
        start("question", typeOf(kind));
        m_xml.writeStartElement(QStringLiteral("name"));
        plain("text", question.id);
        m_xml.writeEndElement();
        formatted("questiontext", carriedText(question));
        formatted("generalfeedback", generalFeedback(question));
        plain("defaultgrade", QStringLiteral("1"));
        plain("penalty", numberText(hintCost));
        plain("hidden", QStringLiteral("0"));
        plain("idnumber", question.id);
        switch (kind) {
        case CarriedKind::OneOfMany: choice(question, false); break;
        case CarriedKind::SeveralOfMany: choice(question, true); break;
        case CarriedKind::Number: number(*question.numeric); break;
        case CarriedKind::Order: order(question); break;
        }
        for (const QString &hint : question.hints)
            formatted("hint", hint);
        m_xml.writeStartElement(QStringLiteral("tags"));
        for (const QString &tag : tagsOf(question)) {
            m_xml.writeStartElement(QStringLiteral("tag"));
            plain("text", tag);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    static const char *typeOf(CarriedKind kind)
    {
        switch (kind) {
        case CarriedKind::Number: return "numerical";
        case CarriedKind::Order: return "ordering";
        default: return "multichoice";
        }
    }

    void start(const char *element, const char *type)
    {
        m_xml.writeStartElement(QString::fromLatin1(element));
        m_xml.writeAttribute(QStringLiteral("type"), QString::fromLatin1(type));
    }

    void plain(const char *element, const QString &text)
    {
        m_xml.writeTextElement(QString::fromLatin1(element), cleanedText(text));
    }

    void formatted(const char *element, const QString &markdown)
    {
        m_xml.writeStartElement(QString::fromLatin1(element));
        m_xml.writeAttribute(QStringLiteral("format"), QStringLiteral("markdown"));
        plain("text", withoutTags(markdown));
        m_xml.writeEndElement();
    }

    /// Leaves the element open.
    void startAnswer(const QString &fraction, const QString &text, const QString &feedback, const char *format)
    {
        m_xml.writeStartElement(QStringLiteral("answer"));
        m_xml.writeAttribute(QStringLiteral("fraction"), fraction);
        m_xml.writeAttribute(QStringLiteral("format"), QString::fromLatin1(format));
        plain("text", text);
        formatted("feedback", feedback);
    }

    void choice(const Question &question, bool several)
    {
        const auto rights = std::ranges::count_if(question.options, &QuestionOption::right);
        const double share = allPoints / static_cast<double>(rights);
        plain("single", several ? QStringLiteral("false") : QStringLiteral("true"));
        plain("shuffleanswers", QStringLiteral("true"));
        plain("answernumbering", QStringLiteral("ABCD"));
        for (const QuestionOption &option : question.options) {
            // A wrong pick takes away what a right one gives, as it does here.
            const double wrong = several ? -share : 0;
            startAnswer(percent(option.right ? share : wrong), withoutTags(option.text), option.explanation,
                        "markdown");
            m_xml.writeEndElement();
        }
    }

    void numberAnswer(double share, double value, double tolerance, const QString &feedback)
    {
        startAnswer(percent(share), numberText(value), feedback, "moodle_auto_format");
        plain("tolerance", numberText(tolerance));
        m_xml.writeEndElement();
    }

    void number(const NumericKey &key)
    {
        numberAnswer(allPoints, key.value, key.tolerance, key.explanation);
        for (const NumericKey::Mistake &mistake : key.mistakes)
            numberAnswer(0, mistake.value, mistakeTolerance(key, mistake.value), mistake.explanation);
        if (key.unit.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("units"));
        m_xml.writeStartElement(QStringLiteral("unit"));
        plain("multiplier", QStringLiteral("1"));
        plain("unit_name", key.unit);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        // The unit may be typed behind the number, and need not be.
        plain("unitgradingtype", QStringLiteral("0"));
        plain("unitpenalty", QStringLiteral("0.1"));
        plain("showunits", QStringLiteral("0"));
        plain("unitsleft", QStringLiteral("0"));
    }

    void order(const Question &question)
    {
        plain("layouttype", QStringLiteral("VERTICAL"));
        plain("selecttype", QStringLiteral("ALL"));
        plain("selectcount", QStringLiteral("0"));
        plain("gradingtype", QStringLiteral("ALL_OR_NOTHING"));
        plain("showgrading", QStringLiteral("SHOW"));
        plain("numberingstyle", QStringLiteral("none"));
        int place = 0;
        for (const QuestionOption &option : question.options) {
            startAnswer(QString::number(++place), withoutTags(option.text), option.explanation, "markdown");
            m_xml.writeEndElement();
        }
    }

    QXmlStreamWriter m_xml;
};

} // namespace

ExportedQuestions toMoodleXml(std::span<const Question> questions, const QString &title)
{
    ExportedQuestions exported;
    {
        MoodleWriter writer(exported.bytes);
        writer.category(title);
        writeCarried(questions, {}, exported.notes, [&](const Question &question, CarriedKind kind) {
            writer.question(question, kind);
            if (kind == CarriedKind::Order) {
                exported.notes.append(
                    Exchange::tr("%1 needs Moodle 4.4, or its plugin \"ordering\".").arg(question.id));
            }
        });
    }
    return exported;
}

} // namespace breakeven::lessons
