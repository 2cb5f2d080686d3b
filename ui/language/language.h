// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The language the program speaks: its translations and Qt's own, the locale for numbers and dates, and the direction
/// of the layout. Nothing on the screen changes by itself: whoever shows something makes it anew on changed().
class Language final : public QObject
{
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< "zh_CN", as lessons name their folders; empty: as the desktop
        QString name; ///< in the language itself: whoever cannot read the rest finds their own
    };

    [[nodiscard]] static Language &instance();
    /// Those that are complete, English first. "As the desktop" is none of them.
    [[nodiscard]] static std::vector<Choice> choices();
    /// Of every text, bracketed and too long, laid out from right to left: to find what is not translated or has no
    /// room. No learner chooses it.
    [[nodiscard]] static QString pseudo() { return QStringLiteral("pseudo"); }
    /// Whether choose() knows it: one of the choices, pseudo(), or empty.
    [[nodiscard]] static bool isKnown(const QString &code);
    /// The one of the choices that serves someone whose desktop has this locale; English where none does.
    [[nodiscard]] static QString nearestTo(const QLocale &desktop);

    /// What was chosen; empty: as the desktop.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// What is spoken: one of the choices, or pseudo().
    [[nodiscard]] const QString &spoken() const { return m_spoken; }
    /// In which lessons are read: what is spoken, or the locale's where none was ever chosen.
    [[nodiscard]] QString ofLessons() const { return m_spoken.isEmpty() ? QLocale().name() : m_spoken; }
    /// Speaks the language from now on. One that is not known is as the desktop.
    void choose(const QString &code);

Q_SIGNALS:
    void changed(); ///< texts, locale and direction are the new ones already

private:
    explicit Language(const QLocale &desktop);
    ~Language() override;
    void install();
    void load(const QString &file, const QString &folder);

    const QLocale m_desktop; ///< as the program found it
    QString m_chosen;
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace breakeven::ui
