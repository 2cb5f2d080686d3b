// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "tests/support/file_content.h"
#include "tests/support/fixed_look.h"
#include "ui/explore/explore_report.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace breakeven;
using namespace breakeven::ui;
using support::contentOf;
using support::figureOf;
using support::mlpOf;
using tradeoff::Hardware;

namespace {

ReportPicture redPicture()
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    return {.title = QStringLiteral("Latency <against> batch"),
            .sentence = QStringLiteral("Between batch 8 & 16."),
            .picture = image,
            .table = {.title = QStringLiteral("Latency"),
                      .columns = {{.title = QStringLiteral("Lane"), .name = QStringLiteral("lane"), .isNumber = false},
                                  {.title = QStringLiteral("Latency, ms"),
                                   .name = QStringLiteral("latency_ms"),
                                   .isNumber = true}},
                      .rows = {{textCell(QStringLiteral("<script>alert(1)</script>")), numberCell(61.4375)}}}};
}

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestExploreReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void reportHtml_ofNothingSaysSo();
    void reportHtml_escapesTextsOfFiles();
    void reportHtml_needsNothingElse();
    void reportHtml_holdsFiguresWithProvenance();
    void reportHtml_namesDisturbedAndFailedPoints();
    void reportHtml_saysWhatAnEstimateIs();
    void reportHtml_saysWhereTheGpuStartsToPay();
    void reportHtml_holdsThePicture();
    void writeReport_writesPdfAndHtml();
    void writeReport_refusesOtherNamesAndFolders();

private:
    QTemporaryDir m_folder;
};

void TestExploreReport::reportHtml_ofNothingSaysSo()
{
    LearnState learn;
    const ExploreState state(learn, support::oneGpuCatalogue());
    const QString text = plain(reportHtml(state, {}));
    QVERIFY(text.contains(QStringLiteral("Machines and prices")));
    QVERIFY(text.contains(QStringLiteral("Nothing is measured, opened or estimated.")));
    QVERIFY(text.contains(QStringLiteral("No measurement carries a remark.")));
    QVERIFY(text.contains(QStringLiteral("Not measured")));
}

void TestExploreReport::reportHtml_escapesTextsOfFiles()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    tradeoff::Measurement figure = figureOf(mlpOf(500, 8), Hardware::Gpu, 10, "<img src=x onerror=alert(2)>");
    figure.deviceName = "<b>card</b>";
    protocol::Recording recording = support::recordingWith({figure});
    recording.machine = figure.machine;
    state.addRecording(recording, QStringLiteral("<i>lab</i>.json"));
    const QString html = reportHtml(state, {redPicture()});
    for (const char *tag : {"<script", "<img src=x", "<b>card", "<i>lab", "<against>"})
        QVERIFY2(!html.contains(QLatin1String(tag)), tag);
    const QString text = plain(html);
    QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(text.contains(QStringLiteral("<i>lab</i>.json")));
    QVERIFY(text.contains(QStringLiteral("Latency <against> batch")));
    QVERIFY(text.contains(QStringLiteral("Between batch 8 & 16.")));
}

void TestExploreReport::reportHtml_needsNothingElse()
{
    LearnState learn;
    const ExploreState state(learn, support::oneGpuCatalogue());
    const QString html = reportHtml(state, {redPicture()});
    for (const char *outside : {"http:", "https:", "//", "<link", "@import", "url(", "<iframe"}) {
        // Base 64 may hold two slashes, and nothing else of these.
        const QString without = QString(html).remove(QRegularExpression(QStringLiteral("base64,[^\"]*")));
        QVERIFY2(!without.contains(QLatin1String(outside)), outside);
    }
    QCOMPARE(html.count(QStringLiteral("src=")), 1);
    QVERIFY(html.contains(QStringLiteral("src=\"data:image/png;base64,")));
    QVERIFY(html.contains(QStringLiteral("background-color: white")));
}

void TestExploreReport::reportHtml_holdsFiguresWithProvenance()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, support::oneGpuCatalogue());
    state.addMeasurement(figureOf(mlpOf(500, 8), Hardware::Cpu, 20));
    state.addRecording(support::recordingWith({figureOf(mlpOf(500, 8), Hardware::Gpu, 10, "Another processor, 64 GB")}),
                       QStringLiteral("lab.json"));
    ExploreSettings settings = state.settings();
    settings.prices[hereLaneId(QStringLiteral("cpu"))] = {.dollarsPerHour = 0.714,
                                                          .source = QStringLiteral("c7i.4xlarge, 2026-07-20")};
    settings.cpuBusyShare = 0.25;
    settings.requestsPerS = 10;
    settings.chartBatch = 32;
    state.setSettings(settings, QStringLiteral("Change"));
    const QString text = plain(reportHtml(state, {redPicture()}));
    QVERIFY(text.contains(QStringLiteral("0.714")));
    QVERIFY(text.contains(QStringLiteral("c7i.4xlarge, 2026-07-20")));
    QVERIFY(text.contains(QStringLiteral("Measured")));
    QVERIFY(text.contains(QStringLiteral("Recorded")));
    QVERIFY(text.contains(QStringLiteral("lab.json")));
    QVERIFY(text.contains(QStringLiteral("Another processor, 64 GB")));
    QVERIFY(text.contains(QStringLiteral("CPU 25 %, GPU 100 %")));
    // 32 requests at 10 a second.
    QVERIFY(text.contains(QStringLiteral("A batch of 32 is full after 3.2 s")));
    QVERIFY(text.contains(QStringLiteral("61.4")));
    QVERIFY(text.contains(QStringLiteral("0 measured, 1 with a recorded figure")));
}

void TestExploreReport::reportHtml_namesDisturbedAndFailedPoints()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, support::oneGpuCatalogue());
    tradeoff::Measurement figure = figureOf(mlpOf(500, 8), Hardware::Cpu, 20);
    figure.flags = {"preempted"};
    state.addMeasurement(figure);
    state.addFailure({.workload = mlpOf(500, 64),
                      .deviceId = "cpu",
                      .error = {tradeoff::ErrorCode::DoesNotFit, "It needs 9 GB & there are 8."}});
    const QString text = plain(reportHtml(state, {}));
    QVERIFY(text.contains(QStringLiteral("Other programs interrupted the run more than 100 times a second: ")));
    QVERIFY(text.contains(QStringLiteral("mlp fp32 0.5 GB, batch 8.")));
    QVERIFY(text.contains(QStringLiteral("mlp fp32 0.5 GB, batch 64: It needs 9 GB & there are 8.")));
    QVERIFY(!text.contains(QStringLiteral("No measurement carries a remark.")));
}

void TestExploreReport::reportHtml_saysWhatAnEstimateIs()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    ExploreSettings settings = state.settings();
    settings.estimatedDevices = {QStringLiteral("round")};
    state.setSettings(settings, QStringLiteral("Change"));
    const QString text = plain(reportHtml(state, {}));
    QVERIFY(text.contains(QStringLiteral("Estimated")));
    QVERIFY(text.contains(QStringLiteral("is estimated from a datasheet, not measured")));
    QVERIFY(text.contains(QStringLiteral("nobody has checked the error for")));
}

void TestExploreReport::reportHtml_saysWhereTheGpuStartsToPay()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, support::oneGpuCatalogue());
    for (const int batch : {1, 8, 16}) {
        state.addMeasurement(figureOf(mlpOf(500, batch), Hardware::Cpu, 2.0 * batch));
        state.addMeasurement(figureOf(mlpOf(500, batch), Hardware::Gpu, 20));
    }
    ExploreSettings settings = state.settings();
    settings.axis = ChartAxis::Size;
    settings.chartSize = 500 * tradeoff::megabyte;
    state.setSettings(settings, QStringLiteral("Change"));
    // 16 against 20 ms at batch 8, 32 against 20 at 16.
    QVERIFY(plain(reportHtml(state, {})).contains(QStringLiteral("between batch 8 and 16")));
}

void TestExploreReport::reportHtml_holdsThePicture()
{
    LearnState learn;
    const ExploreState state(learn, support::oneGpuCatalogue());
    const QString html = reportHtml(state, {redPicture()});
    const auto found = QRegularExpression(QStringLiteral("base64,([^\"]*)\"")).match(html);
    QVERIFY(found.hasMatch());
    const QImage image = QImage::fromData(QByteArray::fromBase64(found.captured(1).toLatin1()), "PNG");
    QCOMPARE(image.size(), QSize(300, 100));
    QCOMPARE(image.pixelColor(150, 50), QColor(Qt::red));
}

void TestExploreReport::writeReport_writesPdfAndHtml()
{
    LearnState learn;
    const ExploreState state(learn, support::oneGpuCatalogue());
    const QString html = reportHtml(state, {redPicture()});
    QVERIFY(writeReport(m_folder.filePath(QStringLiteral("a.html")), html).has_value());
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("a.html"))), html.toUtf8());
    QVERIFY(writeReport(m_folder.filePath(QStringLiteral("a.PDF")), html).has_value());
    const QByteArray pdf = contentOf(m_folder.filePath(QStringLiteral("a.PDF")));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Image"));
}

void TestExploreReport::writeReport_refusesOtherNamesAndFolders()
{
    const auto foreign = writeReport(m_folder.filePath(QStringLiteral("a.txt")), QStringLiteral("<p>"));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("a.txt"))));
    QVERIFY(!writeReport(m_folder.filePath(QStringLiteral("missing/a.pdf")), QStringLiteral("<p>")));
}

QTEST_MAIN(TestExploreReport)
#include "tst_explore_report.moc"
