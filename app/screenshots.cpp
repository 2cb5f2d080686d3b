// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/screenshots.h"

#include "app/screenshot_scene.h"
#include "ui/language/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>

#include <array>
#include <cstdio>

namespace breakeven::app {

namespace {

struct Look {
    ui::Appearance appearance;
    double typeScale;
    const char *name;
};

constexpr std::array looks{
    Look{ui::Appearance::Light, 1, "light-100"},
    Look{ui::Appearance::Light, 1.75, "light-175"},
    Look{ui::Appearance::Dark, 1, "dark-100"},
    Look{ui::Appearance::Dark, 1.75, "dark-175"},
};

} // namespace

int writeScreenshots(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "breakeven: The folder \"%s\" cannot be made.\n", qUtf8Printable(folder));
        return 1;
    }
    // The same figures on every machine; in other languages it is theirs that are looked at.
    if (ui::Language::instance().ofLessons() == QLatin1String("en"))
        QLocale::setDefault(QLocale::c());
    ui::Theme &theme = ui::Theme::instance();
    theme.follow(*qApp);
    theme.setReducedMotion(true);
    for (const Look &look : looks) {
        theme.setAppearance(look.appearance);
        theme.setTypeScale(look.typeScale);
        for (const Screenshot &screenshot : screenshots()) {
            ScreenshotScene scene;
            screenshot.set(scene);
            const QString file = directory.filePath(
                QStringLiteral("%1-%2.png").arg(screenshot.name, QString::fromLatin1(look.name)));
            if (!scene.picture(screenshot.size).save(file)) {
                std::fprintf(stderr, "breakeven: \"%s\" cannot be written.\n", qUtf8Printable(file));
                return 1;
            }
            std::printf("%s\n", qUtf8Printable(file));
        }
    }
    return 0;
}

} // namespace breakeven::app
