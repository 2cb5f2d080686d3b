// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/language/engine_words.h"
#include "ui/language/language.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using ui::engineWords;

namespace {

/// The engine's sources, with a text that is broken over lines put together.
QString sources()
{
    QString all;
    for (const char *room : {"inference", "program", "protocol", "tradeoff"}) {
        QDirIterator files(QStringLiteral(BREAKEVEN_SOURCE_DIR "/engine/") + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    return all.remove(seam);
}

/// What the engine says of a device or a run: beginnings of sentences, and whole ones.
QStringList spokenIn(const QString &room)
{
    QStringList spoken;
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression text(QStringLiteral("\"([A-Z][^\"\\\\]{14,}[^\"\\\\ ]|[A-Z][^\"\\\\]{14,} )\""));
    QDirIterator files(QStringLiteral(BREAKEVEN_SOURCE_DIR "/engine/") + room, {QStringLiteral("*.cpp")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(file.readAll()).remove(seam);
        for (auto each = text.globalMatch(content); each.hasNext();) {
            const QString found = each.next().captured(1);
            if (found.contains(QLatin1Char(' ')))
                spoken.append(found);
        }
    }
    return spoken;
}

/// The parts between the placeholders.
QStringList partsOf(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    return sentence.split(placeholder, Qt::SkipEmptyParts);
}

} // namespace

/// The engine speaks English; the window says it in its own language.
class EngineWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Language::instance().choose(ui::Language::pseudo()); }
    void everyKnownSentence_isInTheEnginesSources();
    void everySentenceOfARun_isKnown();
    void everyKnownSentence_isTranslated();
    void unknownSentence_staysAsItCame();
    void whatIsPutIn_staysAsItIs();
    void reasonAndMending_areBothTranslated();
    void sizes_followTheLocale();
};

void EngineWordsTest::everyKnownSentence_isInTheEnginesSources()
{
    const QString all = sources();
    for (const QString &sentence : ui::knownEngineSentences()) {
        for (const QString &part : partsOf(sentence)) {
            // The estimate's sentences are put together from small parts.
            if (sentence.startsWith(QLatin1String("Estimated: ")) || part.trimmed().size() < 5)
                continue;
            // "this machine" is put in by the engine.
            const QString needle = QString(part).remove(QStringLiteral("This does not fit on this machine: it needs "));
            QVERIFY2(all.contains(needle.trimmed()), qPrintable(needle));
        }
    }
}

void EngineWordsTest::everySentenceOfARun_isKnown()
{
    const QStringList spoken = spokenIn(QStringLiteral("inference"));
    QVERIFY(spoken.size() > 15);
    // For the engine's own report alone.
    const QStringList notShown{QStringLiteral("CPU capability used by LibTorch: ")};
    for (const QString &text : spoken) {
        const bool known = notShown.contains(text)
            || std::ranges::any_of(ui::knownEngineSentences(),
                                   [&](const QString &sentence) { return sentence.contains(text.trimmed()); });
        QVERIFY2(known, qPrintable(text));
    }
}

void EngineWordsTest::everyKnownSentence_isTranslated()
{
    for (const QString &sentence : ui::knownEngineSentences()) {
        QString said = sentence;
        for (int part = 1; part <= 5; ++part)
            said.replace(QStringLiteral("%%1").arg(part), QStringLiteral("part%1").arg(part));
        const QString words = engineWords(said);
        QVERIFY2(words.startsWith(QChar(u'⟦')) && words.endsWith(QChar(u'⟧')), qPrintable(words));
        QCOMPARE(words.count(QStringLiteral("part")), said.count(QStringLiteral("part")));
    }
}

void EngineWordsTest::unknownSentence_staysAsItCame()
{
    const QString strange = QStringLiteral("A sentence that no engine has said yet. And another one.");
    QCOMPARE(engineWords(strange), strange);
    QCOMPARE(engineWords(QString()), QString());
}

void EngineWordsTest::whatIsPutIn_staysAsItIs()
{
    const QString words = engineWords(QStringLiteral("LibTorch reported: 100 %1 of [it] is gone."));
    QVERIFY2(words.contains(QStringLiteral("100 %1 of [it] is gone.")), qPrintable(words));
}

void EngineWordsTest::reasonAndMending_areBothTranslated()
{
    const QString words = engineWords(QStringLiteral("There is no NVIDIA driver on this machine. "
                                                     "Install NVIDIA's driver if the machine has such a GPU."));
    QCOMPARE(words.count(QChar(u'⟦')), 2);
}

void EngineWordsTest::sizes_followTheLocale()
{
    ui::Language::instance().choose(QStringLiteral("es"));
    const QString words = engineWords(QStringLiteral("This does not fit on cuda:0: it needs 9.5 GB (weights 8 GB, "
                                                     "activations 1.5 GB) and may take 6.8 GB; choose a smaller model "
                                                     "or batch."));
    QVERIFY2(words.contains(QStringLiteral("9,5 GB")) && words.contains(QStringLiteral("6,8 GB")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("cuda:0")));
    ui::Language::instance().choose(ui::Language::pseudo());
}

QTEST_MAIN(EngineWordsTest)
#include "tst_language_engine_words.moc"
