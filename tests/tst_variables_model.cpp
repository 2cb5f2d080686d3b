// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/variables_model.h"

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

/// The tracker's rows after the last step, typed from the lesson's text.
constexpr std::array<std::array<const char *, 6>, 6> table{{
    {"N/A", "0.5", "2", "2", "0.8", "3"},
    {"N/A", "8", "8", "32", "32", "64"},
    {"N/A", "CPU", "CPU", "GPU", "CPU", "GPU"},
    {"N/A", "50", "60", "20", "55", "18"},
    {"N/A", "20", "18", "100", "22", "110"},
    {"N/A", "0.001", "0.001", "0.005", "0.001", "0.005"},
}};
/// Which of them differ from the step before: marked while the cursor is in that step.
constexpr std::array<std::array<bool, 6>, 6> changes{{
    {false, true, true, false, true, true},
    {false, true, false, true, false, true},
    {false, true, false, true, true, true},
    {false, true, true, true, true, true},
    {false, true, true, true, true, true},
    {false, true, false, true, true, true},
}};
/// The stage (Start is 0) at which each row becomes known.
constexpr std::array revealed{1, 1, 2, 5, 5, 5};

} // namespace

class TestVariablesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cells_followTheLessonAtEveryCursor();
    void changed_isToldToAScreenReader();
    void own_columnIsAppendedWithItsProvenance();
    void own_figureOfOtherHardwareIsTagged();
    void predict_hidesWhatIsDecidedAndMeasured();
    void headers_nameVariablesAndSteps();
    void plainTable_marksOwnFigures();

private:
    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const;

    std::unique_ptr<LearnState> m_state;
    std::unique_ptr<VariablesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestVariablesModel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestVariablesModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_state = std::make_unique<LearnState>();
    m_model = std::make_unique<VariablesModel>(*m_state);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_state->setLesson(lessons::fiveStepLesson());
}

QVariant TestVariablesModel::at(int row, int column, int role) const
{
    return m_model->data(m_model->index(row, column), role);
}

void TestVariablesModel::cells_followTheLessonAtEveryCursor()
{
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), 6);
    for (int position = 0; position <= 45; ++position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        const int current = (position + 8) / 9;
        const int stage = position == 0 ? -1 : (position - 1) % 9;
        for (std::size_t row = 0; row < 6; ++row) {
            for (std::size_t column = 0; column < 6; ++column) {
                const int step = static_cast<int>(column);
                const bool known = step == 0 || step < current || (step == current && stage >= revealed[row]);
                const QString expected = known ? QString::fromLatin1(table[row][column])
                    : step == current          ? QStringLiteral("…")
                                               : QString();
                QCOMPARE(at(static_cast<int>(row), step).toString(), expected);
                const bool changed = known && step == current && changes[row][column];
                QCOMPARE(at(static_cast<int>(row), step, VariablesModel::ChangedRole).toBool(), changed);
            }
        }
    }
}

void TestVariablesModel::changed_isToldToAScreenReader()
{
    m_state->moveToStep(3, Stage::Measure);
    QCOMPARE(at(0, 3, Qt::AccessibleTextRole).toString(), QStringLiteral("2 GB"));
    QCOMPARE(at(1, 3, Qt::AccessibleTextRole).toString(), QStringLiteral("32, changed"));
    QCOMPARE(at(3, 3, Qt::AccessibleTextRole).toString(), QStringLiteral("20 ms, Lesson, changed"));
    QCOMPARE(at(0, 0, Qt::AccessibleTextRole).toString(), QStringLiteral("not available yet"));
}

void TestVariablesModel::own_columnIsAppendedWithItsProvenance()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::columnsInserted);
    m_state->setWorkload(lessons::workloadOf(500, 40));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 40), Hardware::Cpu, 80));
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("own 1"));
    QCOMPARE(at(2, 6).toString(), QStringLiteral("CPU"));
    QCOMPARE(at(3, 6).toString(), QStringLiteral("80"));
    // 40 samples in 80 ms
    QCOMPARE(at(4, 6).toString(), QStringLiteral("500"));
    QCOMPARE(at(5, 6).toString(), QStringLiteral("—"));
    QCOMPARE(at(3, 6, VariablesModel::ProvenanceRole).toString(), QStringLiteral("Measured"));
    QCOMPARE(at(3, 3, VariablesModel::ProvenanceRole).toString(), QStringLiteral("Lesson"));
}

void TestVariablesModel::own_figureOfOtherHardwareIsTagged()
{
    m_state->setWorkload(lessons::workloadOf(4'000, 40));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(4'000, 40), Hardware::Cpu, 80));
    QCOMPARE(at(2, 6).toString(), QStringLiteral("GPU"));
    QCOMPARE(at(3, 6, VariablesModel::MeasuredOnRole).toString(), QStringLiteral("CPU"));
}

void TestVariablesModel::predict_hidesWhatIsDecidedAndMeasured()
{
    m_state->moveToStep(3, Stage::End);
    m_state->setPredicting(true);
    QCOMPARE(at(0, 3).toString(), QStringLiteral("2"));
    QCOMPARE(at(1, 3).toString(), QStringLiteral("32"));
    for (int row = 2; row < 6; ++row) {
        QCOMPARE(at(row, 3).toString(), QStringLiteral("?"));
        QVERIFY(!at(row, 3, VariablesModel::HardwareRole).isValid());
    }
    QCOMPARE(at(2, 1).toString(), QStringLiteral("CPU"));
}

void TestVariablesModel::headers_nameVariablesAndSteps()
{
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Start"));
    QCOMPARE(m_model->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("step 5"));
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Model size (GB)"));
    QCOMPARE(m_model->headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Latency (ms)"));
    QCOMPARE(m_model->headerData(3, Qt::Vertical, Qt::ToolTipRole).toString(),
             QStringLiteral("The time a whole batch takes."));
}

void TestVariablesModel::plainTable_marksOwnFigures()
{
    m_state->setWorkload(lessons::workloadOf(500, 40));
    m_state->addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 40), Hardware::Cpu, 80));
    const PlainTable plain = m_model->plainTable();
    QCOMPARE(plain.header.size(), 8);
    QCOMPARE(plain.rows.size(), 6);
    QCOMPARE(plain.rows.at(3).join(QLatin1Char('|')), QStringLiteral("Latency (ms)|N/A|50|60|20|55|18|80 (Measured)"));
}

QTEST_MAIN(TestVariablesModel)
#include "tst_variables_model.moc"
