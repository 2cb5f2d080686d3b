// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/gift_text.h"

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/imported_bank.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>
#include <utility>

namespace breakeven::lessons {

namespace {

/// A backslash before one of these takes its meaning away; before an n it makes a line's end.
constexpr QStringView escapable = u"~=#{}:\\n";
constexpr QStringView meant = u"~=#{}:\\\n";
/// Unicode keeps these code points for a program's own use; no text holds them.
constexpr char16_t firstShield = 0xFDD0;
constexpr char16_t lastShield = 0xFDEF;

QString shielded(const QString &line)
{
    QString safe;
    safe.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype which = line[i] == QLatin1Char('\\') && i + 1 < line.size() ? escapable.indexOf(line[i + 1])
                                                                                    : -1;
        if (which < 0) {
            const bool own = line[i].unicode() >= firstShield && line[i].unicode() <= lastShield;
            safe += own ? QChar(QChar::ReplacementCharacter) : line[i];
            continue;
        }
        safe += QChar(static_cast<char16_t>(firstShield + which));
        ++i;
    }
    return safe;
}

/// Puts lines together to questions.
class GiftLines final
{
public:
    tradeoff::Result<void> add(const QString &line, int number)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("//"))) {
            addComment(trimmed);
            return {};
        }
        if (!m_openLine && m_text.isEmpty() && trimmed.startsWith(QLatin1String("$CATEGORY:"))) {
            m_category = trimmed.section(QLatin1Char(':'), 1).trimmed();
            return {};
        }
        if (trimmed.isEmpty() && !m_openLine) {
            end();
            return {};
        }
        if (m_text.isEmpty())
            m_line = number;
        else
            m_text += QLatin1Char('\n');
        return addText(shielded(trimmed), number);
    }

    tradeoff::Result<std::vector<GiftBlock>> take()
    {
        if (m_openLine)
            return badLine(*m_openLine, Exchange::tr("the answers that begin here never end; a } is missing."));
        end();
        return std::move(m_blocks);
    }

private:
    void addComment(const QString &comment)
    {
        static const QRegularExpression idWord(QStringLiteral("\\[id:([^\\]]+)\\]"));
        static const QRegularExpression tagWord(QStringLiteral("\\[tag:([^\\]]+)\\]"));
        if (const auto match = idWord.match(comment); match.hasMatch())
            m_id = match.captured(1).trimmed();
        for (auto each = tagWord.globalMatch(comment); each.hasNext();)
            m_tags.append(each.next().captured(1).trimmed());
    }

    tradeoff::Result<void> addText(const QString &line, int number)
    {
        for (const QChar c : line) {
            if (c == QLatin1Char('{')) {
                if (m_openLine || m_begin >= 0)
                    return badLine(number, Exchange::tr("a second { in one question; as text it is written \\{."));
                m_openLine = number;
                m_begin = m_text.size();
            } else if (c == QLatin1Char('}')) {
                if (!m_openLine)
                    return badLine(number, Exchange::tr("a } without a { before it; as text it is written \\}."));
                m_openLine.reset();
                m_end = m_text.size();
            }
            m_text += c;
        }
        return {};
    }

    void takeName(GiftBlock &block)
    {
        static constexpr QLatin1String mark("::");
        if (!block.text.startsWith(mark))
            return;
        const qsizetype end = block.text.indexOf(mark, mark.size());
        if (end < 0)
            return;
        block.name = cleanedText(unshielded(block.text.sliced(mark.size(), end - mark.size())));
        block.text = block.text.sliced(end + mark.size()).trimmed();
    }

    void end()
    {
        if (m_text.isEmpty())
            return;
        GiftBlock block{.line = m_line,
                        .id = std::exchange(m_id, {}),
                        .tags = std::exchange(m_tags, {}),
                        .category = m_category,
                        .text = std::exchange(m_text, {})};
        if (m_begin >= 0) {
            block.hasAnswers = true;
            block.answers = block.text.sliced(m_begin + 1, m_end - m_begin - 1).trimmed();
            const QString after = block.text.sliced(m_end + 1).trimmed();
            block.text = block.text.first(m_begin).trimmed();
            if (!after.isEmpty())
                block.text += QStringLiteral(" _____ ") + after;
            static constexpr QLatin1String general("####");
            if (const qsizetype at = block.answers.lastIndexOf(general); at >= 0) {
                block.feedback = block.answers.sliced(at + general.size()).trimmed();
                block.answers = block.answers.first(at).trimmed();
            }
        }
        m_begin = -1;
        takeName(block);
        m_blocks.push_back(std::move(block));
    }

    std::vector<GiftBlock> m_blocks;
    QString m_category;
    QString m_id;
    QStringList m_tags;
    QString m_text;
    int m_line = 0;
    std::optional<int> m_openLine; ///< of the brace that is open
    qsizetype m_begin = -1; ///< the braces of the question that is read
    qsizetype m_end = -1;
};

} // namespace

tradeoff::Result<std::vector<GiftBlock>> giftBlocks(const QByteArray &bytes)
{
    GiftLines lines;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        if (decoder.hasError())
            return badLine(number, Exchange::tr("not UTF-8; save the file as UTF-8."));
        if (const auto added = lines.add(decoded, number); !added)
            return tl::unexpected<tradeoff::Error>(added.error());
    }
    return lines.take();
}

QString unshielded(QString text)
{
    for (QChar &c : text) {
        const int which = c.unicode() - firstShield;
        if (which >= 0 && which < meant.size())
            c = meant[which];
    }
    return text;
}

} // namespace breakeven::lessons
