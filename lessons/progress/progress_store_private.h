// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_opening.h"
#include "lessons/progress/progress_store.h"

#include <optional>
#include <string_view>
#include <type_traits>

#include <sys/types.h>

namespace breakeven::lessons {

class ProgressStore::Private final
{
public:
    Private(const QString &storeFolder, OpenedProgress progress, Clock storeClock);

    /// What `work` returns, all of it written or nothing. `what` begins the learner's sentence: "This answer could not
    /// be kept".
    template<typename Work>
    auto write(std::string_view what, Work work) -> tradeoff::Result<typename std::invoke_result_t<Work>::value_type>
    {
        if (auto refused = refusal(what))
            return tl::unexpected<tradeoff::Error>(*std::move(refused));
        return inTransaction(ProgressTransaction::Kind::Writing, std::move(work)).map_error([&](const SqlFault &fault) {
            return notKept(what, fault);
        });
    }

    /// What `work` reads, at one moment.
    template<typename Work>
    auto read(Work work) const -> tradeoff::Result<typename std::invoke_result_t<Work>::value_type>
    {
        return inTransaction(ProgressTransaction::Kind::Reading, std::move(work)).map_error(notRead);
    }

    [[nodiscard]] const ProgressConnection &connection() const { return *opened.connection; }

    /// Makes the day's backup where there is none yet: what was kept on the first day has one before the second.
    void backUpTheDay() const;

    QString folder;
    Clock clock;
    OpenedProgress opened;

private:
    template<typename Work>
    auto inTransaction(ProgressTransaction::Kind kind, Work work) const -> std::invoke_result_t<Work>
    {
        ProgressTransaction transaction(connection());
        if (auto begun = transaction.begin(kind); !begun)
            return tl::unexpected<SqlFault>(begun.error());
        auto result = work();
        if (!result)
            return result;
        if (auto committed = transaction.commit(); !committed)
            return tl::unexpected<SqlFault>(committed.error());
        return result;
    }

    /// Why nothing can be written at all.
    [[nodiscard]] std::optional<tradeoff::Error> refusal(std::string_view what) const;
    [[nodiscard]] static tradeoff::Error notKept(std::string_view what, const SqlFault &fault);
    [[nodiscard]] static tradeoff::Error notRead(const SqlFault &fault);

    dev_t m_device = 0;
    ino_t m_inode = 0;
};

} // namespace breakeven::lessons
