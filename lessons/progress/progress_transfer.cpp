// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/durable_file.h"
#include "engine/protocol/wire_text.h"
#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_export.h"
#include "lessons/progress/progress_files.h"
#include "lessons/progress/progress_merge.h"
#include "lessons/progress/progress_store.h"
#include "lessons/progress/progress_store_private.h"

#include <QFile>
#include <QStringList>

#include <filesystem>
#include <string>

/// ProgressStore's calls that take all of the progress at once.
namespace breakeven::lessons {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

/// Backups and what was set aside, as far as they can be removed; returns the others.
QStringList removeCopies(const QString &folder)
{
    QStringList left = removeBackups(folder);
    for (const QString &file : setAsideIn(folder)) {
        if (!QFile::remove(file))
            left.append(file);
    }
    return left;
}

} // namespace

Result<void> ProgressStore::exportTo(const QString &file) const
{
    const auto progress = d->read([&] { return everything(d->connection()); });
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    const std::string text = encodeProgress(*progress, now());
    if (text.size() > maxExportBytes) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 "Your progress could not be exported: it would take more than "
                                     + std::to_string(maxExportBytes) + " bytes.");
    }
    return protocol::writeDurably(pathOf(file), text);
}

Result<int> ProgressStore::importFrom(const QString &file)
{
    const auto progress =
        protocol::readWholeFile(pathOf(file), maxExportBytes)
            .and_then([&](const std::string &text) { return decodeProgress(text); })
            .map_error([&](const Error &error) {
                return Error{ErrorCode::BadFile, "Nothing was imported. " + protocol::cleanText(error.message)};
            });
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    return d->write("Nothing was imported", [&] { return merge(d->connection(), *progress); });
}

Result<void> ProgressStore::eraseAll()
{
    // Held to the end: no other window makes a copy meanwhile of what is being erased.
    OpeningLock lock(d->folder);
    if (lock.take() == OpeningLock::State::Busy) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 "Nothing was erased: another window is opening your progress and does not end.");
    }
    // First the rows, in a way that leaves nothing of them on the pages; then what was copied from them.
    const auto erased = d->write("Nothing was erased", [&] { return eraseRows(d->connection()); });
    if (!erased)
        return erased;
    const QStringList left = removeCopies(d->folder);
    // Only makes the file small: without it nothing is left either.
    static_cast<void>(d->connection().run(QStringLiteral("VACUUM")));
    if (left.isEmpty())
        return {};
    return tradeoff::failure(ErrorCode::BadFile,
                             std::string("Your progress is erased, but ")
                                 + (left.size() == 1 ? "this copy" : "these copies") + " of it could not be removed: "
                                 + left.join(QStringLiteral(", ")).toStdString() + '.');
}

} // namespace breakeven::lessons
