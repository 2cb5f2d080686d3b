// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

namespace breakeven::support {

inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put(const std::filesystem::path &path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

/// The base of tests that write a file: one in a folder of its own, not there yet.
class WrittenFile : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_target = std::filesystem::path(m_folder->path().toStdString()) / "points.json";
    }
    [[nodiscard]] std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_target.parent_path()), {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_target;
};

} // namespace breakeven::support
