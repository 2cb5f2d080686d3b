// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/language/language.h"

#include "ui/language/pseudo_translator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace breakeven::ui {

namespace {

QString english()
{
    return QStringLiteral("en");
}

/// English keeps the desktop's dates and numbers where the desktop speaks English; so does Spanish from Mexico.
QLocale localeFor(const QString &code, const QLocale &desktop)
{
    const QLocale locale(code);
    return desktop.language() == locale.language() && desktop.script() == locale.script() ? desktop : locale;
}

} // namespace

Language &Language::instance()
{
    static Language language(QLocale::system());
    return language;
}

Language::Language(const QLocale &desktop)
    : m_desktop(desktop)
{ }

Language::~Language() = default;

std::vector<Language::Choice> Language::choices()
{
    return {{english(), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

bool Language::isKnown(const QString &code)
{
    return code.isEmpty() || code == pseudo()
        || std::ranges::any_of(choices(), [&](const Choice &choice) { return choice.code == code; });
}

QString Language::nearestTo(const QLocale &desktop)
{
    for (const Choice &choice : choices()) {
        const QLocale locale(choice.code);
        if (locale.language() == desktop.language() && locale.script() == desktop.script())
            return choice.code;
    }
    return english();
}

void Language::choose(const QString &code)
{
    const QString wanted = isKnown(code) ? code : QString();
    const QString toSpeak = wanted.isEmpty() ? nearestTo(m_desktop) : wanted;
    m_chosen = wanted;
    if (toSpeak == m_spoken)
        return;
    m_spoken = toSpeak;
    install();
    Q_EMIT changed();
}

void Language::install()
{
    // A translator leaves the application when it is destroyed.
    m_translators.clear();
    if (m_spoken == pseudo()) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
        QCoreApplication::installTranslator(m_translators.back().get());
        QLocale::setDefault(QLocale(english()));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    load(QStringLiteral("qtbase_") + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("breakeven_") + m_spoken, QStringLiteral(":/translations"));
    const QLocale locale = localeFor(m_spoken, m_desktop);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Language::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // Where the system lacks Qt's own texts, its dialogs are in English; the program's are built in.
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace breakeven::ui
