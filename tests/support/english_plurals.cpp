// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include <QCoreApplication>
#include <QTranslator>

namespace {

/// "1 point" and "2 points" are two forms of one text, which English has in a translation as well.
void speakEnglish()
{
    static QTranslator english;
    if (english.load(QStringLiteral(":/translations/breakeven_en.qm")))
        QCoreApplication::installTranslator(&english);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
