// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/own_questions.h"
#include "lessons/exchange/question_exchange.h"
#include "tests/support/exchanged_questions.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::lessons;

namespace {

std::vector<Question> everyKind()
{
    std::vector<Question> questions = support::nastyQuestions();
    questions.push_back(support::fillCell());
    questions.push_back(support::repair());
    return questions;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceIn(const QString &path, const QByteArray &old, const QByteArray &now)
{
    QByteArray content = contentOf(path);
    QVERIFY(content.contains(old));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.replace(old, now));
}

} // namespace

class TestOwnQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_keepsEveryKind();
    void roundTrip_keepsWhatIsOrdinary();
    void write_statesTheKeys();
    void write_replacesWhatWasThere();
    void write_refusesWhatItCannotRead_data();
    void write_refusesWhatItCannotRead();
    void write_refusesACellOfAnotherKey();
    void write_refusesAFolderItCannotMake();
    void write_makesTheFoldersAbove();
    void write_replacesTextsThatCannotBeRead();
    void read_findsNothingInAnEmptyFolder();
    void read_namesFileAndPathOfTrouble();
    void read_takesTextsLeftByACrash();
    void read_namesTopicsAsTheLesson();
    void read_takesAnotherLanguage();
    void ids_becomeUnique();
    void imported_questionsCanBeKept();
};

void TestOwnQuestions::roundTrip_keepsEveryKind()
{
    const QTemporaryDir folder;
    const std::vector<Question> written = everyKind();
    const auto kept = writeOwnQuestions(folder.path(), written, support::mainLesson());
    QVERIFY2(kept.has_value(), kept ? "" : kept.error().message.c_str());
    const auto read = readOwnQuestions(folder.path(), support::mainLesson());
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        const Question &is = (*read)[i];
        const Question &was = written[i];
        QCOMPARE(is.id, was.id);
        QCOMPARE(is.kind, was.kind);
        QCOMPARE(is.use, was.use);
        QCOMPARE(is.difficulty, was.difficulty);
        QCOMPARE(is.text, was.text);
        QCOMPARE(is.options, was.options);
        QCOMPARE(is.numeric, was.numeric);
        QCOMPARE(is.cell, was.cell);
        QVERIFY(is.repair == was.repair);
        QCOMPARE(is.hints, was.hints);
        QCOMPARE(is.solution, was.solution);
        QCOMPARE(is.quickCheck, was.quickCheck);
        QCOMPARE(is.commonMistakes, was.commonMistakes);
        QCOMPARE(fingerprint(is), fingerprint(was));
    }
}

void TestOwnQuestions::roundTrip_keepsWhatIsOrdinary()
{
    const QTemporaryDir folder;
    const std::vector<Question> &written = support::mainLesson().questions;
    const auto kept = writeOwnQuestions(folder.path(), written, support::mainLesson());
    QVERIFY2(kept.has_value(), kept ? "" : kept.error().message.c_str());
    const auto read = readOwnQuestions(folder.path(), support::mainLesson());
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        QCOMPARE(fingerprint((*read)[i]), fingerprint(written[i]));
        QCOMPARE((*read)[i].topic, written[i].topic);
        QCOMPARE((*read)[i].hintCells, written[i].hintCells);
        QCOMPARE((*read)[i].steps, written[i].steps);
    }
}

void TestOwnQuestions::write_statesTheKeys()
{
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    const QByteArray structure = contentOf(folder.filePath(QStringLiteral("questions.json")));
    QVERIFY(structure.contains("\"option\": \"b\""));
    QVERIFY(structure.contains("\"value\": -22.625"));
    QVERIFY(structure.contains("\"breakeven-questions\""));
    QVERIFY(!structure.contains("hardware_of_step"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("en/questions.json"))));
}

void TestOwnQuestions::write_replacesWhatWasThere()
{
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    const std::vector one{support::number()};
    QVERIFY(writeOwnQuestions(folder.path(), one, support::mainLesson()).has_value());
    QCOMPARE(readOwnQuestions(folder.path(), support::mainLesson())->size(), std::size_t(1));
    QVERIFY(!contentOf(folder.filePath(QStringLiteral("en/questions.json"))).contains("\"single\""));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("questions.json")});
}

void TestOwnQuestions::write_refusesWhatItCannotRead_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("message");
    QTest::newRow("an id with spaces") << 0 << QStringLiteral("questions[0].id");
    QTest::newRow("no right option") << 1 << QStringLiteral("option");
    QTest::newRow("an option without words") << 2 << QStringLiteral("text");
    QTest::newRow("not a number") << 3 << QStringLiteral("value");
    QTest::newRow("one id twice") << 4 << QStringLiteral("questions[1].id");
    QTest::newRow("no text") << 5 << QStringLiteral("text");
}

void TestOwnQuestions::write_refusesWhatItCannotRead()
{
    QFETCH(const int, fault);
    QFETCH(const QString, message);
    std::vector<Question> questions{support::single(), support::number()};
    switch (fault) {
    case 0: questions[0].id = QStringLiteral("a b"); break;
    case 1: questions[0].options[1].right = false; break;
    case 2: questions[0].options[0].text.clear(); break;
    case 3: questions[1].numeric->value = std::nan(""); break;
    case 4: questions[1].id = questions[0].id; break;
    default: questions[0].text.clear(); break;
    }
    const QTemporaryDir folder;
    const auto kept = writeOwnQuestions(folder.path(), questions, support::mainLesson());
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY2(QString::fromStdString(kept.error().message).contains(message), kept.error().message.c_str());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOwnQuestions::write_refusesACellOfAnotherKey()
{
    std::vector questions{support::fillCell()};
    questions[0].options[0].right = false;
    questions[0].options[1].right = true; // the lesson's step 1 goes to the CPU
    const QTemporaryDir folder;
    const auto kept = writeOwnQuestions(folder.path(), questions, support::mainLesson());
    QVERIFY(!kept.has_value());
    QVERIFY(kept.error().message.find("fill-cell") != std::string::npos);
}

void TestOwnQuestions::write_refusesAFolderItCannotMake()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto kept = writeOwnQuestions(file.fileName(), everyKind(), support::mainLesson());
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, tradeoff::ErrorCode::BadFile);
}

void TestOwnQuestions::write_makesTheFoldersAbove()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b/c"));
    QVERIFY(writeOwnQuestions(deep, everyKind(), support::mainLesson()).has_value());
    QCOMPARE(readOwnQuestions(deep, support::mainLesson())->size(), everyKind().size());
    const auto mode = QFile::permissions(folder.filePath(QStringLiteral("a/b")));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestOwnQuestions::write_replacesTextsThatCannotBeRead()
{
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    const QString texts = folder.filePath(QStringLiteral("en/questions.json"));
    QVERIFY(QFile::resize(texts, 50));
    QVERIFY(!readOwnQuestions(folder.path(), support::mainLesson()).has_value());
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    QCOMPARE(readOwnQuestions(folder.path(), support::mainLesson())->size(), everyKind().size());
}

void TestOwnQuestions::read_findsNothingInAnEmptyFolder()
{
    const QTemporaryDir folder;
    const auto read = readOwnQuestions(folder.path(), support::mainLesson());
    QVERIFY(read.has_value() && read->empty());
    const auto missing = readOwnQuestions(folder.filePath(QStringLiteral("missing")), support::mainLesson());
    QVERIFY(missing.has_value() && missing->empty());
}

void TestOwnQuestions::read_namesFileAndPathOfTrouble()
{
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    const QString file = folder.filePath(QStringLiteral("questions.json"));
    replaceIn(file, "\"use\": \"practice\"", "\"use\": \"nonsense\"");
    const auto read = readOwnQuestions(folder.path(), support::mainLesson());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(read.error().message.find("questions.json: questions[0].use") != std::string::npos);
    QVERIFY(QFile::resize(file, 100));
    QVERIFY(!readOwnQuestions(folder.path(), support::mainLesson()).has_value());
}

/// Texts are written first: those of questions that are gone, or not there yet, are passed over.
void TestOwnQuestions::read_takesTextsLeftByACrash()
{
    const QTemporaryDir before;
    const QTemporaryDir after;
    const std::vector one{support::number()};
    QVERIFY(writeOwnQuestions(before.path(), one, support::mainLesson()).has_value());
    QVERIFY(writeOwnQuestions(after.path(), everyKind(), support::mainLesson()).has_value());
    const QString texts = QStringLiteral("en/questions.json");
    QVERIFY(QFile::remove(before.filePath(texts)));
    QVERIFY(QFile::copy(after.filePath(texts), before.filePath(texts)));
    const auto read = readOwnQuestions(before.path(), support::mainLesson());
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->size(), std::size_t(1));
}

void TestOwnQuestions::read_namesTopicsAsTheLesson()
{
    std::vector questions{support::single(), support::number()};
    questions[1].topicId = QStringLiteral("my-topic");
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), questions, support::mainLesson()).has_value());
    const auto read = readOwnQuestions(folder.path(), support::mainLesson());
    QVERIFY(read.has_value());
    QVERIFY((*read)[0].topic != QLatin1String("rule") && !(*read)[0].topic.isEmpty());
    QCOMPARE((*read)[1].topic, QStringLiteral("my-topic"));
}

void TestOwnQuestions::read_takesAnotherLanguage()
{
    const QTemporaryDir folder;
    QVERIFY(writeOwnQuestions(folder.path(), everyKind(), support::mainLesson()).has_value());
    Lesson german = support::mainLesson();
    german.language = QStringLiteral("de");
    german.languages = {QStringLiteral("de")};
    const auto read = readOwnQuestions(folder.path(), german);
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), everyKind().size());
}

void TestOwnQuestions::ids_becomeUnique()
{
    const QString taken = support::mainLesson().questions.front().id;
    std::vector<Question> questions(10'003, support::number());
    questions[0].id = taken;
    questions[1].id = taken;
    questions[2].id = QString(64, QLatin1Char('x'));
    questions[3].id = questions[2].id;
    makeIdsUnique(questions, support::mainLesson());
    QSet<QString> ids{taken};
    for (const Question &question : questions) {
        QVERIFY(!ids.contains(question.id));
        QVERIFY(question.id.size() <= 64);
        ids.insert(question.id);
    }
    QCOMPARE(questions[0].id, taken + QStringLiteral("-2"));
    QCOMPARE(questions[1].id, taken + QStringLiteral("-3"));
    QCOMPARE(questions[4].id, QStringLiteral("number"));
    QCOMPARE(questions[5].id, QStringLiteral("number-2"));
}

/// Whatever is imported can be written as a lesson's questions.
void TestOwnQuestions::imported_questionsCanBeKept()
{
    std::vector<Question> sent = support::ordinaryQuestions();
    const std::vector<Question> nasty = everyKind();
    sent.insert(sent.end(), nasty.begin(), nasty.end());
    for (const auto &back : {fromMoodleXml(toMoodleXml(sent, QStringLiteral("L")).bytes),
                             fromGift(toGift(sent, QStringLiteral("L")).bytes)}) {
        QVERIFY(back.has_value());
        std::vector<Question> questions = back->questions;
        makeIdsUnique(questions, support::mainLesson());
        const QTemporaryDir folder;
        const auto kept = writeOwnQuestions(folder.path(), questions, support::mainLesson());
        QVERIFY2(kept.has_value(), kept ? "" : kept.error().message.c_str());
        QCOMPARE(readOwnQuestions(folder.path(), support::mainLesson())->size(), questions.size());
    }
}

QTEST_GUILESS_MAIN(TestOwnQuestions)
#include "tst_own_questions.moc"
