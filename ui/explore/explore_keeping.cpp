// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_keeping.h"

#include "engine/protocol/durable_file.h"
#include "ui/explore/file_names.h"
#include "ui/language/engine_words.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <utility>

namespace breakeven::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t largestSettings = std::size_t{1} << 20;
constexpr auto keptAfter = 2s;

} // namespace

ExploreKeeping::ExploreKeeping(ExploreState &state, QString folder, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keptAfter);
    connect(&m_soon, &QTimer::timeout, this, &ExploreKeeping::keep);
    connect(&state, &ExploreState::groundChanged, this, &ExploreKeeping::keepOlder);
}

ExploreKeeping::~ExploreKeeping()
{
    if (m_soon.isActive())
        keep();
}

void ExploreKeeping::restore()
{
    if (QFile::exists(settingsFile())) {
        const auto text = protocol::readWholeFile(pathOf(settingsFile()), largestSettings);
        const auto restored = text ? m_state.restoreSettings(*text)
                                   : tradeoff::Result<void>(tl::unexpected<tradeoff::Error>(text.error()));
        if (!restored) {
            QFile::rename(settingsFile(), freeNameAside(settingsFile()));
            Q_EMIT told(tr("What was set in Explore the last time could not be read, and begins afresh. %1")
                            .arg(engineWords(restored.error().message)));
        }
    }
    connect(&m_state, &ExploreState::settingsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_state, &ExploreState::knownMachinesChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ExploreKeeping::keep()
{
    // Writing waits for the disk; not while the engine takes times.
    if (m_state.sweep().stage == SweepState::Stage::Running) {
        m_soon.start();
        return;
    }
    QDir().mkpath(m_folder);
    const auto kept = protocol::writeDurably(pathOf(settingsFile()), m_state.settingsText());
    if (!kept && !std::exchange(m_toldOfKeeping, true)) {
        Q_EMIT told(tr("What is set in Explore could not be kept. %1").arg(engineWords(kept.error().message)));
    }
}

void ExploreKeeping::keepOlder(const protocol::Recording &older)
{
    QDir().mkpath(m_folder);
    const QDir folder(m_folder);
    QString name;
    for (int number = 1; name.isEmpty() || folder.exists(name); ++number)
        name = QStringLiteral("sweep-older-%1.json").arg(number);
    const auto written = protocol::writeRecording(pathOf(folder.filePath(name)), older);
    Q_EMIT told(written ? tr("Figures of another processor or LibTorch are kept in \"%1\" and shown as Recorded.")
                              .arg(QDir::toNativeSeparators(folder.filePath(name)))
                        : engineWords(written.error().message));
}

QString ExploreKeeping::settingsFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("explore.json"));
}

} // namespace breakeven::ui
