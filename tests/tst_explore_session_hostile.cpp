// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "tests/support/written_file.h"
#include "ui/explore/session_file.h"

#include <QTest>

#include <string>

using namespace breakeven;
using protocol::Json;
using ui::Session;

namespace {

Session sampleSession()
{
    Session session;
    session.settings.prices = {{QStringLiteral("here/cpu"), {0.5, QStringLiteral("your own")}}};
    session.settings.estimatedDevices = {QStringLiteral("t4")};
    session.settings.hiddenLanes = {QStringLiteral("here/cpu")};
    const auto figure = support::figureOf(support::mlpOf(100, 1), tradeoff::Hardware::Cpu, 5);
    session.here = support::recordingWith({figure});
    session.recordings = {{1, QStringLiteral("a.json"), support::recordingWith({figure})}};
    return session;
}

Json sampleJson()
{
    return Json::parse(ui::encodeSession(sampleSession()));
}

QString complaintAbout(std::string_view text)
{
    const auto read = ui::parseSession(text);
    if (read)
        return {};
    return read.error().code == tradeoff::ErrorCode::BadFile ? support::shown(read.error().message)
                                                             : QStringLiteral("wrong code");
}

} // namespace

class ExploreSessionHostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsWhatIsWhole();
    void parse_refusesATruncatedFile();
    void parse_refusesEveryMissingKey();
    void parse_refusesOtherKeys();
    void parse_namesThePlaceOfABadValue_data();
    void parse_namesThePlaceOfABadValue();
    void parse_refusesWhatIsNoSession_data();
    void parse_refusesWhatIsNoSession();
    void read_refusesAFileThatIsTooLarge();
    void encode_cleansTexts();
};

void ExploreSessionHostileTest::parse_readsWhatIsWhole()
{
    QCOMPARE(complaintAbout(sampleJson().dump()), QString());
}

void ExploreSessionHostileTest::parse_refusesATruncatedFile()
{
    const std::string whole = sampleJson().dump();
    for (std::size_t length = 0; length < whole.size(); length += 7)
        QVERIFY2(!complaintAbout(whole.substr(0, length)).isEmpty(), std::to_string(length).c_str());
    QVERIFY(!complaintAbout(whole.substr(0, whole.size() - 1)).isEmpty());
    QVERIFY(!complaintAbout(whole + '0').isEmpty());
}

void ExploreSessionHostileTest::parse_refusesEveryMissingKey()
{
    for (const char *const place :
         {"", "/settings", "/settings/sweep", "/settings/rule", "/settings/prices/0", "/recordings/0"}) {
        const Json whole = sampleJson();
        const Json &object = whole.at(Json::json_pointer(place));
        for (auto member = object.begin(); member != object.end(); ++member) {
            Json less = whole;
            less.at(Json::json_pointer(place)).erase(member.key());
            const QString complaint = complaintAbout(less.dump());
            const std::string row = std::string(place) + '/' + member.key();
            QVERIFY2(complaint.contains(support::shown(member.key())), row.c_str());
        }
    }
}

void ExploreSessionHostileTest::parse_refusesOtherKeys()
{
    for (const char *const place :
         {"", "/settings", "/settings/sweep", "/settings/rule", "/settings/prices/0", "/recordings/0"}) {
        Json more = sampleJson();
        more.at(Json::json_pointer(place))["stranger"] = 1;
        QVERIFY2(complaintAbout(more.dump()).contains(QStringLiteral("stranger")), place);
    }
}

void ExploreSessionHostileTest::parse_namesThePlaceOfABadValue_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *pointer, const QByteArray &value, const char *place) {
        QTest::newRow((QByteArray(pointer) + ' ' + value.left(20)).constData())
            << QByteArray(pointer) << value << QString::fromLatin1(place);
    };
    row("/settings", "7", "settings");
    row("/settings/sweep/sizes_bytes/1", "-1", "settings.sweep.sizes_bytes[1]");
    row("/settings/sweep/sizes_bytes/1", "49999999", "settings.sweep.sizes_bytes[1]");
    row("/settings/sweep/sizes_bytes/1", "1e300", "settings.sweep.sizes_bytes[1]");
    row("/settings/sweep/batches/0", "0", "settings.sweep.batches[0]");
    row("/settings/sweep/batches/0", "\"1\"", "settings.sweep.batches[0]");
    row("/settings/sweep/batches", "[" + QByteArray("1,").repeated(64) + "1]", "settings.sweep.batches");
    row("/settings/sweep/families/0", "\"rnn\"", "settings.sweep.families[0]");
    row("/settings/sweep/effort", "null", "settings.sweep.effort");
    row("/settings/sweep/refine", "1", "settings.sweep.refine");
    row("/settings/policy", "\"cost-within:-1ms\"", "settings.policy");
    row("/settings/figure", "\"speed\"", "settings.figure");
    row("/settings/axis", "[]", "settings.axis");
    row("/settings/prices/0/dollars_per_hour", "0", "settings.prices[0].dollars_per_hour");
    row("/settings/prices/0/dollars_per_hour", "-0.5", "settings.prices[0].dollars_per_hour");
    row("/settings/prices/0/dollars_per_hour", "1e9", "settings.prices[0].dollars_per_hour");
    row("/settings/prices/0", "[]", "settings.prices[0]");
    row("/settings/cpu_busy_share", "0", "settings.cpu_busy_share");
    row("/settings/gpu_busy_share", "1.01", "settings.gpu_busy_share");
    row("/settings/requests_per_s", "-1", "settings.requests_per_s");
    row("/settings/requests_per_s", "0", "settings.requests_per_s");
    row("/settings/hidden_lanes/0", "\"\\u001b[2J\"", "settings.hidden_lanes[0]");
    row("/settings/rule/batch", "-1", "settings.rule.batch");
    row("/settings/rule/junction", "\"xor\"", "settings.rule.junction");
    row("/here", "{}", "here");
    row("/here/measurements/0/throughput_per_s", "-1", "here: measurements[0].throughput_per_s");
    row("/here/measurements/0/provenance", "\"estimated\"", "here: measurements[0].provenance");
    row("/here/measurements/0/provenance", "\"lesson\"", "here: measurements[0].provenance");
    row("/recordings", "{}", "recordings");
    row("/recordings/0/number", "0", "recordings[0].number");
    row("/recordings/0/name", "7", "recordings[0].name");
    row("/recordings/0/recording", "null", "recordings[0].recording");
    row("/recordings/0/recording/version", "2", "recordings[0].recording");
}

void ExploreSessionHostileTest::parse_namesThePlaceOfABadValue()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    Json json = sampleJson();
    json.at(Json::json_pointer(pointer.toStdString())) = Json::parse(value.toStdString());
    const QString complaint = complaintAbout(json.dump());
    QVERIFY2(complaint.startsWith(place), qPrintable(complaint));
    QVERIFY(!complaint.contains(QChar(0x1b)));
}

void ExploreSessionHostileTest::parse_refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QString foreign = QStringLiteral("not a Breakeven session");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << foreign;
    QTest::newRow("a recording") << QByteArray(R"({"format": "breakeven-recording", "version": 1})") << foreign;
    QTest::newRow("newer") << QByteArray(R"({"format": "breakeven-session", "version": 2, "new": {}})")
                           << QStringLiteral("version 2");
    QTest::newRow("version 0") << QByteArray(R"({"format": "breakeven-session", "version": 0})")
                               << QStringLiteral("version");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("a key twice") << QByteArray(R"({"format": "breakeven-session", "format": 1})") << QString();
    Json same = sampleJson();
    same["recordings"].push_back(same["recordings"][0]);
    QTest::newRow("a number twice") << QByteArray::fromStdString(same.dump()) << QStringLiteral("recordings[1].number");
    Json many = sampleJson();
    for (int i = 2; i < 67; ++i)
        many["recordings"].push_back(many["recordings"][0]);
    QTest::newRow("many recordings") << QByteArray::fromStdString(many.dump()) << QStringLiteral("recordings");
}

void ExploreSessionHostileTest::parse_refusesWhatIsNoSession()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString complaint = complaintAbout(text.toStdString());
    QVERIFY(!complaint.isEmpty());
    QVERIFY2(complaint.contains(says), qPrintable(complaint));
}

void ExploreSessionHostileTest::read_refusesAFileThatIsTooLarge()
{
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "large.json";
    support::put(path, "{");
    std::filesystem::resize_file(path, ui::sessionLimits.maxBytes + 1);
    const auto read = ui::readSession(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(read.error().message.starts_with(path.string()));
}

void ExploreSessionHostileTest::encode_cleansTexts()
{
    Session session = sampleSession();
    session.recordings.front().name = QStringLiteral("\u001b[2Ja\nb.json");
    const auto read = ui::parseSession(ui::encodeSession(session));
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->recordings.front().name, QStringLiteral(" [2Ja b.json"));
}

QTEST_MAIN(ExploreSessionHostileTest)
#include "tst_explore_session_hostile.moc"
