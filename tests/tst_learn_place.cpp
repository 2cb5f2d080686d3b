// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/sample_measurement.h"
#include "tests/support/shipped_lessons.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/run_plan.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Hardware;
using tradeoff::Stage;

namespace {

/// The place with the lesson that is built in; its engine is never started.
struct Place {
    Place()
        : client({QStringLiteral("breakeven-engine")})
        , plan(client, state)
    {
        state.setLesson(support::mainLesson());
        place = std::make_unique<LearnPlace>(state, plan);
    }

    void show(const QSize &size)
    {
        place->show();
        // A layout may ask for another one once it knows its width.
        for (int round = 0; round < 6; ++round) {
            place->resize(size);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return place->findChild<Widget *>(QLatin1StringView(name));
    }

    [[nodiscard]] QString meaning(const char *term) const { return state.lesson().meaningOf(QLatin1StringView(term)); }

    LearnState state;
    EngineClient client;
    RunPlan plan;
    std::unique_ptr<LearnPlace> place;
};

} // namespace

/// What fits into the place Learn, and what its words tell of themselves.
class TestLearnPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        Theme::instance().follow(*qApp); // sizes are those of its style
        Theme::instance().setReducedMotion(true);
    }
    void cleanup() { Theme::instance().setTypeScale(1); }
    void tables_areSeenWhole_data();
    void tables_areSeenWhole();
    void steps_needNoScrollingSideways_data();
    void steps_needNoScrollingSideways();
    void reading_hasItsPagesInOneRow();
    void words_tellTheirMeaning_data();
    void words_tellTheirMeaning();
    void headers_tellTheirMeaning();
    void words_tellNothingWhereTheGlossaryHasNone();
};

/// 1440 x 900 without the window's menu and title.
void TestLearnPlace::tables_areSeenWhole_data()
{
    QTest::addColumn<bool>("measured");
    QTest::newRow("lesson") << false;
    QTest::newRow("measured") << true;
}

void TestLearnPlace::tables_areSeenWhole()
{
    QFETCH(const bool, measured);
    Place place;
    if (measured) {
        for (const lessons::LessonStep &step : support::mainLesson().steps)
            place.state.addMeasurement(support::measurementOf(step.workload, Hardware::Cpu, 12.5));
    }
    place.state.moveToStep(5, Stage::End);
    place.show({1440, 850});
    const auto *table = place.find<QTableView>("variables_table");
    const auto *column = place.find<QScrollArea>("learn_column_2");
    QVERIFY(column->isAncestorOf(table));
    QCOMPARE(column->verticalScrollBar()->maximum(), 0);
    const QRect last = table->visualRect(table->model()->index(table->model()->rowCount() - 1, 0));
    QVERIFY(last.bottom() <= table->viewport()->height());
}

void TestLearnPlace::steps_needNoScrollingSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("typeScale");
    QTest::addColumn<bool>("stacked"); ///< the titles stand in two lines
    QTest::newRow("1440") << 1440 << 1.0 << false;
    QTest::newRow("900") << 900 << 1.0 << true;
    QTest::newRow("900, large type") << 900 << 1.75 << true;
}

void TestLearnPlace::steps_needNoScrollingSideways()
{
    QFETCH(const int, width);
    QFETCH(const double, typeScale);
    QFETCH(const bool, stacked);
    Theme::instance().setTypeScale(typeScale);
    Place place;
    place.state.setDollarsPerHour(QStringLiteral("cpu"), 0.4); // costs of a million are small, and long
    for (const lessons::LessonStep &step : support::mainLesson().steps)
        place.state.addMeasurement(support::measurementOf(step.workload, Hardware::Cpu, 12.5));
    place.state.moveToStep(5, Stage::End);
    place.show({width, 850});
    const auto *table = place.find<QTableView>("steps_table");
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(table->columnViewportPosition(column) + table->columnWidth(column) <= table->viewport()->width());
    const int line = QFontMetrics(Theme::instance().font(TypeSize::Label, QFont::Bold)).height();
    QCOMPARE(table->horizontalHeader()->height() > 2 * line, stacked);
}

void TestLearnPlace::reading_hasItsPagesInOneRow()
{
    Place place;
    place.place->openReading(ReadingPage::KeyMoments);
    place.show({1440, 850});
    const auto *first = place.find<QAbstractButton>("reading_page_1");
    for (const char *name : {"reading_page_2", "reading_page_3", "reading_page_4"}) {
        const auto *button = place.find<QAbstractButton>(name);
        QCOMPARE(button->y(), first->y());
        QVERIFY(button->width() >= button->fontMetrics().horizontalAdvance(button->text()));
    }
}

void TestLearnPlace::words_tellTheirMeaning_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("term");
    const auto row = [](const char *widget, const char *term) {
        QTest::newRow(widget) << QString::fromUtf8(widget) << QString::fromUtf8(term);
    };
    row("model_size_label", "model size");
    row("model_size_slider", "model size");
    row("batch_label", "batch");
    row("batch_spin_box", "batch");
    row("precision_combo", "precision");
    row("device_title", "CPU");
    row("device_figure", "latency");
    row("device_throughput", "throughput");
    row("device_price", "cost per inference");
    row("device_bound", "memory-bound");
    row("policy_combo", "latency");
}

void TestLearnPlace::words_tellTheirMeaning()
{
    QFETCH(const QString, widget);
    QFETCH(const QString, term);
    Place place;
    tradeoff::Measurement measurement = support::measurementOf(place.state.workload(), Hardware::Cpu, 12.5);
    measurement.efficiency = tradeoff::Efficiency{.bound = tradeoff::Bound::Memory, .fraction = 0.5};
    place.state.addMeasurement(measurement);
    place.show({1440, 850});
    auto *there = place.place->findChild<QWidget *>(widget);
    QVERIFY(there);
    const QString meaning = place.state.lesson().meaningOf(term);
    QVERIFY(!meaning.isEmpty());
    QVERIFY(there->toolTip().contains(meaning.toHtmlEscaped()));
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(there);
    QVERIFY(spoken->text(QAccessible::Description).startsWith(meaning));
    QVERIFY(!spoken->text(QAccessible::Description).contains(QLatin1Char('<')));
}

void TestLearnPlace::headers_tellTheirMeaning()
{
    Place place;
    place.show({1440, 850});
    const auto *steps = place.find<QTableView>("steps_table")->model();
    const auto tip = [&](int column, int role) { return steps->headerData(column, Qt::Horizontal, role).toString(); };
    QCOMPARE(tip(1, Qt::ToolTipRole), place.meaning("model size"));
    QCOMPARE(tip(2, Qt::ToolTipRole), place.meaning("batch"));
    QVERIFY(tip(3, Qt::ToolTipRole).endsWith(place.meaning("threshold")));
    QCOMPARE(tip(5, Qt::AccessibleDescriptionRole), place.meaning("latency"));
    QCOMPARE(tip(6, Qt::AccessibleDescriptionRole), place.meaning("throughput"));
    QCOMPARE(tip(7, Qt::AccessibleDescriptionRole), place.meaning("cost per inference"));
    const auto *variables = place.find<QTableView>("variables_table")->model();
    QCOMPARE(variables->headerData(5, Qt::Vertical, Qt::AccessibleDescriptionRole).toString(),
             place.meaning("cost per inference"));
}

void TestLearnPlace::words_tellNothingWhereTheGlossaryHasNone()
{
    Place place;
    lessons::Lesson lesson = support::mainLesson();
    lesson.glossary.clear();
    place.state.setLesson(lesson);
    place.show({1440, 850});
    QVERIFY(place.find<QLabel>("batch_label")->toolTip().isEmpty());
    QVERIFY(place.find<QWidget>("precision_combo")->accessibleDescription().isEmpty());
    QVERIFY(place.find<QLabel>("device_throughput")->toolTip().isEmpty());
    const auto *steps = place.find<QTableView>("steps_table")->model();
    for (int column = 0; column < steps->columnCount(); ++column)
        QVERIFY(!steps->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

QTEST_MAIN(TestLearnPlace)
#include "tst_learn_place.moc"
