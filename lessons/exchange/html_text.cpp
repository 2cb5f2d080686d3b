// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/html_text.h"

#include "lessons/exchange/carried_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace breakeven::lessons {

namespace {

/// What a tag is in Markdown; nothing for one that is not known.
std::optional<QString> markdownOfTag(const QString &name, bool closing)
{
    static const QHash<QString, QString> marks{
        {QStringLiteral("b"), QStringLiteral("**")},     {QStringLiteral("strong"), QStringLiteral("**")},
        {QStringLiteral("i"), QStringLiteral("*")},      {QStringLiteral("em"), QStringLiteral("*")},
        {QStringLiteral("code"), QStringLiteral("`")},   {QStringLiteral("br"), QStringLiteral("\n")},
        {QStringLiteral("pre"), QStringLiteral("\n\n")}, {QStringLiteral("p"), QStringLiteral("\n\n")},
        {QStringLiteral("div"), QStringLiteral("\n\n")}, {QStringLiteral("ul"), QStringLiteral("\n\n")},
        {QStringLiteral("ol"), QStringLiteral("\n\n")},  {QStringLiteral("span"), QString()}};
    if (name == QLatin1String("li"))
        return closing ? QString() : QStringLiteral("\n- ");
    const auto found = marks.constFind(name);
    return found == marks.constEnd() ? std::nullopt : std::optional(*found);
}

/// "&lt;", "&#8217;": the character it stands for; empty where it is none.
QString ofEntity(const QString &entity)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("lt"), QStringLiteral("<")},   {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")}};
    if (!entity.startsWith(QLatin1Char('#')))
        return names.value(entity);
    const bool hex = entity.mid(1, 1).toLower() == QLatin1String("x");
    bool isNumber = false;
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    if (!isNumber || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const auto character = static_cast<char32_t>(code);
    return QString::fromUcs4(&character, 1);
}

/// Emphasis and code in one line of text that is escaped already.
QString inlineHtml(const QString &line)
{
    static const QRegularExpression code(QStringLiteral("(`+)(.+?)(?<!`)\\1(?!`)"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*(\\S(?:.*?\\S)?)\\*\\*"));
    static const QRegularExpression emphasis(QStringLiteral("(?<!\\*)\\*(\\S(?:[^*]*?[^\\s*])?)\\*(?!\\*)"));
    const auto emphasised = [](QString text) {
        text.replace(strong, QStringLiteral("<b>\\1</b>"));
        return text.replace(emphasis, QStringLiteral("<i>\\1</i>"));
    };
    QString html;
    qsizetype done = 0;
    for (auto each = code.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        html += emphasised(line.sliced(done, match.capturedStart() - done));
        html += QStringLiteral("<code>%1</code>").arg(match.captured(2).trimmed());
        done = match.capturedEnd();
    }
    return html + emphasised(line.sliced(done));
}

/// Of empty lines that follow each other one is left.
QString withSingleGaps(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
        else if (!lines.isEmpty() && !lines.constLast().isEmpty())
            lines.append(QString());
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace

QString markdownOfHtml(const QString &html, bool &strange)
{
    static const QRegularExpression token(
        QStringLiteral("<(/?)([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|&(#?[A-Za-z0-9]{1,10});"));
    if (html.size() > longestText)
        return html;
    QString markdown;
    qsizetype done = 0;
    for (auto each = token.globalMatch(html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        markdown += QStringView(html).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(3)) {
            const QString character = ofEntity(match.captured(3));
            markdown += character.isEmpty() ? match.captured() : character;
            continue;
        }
        const auto tag = markdownOfTag(match.captured(2).toLower(), !match.captured(1).isEmpty());
        strange = strange || !tag;
        markdown += tag.value_or(match.captured());
    }
    markdown += QStringView(html).sliced(done);
    return withSingleGaps(markdown);
}

QString htmlOfMarkdown(const QString &markdown)
{
    QStringList parts;
    QStringList block;
    bool inBlock = false;
    for (const QString &line : cleanedText(markdown).toHtmlEscaped().split(QLatin1Char('\n'))) {
        const bool fence = line.trimmed().startsWith(QLatin1String("```"));
        if (fence && inBlock)
            parts.append(QStringLiteral("<pre><code>%1</code></pre>").arg(block.join(QLatin1String("<br>"))));
        else if (inBlock)
            block.append(line);
        else if (!fence)
            parts.append(inlineHtml(line));
        if (fence) {
            block.clear();
            inBlock = !inBlock;
        }
    }
    if (inBlock)
        parts.append(QStringLiteral("<pre><code>%1</code></pre>").arg(block.join(QLatin1String("<br>"))));
    return parts.join(QLatin1String("<br>"));
}

} // namespace breakeven::lessons
