// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/long_tag.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace breakeven::lessons {

namespace {

struct Passage {
    QLatin1String begin;
    QLatin1String end;
};

/// In these a '<' begins no tag.
constexpr std::array passages{Passage{QLatin1String("<!--"), QLatin1String("-->")},
                              Passage{QLatin1String("<![CDATA["), QLatin1String("]]>")},
                              Passage{QLatin1String("<?"), QLatin1String("?>")}};

/// Behind the tag that begins at `at`; a '>' in quotes does not end it.
qsizetype endOfTag(QStringView xml, qsizetype at)
{
    QChar quote;
    for (; at < xml.size(); ++at) {
        const QChar c = xml[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            quote = c;
        else if (c == QLatin1Char('>'))
            return at + 1;
    }
    return at;
}

} // namespace

std::optional<qint64> lineOfLongTag(QStringView xml, qsizetype most)
{
    for (qsizetype at = xml.indexOf(QLatin1Char('<')); at >= 0; at = xml.indexOf(QLatin1Char('<'), at)) {
        const auto passage = std::ranges::find_if(passages,
                                                  [&](const Passage &p) { return xml.sliced(at).startsWith(p.begin); });
        if (passage != passages.end()) {
            const qsizetype end = xml.indexOf(passage->end, at + passage->begin.size());
            if (end < 0)
                return {};
            at = end + passage->end.size();
            continue;
        }
        const qsizetype end = endOfTag(xml, at);
        if (end - at > most)
            return 1 + std::ranges::count(xml.first(at), QLatin1Char('\n'));
        at = end;
    }
    return {};
}

} // namespace breakeven::lessons
