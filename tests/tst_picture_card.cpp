// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/file_content.h"
#include "tests/support/fixed_look.h"
#include "tests/support/picture_card_parts.h"
#include "ui/explore/picture_card.h"
#include "ui/explore/twin_table_view.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;
using support::Bars;
using support::contentOf;
using support::FullDisk;
using support::put;
using support::threeRows;

class TestPictureCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init();
    void cleanup() { m_card.reset(); }
    void exportTo_png_holdsThePictureTwiceItsSize();
    void exportTo_png_isTheSameWhileTheTableIsShown();
    void exportTo_svg_isReadBack();
    void exportTo_csv_holdsTheTable();
    void exportTo_leavesTheOlderFileWhereTheFolderFails_data();
    void exportTo_leavesTheOlderFileWhereTheFolderFails();
    void exportTo_refusesWhatItCannotWrite();
    void exportTo_worksBeforeTheCardIsShown();
    void keys_chooseTheTableAndSortIt();
    void keys_copyTheTable();
    void keys_openTheMenu();
    void menu_asksWithoutStopping();
    void menu_copiesPictureAndTable();
    void emptyText_standsInThePicturesPlace();
    void setTable_keepsOrderAndCell();
    void sentence_isSpoken();
    void tools_goBelowWhereTheCardIsNarrow();
    void picture_isAsWideAsAsked();

private:
    template<typename T>
    T *child(const char *name)
    {
        auto *found = m_card->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return found;
    }
    [[nodiscard]] QString shownColumn(int column)
    {
        const auto *model = child<TwinTableView>("latency_table")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<PictureCard> m_card;
    QWidget *m_bars = nullptr;
};

void TestPictureCard::init()
{
    m_bars = new Bars;
    m_card = std::make_unique<PictureCard>(QStringLiteral("Latency against batch"), m_bars, QStringLiteral("latency"));
    m_card->setTable(threeRows());
    m_card->setSentence(QStringLiteral("The GPU starts to pay between batch 8 and 16."));
    m_card->resize(700, 420);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
}

void TestPictureCard::exportTo_png_holdsThePictureTwiceItsSize()
{
    QVERIFY(m_card->exportTo(path("a.png")).has_value());
    const QImage image(path("a.png"));
    QVERIFY(image.width() >= 2 * m_bars->width());
    QVERIFY(image.height() > 2 * m_bars->height());
    int red = 0;
    int blue = 0;
    const int middle = image.height() / 2;
    for (int x = 0; x < image.width(); ++x) {
        red += image.pixelColor(x, middle) == QColor(Qt::red) ? 1 : 0;
        blue += image.pixelColor(x, middle) == QColor(Qt::blue) ? 1 : 0;
    }
    QCOMPARE(red + blue, 2 * m_bars->width());
    QCOMPARE(blue, 2 * (m_bars->width() / 2));
    QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Latency against batch"));
    QCOMPARE(image.text(QStringLiteral("Description")),
             QStringLiteral("The GPU starts to pay between batch 8 and 16."));
}

void TestPictureCard::exportTo_png_isTheSameWhileTheTableIsShown()
{
    QVERIFY(m_card->exportTo(path("picture.png")).has_value());
    m_card->showTable(true);
    QVERIFY(m_card->exportTo(path("table.png")).has_value());
    QCOMPARE(QImage(path("table.png")), QImage(path("picture.png")));
}

void TestPictureCard::exportTo_svg_isReadBack()
{
    m_card->setTitle(QStringLiteral("CPU < GPU & \"more\""));
    QVERIFY(m_card->exportTo(path("a.svg")).has_value());
    QSvgRenderer svg(path("a.svg"));
    QVERIFY(svg.isValid());
    QVERIFY(svg.viewBox().width() > m_bars->width());
    QImage image(svg.viewBox().size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    const QPoint middle(image.width() / 2, image.height() / 2);
    QCOMPARE(image.pixelColor(middle + QPoint(20, 0)), QColor(Qt::red));
    QCOMPARE(image.pixelColor(middle - QPoint(20, 0)), QColor(Qt::blue));
    const QByteArray text = contentOf(path("a.svg"));
    QVERIFY(text.contains("<title>CPU &lt; GPU &amp; &quot;more&quot;</title>"));
    QVERIFY(!text.contains("<image"));
}

void TestPictureCard::exportTo_csv_holdsTheTable()
{
    QVERIFY(m_card->exportTo(path("a.CSV")).has_value());
    QCOMPARE(contentOf(path("a.CSV")),
             QByteArray("device,latency_ms\r\nA processor,100\r\nA card,9.5\r\nAnother,\r\n"));
}

void TestPictureCard::exportTo_leavesTheOlderFileWhereTheFolderFails_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"old.png", "old.svg", "old.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPictureCard::exportTo_leavesTheOlderFileWhereTheFolderFails()
{
    QFETCH(QString, name);

    const QString file = m_folder.filePath(name);
    put(file, "older");
    const auto written = [&] {
        const FullDisk full;
        return m_card->exportTo(file);
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, tradeoff::ErrorCode::BadFile);
    QCOMPARE(contentOf(file), QByteArray("older"));

    const auto inNoFolder = m_card->exportTo(m_folder.filePath(QStringLiteral("missing/") + name));
    QVERIFY(!inNoFolder);
    QVERIFY(!inNoFolder.error().message.empty());
}

void TestPictureCard::exportTo_refusesWhatItCannotWrite()
{
    const auto foreign = m_card->exportTo(path("a.gif"));
    QVERIFY(!foreign);
    QCOMPARE(QString::fromStdString(foreign.error().message),
             QStringLiteral("a.gif: the name has to end in .png, .svg or .csv."));
    m_card->setTable({});
    QVERIFY(!m_card->exportTo(path("none.csv")));
    QVERIFY(!QFile::exists(path("none.csv")));
    m_card->setEmptyText(QStringLiteral("Nothing is measured."));
    QVERIFY(!m_card->exportTo(path("none.png")));
    QVERIFY(!QFile::exists(path("none.png")));
}

void TestPictureCard::exportTo_worksBeforeTheCardIsShown()
{
    PictureCard card(QStringLiteral("Title"), new Bars, QStringLiteral("other"));
    QVERIFY(card.exportTo(path("hidden.png")).has_value());
    QVERIFY(QImage(path("hidden.png")).width() >= 2 * 720);
    QCOMPARE(card.picture(1000).width(), 1000);
}

void TestPictureCard::keys_chooseTheTableAndSortIt()
{
    auto *picture = child<QAbstractButton>("latency_as_picture");
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(m_card->showsTable());
    auto *table = child<TwinTableView>("latency_table");
    QVERIFY(table->isVisible());
    QVERIFY(!m_bars->isVisible());
    QCOMPARE(shownColumn(0), QStringLiteral("A processor|A card|Another"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    // What is not there comes last in either order.
    QCOMPARE(shownColumn(1), QStringLiteral("9.5|100|—"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(shownColumn(1), QStringLiteral("100|9.5|—"));
}

void TestPictureCard::keys_copyTheTable()
{
    m_card->showTable(true);
    auto *table = child<TwinTableView>("latency_table");
    table->sortByColumn(1, Qt::AscendingOrder);
    table->setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Device\tLatency, ms\nA card\t9.5\nA processor\t100\nAnother\t—\n"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestPictureCard::keys_openTheMenu()
{
    auto *exports = child<QPushButton>("latency_export");
    auto *menu = child<QMenu>("latency_export_menu");
    exports->setFocus();
    QTest::keyClick(exports, Qt::Key_Space);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction()->objectName(), QStringLiteral("latency_save_png"));
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu->isVisible());
}

void TestPictureCard::menu_asksWithoutStopping()
{
    const QSignalSpy told(m_card.get(), &PictureCard::told);
    child<QAction>("latency_save_csv")->trigger();
    auto *dialog = child<QFileDialog>("latency_file_dialog");
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    Q_EMIT dialog->fileSelected(path("asked.csv"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("Saved in asked.csv."));
    QVERIFY(contentOf(path("asked.csv")).startsWith("device,"));
    Q_EMIT dialog->fileSelected(path("missing/asked.csv"));
    QCOMPARE(told.count(), 2);
    QVERIFY(!told.last().first().toString().startsWith(QStringLiteral("Saved")));
    dialog->close();
}

void TestPictureCard::menu_copiesPictureAndTable()
{
    const QSignalSpy told(m_card.get(), &PictureCard::told);
    child<QAction>("latency_copy_picture")->trigger();
    QVERIFY(QGuiApplication::clipboard()->image().width() >= 2 * m_bars->width());
    child<QAction>("latency_copy_table")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Device\tLatency, ms\nA processor")));
    QCOMPARE(told.count(), 2);
}

void TestPictureCard::emptyText_standsInThePicturesPlace()
{
    const auto sentence = QStringLiteral("Nothing is measured yet. Start the sweep.");
    m_card->setTable({});
    m_card->setEmptyText(sentence);
    auto *empty = child<QLabel>("latency_empty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), sentence);
    QVERIFY(!m_bars->isVisible());
    QVERIFY(!child<QPushButton>("latency_export")->isEnabled());
    m_card->showTable(true);
    QVERIFY(empty->isVisible());
    m_card->setTable(threeRows());
    QVERIFY(child<TwinTableView>("latency_table")->isVisible());
    QVERIFY(!child<QAction>("latency_save_png")->isEnabled());
    QVERIFY(child<QAction>("latency_save_csv")->isEnabled());
    m_card->showTable(false);
    m_card->setEmptyText({});
    QVERIFY(m_bars->isVisible());
    QVERIFY(m_card->picture(100).width() == 100);
}

void TestPictureCard::setTable_keepsOrderAndCell()
{
    m_card->showTable(true);
    auto *table = child<TwinTableView>("latency_table");
    table->sortByColumn(1, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(1, 1));
    TwinTable more = threeRows();
    more.rows.push_back({textCell(QStringLiteral("Fourth")), numberCell(50.0)});
    m_card->setTable(more);
    QCOMPARE(shownColumn(1), QStringLiteral("9.5|50|100|—"));
    QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
    more.columns.front().title = QStringLiteral("Lane");
    m_card->setTable(more);
    QCOMPARE(shownColumn(1), QStringLiteral("100|9.5|—|50"));
}

void TestPictureCard::sentence_isSpoken()
{
    QCOMPARE(child<QLabel>("latency_sentence")->text(),
             QStringLiteral("The GPU starts to pay between batch 8 and 16."));
    QCOMPARE(m_bars->accessibleDescription(), QStringLiteral("The GPU starts to pay between batch 8 and 16."));
    QCOMPARE(m_bars->accessibleName(), QStringLiteral("Latency against batch"));
    m_card->setTitle(QStringLiteral("Cost against batch"));
    m_card->setSentence(QStringLiteral("Short."), QStringLiteral("Long and spoken."));
    QCOMPARE(m_bars->accessibleDescription(), QStringLiteral("Long and spoken."));
    QCOMPARE(m_bars->accessibleName(), QStringLiteral("Cost against batch"));
}

void TestPictureCard::tools_goBelowWhereTheCardIsNarrow()
{
    auto *title = child<QLabel>("card_title");
    auto *exports = child<QPushButton>("latency_export");
    const auto topOf = [this](QWidget *widget) { return widget->mapTo(m_card.get(), QPoint()).y(); };
    QVERIFY(topOf(exports) < topOf(title) + title->height());
    m_card->resize(300, 500);
    QTRY_VERIFY(topOf(exports) >= topOf(title) + title->height());
    QVERIFY(m_card->minimumSizeHint().width() <= 300);
    m_card->resize(700, 500);
    QTRY_VERIFY(topOf(exports) < topOf(title) + title->height());
}

void TestPictureCard::picture_isAsWideAsAsked()
{
    const QImage image = m_card->picture(1000);
    QCOMPARE(image.width(), 1000);
    QVERIFY(std::abs(image.height() - 1000 * m_bars->height() / m_bars->width()) <= 1);
    QCOMPARE(image.pixelColor(900, image.height() / 2), QColor(Qt::red));
    QCOMPARE(image.pixelColor(100, image.height() / 2), QColor(Qt::blue));
}

QTEST_MAIN(TestPictureCard)
#include "tst_picture_card.moc"
