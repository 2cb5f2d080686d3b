// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/learn_columns.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/playback.h"
#include "ui/learn/run_plan.h"
#include "ui/main_window/main_window.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <functional>
#include <memory>
#include <vector>

using namespace breakeven;
using tradeoff::Stage;
using Arrangement = ui::LearnColumns::Arrangement;

/// The window as the program composes it, on the lesson that is built in, with an engine that never starts.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opens_onTheBuiltInLesson();
    void place_isMadeWhenItIsOpened();
    void arrows_walkFromStartToEndAndBackToTheSamePictures();
    void controlArrows_moveByWholeSteps();
    void space_playsToTheEnd();
    void brokenLesson_leavesTheOpenOne();
    void otherLesson_takesItsPlace();
    void ways_leadToTheThing();
    void readingLinks_moveTheCursor();
    void everyControl_hasAName();
    void tab_reachesEveryControl();
    void width_decidesTheColumns_data();
    void width_decidesTheColumns();
    void keys_areShownBesideTheWindow();
    void close_isTold();

private:
    template<typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void settle() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] int position() const { return m_state->trace().positionOf(m_state->cursor()); }

    std::unique_ptr<ui::LearnState> m_state;
    std::unique_ptr<ui::EngineClient> m_client;
    std::unique_ptr<ui::RunPlan> m_plan;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::LearnPlace *m_place = nullptr;
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().follow(*qApp);
}

void MainWindowTest::init()
{
    ui::Theme &theme = ui::Theme::instance();
    theme.setAppearance(ui::Appearance::Light);
    theme.setTypeScale(1);
    theme.setReducedMotion(true);
    m_place = nullptr;
    m_state = std::make_unique<ui::LearnState>();
    m_client = std::make_unique<ui::EngineClient>(QStringList{QStringLiteral("breakeven-engine")});
    m_plan = std::make_unique<ui::RunPlan>(*m_client, *m_state);
    std::vector<ui::Place> places;
    places.push_back({.id = QStringLiteral("learn"), .title = QStringLiteral("Learn"), .make = [this](QWidget *parent) {
                          m_place = new ui::LearnPlace(*m_state, *m_plan, parent);
                          return m_place;
                      }});
    m_window = std::make_unique<ui::MainWindow>(std::move(places), *m_state);
    QVERIFY(m_window->openLesson(ui::MainWindow::builtInLessons().value(0)));
    QVERIFY(!m_place);
    m_window->openPlace(QStringLiteral("learn"));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_plan.reset();
    m_client.reset();
    m_state.reset();
}

void MainWindowTest::settle() const
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void MainWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void MainWindowTest::opens_onTheBuiltInLesson()
{
    QCOMPARE(m_state->lesson().id, QStringLiteral("gpu-vs-cpu"));
    QCOMPARE(named<QLabel>("lesson_title")->text(), m_state->lesson().title);
    QVERIFY(m_window->windowTitle().contains(m_state->lesson().title));
    // One place alone offers no choice.
    QVERIFY(!named<QWidget>("places")->isVisible());
}

void MainWindowTest::place_isMadeWhenItIsOpened()
{
    ui::LearnState state;
    int made = 0;
    const auto make = [&made](QWidget *parent) {
        ++made;
        return new QWidget(parent);
    };
    std::vector<ui::Place> places;
    places.push_back({.id = QStringLiteral("one"), .title = QStringLiteral("One"), .make = make});
    places.push_back({.id = QStringLiteral("two"), .title = QStringLiteral("Two"), .make = make});
    ui::MainWindow window(std::move(places), state);
    QCOMPARE(made, 0);
    window.openPlace(QStringLiteral("two"));
    QCOMPARE(made, 1);
    const QWidget *second = window.currentPlace();
    window.openPlace(QStringLiteral("no such place"));
    QCOMPARE(made, 2);
    QVERIFY(window.currentPlace() != second);
    window.openPlace(QStringLiteral("two"));
    QCOMPARE(made, 2);
    QCOMPARE(window.currentPlace(), second);
}

void MainWindowTest::arrows_walkFromStartToEndAndBackToTheSamePictures()
{
    const int count = m_state->trace().positionCount();
    QCOMPARE(count, 1 + 5 * m_state->trace().stageCount());
    std::vector<QImage> pictures;
    for (int at = 0; at < count; ++at) {
        QCOMPARE(position(), at);
        settle();
        pictures.push_back(m_place->grab().toImage());
        press(Qt::Key_Right);
    }
    QCOMPARE(position(), count - 1);
    for (int at = count - 1; at > 0; --at) {
        press(Qt::Key_Left);
        QCOMPARE(position(), at - 1);
        settle();
        QVERIFY2(m_place->grab().toImage() == pictures[static_cast<std::size_t>(at - 1)],
                 qPrintable(QStringLiteral("position %1 looks different on the way back").arg(at - 1)));
    }
    press(Qt::Key_End);
    QCOMPARE(position(), count - 1);
    press(Qt::Key_Home);
    QCOMPARE(position(), 0);
}

void MainWindowTest::controlArrows_moveByWholeSteps()
{
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_state->cursor(), (tradeoff::Cursor{.step = 2, .stage = 0}));
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_state->cursor(), (tradeoff::Cursor{.step = 1, .stage = 0}));
}

void MainWindowTest::space_playsToTheEnd()
{
    m_place->playback().setSpeed(1000);
    press(Qt::Key_Space);
    QVERIFY(m_place->playback().playing());
    QTRY_COMPARE(position(), m_state->trace().positionCount() - 1);
    QVERIFY(!m_place->playback().playing());
}

void MainWindowTest::brokenLesson_leavesTheOpenOne()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lesson.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": ");
    file.close();
    m_state->moveToStep(3, Stage::Choose);
    const tradeoff::Cursor before = m_state->cursor();
    QVERIFY(!m_window->openLesson(folder.path()));
    QCOMPARE(m_state->lesson().id, QStringLiteral("gpu-vs-cpu"));
    QCOMPARE(m_state->cursor(), before);
    QVERIFY(named<QWidget>("message_bar")->isVisible());
    const QString text = named<QLabel>("message_text")->text();
    QVERIFY2(text.contains(QStringLiteral("lesson.json")), qPrintable(text));
    QVERIFY2(text.contains(m_state->lesson().title), qPrintable(text));
    named<QAbstractButton>("message_dismiss")->click();
    QVERIFY(!named<QWidget>("message_bar")->isVisible());
}

void MainWindowTest::otherLesson_takesItsPlace()
{
    const QStringList folders = ui::MainWindow::builtInLessons();
    QVERIFY(folders.size() >= 2);
    for (const QString &folder : folders) {
        QVERIFY2(m_window->openLesson(folder), qPrintable(folder));
        QCOMPARE(named<QLabel>("lesson_title")->text(), m_state->lesson().title);
        settle();
    }
}

void MainWindowTest::ways_leadToTheThing()
{
    auto *reading = named<QWidget>("reading_panel");
    QVERIFY(!reading->isVisible());
    named<QAbstractButton>("way_read")->click();
    QVERIFY(reading->isVisible());
    QVERIFY(named<QTextBrowser>("reading_browser")->toPlainText().size() > 500);
    named<QAbstractButton>("reading_close")->click();
    QVERIFY(!reading->isVisible());

    named<QAbstractButton>("way_explain")->click();
    QVERIFY(named<QTextBrowser>("reading_browser")->toPlainText().contains(m_state->lesson().insights[0].title));

    named<QAbstractButton>("way_predict")->click();
    QVERIFY(m_state->predictStage() != ui::LearnState::PredictStage::Off);
    QVERIFY(!reading->isVisible());

    named<QAbstractButton>("way_watch")->click();
    QVERIFY(m_place->playback().playing());
    named<QAbstractButton>("way_step")->click();
    QVERIFY(!m_place->playback().playing());
    QCOMPARE(position(), 1);

    named<QAbstractButton>("way_experiment")->click();
    QVERIFY(qobject_cast<QAbstractSlider *>(QApplication::focusWidget()));
}

void MainWindowTest::readingLinks_moveTheCursor()
{
    named<QAbstractButton>("way_explain")->click();
    auto *browser = named<QTextBrowser>("reading_browser");
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("step:4")));
    QCOMPARE(m_state->cursor().step, 4);
    // What a lesson cannot have, and what leads out of the program, leads nowhere.
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.org/step:1")));
    QCOMPARE(m_state->cursor().step, 4);
}

void MainWindowTest::everyControl_hasAName()
{
    named<QAbstractButton>("way_explain")->click();
    settle();
    QStringList nameless;
    int seen = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const QAccessible::Role role = item->role();
        const bool control = item->state().focusable || role == QAccessible::Button || role == QAccessible::Slider
            || role == QAccessible::SpinBox || role == QAccessible::ComboBox || role == QAccessible::CheckBox;
        if (control && item->object() && item->object()->isWidgetType()) {
            ++seen;
            if (item->text(QAccessible::Name).trimmed().isEmpty()) {
                nameless.append(QStringLiteral("%1 (%2)").arg(
                    item->object()->objectName(), QString::fromLatin1(item->object()->metaObject()->className())));
            }
        }
        for (int index = 0; index < item->childCount(); ++index)
            walk(item->child(index));
    };
    walk(QAccessible::queryAccessibleInterface(m_window.get()));
    QVERIFY(seen > 20);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void MainWindowTest::tab_reachesEveryControl()
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_place->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        // In an exclusive group the arrows go on from the one that is checked.
        const bool oneOfAGroup = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
            && !widget->focusProxy() && !oneOfAGroup)
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 15);
    const qsizetype controls = wanted.size();
    for (qsizetype presses = 0; presses < 3 * controls && !wanted.isEmpty(); ++presses) {
        press(Qt::Key_Tab);
        wanted.remove(QApplication::focusWidget());
    }
    QStringList missed;
    for (const QWidget *widget : wanted)
        missed.append(widget->objectName());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
}

void MainWindowTest::width_decidesTheColumns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("typeScale");
    QTest::addColumn<int>("atMost");
    QTest::newRow("900") << 900 << 1.0 << 2;
    QTest::newRow("1440") << 1440 << 1.0 << 3;
    QTest::newRow("2560") << 2560 << 1.0 << 4;
    QTest::newRow("3840") << 3840 << 1.0 << 4;
    QTest::newRow("900, large type") << 900 << 1.75 << 1;
    QTest::newRow("1440, large type") << 1440 << 1.75 << 2;
}

void MainWindowTest::width_decidesTheColumns()
{
    QFETCH(int, width);
    QFETCH(double, typeScale);
    QFETCH(int, atMost);
    ui::Theme::instance().setTypeScale(typeScale);
    m_window->resize(width, 900);
    settle();
    QCOMPARE(m_window->width(), width);
    auto *columns = named<ui::LearnColumns>("learn_columns");
    QVERIFY(static_cast<int>(columns->arrangement()) + 1 <= atMost);
    QVERIFY(columns->width() <= width);
    for (const char *name : {"learn_column_1", "learn_column_2", "learn_column_3", "learn_column_4"}) {
        const auto *column = named<QScrollArea>(name);
        if (!column->isVisible())
            continue;
        QVERIFY2(column->geometry().right() < columns->width(), name);
        QString widest;
        for (const QWidget *part : column->widget()->findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() > column->viewport()->width())
                widest += QStringLiteral(" %1: %2").arg(part->objectName()).arg(part->minimumSizeHint().width());
        }
        QVERIFY2(column->widget()->width() <= column->viewport()->width(), qPrintable(widest));
    }
}

void MainWindowTest::keys_areShownBesideTheWindow()
{
    press(Qt::Key_F1);
    auto *keys = named<QDialog>("keys_card");
    QVERIFY(keys);
    QVERIFY(keys->isVisible());
    QVERIFY(!keys->isModal());
    keys->close();
}

void MainWindowTest::close_isTold()
{
    const QSignalSpy closed(m_window.get(), &ui::MainWindow::closed);
    QVERIFY(m_window->close());
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
