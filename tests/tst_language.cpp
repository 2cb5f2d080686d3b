// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/language/language.h"
#include "ui/language/pseudo_translator.h"
#include "ui/widgets/figure_text.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using ui::Language;

namespace {

QString minutes(int count)
{
    return QCoreApplication::translate("breakeven::ui::MainWindow", "%n minutes", nullptr, count);
}

} // namespace

/// Languages, plurals, numbers, direction.
class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::instance().choose(QStringLiteral("en")); }
    void choices_areNamedInTheirOwnLanguage();
    void desktop_getsTheNearest_data();
    void desktop_getsTheNearest();
    void plurals_followTheLanguage_data();
    void plurals_followTheLanguage();
    void numbers_followTheLanguage();
    void unknownLanguage_isAsTheDesktop();
    void sameLanguage_isNoChange();
    void pseudo_laysOutFromRightToLeft();
    void pseudoText_keepsWhatIsNoText_data();
    void pseudoText_keepsWhatIsNoText();
    void qtsOwnTexts_areTranslated();
};

void LanguageTest::choices_areNamedInTheirOwnLanguage()
{
    QStringList codes;
    for (const Language::Choice &choice : Language::choices()) {
        codes.append(choice.code);
        QVERIFY(Language::isKnown(choice.code));
        QVERIFY(!choice.name.isEmpty());
    }
    QCOMPARE(codes, (QStringList{QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("es")}));
    QVERIFY(!codes.contains(Language::pseudo()));
}

void LanguageTest::desktop_getsTheNearest_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("language");
    QTest::newRow("Mexico") << QStringLiteral("es_MX") << QStringLiteral("es");
    QTest::newRow("China") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
    // Traditional characters are another script.
    QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("en");
    QTest::newRow("Great Britain") << QStringLiteral("en_GB") << QStringLiteral("en");
    QTest::newRow("Finland") << QStringLiteral("fi_FI") << QStringLiteral("en");
}

void LanguageTest::desktop_getsTheNearest()
{
    QFETCH(const QString, desktop);
    QFETCH(const QString, language);
    QCOMPARE(Language::nearestTo(QLocale(desktop)), language);
}

void LanguageTest::plurals_followTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("1 minute") << QStringLiteral("10 minutes");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("1 minuto") << QStringLiteral("10 minutos");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("1 分钟") << QStringLiteral("10 分钟");
}

void LanguageTest::plurals_followTheLanguage()
{
    QFETCH(const QString, language);
    Language::instance().choose(language);
    QCOMPARE(Language::instance().spoken(), language);
    QTEST(minutes(1), "one");
    QTEST(minutes(10), "several");
}

void LanguageTest::numbers_followTheLanguage()
{
    Language::instance().choose(QStringLiteral("es"));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    QCOMPARE(ui::numberText(1.5), QStringLiteral("1,5"));
    Language::instance().choose(QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(ui::numberText(1.5), QStringLiteral("1.5"));
}

void LanguageTest::unknownLanguage_isAsTheDesktop()
{
    QVERIFY(!Language::isKnown(QStringLiteral("tlh")));
    Language::instance().choose(QStringLiteral("tlh"));
    QVERIFY(Language::instance().chosen().isEmpty());
    QCOMPARE(Language::instance().spoken(), Language::nearestTo(QLocale::system()));
}

void LanguageTest::sameLanguage_isNoChange()
{
    Language::instance().choose(QStringLiteral("es"));
    QSignalSpy changed(&Language::instance(), &Language::changed);
    Language::instance().choose(QStringLiteral("es"));
    QCOMPARE(changed.count(), 0);
    Language::instance().choose(QStringLiteral("en"));
    QCOMPARE(changed.count(), 1);
}

void LanguageTest::pseudo_laysOutFromRightToLeft()
{
    Language::instance().choose(Language::pseudo());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY2(minutes(3).startsWith(QStringLiteral("⟦3 ")), qPrintable(minutes(3)));
    Language::instance().choose(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::pseudoText_keepsWhatIsNoText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("placeholders") << QStringLiteral("Step %1 of %Ln")
                                  << QStringList{QStringLiteral("%1"), QStringLiteral("%Ln")};
    QTest::newRow("access key") << QStringLiteral("&Open lesson…") << QStringList{QStringLiteral("&O")};
    QTest::newRow("markup") << QStringLiteral("a <b class=\"a\">name</b>")
                            << QStringList{QStringLiteral("<b class=\"a\">"), QStringLiteral("</b>")};
    QTest::newRow("code") << QStringLiteral("set `size` to it") << QStringList{QStringLiteral("`size`")};
    QTest::newRow("link") << QStringLiteral("[see it](step:1)") << QStringList{QStringLiteral("](step:1)")};
}

void LanguageTest::pseudoText_keepsWhatIsNoText()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, kept);
    const QString text = ui::pseudoText(source);
    for (const QString &part : kept)
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.size() > source.size());
    QVERIFY(text != QStringLiteral("⟦") + source + QStringLiteral("⟧"));
}

void LanguageTest::qtsOwnTexts_areTranslated()
{
    Language::instance().choose(QStringLiteral("es"));
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    if (cancel == QLatin1String("Cancel"))
        QSKIP("Qt's own translations are not installed.");
    QCOMPARE(cancel, QStringLiteral("Cancelar"));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
