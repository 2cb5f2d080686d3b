// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_report.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/explore/chart_data.h"
#include "ui/explore/heat_map_text.h"
#include "ui/explore/picture_file.h"
#include "ui/explore/report_caveats.h"
#include "ui/explore/report_markup.h"
#include "ui/explore/rule_report.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/pdf_page.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace breakeven::ui {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ExploreReport)
};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString reportTitle()
{
    return Report::tr("GPU or CPU for inference: an exploration");
}

QString percent(double share)
{
    return Report::tr("%1 %").arg(numberText(100 * share));
}

QString machines(const ExploreState &state)
{
    TwinTable table;
    const auto column = [&table](const QString &title, bool isNumber = false) {
        table.columns.push_back({.title = title, .name = {}, .isNumber = isNumber});
    };
    column(Report::tr("Device"));
    column(Report::tr("Figures are"));
    column(Report::tr("Points"), true);
    column(Report::tr("From"));
    column(Report::tr("Dollars an hour"), true);
    column(Report::tr("Price from"));
    QStringList hidden;
    for (const Lane &lane : state.lanes()) {
        if (!lane.shown) {
            hidden.append(lane.title());
            continue;
        }
        table.rows.push_back({textCell(lane.title()), textCell(label(lane.provenance)),
                              numberCell(static_cast<double>(lane.figures.size() + lane.estimates.size())),
                              textCell(lane.origin), numberCell(lane.dollarsPerHour),
                              textCell(lane.priceSource.isEmpty() ? QStringLiteral("—") : lane.priceSource)});
    }
    QString html = report::heading(2, Report::tr("Machines and prices"));
    html += table.rows.empty() ? report::paragraph(Report::tr("Nothing is measured, opened or estimated."))
                               : report::table(table);
    if (!hidden.isEmpty())
        html += report::paragraph(
            Report::tr("Not shown, and in no picture: %1.").arg(hidden.join(QStringLiteral("; "))));
    QStringList meanings;
    for (const auto provenance :
         {tradeoff::Provenance::Measured, tradeoff::Provenance::Recorded, tradeoff::Provenance::Estimated})
        meanings.append(QStringLiteral("%1: %2").arg(label(provenance), explanation(provenance)));
    return html + report::list(meanings);
}

QString settingsPart(const ExploreSettings &settings)
{
    const SweepSettings &sweep = settings.sweep;
    QStringList sizes;
    for (const tradeoff::Bytes size : sweep.sizes)
        sizes.append(gigabytesText(static_cast<double>(size) / static_cast<double>(tradeoff::gigabyte)));
    QStringList batches;
    for (const int batch : sweep.batches)
        batches.append(QLocale().toString(batch));
    QString html = report::heading(2, Report::tr("Settings"));
    html += report::labelled(Report::tr("Shown:"),
                             QStringLiteral("%1, %2").arg(text(name(settings.family)), text(name(settings.precision))));
    html += report::labelled(Report::tr("Asked for:"), heatMapTitle(settings.policy));
    html += report::labelled(Report::tr("Model sizes in the sweep, GB:"), sizes.join(QStringLiteral("; ")));
    html += report::labelled(Report::tr("Batches in the sweep:"), batches.join(QStringLiteral("; ")));
    html += report::labelled(Report::tr("Effort:"), text(name(sweep.effort)));
    html += report::labelled(
        Report::tr("Busy share of the paid hour:"),
        Report::tr("CPU %1, GPU %2").arg(percent(settings.cpuBusyShare), percent(settings.gpuBusyShare)));
    if (settings.requestsPerS) {
        const double seconds = tradeoff::batchingDelayS(settings.chartBatch, *settings.requestsPerS);
        html += report::labelled(
            Report::tr("Requests a second:"),
            Report::tr("%1. A batch of %2 is full after %3 s; this is computed, and counted in no latency.")
                .arg(numberText(*settings.requestsPerS), QLocale().toString(settings.chartBatch), numberText(seconds)));
    }
    return html;
}

QString breakEven(const ExploreState &state)
{
    ExploreSettings along = state.settings();
    along.axis = ChartAxis::Batch;
    const ChartData chart = chartDataOf(state.lanes(), along);
    return report::heading(2, Report::tr("Break-even"))
        + report::labelled(chart.title + QLatin1Char(':'), chart.sentence);
}

QString picturesPart(const std::vector<ReportPicture> &pictures)
{
    QString html;
    for (const ReportPicture &picture : pictures) {
        html += report::heading(2, picture.title)
            + report::image(picture.picture, picture.title + QStringLiteral(". ") + picture.sentence)
            + report::paragraph(picture.sentence) + report::table(picture.table);
    }
    return html;
}

QString rules(const ExploreState &state)
{
    const RuleReport rule = ruleReportOf(state.lanes(), state.pairs(), state.settings(), state.learn().lesson().rule,
                                         state.fitted());
    std::array<int, 2> of{};
    for (const tradeoff::MeasuredPair &pair : state.pairs()) {
        const bool recorded = pair.cpu.provenance == tradeoff::Provenance::Recorded
            || pair.gpu.provenance == tradeoff::Provenance::Recorded;
        ++of[recorded ? 1 : 0];
    }
    QString html = report::heading(2, Report::tr("The rule")) + report::table(tableOf(rule))
        + report::paragraph(rule.sentence);
    if (!state.pairs().empty())
        html += report::paragraph(
            Report::tr(
                "Judged on workloads that have a figure of a CPU and of a GPU: %1 measured, %2 with a recorded figure. "
                "No estimate is among them.")
                .arg(of[0])
                .arg(of[1]));
    return html;
}

QString caveats(const ExploreState &state)
{
    const auto part = [](const QString &title, const QStringList &items) {
        return items.isEmpty() ? QString() : report::heading(3, title) + report::list(items);
    };
    QStringList disagreements;
    for (const ExploreState::Disagreement &found : state.disagreements()) {
        const Lane *first = state.lane(found.first);
        const Lane *second = state.lane(found.second);
        if (first && second)
            disagreements.append(Report::tr("%1 and %2: the intervals overlap at %3 of %4 workloads that both have.")
                                     .arg(first->title(), second->title())
                                     .arg(found.overlapping)
                                     .arg(found.compared));
    }
    const QStringList flags = report::flagCaveats(state.lanes());
    return report::heading(2, Report::tr("What to keep in mind"))
        + report::paragraph(Report::tr(
            "A latency is the median of one forward of the whole batch, with the 95 % interval of the median. "
            "A cost is the price of an hour over the samples in it; nothing else is in it."))
        + part(Report::tr("Estimates"), report::estimateCaveats(state.lanes()))
        + part(Report::tr("Remarks on measurements"), flags)
        + (flags.isEmpty() ? report::paragraph(Report::tr("No measurement carries a remark.")) : QString())
        + part(Report::tr("Points without a figure"), report::failureCaveats(state.lanes()))
        + part(Report::tr("Two figures of one device"), disagreements)
        + part(Report::tr("Not measured"), report::notMeasured());
}

} // namespace

QString reportHtml(const ExploreState &state, const std::vector<ReportPicture> &pictures)
{
    const QString body = report::heading(1, reportTitle())
        + report::labelled(Report::tr("Date:"), QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat))
        + machines(state) + settingsPart(state.settings()) + breakEven(state) + picturesPart(pictures) + rules(state)
        + caveats(state);
    return report::page(reportTitle(), body);
}

tradeoff::Result<void> writeReport(const QString &file, const QString &html)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writeBytes(file, pdfOf(html, reportTitle()));
    if (ending == QLatin1String("html"))
        return writeBytes(file, html.toUtf8());
    return tradeoff::failure(
        tradeoff::ErrorCode::BadFile,
        Report::tr("%1: the name has to end in .html or .pdf.").arg(QFileInfo(file).fileName()).toStdString());
}

} // namespace breakeven::ui
