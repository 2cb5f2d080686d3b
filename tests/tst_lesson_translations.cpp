// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace breakeven;

namespace {

QString lessonsFolder()
{
    return QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every text below `value` by its place in the file.
void collect(const QJsonValue &value, const QString &place, QMap<QString, QString> &texts)
{
    if (value.isString())
        texts.insert(place, value.toString());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            collect(each.value(), place + QLatin1Char('/') + each.key(), texts);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            collect(array[index], QStringLiteral("%1/%2").arg(place).arg(index), texts);
    }
}

QMap<QString, QString> textsOf(const QString &path)
{
    QMap<QString, QString> texts;
    collect(QJsonDocument::fromJson(contentOf(path)).object(), {}, texts);
    return texts;
}

} // namespace

/// The lessons that ship are whole in every language: what is not translated would stand there in English.
class LessonTranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void translatedLesson_isReadInItsLanguage_data() { everyTextIsTranslated_data(); }
    void translatedLesson_isReadInItsLanguage();
};

void LessonTranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("language");
    for (const char *lesson : {"gpu-vs-cpu", "batching"}) {
        for (const char *language : {"es", "zh_CN"})
            QTest::addRow("%s in %s", lesson, language) << QString::fromLatin1(lesson) << QString::fromLatin1(language);
    }
}

void LessonTranslationsTest::everyTextIsTranslated()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, language);
    const QDir folder(lessonsFolder() + QLatin1Char('/') + lesson);
    const QDir own(folder.filePath(QStringLiteral("en")));
    const QDir translation(folder.filePath(language));
    QVERIFY2(translation.exists(), qPrintable(translation.path()));
    QCOMPARE(translation.entryList(QDir::Files), own.entryList(QDir::Files));
    QStringList faults;
    for (const QString &name : own.entryList(QDir::Files)) {
        if (!name.endsWith(QLatin1String(".json"))) {
            // A page may be a little shorter, but not a half of it; Chinese takes a quarter of the letters.
            const qsizetype wanted = contentOf(own.filePath(name)).size() * 2 / 5;
            if (contentOf(translation.filePath(name)).size() < wanted)
                faults.append(name + QStringLiteral(": too short to be whole"));
            continue;
        }
        const QMap<QString, QString> wanted = textsOf(own.filePath(name));
        const QMap<QString, QString> there = textsOf(translation.filePath(name));
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
            if (there.value(each.key()).trimmed().isEmpty() && !each->trimmed().isEmpty())
                faults.append(name + each.key() + QStringLiteral(": missing"));
        }
        for (auto each = there.keyBegin(); each != there.keyEnd(); ++each) {
            if (!wanted.contains(*each))
                faults.append(name + *each + QStringLiteral(": not in the original"));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LessonTranslationsTest::translatedLesson_isReadInItsLanguage()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, language);
    const QString folder = lessonsFolder() + QLatin1Char('/') + lesson;
    const auto own = lessons::readLesson(folder);
    QVERIFY2(own, own ? "" : own.error().message.c_str());
    const auto read = lessons::readLesson(folder, language);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->language, language);
    QVERIFY(read->title != own->title);
    QCOMPARE(read->steps.size(), own->steps.size());
    QCOMPARE(read->questions.size(), own->questions.size());
    // What an answer is graded by is not a matter of language.
    for (std::size_t index = 0; index < own->questions.size(); ++index) {
        const lessons::Question &question = own->questions[index];
        const lessons::Question &other = read->questions[index];
        QCOMPARE(other.id, question.id);
        QCOMPARE(other.options.size(), question.options.size());
        for (std::size_t option = 0; option < question.options.size(); ++option) {
            QCOMPARE(other.options[option].id, question.options[option].id);
            QCOMPARE(other.options[option].right, question.options[option].right);
        }
        QVERIFY2(other.text != question.text, qPrintable(question.id));
    }
}

QTEST_GUILESS_MAIN(LessonTranslationsTest)
#include "tst_lesson_translations.moc"
