// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace breakeven::ui;

namespace {

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto scheme = QStringLiteral("color-scheme");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

/// Answers as the portal does, on a bus of the test's own.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == appearance && key == scheme) {
            return QDBusVariant(wrapped(1U));
        }
        if (group == gnome) {
            return QDBusVariant(wrapped(false));
        }
        return QDBusVariant(wrapped(0U));
    }
};

} // namespace

class DesktopAppearanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withSetting_understandsThePortal_data();
    void withSetting_understandsThePortal();
    void withSetting_ignoresWhatItDoesNotKnow();
    void start_withoutBusDoesNothing();
    void start_asksAndFollowsThePortal();
};

void DesktopAppearanceTest::withSetting_understandsThePortal_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("dark"); // -1: no preference
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<bool>("reducedMotion");
    QTest::newRow("dark") << appearance << scheme << QVariant(1U) << 1 << false << false;
    QTest::newRow("light") << appearance << scheme << QVariant(2U) << 0 << false << false;
    QTest::newRow("no preference") << appearance << scheme << QVariant(0U) << -1 << false << false;
    QTest::newRow("of the future") << appearance << scheme << QVariant(9U) << -1 << false << false;
    QTest::newRow("wrapped twice") << appearance << scheme << wrapped(wrapped(1U)) << 1 << false << false;
    QTest::newRow("contrast") << appearance << QStringLiteral("contrast") << QVariant(1U) << -1 << true << false;
    QTest::newRow("no animations") << gnome << QStringLiteral("enable-animations") << QVariant(false) << -1 << false
                                   << true;
    QTest::newRow("animations") << gnome << QStringLiteral("enable-animations") << QVariant(true) << -1 << false
                                << false;
}

void DesktopAppearanceTest::withSetting_understandsThePortal()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(int, dark);
    QFETCH(bool, highContrast);
    QFETCH(bool, reducedMotion);
    const DesktopPreferences preferences = withSetting({}, group, key, value);
    QCOMPARE(preferences.dark ? static_cast<int>(*preferences.dark) : -1, dark);
    QCOMPARE(preferences.highContrast, highContrast);
    QCOMPARE(preferences.reducedMotion, reducedMotion);
}

void DesktopAppearanceTest::withSetting_ignoresWhatItDoesNotKnow()
{
    const DesktopPreferences before{.dark = true, .highContrast = true, .reducedMotion = true};
    QCOMPARE(withSetting(before, QStringLiteral("org.example"), scheme, QVariant(2U)), before);
    QCOMPARE(withSetting(before, appearance, scheme, QVariant(QStringLiteral("pink"))), before);
    QCOMPARE(withSetting(before, appearance, scheme, QVariant()), before);
    QCOMPARE(withSetting(before, gnome, QStringLiteral("enable-animations"), QVariant(QStringLiteral("yes"))), before);
}

void DesktopAppearanceTest::start_withoutBusDoesNothing()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    DesktopAppearance desktop;
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    desktop.start();
    QCOMPARE(desktop.preferences(), DesktopPreferences());
    QCOMPARE(changed.count(), 0);
}

void DesktopAppearanceTest::start_asksAndFollowsThePortal()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty()) {
        QSKIP("There is no dbus-daemon here.");
    }
    QProcess daemon;
    daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(daemon.waitForReadyRead());
    const QString address = QString::fromLocal8Bit(daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLocal8Bit());

    QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    QVERIFY(bus.isConnected());
    FakePortal portal;
    QVERIFY(bus.registerObject(portalPath, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopAppearance desktop;
    desktop.start();
    QTRY_COMPARE(desktop.preferences(),
                 (DesktopPreferences{.dark = true, .highContrast = false, .reducedMotion = true}));

    QDBusMessage signal = QDBusMessage::createSignal(portalPath, portalInterface, QStringLiteral("SettingChanged"));
    signal << appearance << QStringLiteral("contrast") << wrapped(1U);
    QVERIFY(bus.send(signal));
    QTRY_VERIFY(desktop.preferences().highContrast);

    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

QTEST_GUILESS_MAIN(DesktopAppearanceTest)
#include "tst_desktop_appearance.moc"
