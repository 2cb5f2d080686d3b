// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/heat_map_lanes.h"
#include "ui/explore/heat_cell_look.h"
#include "ui/explore/heat_map_layout.h"
#include "ui/explore/heat_map_text.h"
#include "ui/explore/heat_map_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::gigabyte;
using tradeoff::Hardware;
using Cell = std::pair<int, int>;

namespace {

const std::vector<tradeoff::Bytes> sizes{gigabyte / 2, gigabyte, 2 * gigabyte};
const std::vector batches{1, 8, 32, 128};

HeatMap sampleMap(const std::vector<tradeoff::Bytes> &ofSizes = sizes)
{
    return heatMapOf(support::planeLanes(ofSizes, batches), support::plane(ofSizes, batches),
                     {.sizeThreshold = gigabyte / 2});
}

/// Labels, cells and legend within the picture, and no label of an axis over another.
void verifyNothingIsClipped(const HeatMap &map, const QSizeF &room)
{
    const HeatLayout layout = layOut(map, room);
    const QRectF picture(QPointF(-1, -1), room + QSizeF(2, 2));
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        QVERIFY2(picture.contains(layout.labels[i].place), qPrintable(layout.labels[i].text));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!layout.labels[i].place.intersects(layout.labels[j].place));
    }
    for (const HeatLegendItem &item : layout.legend)
        QVERIFY2(picture.contains(item.place.translated(layout.legendCorner)), qPrintable(item.text));
    QVERIFY(picture.contains(layout.cell(0, layout.columns - 1)));
}

} // namespace

class HeatMapViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init();
    void cleanup();
    void keys_walkTheCells();
    void keys_chooseTheCell();
    void click_choosesTheCell();
    void cursor_staysOnItsWorkload();
    void emptyMap_hasNoCursor();
    void screenReader_findsATable();
    void screenReader_pressesACell();
    void border_runsBetweenCells();
    void marks_areVisibleOnEveryStrength();
    void strength_growsWithTheMargin();
    void nothing_isClipped_data();
    void nothing_isClipped();
    void manyCells_arePaintedAsFew();

private:
    std::unique_ptr<HeatMapView> m_view;
};

void HeatMapViewTest::init()
{
    m_view = std::make_unique<HeatMapView>();
    m_view->setMap(sampleMap());
    m_view->resize(420, 420);
    m_view->show();
    m_view->setFocus();
}

void HeatMapViewTest::cleanup()
{
    m_view.reset();
    Theme::instance().setTypeScale(1);
    Theme::instance().setAppearance(Appearance::Light);
}

void HeatMapViewTest::keys_walkTheCells()
{
    QCOMPARE(m_view->current(), Cell(0, 0));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
        return *m_view->current();
    };
    QCOMPARE(press(Qt::Key_Left), Cell(0, 0));
    QCOMPARE(press(Qt::Key_Down), Cell(0, 0));
    QCOMPARE(press(Qt::Key_Right), Cell(0, 1));
    QCOMPARE(press(Qt::Key_Up), Cell(1, 1)); // larger sizes stand above
    QCOMPARE(press(Qt::Key_End), Cell(1, 3));
    QCOMPARE(press(Qt::Key_Right), Cell(1, 3));
    QCOMPARE(press(Qt::Key_Home), Cell(1, 0));
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), Cell(0, 3));
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), Cell(2, 0));
    QCOMPARE(press(Qt::Key_Up), Cell(2, 0));
}

void HeatMapViewTest::keys_chooseTheCell()
{
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst(), (QList<QVariant>{quint64{gigabyte}, 8}));
    }
}

void HeatMapViewTest::click_choosesTheCell()
{
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    const QPoint cell = m_view->cellRectangle(2, 3).center();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, cell);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst(), (QList<QVariant>{quint64{2 * gigabyte}, 128}));
    QCOMPARE(m_view->current(), Cell(2, 3));
    // Pressed in one cell and let go in another, or beside the grid: nothing is chosen.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, cell);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, m_view->cellRectangle(0, 0).center());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, m_view->height() - 2));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, cell);
    QCOMPARE(chosen.count(), 0);
}

void HeatMapViewTest::cursor_staysOnItsWorkload()
{
    m_view->setCurrent(1, 2);
    m_view->setMap(sampleMap({gigabyte / 10, gigabyte / 2, gigabyte, 2 * gigabyte}));
    QCOMPARE(m_view->current(), Cell(2, 2));
    m_view->setMap(sampleMap({4 * gigabyte}));
    QCOMPARE(m_view->current(), Cell(0, 2));
}

void HeatMapViewTest::emptyMap_hasNoCursor()
{
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    m_view->setMap({});
    QVERIFY(!m_view->current());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::mouseClick(m_view.get(), Qt::LeftButton);
    m_view->grab();
    QCOMPARE(chosen.count(), 0);
}

void HeatMapViewTest::screenReader_findsATable()
{
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(map);
    QCOMPARE(map->role(), QAccessible::Table);
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Best device, lowest latency"));
    QCOMPARE(map->text(QAccessible::Description), m_view->map().sentence);
    QAccessibleTableInterface *table = map->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(map->childCount(), 12);
    QCOMPARE(table->rowDescription(0), QStringLiteral("2 GB")); // as it is seen, from above
    QCOMPARE(table->columnDescription(3), QStringLiteral("batch 128"));
    QAccessibleInterface *cell = table->cellAt(2, 1);
    QVERIFY(cell);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), spokenText(m_view->map(), 0, 1));
    QVERIFY(cell->text(QAccessible::Name).startsWith(QStringLiteral("0.5 GB, batch 8: best CPU")));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 2);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(map->indexOfChild(cell), 9);
    QCOMPARE(cell->rect().size(), m_view->cellRectangle(0, 1).size());
    QVERIFY(!table->cellAt(3, 0));
    QVERIFY(!table->cellAt(0, -1));
    QTRY_VERIFY(m_view->hasFocus());
    m_view->setCurrent(0, 1);
    QCOMPARE(map->focusChild(), cell);
    QVERIFY(cell->state().focused);
}

void HeatMapViewTest::screenReader_pressesACell()
{
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_view.get());
    map->tableInterface()->cellAt(0, 2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst(), (QList<QVariant>{quint64{2 * gigabyte}, 32}));
}

void HeatMapViewTest::border_runsBetweenCells()
{
    const HeatMap map = sampleMap();
    const HeatLayout layout = layOut(map, m_view->size());
    QCOMPARE(map.ruleBorder.size(), std::size_t{2}); // over 0.5 GB and over 16
    QCOMPARE(map.ruleBorder[0], QLineF(2, 1, 2, 3));
    const double x = layout.border({2, 1}).x();
    QVERIFY(x > layout.cell(1, 1).right() && x < layout.cell(1, 2).left() + 1);
    const double y = layout.border({2, 1}).y();
    QVERIFY(y > layout.cell(1, 2).bottom() && y < layout.cell(0, 2).top() + 1);
    QVERIFY(layout.ruleLabel);
    QVERIFY(layout.ruleLabel->place.bottom() <= layout.grid.top());
}

void HeatMapViewTest::marks_areVisibleOnEveryStrength()
{
    for (const auto appearance :
         {Appearance::Light, Appearance::Dark, Appearance::HighContrastLight, Appearance::HighContrastDark}) {
        Theme::instance().setAppearance(appearance);
        const bool high = appearance == Appearance::HighContrastLight || appearance == Appearance::HighContrastDark;
        const double least = high ? 4.5 : 3;
        for (const Hardware hardware : {Hardware::Cpu, Hardware::Gpu}) {
            for (int strength = 0; strength < heatStrengths; ++strength)
                QVERIFY(contrastRatio(heatMark(hardware, strength), heatFill(hardware, strength)) >= least);
            QVERIFY(contrastRatio(Theme::instance().hardware(hardware), Theme::instance().tokens().card) >= least);
        }
    }
}

void HeatMapViewTest::strength_growsWithTheMargin()
{
    HeatCell cell{.state = HeatCell::State::Winner};
    const std::vector<std::pair<double, int>> wanted{{0.05, 0}, {0.2, 1}, {0.7, 2}, {2, 3}, {9, 4}};
    for (const auto &[margin, strength] : wanted) {
        cell.margin = margin;
        QCOMPARE(lookOf(cell).strength, strength);
    }
    cell.margin.reset(); // all others are over the limit
    QCOMPARE(lookOf(cell).strength, 4);
}

void HeatMapViewTest::nothing_isClipped_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("width");
    for (const double scale : {1.0, 1.75, 2.0}) {
        for (const int width : {380, 440, 1600})
            QTest::addRow("type %g, %d px", scale, width) << scale << width;
    }
}

void HeatMapViewTest::nothing_isClipped()
{
    QFETCH(double, scale);
    QFETCH(int, width);
    Theme::instance().setTypeScale(scale);
    m_view->resize(width, 100);
    QVERIFY2(m_view->minimumSizeHint().width() <= width,
             qPrintable(QString::number(m_view->minimumSizeHint().width())));
    const HeatMap map = sampleMap();
    verifyNothingIsClipped(map, QSizeF(width, m_view->minimumSizeHint().height()));
    verifyNothingIsClipped(map, QSizeF(width, std::max(m_view->minimumSizeHint().height(), width)));
}

/// Pictures that are stamped are those that are painted.
void HeatMapViewTest::manyCells_arePaintedAsFew()
{
    ExploreSettings settings;
    settings.sweep.sizes = {gigabyte};
    settings.sweep.batches.clear();
    for (int batch = 1; batch <= 20; ++batch)
        settings.sweep.batches.push_back(batch);
    HeatMap few = heatMapOf(support::planeLanes({gigabyte}, settings.sweep.batches), settings, {});
    m_view->resize(700, 80);
    m_view->setMap(few);
    const auto pictureOf = [&](int column) { return m_view->grab(m_view->cellRectangle(0, column)).toImage(); };
    const QImage painted = pictureOf(3);
    const QSize size = painted.size();

    std::vector<tradeoff::Bytes> rows;
    for (tradeoff::Bytes row = 0; row < 40; ++row)
        rows.push_back(gigabyte + row * 1000);
    settings.sweep.sizes = rows;
    HeatMap many = heatMapOf(support::planeLanes(rows, settings.sweep.batches), settings, {});
    m_view->setMap(many);
    for (int height = 200; height < 3000 && m_view->cellRectangle(0, 3).size() != size; ++height)
        m_view->resize(700, height);
    QCOMPARE(m_view->cellRectangle(0, 3).size(), size);
    QCOMPARE(pictureOf(3), painted);
}

QTEST_MAIN(HeatMapViewTest)
#include "tst_heat_map_view.moc"
