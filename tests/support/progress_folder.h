// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_files.h"
#include "tests/support/progress_values.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Where the tests of progress keep it.
namespace breakeven::support {

/// The base of tests of a progress folder: not there yet, in a folder of the test's own.
class ProgressFolder : public QObject
{
protected:
    void makeFolder()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->filePath(QStringLiteral("progress"));
        m_file = lessons::progressFileIn(m_folder);
        m_clock = {};
    }
    /// Opens, keeps so many answers, closes.
    void keepAnswers(int count)
    {
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store);
        for (int i = 0; i < count; ++i)
            QVERIFY(store->addAnswer(answerTo(QStringLiteral("q%1").arg(i), false)).has_value());
    }
    void nextDay() { *m_clock.time += dayMs; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_file;
    SetClock m_clock;
};

/// The base of tests of one store, which is open.
class OpenProgress : public ProgressFolder
{
protected:
    void openEmpty()
    {
        makeFolder();
        m_store = openedStore(m_folder, m_clock);
        QVERIFY(m_store);
    }

    std::unique_ptr<lessons::ProgressStore> m_store;
};

/// Statements of somebody who knows SQLite.
inline void runOn(const QString &file, const QStringList &statements)
{
    lessons::ProgressConnection connection(file, lessons::ProgressConnection::Mode::ReadWrite);
    QVERIFY(connection.open().has_value());
    QVERIFY(connection.run(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
    for (const QString &statement : statements) {
        const auto done = connection.run(statement);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().words));
    }
}

} // namespace breakeven::support
