// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_opening.h"

#include "lessons/exchange/durable_folder.h"
#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace breakeven::lessons {

namespace {

using tradeoff::ErrorCode;
using tradeoff::Result;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::ProgressStore)
};

tl::unexpected<tradeoff::Error> cannotOpen(const std::string &reason)
{
    return tradeoff::failure(ErrorCode::BadFile, "Your progress could not be opened: " + reason + '.');
}

/// The steps of one opening.
class Opening final
{
public:
    Opening(const QString &folder, std::int64_t now, std::span<const Migration> migrations)
        : m_folder(folder)
        , m_file(progressFileIn(folder))
        , m_now(now)
        , m_migrations(migrations)
    { }

    [[nodiscard]] Result<OpenedProgress> run()
    {
        if (const int error = makeFolder(m_folder); error != 0)
            return cannotOpen(systemReason(error));
        OpeningLock lock(m_folder);
        const OpeningLock::State locked = lock.take();
        m_locked = locked == OpeningLock::State::Held;
        if (locked == OpeningLock::State::Busy)
            return cannotOpen("another window is opening it and does not end");
        m_opened.inUse = std::make_unique<ProgressInUse>(m_folder);

        const bool lost = QFileInfo(m_file).size() == 0 && !backupsIn(m_folder).empty();
        auto usable = lost ? mended() : look();
        if (!usable && usable.error().trouble == SqlTrouble::Damaged)
            usable = mended();
        if (!usable)
            return m_sentence.empty() ? cannotOpen(reasonOf(usable.error()))
                                      : tradeoff::failure(ErrorCode::BadFile, m_sentence);
        backUp();
        m_opened.inUse->share();
        return std::move(m_opened);
    }

private:
    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }

    void connect(ProgressConnection::Mode mode)
    {
        m_opened.connection.reset();
        m_opened.connection = std::make_unique<ProgressConnection>(m_file, mode);
    }

    /// Whether it is a newer program's whole file; then it is open, for reading alone. Asked before anything else,
    /// since to open a file for writing may change it already: its journal mode, or a log that is played into it.
    [[nodiscard]] bool isNewer()
    {
        connect(ProgressConnection::Mode::ReadOnly);
        const ProgressConnection &connection = *m_opened.connection;
        const auto version = m_opened.connection->open().and_then([&] { return schemaOf(connection); });
        return version && *version > newest() && checked(connection, newest());
    }

    /// Opens, checks, migrates.
    [[nodiscard]] SqlResult<void> look()
    {
        if (isNewer()) {
            tellOfNewer();
            m_opened.readOnly = true;
            return {};
        }
        connect(ProgressConnection::Mode::ReadWrite);
        if (auto opened = m_opened.connection->open(); !opened)
            return opened;
        const ProgressConnection &connection = *m_opened.connection;
        if (auto whole = checked(connection, newest()); !whole)
            return whole;
        const auto version = schemaOf(connection);
        if (!version)
            return tl::unexpected<SqlFault>(version.error());
        if (*version > newest()) {
            tellOfNewer();
            return readOnly();
        }
        if (*version < newest())
            return migrated(*version);
        // Changes no row, but has to be allowed to.
        auto writable = connection.run(QStringLiteral("DELETE FROM reviews WHERE 0"));
        if (!writable && writable.error().trouble == SqlTrouble::ReadOnly) {
            addNotice(StoreText::tr(
                "Your progress can only be read here: its file or folder is write-protected. What you answer "
                "now is not kept."));
            return readOnly();
        }
        return writable;
    }

    [[nodiscard]] SqlResult<void> readOnly()
    {
        m_opened.readOnly = true;
        connect(ProgressConnection::Mode::ReadOnly);
        return m_opened.connection->open();
    }

    [[nodiscard]] SqlResult<void> migrated(int from)
    {
        const ProgressConnection &connection = *m_opened.connection;
        if (from > 0) {
            if (auto saved = makeBackup(connection, m_folder, m_now, newest()); !saved)
                return saved;
        }
        if (auto done = migrate(connection, m_migrations); !done)
            return done;
        return checked(connection, newest());
    }

    /// Puts the newest good backup in the place of a file that is damaged or gone, or begins anew.
    [[nodiscard]] SqlResult<void> mended()
    {
        m_opened.connection.reset();
        if (!m_locked || !m_opened.inUse->alone()) {
            m_sentence = "Your progress file is damaged or missing. Close all other windows of Breakeven and start it "
                         "again: then it is mended from a backup.";
            return tl::unexpected<SqlFault>(SqlFault{});
        }
        const QString restoring = m_folder + QStringLiteral("/progress.restoring.sqlite");
        const auto restored = restoreNewest(m_folder, restoring, newest());
        if (!restored)
            return tl::unexpected<SqlFault>(restored.error());
        const auto aside = setAside(m_folder, m_now);
        if (!aside)
            return systemRefused(aside.error().message);
        if (*restored) {
            if (const int error = renameDurably(restoring, m_file); error != 0)
                return systemRefused(systemReason(error));
        }
        tellOfMending(*aside, *restored);
        return look();
    }

    [[nodiscard]] SqlResult<void> systemRefused(const std::string &reason)
    {
        m_sentence = "Your progress file is damaged and could not be set aside: " + reason + '.';
        return tl::unexpected<SqlFault>(SqlFault{});
    }

    void tellOfNewer()
    {
        addNotice(StoreText::tr(
            "Your progress was kept by a newer Breakeven. It is shown, but what you answer now is not kept."));
    }

    void tellOfMending(const QString &aside, const std::optional<Restored> &restored)
    {
        addNotice(aside.isEmpty() ? StoreText::tr("Your progress file was missing.")
                                  : StoreText::tr("Your progress file was damaged; it is kept as %1.").arg(aside));
        if (!restored) {
            addNotice(StoreText::tr("There was no good backup, so your progress begins anew."));
            return;
        }
        const QLocale locale;
        const QString day = locale.toString(restored->day, StoreText::tr("d MMMM yyyy"));
        addNotice(
            StoreText::tr("The backup of %1 was taken in its place: %Ln answers are there, later ones are missing.",
                          nullptr, static_cast<int>(restored->answers))
                .arg(day));
    }

    /// Once a day. The progress itself is whole where it fails.
    void backUp()
    {
        if (!m_locked || m_opened.readOnly)
            return;
        if (hasBackupOfDay(m_folder, m_now)) {
            removeOldBackups(m_folder, m_now); // where the last time ended too early for it
            return;
        }
        if (const auto made = makeBackup(*m_opened.connection, m_folder, m_now, newest()); !made) {
            addNotice(StoreText::tr("Your progress is whole, but no backup of it could be made today: %1.")
                          .arg(QString::fromStdString(reasonOf(made.error()))));
        }
    }

    void addNotice(const QString &sentence)
    {
        if (!m_opened.notice.isEmpty())
            m_opened.notice += QLatin1Char(' ');
        m_opened.notice += sentence;
    }

    QString m_folder;
    QString m_file;
    std::int64_t m_now;
    std::span<const Migration> m_migrations;
    bool m_locked = false;
    OpenedProgress m_opened;
    std::string m_sentence; ///< for the learner, where the fault's own does not fit
};

} // namespace

Result<OpenedProgress> openProgress(const QString &folder, std::int64_t now, std::span<const Migration> migrations)
{
    return Opening(folder, now, migrations).run();
}

} // namespace breakeven::lessons
