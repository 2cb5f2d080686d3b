// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/tradeoff/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace breakeven::lessons {

/// Where the files of a lesson come from. Names are paths inside the lesson: "lesson.json", "en/snapshot.md".
class LessonSource
{
public:
    LessonSource() = default;
    LessonSource(const LessonSource &) = delete;
    LessonSource &operator=(const LessonSource &) = delete;
    virtual ~LessonSource() = default;

    /// The lesson's own place: its folder.
    [[nodiscard]] virtual QString place() const = 0;
    [[nodiscard]] virtual bool has(const QString &name) const = 0;
    /// The whole file. Errors: BadFile, naming the file: missing, not a file, outside of the lesson, over `maxBytes`.
    [[nodiscard]] virtual tradeoff::Result<QByteArray> read(const QString &name, std::size_t maxBytes) const = 0;
    /// The names of its folders, sorted: a language each, and whatever else there is.
    [[nodiscard]] virtual QStringList folders() const = 0;
};

/// A folder on a disk or in the program's resources. It may be a link itself; what is in it must not lead out of it.
class LessonFolder final : public LessonSource
{
public:
    explicit LessonFolder(const QString &folder);

    [[nodiscard]] QString place() const override { return m_folder; }
    [[nodiscard]] bool has(const QString &name) const override;
    [[nodiscard]] tradeoff::Result<QByteArray> read(const QString &name, std::size_t maxBytes) const override;
    [[nodiscard]] QStringList folders() const override;

private:
    QString m_folder;
};

/// BadFile: "FOLDER/lesson.json: SENTENCE". The sentence may follow a line: "FOLDER/lesson.json, line 3: SENTENCE".
[[nodiscard]] tradeoff::Error inFile(const LessonSource &source, const QString &name, const std::string &sentence,
                                     int line = 0);

/// The file as JSON, within limits (protocol::parseJson says what is refused). Errors: BadFile, naming file and line
/// or JSON path.
[[nodiscard]] tradeoff::Result<protocol::Json> readJson(const LessonSource &source, const QString &name,
                                                        const protocol::JsonLimits &limits);

/// The file as a text in Markdown. Refused: bad UTF-8, NUL and other control characters, an empty text. Line ends are
/// \n, whatever they were. Errors: BadFile, naming file and line.
[[nodiscard]] tradeoff::Result<QString> readMarkdown(const LessonSource &source, const QString &name);

} // namespace breakeven::lessons
