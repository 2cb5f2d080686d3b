// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/desktop_appearance.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <array>

namespace breakeven::ui {

namespace {

struct Setting {
    const char *group;
    const char *key;
};

// The keys of the portal's documentation (org.freedesktop.portal.Settings) and GNOME's own switch for animations, which
// portals hand out as well.
constexpr Setting colourScheme{"org.freedesktop.appearance", "color-scheme"};
constexpr Setting contrast{"org.freedesktop.appearance", "contrast"};
constexpr Setting animations{"org.gnome.desktop.interface", "enable-animations"};
constexpr std::array settings{colourScheme, contrast, animations};

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

bool is(const Setting &setting, const QString &group, const QString &key)
{
    return group == QLatin1StringView(setting.group) && key == QLatin1StringView(setting.key);
}

// Read answers a variant within a variant.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = qvariant_cast<QDBusVariant>(value).variant();
    }
    return value;
}

// Without an address libdbus would try to start a bus of its own.
bool isBusAnnounced()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

DesktopPreferences withSetting(DesktopPreferences preferences, const QString &group, const QString &key,
                               const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (is(animations, group, key)) {
        if (plain.typeId() == QMetaType::Bool) {
            preferences.reducedMotion = !plain.toBool();
        }
        return preferences;
    }
    bool isNumber = false;
    const uint number = plain.toUInt(&isNumber);
    if (!isNumber) {
        return preferences;
    }
    if (is(colourScheme, group, key)) {
        // 0 no preference, 1 dark, 2 light; others count as no preference.
        preferences.dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    } else if (is(contrast, group, key)) {
        preferences.highContrast = number == 1;
    }
    return preferences;
}

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{ }

void DesktopAppearance::start()
{
    if (!isBusAnnounced()) {
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        QCoreApplication *application = QCoreApplication::instance();
        if (!bus.isConnected() || application == nullptr) {
            return;
        }
        // By way of the application, so that the pointer is looked at on its own thread only.
        QMetaObject::invokeMethod(
            application,
            [self, bus] {
                if (self) {
                    self->listen(bus);
                }
            },
            Qt::QueuedConnection);
    });
}

void DesktopAppearance::listen(const QDBusConnection &bus)
{
    // D-Bus signals can only be connected by name. No service is named, since Qt would wait for the bus to tell its
    // owner.
    QDBusConnection(bus).connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                                 SLOT(takeSignal(QString, QString, QDBusVariant)));
    for (const Setting &setting : settings) {
        ask(bus, QString::fromLatin1(setting.group), QString::fromLatin1(setting.key));
    }
}

void DesktopAppearance::ask(const QDBusConnection &bus, const QString &group, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
                                                          QStringLiteral("Read"));
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            take(group, key, reply.value().variant());
        }
    });
}

void DesktopAppearance::takeSignal(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const DesktopPreferences next = withSetting(m_preferences, group, key, value);
    if (next != m_preferences) {
        m_preferences = next;
        Q_EMIT changed();
    }
}

} // namespace breakeven::ui
