// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/main_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace breakeven;

/// What the window says above its places, and the way that a message may offer.
class WindowMessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void way_leadsBack();
    void way_endsWhereItLeads();
    void way_leavesTheNoticeBefore();
    void notice_isGoneOnceDismissed();
    void notice_takesThePlaceOfAWay();

private:
    [[nodiscard]] QWidget *bar() const { return m_window->findChild<QWidget *>(QStringLiteral("message_bar")); }
    [[nodiscard]] QString text() const { return m_window->findChild<QLabel *>(QStringLiteral("message_text"))->text(); }
    void press(const char *name) const
    {
        auto *button = m_window->findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button && button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] QString place() const { return m_window->currentPlace()->objectName(); }
    void goThere()
    {
        m_window->openPlace(QStringLiteral("one"));
        m_window->tellWithWay(QStringLiteral("This is step 3."), QStringLiteral("Back to the question"),
                              QStringLiteral("two"));
    }

    ui::LearnState m_state;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowMessagesTest::init()
{
    std::vector<ui::Place> places;
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        places.push_back({.id = name, .title = name, .make = [name](QWidget *parent) {
                              auto *place = new QWidget(parent);
                              place->setObjectName(name);
                              return place;
                          }});
    }
    m_window = std::make_unique<ui::MainWindow>(std::move(places), m_state);
    m_window->openPlace(QStringLiteral("two"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!bar()->isVisible());
}

void WindowMessagesTest::way_leadsBack()
{
    goThere();
    QCOMPARE(text(), QStringLiteral("This is step 3."));
    press("message_action");
    QCOMPARE(place(), QStringLiteral("two"));
    QVERIFY(!bar()->isVisible());
}

void WindowMessagesTest::way_endsWhereItLeads()
{
    goThere();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(place(), QStringLiteral("two"));
    QVERIFY(!bar()->isVisible());
}

void WindowMessagesTest::way_leavesTheNoticeBefore()
{
    m_window->tell(QStringLiteral("A backup was taken in its place."));
    goThere();
    m_window->openPlace(QStringLiteral("two"));
    QVERIFY(bar()->isVisible());
    QCOMPARE(text(), QStringLiteral("A backup was taken in its place."));
}

void WindowMessagesTest::notice_isGoneOnceDismissed()
{
    m_window->tell(QStringLiteral("A backup was taken in its place."));
    press("message_dismiss");
    goThere();
    m_window->openPlace(QStringLiteral("two"));
    QVERIFY(!bar()->isVisible());
}

void WindowMessagesTest::notice_takesThePlaceOfAWay()
{
    goThere();
    m_window->tell(QStringLiteral("The lesson could not be opened."));
    QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("message_action"))->isVisible());
    m_window->openPlace(QStringLiteral("two"));
    QCOMPARE(text(), QStringLiteral("The lesson could not be opened."));
    QVERIFY(bar()->isVisible());
}

QTEST_MAIN(WindowMessagesTest)
#include "tst_window_messages.moc"
