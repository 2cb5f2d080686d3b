// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/pack/lesson_pack.h"
#include "lessons/reader/lesson_reader.h"
#include "tests/support/sample_measurement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;

namespace {

QString lessonFolder()
{
    return QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu");
}

QStringList firstQuestions()
{
    const auto lesson = readLesson(lessonFolder());
    QStringList ids;
    for (std::size_t index = 0; lesson && index < 3; ++index)
        ids.append(lesson->questions[index].id);
    return ids;
}

LessonPack fullPack()
{
    LessonPack pack;
    pack.title = QStringLiteral("Week 3: «batches»");
    pack.message = QStringLiteral("Measure first.\nThen read.");
    if (auto files = packFolder(lessonFolder()))
        pack.files = std::move(*files);
    pack.questionIds = firstQuestions();
    pack.workload = tradeoff::Workload{.sizeBytes = 2 * tradeoff::gigabyte, .batch = 24};
    tradeoff::DecisionRule rule;
    rule.batchThreshold = 12;
    pack.rule = rule;
    pack.dollarsPerHour = {{"cpu", 0.36}, {"cuda:0", 3.6}};
    protocol::Recording recording;
    recording.machine = "Sample processor, 2 cores, 8 GB";
    recording.createdAt = "2026-01-31T12:30:00Z";
    recording.engineVersion = "0.1.0";
    recording.libtorch = "2.15.0+cpu";
    recording.dollarsPerHour = {{"cuda:0", 3.6}};
    recording.measurements = {support::sampleMeasurement()};
    pack.recordings = {{QStringLiteral("The one in the cellar"), recording}};
    pack.hidden = {Control::Rule, Control::OtherMachines};
    return pack;
}

QString complaintAbout(std::string_view text)
{
    const auto pack = parsePack(text);
    if (pack)
        return {};
    return pack.error().code == tradeoff::ErrorCode::BadFile ? QString::fromStdString(pack.error().message)
                                                             : QStringLiteral("another code than BadFile");
}

std::string replaced(std::string text, std::string_view old, std::string_view now)
{
    const std::size_t at = text.find(old);
    return at == std::string::npos ? std::string() : text.replace(at, old.size(), now);
}

} // namespace

/// A lesson that is handed out is the one that was put together, or the file says why it cannot be opened.
class LessonPackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_keepsEverything();
    void roundTrip_ofAnEmptyOne();
    void measuredBecomesRecorded();
    void lesson_hasTheQuestionsChosen();
    void lesson_isReadInALanguage();
    void lesson_refusesWhatItDoesNotHave();
    void file_isReadAsItWasWritten();
    void file_nameIsInEveryComplaint();
    void parse_refusesEveryShorterText();
    void parse_saysWhatIsWrong_data();
    void parse_saysWhatIsWrong();
    void write_refusesWhatCannotBeOpenedAgain();
    void everyControlHasItsOwnName();
};

void LessonPackTest::roundTrip_keepsEverything()
{
    const LessonPack pack = fullPack();
    QVERIFY(pack.files.size() > 5);
    const std::string text = encodePack(pack);
    QVERIFY(text.starts_with("{\n \"format\": \"breakeven-pack\",\n \"version\": 1,"));
    const auto read = parsePack(text);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->title, pack.title);
    QCOMPARE(read->message, pack.message);
    QVERIFY(read->files == pack.files);
    QVERIFY(read->questionIds == pack.questionIds);
    QVERIFY(read->workload == pack.workload);
    QVERIFY(read->rule == pack.rule);
    QVERIFY(!read->policy);
    QVERIFY(read->dollarsPerHour == pack.dollarsPerHour);
    QCOMPARE(read->recordings.size(), std::size_t{1});
    QCOMPARE(read->recordings[0].name, pack.recordings[0].name);
    QVERIFY(read->hidden == pack.hidden);
    // Nothing is left out that a second round would show.
    LessonPack again = *read;
    QCOMPARE(QByteArray::fromStdString(encodePack(again)), QByteArray::fromStdString(encodePack(*parsePack(text))));
}

void LessonPackTest::roundTrip_ofAnEmptyOne()
{
    LessonPack pack;
    pack.title = QStringLiteral("As built in");
    pack.lessonId = QStringLiteral("gpu-vs-cpu");
    const auto read = parsePack(encodePack(pack));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->lessonId, pack.lessonId);
    QVERIFY(read->files.empty());
    QVERIFY(!read->questionIds && !read->workload && !read->rule && !read->policy);
    QVERIFY(read->hidden.empty());
}

void LessonPackTest::measuredBecomesRecorded()
{
    const LessonPack pack = fullPack();
    QCOMPARE(pack.recordings[0].recording.measurements[0].provenance, tradeoff::Provenance::Measured);
    const auto read = parsePack(encodePack(pack));
    QVERIFY(read);
    const tradeoff::Measurement &there = read->recordings[0].recording.measurements[0];
    QCOMPARE(there.provenance, tradeoff::Provenance::Recorded);
    QCOMPARE(there.latency.medianMs, support::sampleMeasurement().latency.medianMs);
}

void LessonPackTest::lesson_hasTheQuestionsChosen()
{
    const LessonPack pack = fullPack();
    const auto lesson = lessonOf(pack, QStringLiteral("pack"));
    QVERIFY2(lesson, lesson ? "" : lesson.error().message.c_str());
    QStringList ids;
    for (const Question &question : lesson->questions)
        ids.append(question.id);
    QCOMPARE(ids, firstQuestions());
    QCOMPARE(lesson->title, pack.title);
}

void LessonPackTest::lesson_isReadInALanguage()
{
    const auto lesson = lessonOf(fullPack(), QStringLiteral("pack"), QStringLiteral("es"));
    QVERIFY2(lesson, lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->language, QStringLiteral("es"));
}

void LessonPackTest::lesson_refusesWhatItDoesNotHave()
{
    LessonPack pack = fullPack();
    pack.questionIds = QStringList{QStringLiteral("no-such-question")};
    const auto lesson = lessonOf(pack, QStringLiteral("pack"));
    QVERIFY(!lesson);
    QVERIFY(QString::fromStdString(lesson.error().message).contains(QStringLiteral("no-such-question")));
    LessonPack unknown;
    unknown.title = QStringLiteral("Of a lesson that is not there");
    unknown.lessonId = QStringLiteral("not-built-in");
    const auto other = lessonOf(unknown, QStringLiteral("pack"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, tradeoff::ErrorCode::BadFile);
}

void LessonPackTest::file_isReadAsItWasWritten()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = (folder.path() + QStringLiteral("/week3") + packEnding()).toStdString();
    const auto written = writePack(path, fullPack());
    QVERIFY2(written, written ? "" : written.error().message.c_str());
    const auto read = readPack(path);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->title, fullPack().title);
    QVERIFY(read->files == fullPack().files);
}

void LessonPackTest::file_nameIsInEveryComplaint()
{
    const QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/broken.breakeven");
    const auto missing = readPack(path.toStdString());
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.find("broken.breakeven") != std::string::npos, missing.error().message.c_str());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto broken = readPack(path.toStdString());
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY2(broken.error().message.find("broken.breakeven") != std::string::npos, broken.error().message.c_str());
}

void LessonPackTest::parse_refusesEveryShorterText()
{
    LessonPack pack = fullPack();
    pack.files.clear();
    pack.lessonId = QStringLiteral("gpu-vs-cpu");
    std::string text = encodePack(pack);
    while (text.ends_with('\n'))
        text.pop_back();
    for (std::size_t length = 0; length < text.size(); length += 7)
        QVERIFY2(!complaintAbout(std::string_view(text).substr(0, length)).isEmpty(),
                 qPrintable(QString::number(length)));
}

void LessonPackTest::parse_saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("said");
    QTest::newRow("another file") << QByteArray("breakeven-pack") << QByteArray("breakeven-recording")
                                  << QStringLiteral("format");
    QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << QStringLiteral("newer");
    QTest::newRow("a key nobody knows") << QByteArray("\"title\"") << QByteArray("\"tittle\"")
                                        << QStringLiteral("title");
    QTest::newRow("a control nobody knows")
        << QByteArray("\"other_machines\"") << QByteArray("\"all_machines\"") << QStringLiteral("hidden");
    QTest::newRow("a price below nothing")
        << QByteArray("\"cpu\": 0.36") << QByteArray("\"cpu\": -1") << QStringLiteral("cpu");
    QTest::newRow("a batch of none") << QByteArray("\"batch\": 24") << QByteArray("\"batch\": 0")
                                     << QStringLiteral("batch");
    QTest::newRow("a way out of the folder")
        << QByteArray("\"lesson.json\"") << QByteArray("\"../lesson.json\"") << QStringLiteral("../lesson.json");
}

void LessonPackTest::parse_saysWhatIsWrong()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, now);
    QFETCH(const QString, said);
    const std::string text = replaced(encodePack(fullPack()), old.toStdString(), now.toStdString());
    QVERIFY(!text.empty());
    const QString complaint = complaintAbout(text);
    QVERIFY(!complaint.isEmpty());
    QVERIFY2(complaint.contains(said), qPrintable(complaint));
}

void LessonPackTest::write_refusesWhatCannotBeOpenedAgain()
{
    const QTemporaryDir folder;
    LessonPack pack = fullPack();
    pack.files.erase(QStringLiteral("lesson.json"));
    const QString path = folder.path() + QStringLiteral("/half.breakeven");
    const auto written = writePack(path.toStdString(), pack);
    QVERIFY(!written);
    QVERIFY(!QFile::exists(path));
}

void LessonPackTest::everyControlHasItsOwnName()
{
    std::set<std::string_view> names;
    for (const Control control : controls)
        names.insert(name(control));
    QCOMPARE(names.size(), controls.size());
}

QTEST_GUILESS_MAIN(LessonPackTest)
#include "tst_lesson_pack.moc"
