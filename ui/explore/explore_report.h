// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/twin_table.h"

#include <QImage>
#include <QString>

#include <vector>

namespace breakeven::ui {

struct ReportPicture {
    QString title;
    QString sentence;
    QImage picture;
    TwinTable table;
};

/// The exploration as one HTML page that needs nothing else: machines, settings, pictures, tables, break-even, rules,
/// caveats; every figure with its provenance.
[[nodiscard]] QString reportHtml(const ExploreState &state, const std::vector<ReportPicture> &pictures);
/// By the ending of its name: .html or .pdf. Errors: BadFile; an older file is then untouched.
[[nodiscard]] tradeoff::Result<void> writeReport(const QString &file, const QString &html);

} // namespace breakeven::ui
