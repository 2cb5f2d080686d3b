// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// One text of a .ts file.
struct Message {
    QString source;
    bool numerus = false;
    bool unfinished = false;
    QStringList forms;
};

/// By context, source and what tells it from others of the same source.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader &xml, QString &comment)
{
    Message message;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.numerus) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages readMessages(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            QString comment;
            const Message message = readMessage(xml, comment);
            messages.insert(context + QStringLiteral(" | ") + message.source + QStringLiteral(" | ") + comment,
                            message);
        }
    }
    return messages;
}

QString root()
{
    return QStringLiteral(BREAKEVEN_SOURCE_DIR);
}

QString translationFile(const QString &language)
{
    return root() + QStringLiteral("/resources/translations/breakeven_%1.ts").arg(language);
}

/// Of %1 to %99; how often each stands there is the translator's.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d{1,2}"));
    QSet<QString> found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured().remove(QLatin1Char('L')));
    return found;
}

bool hasNumber(const QString &text)
{
    return text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"));
}

/// What is wrong with a translation; empty where nothing is.
QString fault(const Message &message, int forms)
{
    if (message.unfinished)
        return QStringLiteral("not translated");
    if (message.forms.size() != (message.numerus ? forms : 1))
        return QStringLiteral("%1 plural forms, not %2").arg(message.forms.size()).arg(forms);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholders(form) != placeholders(message.source))
            return QStringLiteral("other placeholders: ") + form;
    }
    // One is often said in words; the last form holds for many numbers.
    if (message.numerus && hasNumber(message.source) != hasNumber(message.forms.constLast()))
        return QStringLiteral("the number is missing: ") + message.forms.constLast();
    return {};
}

} // namespace

/// Every text of the program is extracted, and translated into every language.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsExtracted_data();
    void everyTextIsExtracted();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyContextIsQualified();
};

void TranslationsTest::everyTextIsExtracted_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::everyTextIsExtracted()
{
    QFETCH(const QString, language);
    const QString lupdate = QStringLiteral(BREAKEVEN_LUPDATE);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("Qt's lupdate is not installed, so the texts of the sources cannot be listed.");
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QStringList arguments{QStringLiteral("-I."),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("ui"),
                          QStringLiteral("app"),
                          QStringLiteral("lessons"),
                          QStringLiteral("-extensions"),
                          QStringLiteral("cpp,h"),
                          QStringLiteral("-source-language"),
                          QStringLiteral("en"),
                          QStringLiteral("-target-language"),
                          language,
                          QStringLiteral("-ts"),
                          fresh};
    if (language == QLatin1String("en"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess process;
    process.setWorkingDirectory(root());
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    const Messages wanted = readMessages(fresh);
    const Messages there = readMessages(translationFile(language));
    QVERIFY(!wanted.isEmpty());
    QStringList faults;
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        if (!there.contains(each.key()))
            faults.append(QStringLiteral("missing: ") + each.key());
        else if (there.value(each.key()).numerus != each->numerus)
            faults.append(QStringLiteral("plural on one side alone: ") + each.key());
    }
    for (auto each = there.cbegin(); each != there.cend(); ++each) {
        if (!wanted.contains(each.key()))
            faults.append(QStringLiteral("gone: ") + each.key());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << QStringLiteral("en") << 2;
    QTest::newRow("es") << QStringLiteral("es") << 2;
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << 1;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    const Messages messages = readMessages(translationFile(language));
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (auto each = messages.cbegin(); each != messages.cend(); ++each) {
        if (const QString wrong = fault(*each, forms); !wrong.isEmpty())
            faults.append(each.key() + QStringLiteral(": ") + wrong);
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.join(QLatin1Char('\n'))));
}

/// A context that lupdate did not understand is not the one that is looked up.
void TranslationsTest::everyContextIsQualified()
{
    const Messages messages = readMessages(translationFile(QStringLiteral("es")));
    static const QRegularExpression qualified(QStringLiteral("^breakeven::(app|lessons|ui)::(\\w+::)*\\w+ \\| "));
    QStringList faults;
    for (auto each = messages.keyBegin(); each != messages.keyEnd(); ++each) {
        if (!qualified.match(*each).hasMatch())
            faults.append(*each);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
