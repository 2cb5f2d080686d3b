// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/language/pseudo_translator.h"

#include <QRegularExpression>

#include <string_view>

namespace breakeven::ui {

namespace {

/// Each plain letter's other look.
QChar accented(QChar letter)
{
    static constexpr std::u16string_view plain = u"aceilnorsuyzACEILNORSUYZ";
    static constexpr std::u16string_view other = u"áçéíļñöřšûýžÁÇÉÍĻÑÖŘŠÛÝŽ";
    static_assert(plain.size() == other.size());
    const std::size_t at = plain.find(letter.unicode());
    return at == std::u16string_view::npos ? letter : QChar(other[at]);
}

/// What is no text: %1, %Ln, <b>, &amp;, `code`, {name}, \n.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?(?:\\d{1,2}|n)|<[^<>]*>|&[a-z]+;|&.|`[^`]*`|\\{[^{}]*\\}|\\]\\([^)]*\\)"));
    return pattern;
}

QString accentedAll(QStringView text)
{
    QString result;
    for (const QChar letter : text)
        result += accented(letter);
    return result;
}

} // namespace

QString pseudoText(const QString &source)
{
    QString result;
    qsizetype done = 0;
    qsizetype letters = 0;
    const auto takeUpTo = [&](qsizetype end) {
        const QStringView part = QStringView(source).sliced(done, end - done);
        letters += part.size();
        result += accentedAll(part);
    };
    for (auto each = kept().globalMatch(source); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        takeUpTo(match.capturedStart());
        result += match.captured();
        done = match.capturedEnd();
    }
    takeUpTo(source.size());
    constexpr double longer = 0.4;
    QString tail;
    for (qsizetype left = static_cast<qsizetype>(static_cast<double>(letters) * longer); left > 0; --left)
        tail += left % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    // No line of Markdown may begin with a bracket of its own; these mean nothing there.
    return QStringLiteral("⟦") + result + tail + QStringLiteral("⟧");
}

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{ }

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char * /*disambiguation*/,
                                    int /*n*/) const
{
    // The names of keys, which Qt reads back, and its switch for the direction of the layout.
    if (!sourceText || *sourceText == '\0' || qstrcmp(context, "QShortcut") == 0
        || qstrcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    const QString source = QString::fromUtf8(sourceText);
    // What is only figures and signs is the same in every language.
    static const QRegularExpression word(QStringLiteral("\\p{L}"));
    if (!QString(source).remove(kept()).contains(word))
        return {};
    return pseudoText(source);
}

} // namespace breakeven::ui
