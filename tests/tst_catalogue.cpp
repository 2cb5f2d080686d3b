// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/catalogue.h"

#include <QTest>

#include <fstream>
#include <iterator>
#include <string>

using namespace breakeven;
using protocol::Catalogue;
using protocol::Json;

namespace {

std::string shipped(const char *name)
{
    std::ifstream file(std::string(BREAKEVEN_SOURCE_DIR "/resources/catalogue/") + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

Json devices()
{
    return Json::parse(R"({"format": "breakeven-devices", "version": 1, "devices": [
        {"id": "t4", "name": "NVIDIA T4", "fp32_flops": 8.1e12, "fp16_flops": 65e12, "bf16_flops": null,
         "memory_bytes_per_s": 320e9, "memory_bytes": 16000000000, "source": "datasheet"}]})");
}

Json prices()
{
    return Json::parse(R"({"format": "breakeven-prices", "version": 1, "region": "us-east-1", "date": "2026-07-20",
        "source": "a list", "licence": "Apache-2.0", "machines": [
        {"name": "c7i.4xlarge", "dollars_per_hour": 0.714, "vcpus": 16},
        {"name": "g4dn.xlarge", "dollars_per_hour": 0.526,
         "gpu": {"model": "NVIDIA T4 Tensor Core", "count": 1, "memory_gib": 16, "device": "t4"}}]})");
}

std::string complaintAbout(std::string_view devicesText, std::string_view pricesText)
{
    const auto read = protocol::parseCatalogue(devicesText, pricesText);
    if (read)
        return {};
    return read.error().code == tradeoff::ErrorCode::BadFile ? read.error().message : "wrong code";
}

} // namespace

class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsEveryField();
    void parse_readsWhatIsShipped();
    void shipped_namesADocumentForEveryDevice();
    void parse_refusesATruncatedFileAtEveryByte();
    void parse_refusesEveryMissingKey();
    void parse_namesThePlaceInEveryError_data();
    void parse_namesThePlaceInEveryError();
    void parse_boundsWhatHostileTextCosts();
};

void CatalogueTest::parse_readsEveryField()
{
    const auto read = protocol::parseCatalogue(devices().dump(), prices().dump());
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->devices.size(), std::size_t{1});
    const tradeoff::Datasheet expected{.id = "t4",
                                       .name = "NVIDIA T4",
                                       .fp32Flops = 8.1e12,
                                       .fp16Flops = 65e12,
                                       .bf16Flops = std::nullopt,
                                       .memoryBytesPerS = 320e9,
                                       .memoryBytes = 16 * tradeoff::gigabyte,
                                       .source = "datasheet"};
    QVERIFY(read->devices[0] == expected);
    QCOMPARE(read->prices.region, std::string("us-east-1"));
    QCOMPARE(read->prices.date, std::string("2026-07-20"));
    QCOMPARE(read->prices.source, std::string("a list"));
    QCOMPARE(read->prices.licence, std::string("Apache-2.0"));
    QCOMPARE(read->prices.machines.size(), std::size_t{2});
    QCOMPARE(read->prices.machines[0].vcpus, std::optional(16));
    QVERIFY(!read->prices.machines[0].gpus);
    QVERIFY(!read->prices.machines[1].vcpus);
    QCOMPARE(read->prices.machines[1].dollarsPerHour, 0.526);
    const auto &gpus = read->prices.machines[1].gpus;
    QVERIFY(gpus.has_value());
    QCOMPARE(gpus->model, std::string("NVIDIA T4 Tensor Core"));
    QCOMPARE(gpus->count, 1.0);
    QCOMPARE(gpus->memoryGib, 16.0);
    QCOMPARE(gpus->deviceId, std::optional<std::string>("t4"));
}

void CatalogueTest::parse_readsWhatIsShipped()
{
    const auto read = protocol::parseCatalogue(shipped("devices.json"), shipped("prices.json"));
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    // From the price list of 20 July 2026, looked up by eye.
    const std::pair<const char *, double> known[]{
        {"c7i.4xlarge", 0.714},  {"g4dn.xlarge", 0.526},      {"g6.xlarge", 0.8048},  {"g5.xlarge", 1.006},
        {"g6e.xlarge", 1.861},   {"p4d.24xlarge", 21.957642}, {"p5.48xlarge", 55.04}, {"c7g.xlarge", 0.145},
        {"m7i.2xlarge", 0.4032}, {"c7a.8xlarge", 1.64224}};
    for (const auto &[name, price] : known) {
        const protocol::PricedMachine *const machine = read->machine(name);
        QVERIFY2(machine, name);
        QCOMPARE(machine->dollarsPerHour, price);
    }
    QCOMPARE(read->machine("p4d.24xlarge")->gpus->deviceId, std::optional<std::string>("a100-40gb"));
    QCOMPARE(read->machine("p5.48xlarge")->gpus->count, 8.0);
    // An eighth of an L4 is not what the datasheet is about.
    QVERIFY(!read->machine("g6f.large")->gpus->deviceId);
    QVERIFY(!read->machine("none") && !read->device("none"));
}

void CatalogueTest::shipped_namesADocumentForEveryDevice()
{
    const auto read = protocol::parseCatalogue(shipped("devices.json"), shipped("prices.json"));
    QVERIFY(read.has_value());
    for (const char *id : {"t4", "a10g", "l4", "l40s", "a100-40gb", "h100-80gb", "v100-16gb", "rtx-3090", "rtx-4090"})
        QVERIFY2(read->device(id), id);
    for (const tradeoff::Datasheet &device : read->devices) {
        const QString source = QString::fromStdString(device.source);
        QVERIFY2(source.contains(QStringLiteral("datasheet")) || source.contains(QStringLiteral("whitepaper")),
                 device.id.c_str());
        // Matrix units are faster than the plain ones, and no memory is read faster than it computes.
        QVERIFY(device.fp16Flops.value_or(0) > device.fp32Flops);
        QVERIFY(device.fp32Flops > device.memoryBytesPerS);
    }
}

void CatalogueTest::parse_refusesATruncatedFileAtEveryByte()
{
    const std::string first = devices().dump();
    const std::string second = prices().dump();
    for (std::size_t length = 0; length < first.size(); ++length)
        QVERIFY(complaintAbout(first.substr(0, length), second).starts_with("Devices: "));
    for (std::size_t length = 0; length < second.size(); ++length)
        QVERIFY(complaintAbout(first, second.substr(0, length)).starts_with("Prices: "));
}

void CatalogueTest::parse_refusesEveryMissingKey()
{
    const std::string goodDevices = devices().dump();
    const std::string goodPrices = prices().dump();
    const Json wholeDevice = devices()["devices"][0];
    const Json wholeList = prices();
    const Json wholeGpu = wholeList["machines"][1]["gpu"];
    for (const auto &[key, value] : wholeDevice.items()) {
        Json json = devices();
        json["devices"][0].erase(key);
        QVERIFY2(complaintAbout(json.dump(), goodPrices).find("devices[0]." + key) != std::string::npos, key.c_str());
    }
    for (const auto &[key, value] : wholeList.items()) {
        Json json = prices();
        json.erase(key);
        QVERIFY2(complaintAbout(goodDevices, json.dump()).find(key) != std::string::npos, key.c_str());
    }
    for (const auto &[key, value] : wholeGpu.items()) {
        Json json = prices();
        json["machines"][1]["gpu"].erase(key);
        QVERIFY2(complaintAbout(goodDevices, json.dump()).find("machines[1].gpu." + key) != std::string::npos,
                 key.c_str());
    }
}

void CatalogueTest::parse_namesThePlaceInEveryError_data()
{
    QTest::addColumn<QByteArray>("devicesPatch"); // RFC 7396
    QTest::addColumn<QByteArray>("pricesPatch");
    QTest::addColumn<QByteArray>("sentence");

    const auto device = [](const char *patch) {
        Json json = devices()["devices"][0];
        json.merge_patch(Json::parse(patch));
        return QByteArray::fromStdString(Json{{"devices", Json::array({json})}}.dump());
    };
    const auto machine = [](const char *patch) {
        Json json = prices()["machines"][1];
        json.merge_patch(Json::parse(patch));
        return QByteArray::fromStdString(Json{{"machines", Json::array({json})}}.dump());
    };
    const auto badDevice = [](const char *tag, const QByteArray &patch, const char *sentence) {
        QTest::newRow(tag) << patch << QByteArray("{}") << QByteArray(sentence);
    };
    const auto badPrices = [](const char *tag, const QByteArray &patch, const char *sentence) {
        QTest::newRow(tag) << QByteArray("{}") << patch << QByteArray(sentence);
    };

    badDevice("no such file", R"({"format": "breakeven-recording"})",
              "Devices: this is not such a file: \"format\": \"breakeven-devices\" is missing.");
    badDevice("newer", R"({"version": 2, "more": 1})",
              "Devices: this file is of version 2; this program reads version 1. Take a newer Breakeven.");
    badDevice("version 0", R"({"version": 0})", "Devices: version must be a whole number from 1 up.");
    badDevice("unknown key", R"({"more": 1})", "Devices: The object must not have the key \"more\".");
    badDevice("unknown key inside", device(R"({"speed": 1})"), "Devices: devices[0] must not have the key \"speed\".");
    badDevice("negative peak", device(R"({"fp32_flops": -1})"),
              "Devices: devices[0].fp32_flops must be a number from 1e+09 to 1e+18.");
    badDevice("absurd peak", device(R"({"fp16_flops": 1e30})"),
              "Devices: devices[0].fp16_flops must be a number from 1e+09 to 1e+18.");
    badDevice("absurd memory", device(R"({"memory_bytes": 1})"),
              "Devices: devices[0].memory_bytes must be at least 50000000.");
    badDevice("text for a number", device(R"({"memory_bytes_per_s": "fast"})"),
              "Devices: devices[0].memory_bytes_per_s must be a number, not a text.");
    badDevice("no source", device(R"({"source": " "})"),
              "Devices: devices[0].source must be a text that is not empty.");
    badDevice("id of two words", device(R"({"id": "rtx 3090"})"),
              R"(Devices: devices[0].id must be a device's id such as "cpu" or "cuda:0", not "rtx 3090".)");
    badDevice("no list", R"({"devices": {"t4": 1}})", "Devices: devices must be a list, not an object.");
    badPrices("no such file", R"({"format": 1})",
              "Prices: this is not such a file: \"format\": \"breakeven-prices\" is missing.");
    badPrices("free", machine(R"({"dollars_per_hour": 0})"),
              "Prices: machines[0].dollars_per_hour must be more than 0 and at most 100000.");
    badPrices("negative price", machine(R"({"dollars_per_hour": -1})"),
              "Prices: machines[0].dollars_per_hour must be a number from 0 up.");
    badPrices("absurd price", machine(R"({"dollars_per_hour": 1e9})"),
              "Prices: machines[0].dollars_per_hour must be more than 0 and at most 100000.");
    badPrices("no day", R"({"date": "2026-02-30"})",
              R"(Prices: date must be a day such as 2026-01-31, not "2026-02-30".)");
    badPrices("unknown device", machine(R"({"gpu": {"device": "t5"}})"),
              R"(Prices: machines[0].gpu.device must be the id of a device in the catalogue, not "t5".)");
    badPrices("no GPUs at all", machine(R"({"gpu": {"count": 0}})"),
              "Prices: machines[0].gpu.count must be a number from 0.01 to 1024.");
    badPrices("half a vcpu", machine(R"({"vcpus": 0.5})"),
              "Prices: machines[0].vcpus must be a whole number, not a number with a fraction or exponent.");
}

void CatalogueTest::parse_namesThePlaceInEveryError()
{
    QFETCH(QByteArray, devicesPatch);
    QFETCH(QByteArray, pricesPatch);
    QFETCH(QByteArray, sentence);
    Json first = devices();
    first.merge_patch(Json::parse(devicesPatch.toStdString()));
    Json second = prices();
    second.merge_patch(Json::parse(pricesPatch.toStdString()));
    QCOMPARE(QByteArray::fromStdString(complaintAbout(first.dump(), second.dump())), sentence);
}

void CatalogueTest::parse_boundsWhatHostileTextCosts()
{
    const std::string goodDevices = devices().dump();
    const std::string goodPrices = prices().dump();

    Json twice = devices();
    twice["devices"].push_back(twice["devices"][0]);
    QCOMPARE(complaintAbout(twice.dump(), goodPrices),
             std::string(R"(Devices: devices[1].id must be there once only, not twice: "t4".)"));
    twice = prices();
    twice["machines"].push_back(twice["machines"][0]);
    QCOMPARE(complaintAbout(goodDevices, twice.dump()),
             std::string(R"(Prices: machines[2].name must be there once only, not twice: "c7i.4xlarge".)"));

    const std::string deep(100'000, '[');
    QVERIFY(complaintAbout(deep, goodPrices).find("nested deeper than 8") != std::string::npos);
    const std::string large(std::size_t{2} << 20, ' ');
    QVERIFY(complaintAbout(goodDevices, large).find("longer than 1048576 bytes") != std::string::npos);
    std::string many = "[0";
    for (int i = 0; i < 200'000; ++i)
        many += ",0";
    QVERIFY(complaintAbout(many + ']', goodPrices).find("more than 100000 values") != std::string::npos);
    QVERIFY(complaintAbout(R"({"format": "breakeven-devices", "format": "breakeven-devices"})", goodPrices)
                .find("is there twice")
            != std::string::npos);
    QVERIFY(complaintAbout("\"\xff\"", goodPrices).starts_with("Devices: Byte 2:"));
    QVERIFY(complaintAbout("{}", goodPrices).starts_with("Devices: "));
    QVERIFY(complaintAbout("[]", goodPrices).starts_with("Devices: "));
    QVERIFY(complaintAbout("", "").starts_with("Devices: "));
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
