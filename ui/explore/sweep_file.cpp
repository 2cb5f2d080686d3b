// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_file.h"

#include "ui/explore/file_names.h"
#include "ui/language/engine_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr qint64 leastIntervalMs = 2'000;
constexpr qint64 intervalsOfWriting = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::SweepFile)
};

} // namespace

SweepFile::SweepFile(QString file)
    : m_file(std::move(file))
{ }

SweepFile::Found SweepFile::read() const
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return {};
    auto recording = protocol::readRecordingAsWritten(pathOf(m_file));
    if (recording)
        return {.recording = *std::move(recording), .trouble = {}};
    const QString why = engineWords(recording.error().message);
    const QString aside = freeNameAside(m_file);
    if (!QFile::rename(m_file, aside))
        return {.recording = {}, .trouble = Words::tr("The figures of the last sweep could not be read. %1").arg(why)};
    return {.recording = {},
            .trouble = Words::tr("The figures of the last sweep could not be read; their file is now called %1. %2")
                           .arg(QFileInfo(aside).fileName(), why)};
}

bool SweepFile::isDue() const
{
    return !m_sinceWritten.isValid()
        || m_sinceWritten.elapsed() >= std::max(leastIntervalMs, intervalsOfWriting * m_writingMs);
}

QString SweepFile::write(const protocol::Recording &recording)
{
    if (m_file.isEmpty())
        return {};
    QElapsedTimer writing;
    writing.start();
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const auto written = protocol::writeRecording(pathOf(m_file), recording);
    m_writingMs = writing.elapsed();
    m_sinceWritten.start();
    if (std::exchange(m_troubleTold, !written) || written)
        return {};
    return Words::tr("The sweep goes on, but its figures cannot be kept for the next time: %1")
        .arg(engineWords(written.error().message));
}

} // namespace breakeven::ui
