// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/pack/packed_files.h"

#include "engine/tradeoff/units.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_structure.h"

#include <QDirIterator>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::lessons {

namespace {

bool isFileName(const QString &name)
{
    static const std::array names{QStringLiteral("lesson.json"),   QStringLiteral("questions.json"),
                                  QStringLiteral("strings.json"),  QStringLiteral("snapshot.md"),
                                  QStringLiteral("transcript.md"), QStringLiteral("teacher.md")};
    return std::ranges::find(names, name) != names.end();
}

} // namespace

bool isPackedName(const QString &name)
{
    const auto slash = name.indexOf(QLatin1Char('/'));
    return slash < 0 ? isFileName(name) : isLanguage(name.left(slash)) && isFileName(name.mid(slash + 1));
}

tradeoff::Result<PackedFiles> packFolder(const QString &folder)
{
    const LessonFolder source(folder);
    PackedFiles files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(all.next());
        if (!isPackedName(name))
            continue;
        auto content = source.read(name, maxQuestionFileBytes);
        if (!content)
            return tl::unexpected<tradeoff::Error>(content.error());
        files.emplace(name, *std::move(content));
    }
    return files;
}

PackedSource::PackedSource(QString place, const PackedFiles &files)
    : m_place(std::move(place))
    , m_files(&files)
{ }

bool PackedSource::has(const QString &name) const
{
    return m_files->contains(name);
}

tradeoff::Result<QByteArray> PackedSource::read(const QString &name, std::size_t maxBytes) const
{
    const auto found = m_files->find(name);
    if (found == m_files->end())
        return tl::unexpected<tradeoff::Error>(inFile(*this, name, "the file is missing."));
    if (static_cast<std::size_t>(found->second.size()) > maxBytes) {
        return tl::unexpected<tradeoff::Error>(
            inFile(*this, name, "longer than " + tradeoff::formatBytes(maxBytes) + ", the most such a file may hold."));
    }
    return found->second;
}

QStringList PackedSource::folders() const
{
    QStringList names;
    for (const auto &[name, content] : *m_files) {
        const auto slash = name.indexOf(QLatin1Char('/'));
        if (slash > 0 && !names.contains(name.left(slash)))
            names.append(name.left(slash));
    }
    return names;
}

} // namespace breakeven::lessons
