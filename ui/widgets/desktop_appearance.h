// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

QT_BEGIN_NAMESPACE
class QDBusConnection;
class QDBusVariant;
QT_END_NAMESPACE

namespace breakeven::ui {

/// What the learner asked of the desktop, as far as it says.
struct DesktopPreferences {
    std::optional<bool> dark; ///< none: no preference, or no portal
    bool highContrast = false;
    bool reducedMotion = false;

    friend bool operator==(const DesktopPreferences &, const DesktopPreferences &) = default;
};

/// The preferences after one setting of org.freedesktop.portal.Settings; one that is unknown or of the wrong type
/// changes nothing.
[[nodiscard]] DesktopPreferences withSetting(DesktopPreferences preferences, const QString &group, const QString &key,
                                             const QVariant &value);

/// Asks the desktop portal and follows it. The bus is joined on another thread and every call is asynchronous, so a bus
/// that is missing, slow or dead costs the window nothing.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    [[nodiscard]] const DesktopPreferences &preferences() const { return m_preferences; }
    /// Joins the session's bus.
    void start();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSignal(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listen(const QDBusConnection &bus);
    void ask(const QDBusConnection &bus, const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    DesktopPreferences m_preferences;
};

} // namespace breakeven::ui
