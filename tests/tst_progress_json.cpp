// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/json_reading.h"
#include "tests/support/file_content.h"
#include "tests/support/progress_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;
using breakeven::protocol::Json;

namespace {

using Spoil = std::function<void(Json &)>;

} // namespace

/// Progress out and in as JSON.
class TestProgressJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("out.json"));
        m_here = openedStore(m_folder->filePath(QStringLiteral("here")));
        m_there = openedStore(m_folder->filePath(QStringLiteral("there")));
        QVERIFY(m_here && m_there);
    }
    void cleanup()
    {
        m_here.reset();
        m_there.reset();
    }

    void import_bringsAllThatWasExported()
    {
        fill(*m_here);
        QVERIFY(m_here->exportTo(m_file).has_value());
        const auto came = m_there->importFrom(m_file);
        QVERIFY2(came.has_value(), came ? "" : came.error().message.c_str());
        QCOMPARE(*came, 4);
        const auto before = m_here->answers(lessonId()).value();
        const auto after = m_there->answers(lessonId()).value();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].questionId, before[i].questionId);
            QVERIFY(after[i].answer == before[i].answer);
            QCOMPARE(after[i].points, before[i].points);
            QCOMPARE(after[i].answeredAt, before[i].answeredAt);
            QCOMPARE(after[i].attempt.has_value(), before[i].attempt.has_value());
        }
        const auto reviewsBefore = m_here->reviewItems(lessonId()).value();
        const auto reviewsAfter = m_there->reviewItems(lessonId()).value();
        QCOMPARE(reviewsAfter.size(), reviewsBefore.size());
        for (std::size_t i = 0; i < reviewsBefore.size(); ++i)
            QVERIFY(reviewsAfter[i].card == reviewsBefore[i].card);
        const auto here = m_here->summary(lessonId()).value();
        const auto there = m_there->summary(lessonId()).value();
        QVERIFY(here.byDifficulty == there.byDifficulty && here.byTopic == there.byTopic);
        QVERIFY(there.lastTest && there.lastTest->seed == here.lastTest->seed);
        QCOMPARE(there.lastTest->finishedAt, here.lastTest->finishedAt);
        // And out again: the same text.
        const QString second = m_folder->filePath(QStringLiteral("second.json"));
        QVERIFY(m_there->exportTo(second).has_value());
        QCOMPARE(contentOf(second), contentOf(m_file));
    }

    void import_twiceAddsNothing()
    {
        fill(*m_here);
        QVERIFY(m_here->exportTo(m_file).has_value());
        QCOMPARE(m_here->importFrom(m_file).value(), 0);
        QCOMPARE(m_there->importFrom(m_file).value(), 4);
        QCOMPARE(m_there->importFrom(m_file).value(), 0);
        QCOMPARE(m_there->answers(lessonId()).value().size(), 4U);
    }

    void import_mergesAndKeepsWhatIsHere()
    {
        fill(*m_here);
        QVERIFY(m_here->exportTo(m_file).has_value());
        QVERIFY(m_there->addAnswer(answerTo(QStringLiteral("q0"), false)).has_value());
        QCOMPARE(m_there->importFrom(m_file).value(), 4);
        const auto answers = m_there->answers(lessonId()).value();
        QCOMPARE(answers.size(), 5U);
        QCOMPARE(answers.front().questionId, QStringLiteral("q0")); // its own came first
        QVERIFY(answers.front().sequence < answers.back().sequence);
    }

    void import_endsATestThatEndedElsewhere()
    {
        const auto attempt = m_here->beginAttempt(someAttempt()).value();
        QVERIFY(m_here->exportTo(m_file).has_value());
        QCOMPARE(m_there->importFrom(m_file).value(), 0);
        QVERIFY(m_there->openAttempt(lessonId()).value().has_value());
        QVERIFY(m_here->addAnswer(inTest(answerTo(QStringLiteral("q"), false), attempt, 0)).has_value());
        QVERIFY(m_here->finishAttempt(attempt).has_value());
        QVERIFY(m_here->exportTo(m_file).has_value());
        QCOMPARE(m_there->importFrom(m_file).value(), 1);
        QVERIFY(!m_there->openAttempt(lessonId()).value().has_value());
        QCOMPARE(m_there->summary(lessonId()).value().byDifficulty[0].answered, 1);
        QCOMPARE(m_there->reviewItems(lessonId()).value().size(), 1U);
    }

    void export_isReadable()
    {
        fill(*m_here);
        QVERIFY(m_here->exportTo(m_file).has_value());
        const Json json = Json::parse(contentOf(m_file).toStdString());
        QCOMPARE(json["format"].get<std::string>(), std::string("breakeven-progress"));
        QCOMPARE(json["version"].get<int>(), 1);
        QCOMPARE(json["exported_at"].get<std::string>(), std::string("2026-03-10T12:00:00.000Z"));
        QCOMPARE(json["answers"].size(), 4U);
        QCOMPARE(json["attempts"].size(), 1U);
        QCOMPARE(json["reviews"].size(), 2U);
        QVERIFY(!m_here->exportTo(m_folder->path()).has_value()); // a folder
    }

    void import_ofABrokenFileChangesNothing_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Spoil spoil, const char *says) {
            QTest::newRow(name) << std::move(spoil) << QString::fromLatin1(says);
        };
        row(
            "format", [](Json &j) { j["format"] = "breakeven-recording"; }, "no progress that Breakeven exported");
        row(
            "no format", [](Json &j) { j.erase("format"); }, "format is missing");
        row(
            "newer",
            [](Json &j) {
                j = {{"format", "breakeven-progress"}, {"version", 2}};
            },
            "newer Breakeven");
        row(
            "version", [](Json &j) { j["version"] = "1"; }, "version must be");
        row(
            "no answers", [](Json &j) { j.erase("answers"); }, "answers is missing");
        row(
            "stranger", [](Json &j) { j["extra"] = 1; }, "extra");
        row(
            "stranger within", [](Json &j) { j["answers"][3]["extra"] = 1; }, "answers[3] must not have");
        row(
            "key", [](Json &j) { j["answers"][3]["key"] = "1"; }, "answers[3].key must be");
        row(
            "key twice", [](Json &j) { j["answers"][3]["key"] = j["answers"][0]["key"]; }, "answers[3].key is there");
        row(
            "test unknown", [](Json &j) { j["attempts"] = Json::array(); }, "attempt is not one");
        row(
            "question", [](Json &j) { j["answers"][3]["question"] = ""; }, "answers[3].question must be");
        row(
            "activity", [](Json &j) { j["answers"][3]["activity"] = "sleep"; }, "answers[3].activity must be");
        row(
            "points", [](Json &j) { j["answers"][3]["points"] = 2; }, "answers[3].points must be");
        row(
            "right", [](Json &j) { j["answers"][3]["right"] = 1; }, "answers[3].right must be");
        row(
            "time", [](Json &j) { j["answers"][3]["answered_at"] = "2026-02-30T00:00:00.000Z"; }, "a time such as");
        row(
            "local time", [](Json &j) { j["answers"][3]["answered_at"] = "2026-02-03T00:00:00.000"; }, "a time");
        row(
            "option", [](Json &j) { j["answers"][3]["answer"]["options"] = {1}; }, "options must be");
        row(
            "rule", [](Json &j) { j["answers"][3]["answer"]["rule"] = 7; }, "rule must be");
        row(
            "state", [](Json &j) { j["attempts"][0]["finished_at"] = nullptr; }, "finished_at must be");
        row(
            "seed", [](Json &j) { j["attempts"][0]["seed"] = 4'294'967'296; }, "seed must be");
        row(
            "flag", [](Json &j) { j["attempts"][0]["flagged"] = {-1}; }, "flagged must be");
        row(
            "review twice", [](Json &j) { j["reviews"][1] = j["reviews"][0]; }, "reviews[1].question is there twice");
        row(
            "stability", [](Json &j) { j["reviews"][1]["stability_days"] = -1; }, "stability_days must be");
    }
    void import_ofABrokenFileChangesNothing()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QString, says);
        fill(*m_here);
        QVERIFY(m_here->exportTo(m_file).has_value());
        Json json = Json::parse(contentOf(m_file).toStdString());
        spoil(json);
        put(m_file, QByteArray::fromStdString(json.dump()));
        QVERIFY(m_there->addAnswer(answerTo(QStringLiteral("own"))).has_value());
        const auto came = m_there->importFrom(m_file);
        QVERIFY(!came.has_value());
        const QString sentence = QString::fromStdString(came.error().message);
        QVERIFY2(sentence.startsWith(QStringLiteral("Nothing was imported. ")), qPrintable(sentence));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QCOMPARE(m_there->answers(lessonId()).value().size(), 1U);
        QVERIFY(m_there->reviewItems(lessonId()).value().empty());
        QVERIFY(!m_there->summary(lessonId()).value().lastTest);
    }

    void import_refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("progress");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("key twice") << QByteArray(R"({"format": "breakeven-progress", "format": "x"})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0 and more", 25);
    }
    void import_refusesWhatIsNoJson()
    {
        QFETCH(const QByteArray, content);
        put(m_file, content);
        QVERIFY(!m_there->importFrom(m_file).has_value());
        QVERIFY(!m_there->importFrom(m_folder->filePath(QStringLiteral("none.json"))).has_value());
        QVERIFY(m_there->answers(lessonId()).value().empty());
    }

private:
    /// Two answers of practice, and a finished test of two.
    static void fill(ProgressStore &store)
    {
        GivenAnswer first = answerTo(QStringLiteral("q1"), false);
        first.answer.number = 0.1;
        first.answer.rule = tradeoff::DecisionRule{.batchThreshold = 8, .junction = tradeoff::Junction::Or};
        GivenAnswer second = answerTo(QStringLiteral("q2"));
        second.difficulty = Difficulty::Hard;
        QVERIFY(store.addAnswer(first).has_value());
        QVERIFY(store.addAnswer(second).has_value());
        Attempt attempt = someAttempt(4'000'000'000U);
        attempt.flagged = {1};
        attempt.clockSeconds = 600;
        const auto id = store.beginAttempt(attempt).value();
        QVERIFY(store.addAnswer(inTest(answerTo(QStringLiteral("q3")), id, 0)).has_value());
        QVERIFY(store.addAnswer(inTest(answerTo(QStringLiteral("q4"), false), id, 1)).has_value());
        QVERIFY(store.finishAttempt(id).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ProgressStore> m_here;
    std::unique_ptr<ProgressStore> m_there;
};

QTEST_GUILESS_MAIN(TestProgressJson)
#include "tst_progress_json.moc"
