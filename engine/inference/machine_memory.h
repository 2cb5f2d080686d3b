// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <map>
#include <optional>
#include <string>

namespace breakeven::inference {

/// What was found out once about this machine and is worth keeping between runs: the best number of threads, the
/// ceilings of the roofline. A small text file in the user's cache folder; forgotten when processor, cores or LibTorch
/// change. A file that cannot be read or written costs only the time to find out again.
class MachineMemory final
{
public:
    /// `path` empty: nothing is kept beyond the process.
    MachineMemory(std::string path, std::string identity);

    /// $BREAKEVEN_STATE, or breakeven/machine.txt under $XDG_CACHE_HOME or ~/.cache; empty where there is no home.
    [[nodiscard]] static std::string defaultPath();

    [[nodiscard]] std::optional<double> recall(const std::string &what) const;

    enum class Keep { ThisProcess, Always };
    /// `what` has no blanks or line ends.
    void remember(const std::string &what, double value, Keep keep);

private:
    void save() const;

    std::string m_path;
    std::string m_identity;
    std::map<std::string, double> m_known;
    std::map<std::string, double> m_kept; ///< the part of it that goes into the file
};

} // namespace breakeven::inference
