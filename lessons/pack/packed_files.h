// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson_source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace breakeven::lessons {

/// Files by their names inside a lesson: "lesson.json", "en/snapshot.md".
using PackedFiles = std::map<QString, QByteArray>;

/// "questions.json" or "zh_CN/teacher.md": one of the files a lesson is made of, in its folder or a language's.
[[nodiscard]] bool isPackedName(const QString &name);

/// All files of a lesson's folder, on a disk or in the program's resources, that isPackedName() knows. Errors: BadFile.
[[nodiscard]] tradeoff::Result<PackedFiles> packFolder(const QString &folder);

/// Files in memory, read as those of a folder are.
class PackedSource final : public LessonSource
{
public:
    /// `place` is how complaints call it. The files must outlive the source.
    PackedSource(QString place, const PackedFiles &files);

    [[nodiscard]] QString place() const override { return m_place; }
    [[nodiscard]] bool has(const QString &name) const override;
    [[nodiscard]] tradeoff::Result<QByteArray> read(const QString &name, std::size_t maxBytes) const override;
    [[nodiscard]] QStringList folders() const override;

private:
    QString m_place;
    const PackedFiles *m_files;
};

} // namespace breakeven::lessons
