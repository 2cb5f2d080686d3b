// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/steps_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Hardware;
using tradeoff::Stage;

namespace {

/// The lesson's table, typed from its text, not from the values that the lesson is made of.
struct Row {
    const char *size;
    const char *batch;
    const char *condition;
    const char *truth;
    const char *hardware;
    const char *latency;
    const char *throughput;
    const char *cost;
};
constexpr std::array table{
    Row{"0.5", "8", "0.5 > 1 and 8 > 16", "false", "CPU", "50", "20", "0.001"},
    Row{"2", "8", "2 > 1 and 8 > 16", "false", "CPU", "60", "18", "0.001"},
    Row{"2", "32", "2 > 1 and 32 > 16", "true", "GPU", "20", "100", "0.005"},
    Row{"0.8", "32", "0.8 > 1 and 32 > 16", "false", "CPU", "55", "22", "0.001"},
    Row{"3", "64", "3 > 1 and 64 > 16", "true", "GPU", "18", "110", "0.005"},
};

} // namespace

class TestStepsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cells_followTheLessonAtEveryCursor();
    void back_restoresEveryCellExactly();
    void measured_standsUnderTheLessonsFigure();
    void measured_isTaggedWhereTheRuleChoseOtherHardware();
    void hardware_saysWhereTheRuleIsOverruled();
    void measured_doesNotWaitForTheCursor();
    void own_stepIsAppendedWithoutAReset();
    void own_stepWithoutPriceHasNoCost();
    void predict_hidesHardwareTruthAndFigures();
    void rule_editChangesConditionAndHardware();
    void locale_decidesTheDecimalSign();
    void cells_tellAScreenReaderUnitAndProvenance();
    void changes_areToldForTheCellsThatChangedOnly();

private:
    [[nodiscard]] QString text(int step, int column) const;
    [[nodiscard]] QVariant at(int step, int column, int role) const;

    std::unique_ptr<LearnState> m_state;
    std::unique_ptr<StepsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStepsModel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestStepsModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_state = std::make_unique<LearnState>();
    m_model = std::make_unique<StepsModel>(*m_state);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_state->setLesson(lessons::fiveStepLesson());
}

QVariant TestStepsModel::at(int step, int column, int role) const
{
    return m_model->data(m_model->index(step - 1, column), role);
}

QString TestStepsModel::text(int step, int column) const
{
    return at(step, column, Qt::DisplayRole).toString();
}

void TestStepsModel::cells_followTheLessonAtEveryCursor()
{
    QCOMPARE(m_model->rowCount(), 5);
    // Start, Check, Choose, Dispatch, Run, Measure, Compare, Select, End
    QCOMPARE(m_state->trace().stageCount(), 9);
    for (int position = 0; position <= 45; ++position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        const int current = (position + 8) / 9;
        const int stage = position == 0 ? -1 : (position - 1) % 9;
        for (int step = 1; step <= 5; ++step) {
            const Row &row = table[static_cast<std::size_t>(step - 1)];
            QCOMPARE(text(step, StepsModel::StepColumn), QString::number(step));
            QCOMPARE(text(step, StepsModel::SizeColumn), QLatin1StringView(row.size));
            QCOMPARE(text(step, StepsModel::BatchColumn), QLatin1StringView(row.batch));
            QCOMPARE(text(step, StepsModel::ConditionColumn), QLatin1StringView(row.condition));
            const bool chosen = step < current || (step == current && stage >= 2);
            const bool measured = step < current || (step == current && stage >= 5);
            const QString awaited = step == current ? QStringLiteral("…") : QString();
            const TableCell &condition = m_model->cellAt(m_model->index(step - 1, StepsModel::ConditionColumn));
            QCOMPARE(condition.note, chosen ? QString::fromLatin1(row.truth) : QString());
            QCOMPARE(text(step, StepsModel::HardwareColumn), chosen ? QString::fromLatin1(row.hardware) : awaited);
            QCOMPARE(at(step, StepsModel::HardwareColumn, StepsModel::HardwareRole).isValid(), chosen);
            QCOMPARE(text(step, StepsModel::LatencyColumn), measured ? QString::fromLatin1(row.latency) : awaited);
            QCOMPARE(text(step, StepsModel::ThroughputColumn),
                     measured ? QString::fromLatin1(row.throughput) : awaited);
            QCOMPARE(text(step, StepsModel::CostColumn), measured ? QString::fromLatin1(row.cost) : awaited);
            QCOMPARE(at(step, StepsModel::LatencyColumn, StepsModel::LessonRole).isValid(), measured);
            QVERIFY(!at(step, StepsModel::LatencyColumn, StepsModel::MeasuredRole).isValid());
            const auto time = step == current ? TableCell::Time::Current
                : step < current              ? TableCell::Time::Done
                                              : TableCell::Time::Ahead;
            QCOMPARE(at(step, StepsModel::SizeColumn, StepsModel::TimeRole).toInt(), static_cast<int>(time));
        }
    }
}

void TestStepsModel::back_restoresEveryCellExactly()
{
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 64.8));
    const auto picture = [this] {
        std::vector<TableCell> cells;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells.push_back(m_model->cellAt(m_model->index(row, column)));
        }
        return cells;
    };
    std::vector<std::vector<TableCell>> forward;
    for (int position = 0; position <= 45; ++position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        forward.push_back(picture());
    }
    for (int position = 45; position >= 0; --position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        QVERIFY(picture() == forward[static_cast<std::size_t>(position)]);
    }
}

void TestStepsModel::measured_standsUnderTheLessonsFigure()
{
    m_state->setDollarsPerHour(QStringLiteral("cpu"), 0.36);
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 8), Hardware::Cpu, 16));
    m_state->moveToStep(1, Stage::Measure);
    QCOMPARE(at(1, StepsModel::LatencyColumn, StepsModel::LessonRole).toString(), QStringLiteral("50"));
    QCOMPARE(at(1, StepsModel::LatencyColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("16"));
    // 8 samples in 16 ms: 500 a second; 0.36 dollars an hour are 0.0001 a second: 2e-7 a sample.
    QCOMPARE(at(1, StepsModel::ThroughputColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("500"));
    QVERIFY(at(1, StepsModel::CostColumn, StepsModel::MeasuredRole).toString().startsWith(QLatin1Char('2')));
    QCOMPARE(at(1, StepsModel::LatencyColumn, StepsModel::ProvenanceRole).toString(), QStringLiteral("Measured"));
    QVERIFY(!at(1, StepsModel::LatencyColumn, StepsModel::MeasuredOnRole).isValid());
    m_state->moveToStep(2, Stage::Measure);
    QCOMPARE(at(2, StepsModel::LatencyColumn, StepsModel::ProvenanceRole).toString(), QStringLiteral("Lesson"));
}

void TestStepsModel::measured_isTaggedWhereTheRuleChoseOtherHardware()
{
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 64.8));
    m_state->moveToStep(3, Stage::End);
    QCOMPARE(text(3, StepsModel::HardwareColumn), QStringLiteral("GPU"));
    QCOMPARE(at(3, StepsModel::LatencyColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("64.8"));
    QCOMPARE(at(3, StepsModel::LatencyColumn, StepsModel::MeasuredOnRole).toString(), QStringLiteral("CPU"));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Gpu, 9));
    QCOMPARE(at(3, StepsModel::LatencyColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("9"));
    QVERIFY(!at(3, StepsModel::LatencyColumn, StepsModel::MeasuredOnRole).isValid());
}

void TestStepsModel::hardware_saysWhereTheRuleIsOverruled()
{
    const auto note = [this] { return m_model->cellAt(m_model->index(2, StepsModel::HardwareColumn)).note; };
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 10));
    m_state->moveToStep(3, Stage::End);
    QCOMPARE(note(), QStringLiteral("CPU ran"));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Gpu, 20));
    QCOMPARE(note(), QStringLiteral("CPU kept"));
    QCOMPARE(text(3, StepsModel::HardwareColumn), QStringLiteral("GPU"));
    m_state->moveToStep(3, Stage::Compare);
    QCOMPARE(note(), QString());
}

void TestStepsModel::measured_doesNotWaitForTheCursor()
{
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(3'000, 64), Hardware::Cpu, 200));
    QCOMPARE(m_state->cursor().step, 0);
    QCOMPARE(at(5, StepsModel::LatencyColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("200"));
    QVERIFY(!at(5, StepsModel::LatencyColumn, StepsModel::LessonRole).isValid());
    QVERIFY(!at(5, StepsModel::HardwareColumn, StepsModel::HardwareRole).isValid());
}

void TestStepsModel::own_stepIsAppendedWithoutAReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_state->setWorkload(lessons::workloadOf(1'500, 20));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(1'500, 20), Hardware::Cpu, 40));
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(text(6, StepsModel::StepColumn), QStringLiteral("own 1"));
    QCOMPARE(text(6, StepsModel::SizeColumn), QStringLiteral("1.5"));
    QCOMPARE(text(6, StepsModel::LatencyColumn), QStringLiteral("40"));
    QVERIFY(!at(6, StepsModel::LatencyColumn, StepsModel::LessonRole).isValid());
    QCOMPARE(at(6, StepsModel::LatencyColumn, StepsModel::ProvenanceRole).toString(), QStringLiteral("Measured"));
    QCOMPARE(m_state->cursor().step, 6);
    m_state->setLesson(lessons::fiveStepLesson());
    QCOMPARE(m_model->rowCount(), 5);
}

void TestStepsModel::own_stepWithoutPriceHasNoCost()
{
    m_state->setWorkload(lessons::workloadOf(1'500, 20));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(1'500, 20), Hardware::Cpu, 40));
    QCOMPARE(text(6, StepsModel::CostColumn), QStringLiteral("—"));
    QVERIFY(at(6, StepsModel::CostColumn, Qt::ToolTipRole).toString().contains(QLatin1StringView("price")));
}

void TestStepsModel::predict_hidesHardwareTruthAndFigures()
{
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 64.8));
    m_state->moveToStep(3, Stage::End);
    m_state->setPredicting(true);
    QCOMPARE(text(3, StepsModel::HardwareColumn), QStringLiteral("?"));
    QCOMPARE(text(3, StepsModel::LatencyColumn), QStringLiteral("?"));
    QVERIFY(!at(3, StepsModel::LatencyColumn, StepsModel::MeasuredRole).isValid());
    QVERIFY(m_model->cellAt(m_model->index(2, StepsModel::ConditionColumn)).note.isEmpty());
    for (int column = 0; column < StepsModel::ColumnCount; ++column) {
        QVERIFY(!at(3, column, Qt::AccessibleTextRole).toString().contains(QLatin1StringView("GPU")));
        QVERIFY(!at(3, column, Qt::ToolTipRole).toString().contains(QLatin1StringView("64.8")));
    }
    QCOMPARE(text(2, StepsModel::HardwareColumn), QStringLiteral("CPU"));
    m_state->commitGuess({.faster = Hardware::Gpu, .factor = 3});
    QCOMPARE(text(3, StepsModel::HardwareColumn), QStringLiteral("GPU"));
    QCOMPARE(at(3, StepsModel::LatencyColumn, StepsModel::MeasuredRole).toString(), QStringLiteral("64.8"));
}

void TestStepsModel::rule_editChangesConditionAndHardware()
{
    m_state->moveToStep(2, Stage::End);
    QCOMPARE(text(2, StepsModel::HardwareColumn), QStringLiteral("CPU"));
    m_state->setRule({.sizeThreshold = 1'500 * tradeoff::megabyte, .batchThreshold = 4});
    QCOMPARE(text(2, StepsModel::ConditionColumn), QStringLiteral("2 > 1.5 and 8 > 4"));
    QCOMPARE(text(2, StepsModel::HardwareColumn), QStringLiteral("GPU"));
    m_state->resetRule();
    QCOMPARE(text(2, StepsModel::HardwareColumn), QStringLiteral("CPU"));
}

void TestStepsModel::locale_decidesTheDecimalSign()
{
    QLocale::setDefault(QLocale(QLocale::German));
    m_state->moveToStep(1, Stage::End);
    QCOMPARE(text(1, StepsModel::SizeColumn), QStringLiteral("0,5"));
    QCOMPARE(text(1, StepsModel::CostColumn), QStringLiteral("0,001"));
    QCOMPARE(text(1, StepsModel::ConditionColumn), QStringLiteral("0.5 > 1 and 8 > 16"));
    QLocale::setDefault(QLocale::c());
}

void TestStepsModel::cells_tellAScreenReaderUnitAndProvenance()
{
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 64.8));
    m_state->moveToStep(3, Stage::End);
    QCOMPARE(at(3, StepsModel::LatencyColumn, Qt::AccessibleTextRole).toString(),
             QStringLiteral("20 ms, Lesson; 64.8 ms, Measured on CPU"));
    QCOMPARE(at(3, StepsModel::ConditionColumn, Qt::AccessibleTextRole).toString(),
             QStringLiteral("2 > 1 and 32 > 16 is true"));
    QVERIFY(at(3, StepsModel::LatencyColumn, Qt::ToolTipRole).toString().contains(m_state->lesson().caveat));
}

void TestStepsModel::changes_areToldForTheCellsThatChangedOnly()
{
    m_state->moveToStep(3, Stage::Check);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_state->moveToStep(3, Stage::Choose);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), m_model->index(2, StepsModel::ConditionColumn));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), m_model->index(2, StepsModel::HardwareColumn));
}

QTEST_MAIN(TestStepsModel)
#include "tst_steps_model.moc"
