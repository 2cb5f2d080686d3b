// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/accelerated_engine.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace breakeven;
using tradeoff::Family;
using tradeoff::Path;
using tradeoff::Precision;

/// The engine's models on an accelerator give what they give on the CPU.
class AcceleratorOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devices_listTheAcceleratorAfterTheCpu();
    void run_agreesWithTheCpusReference_data();
    void run_agreesWithTheCpusReference();
    void run_fillsTheFiguresOfAnAccelerator();

private:
    std::unique_ptr<simulated::AcceleratedEngine> m_engine;
};

void AcceleratorOutputs::initTestCase()
{
    m_engine = std::make_unique<simulated::AcceleratedEngine>(
        simulated::Options{.devices = 1, .memoryBytes = 2'000'000'000});
}

void AcceleratorOutputs::devices_listTheAcceleratorAfterTheCpu()
{
    const std::vector<tradeoff::Device> devices = (*m_engine)->devices();
    QCOMPARE(devices.front().id, std::string("cpu"));
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [](const tradeoff::Device &d) { return d.id == "sim:0"; });
    QVERIFY(found != devices.end());
    QVERIFY(!found->unavailable);
    QCOMPARE(found->kind, tradeoff::DeviceKind::Other);
    QCOMPARE(found->memoryBytes, std::optional<tradeoff::Bytes>(2'000'000'000));
}

void AcceleratorOutputs::run_agreesWithTheCpusReference_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<Path>("path");
    for (const Family family : tradeoff::families) {
        for (const Precision precision : tradeoff::precisions) {
            for (const Path path : {Path::Best, Path::Plain}) {
                QTest::addRow("%s %s %s", std::string(name(family)).c_str(), std::string(name(precision)).c_str(),
                              std::string(name(path)).c_str())
                    << family << precision << path;
            }
        }
    }
}

void AcceleratorOutputs::run_agreesWithTheCpusReference()
{
    QFETCH(Family, family);
    QFETCH(Precision, precision);
    QFETCH(Path, path);
    inference::RunRequest request = simulated::smallRun("sim:0", 2);
    request.workload.family = family;
    request.workload.precision = precision;
    request.path = path;
    const auto result = (*m_engine)->run(request);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->agreement);
    QVERIFY2(result->agreement->holds(),
             qPrintable(QStringLiteral("%1 over %2")
                            .arg(result->agreement->largestRelativeDifference)
                            .arg(result->agreement->tolerance)));
    const std::vector<std::string> &flags = result->measurement.flags;
    QVERIFY(std::find(flags.begin(), flags.end(), "outputs_differ") == flags.end());
}

void AcceleratorOutputs::run_fillsTheFiguresOfAnAccelerator()
{
    simulated::reset(0);
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0", 4));
    QVERIFY(result);
    const tradeoff::Measurement &m = result->measurement;
    QCOMPARE(m.deviceId, std::string("sim:0"));
    QCOMPARE(m.deviceKind, tradeoff::DeviceKind::Other);
    QVERIFY(m.loadMs && m.firstRunMs && m.secondRunMs);
    QVERIFY(m.phases.copyInMs && m.phases.computeMs && m.phases.copyOutMs && m.phases.enqueueMs);
    QVERIFY(m.peakMemoryBytes);
    // Weights, input, output and at most a few activations of 4 samples, 16 kB a sample each.
    QVERIFY(*m.peakMemoryBytes >= m.model.weightBytes);
    QVERIFY(*m.peakMemoryBytes <= m.model.weightBytes + 2 * tradeoff::megabyte);
    QVERIFY(simulated::statistics(0).bytesInUse >= m.model.weightBytes); // they stay for the next run
}

QTEST_APPLESS_MAIN(AcceleratorOutputs)
#include "tst_accelerator_outputs.moc"
