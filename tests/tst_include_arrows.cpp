// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// A room and the rooms whose headers it may include besides its own. A room is a path from the project's root; a
/// folder below it belongs to it. What is in no room may include nothing of the project.
struct Arrows {
    std::string_view room;
    std::vector<std::string_view> mayEnter;
};

const std::vector<Arrows> arrows{
    {"engine/tradeoff", {}},
    {"engine/measuring", {"engine/tradeoff"}},
    {"engine/protocol", {"engine/tradeoff"}},
    {"engine/inference", {"engine/tradeoff", "engine/measuring"}},
    {"engine/program", {"engine"}},
    {"lessons", {"engine/tradeoff", "engine/protocol"}},
    {"ui", {"engine/tradeoff", "engine/protocol", "lessons"}},
    {"app", {"engine/tradeoff", "engine/protocol", "lessons", "ui"}},
    {"tests", {"engine", "lessons", "ui", "app"}},
};

/// A library, recognised by the start of its headers' names, and the places that may include it: rooms, or a file's
/// path without what follows the given start.
struct Library {
    std::string_view name;
    std::regex header;
    std::vector<std::string_view> places;
};

const std::vector<Library> libraries{
    {"LibTorch",
     std::regex("(torch|ATen|c10|caffe2)/.*"),
     {"engine/inference", "tests/support/simulated_accelerator", "tests/tst_simulated_accelerator",
      "tests/tst_known_references", "tests/tst_random_weights", "tests/benchmarks"}},
    {"CUDA", std::regex("(cuda|cudnn|cublas|nvml|nccl|cupti).*"), {}},
    {"nlohmann-json", std::regex("nlohmann/.*"), {"engine/protocol", "engine/program", "tests"}},
    {"CLI11", std::regex("CLI/.*"), {"engine/program"}},
    {"Qt", std::regex("Q[A-Z].*|Qt[A-Z].*|q[a-z]+\\.h"), {"app", "lessons", "ui", "tests"}},
};

struct Include {
    int line = 0;
    std::string header;
};

std::vector<Include> includesOf(const std::string &text)
{
    static const std::regex directive("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    std::vector<Include> found;
    int number = 0;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        ++number;
        std::smatch match;
        const std::string line = text.substr(start, end - start);
        if (std::regex_search(line, match, directive))
            found.push_back({number, match[1]});
        start = end + 1;
    }
    return found;
}

bool isIn(std::string_view path, std::string_view room)
{
    return path.starts_with(room) && (path.size() == room.size() || path[room.size()] == '/');
}

const Arrows *roomOf(std::string_view path)
{
    const auto found = std::ranges::find_if(arrows, [&](const Arrows &a) { return isIn(path, a.room); });
    return found == arrows.end() ? nullptr : &*found;
}

/// What is wrong with `file` (a path from the root) including `header`, or nothing.
std::optional<std::string> objection(std::string_view file, std::string_view header)
{
    for (const Library &library : libraries) {
        if (!std::regex_match(header.begin(), header.end(), library.header))
            continue;
        const bool allowed = std::ranges::any_of(library.places,
                                                 [&](std::string_view place) { return file.starts_with(place); });
        if (!allowed)
            return std::string(library.name) + " may not be included here";
        return std::nullopt;
    }
    static constexpr std::array top{"app", "engine", "lessons", "packaging", "resources", "tests", "ui"};
    const bool ours = std::ranges::any_of(top, [&](std::string_view folder) { return isIn(header, folder); });
    if (!ours)
        return std::nullopt;
    const Arrows *from = roomOf(file);
    if (!from)
        return "this file belongs to no room";
    const bool allowed = isIn(header, from->room)
        || std::ranges::any_of(from->mayEnter, [&](std::string_view room) { return isIn(header, room); });
    if (!allowed)
        return std::string(from->room) + " may not include " + std::string(header);
    return std::nullopt;
}

bool isSource(const std::filesystem::path &path)
{
    static constexpr std::array endings{".h", ".hpp", ".cpp", ".cc", ".c", ".inc"};
    return std::ranges::find(endings, path.extension().string()) != endings.end();
}

std::string textOf(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::filesystem::path> sourceFiles(const std::filesystem::path &root)
{
    std::vector<std::filesystem::path> files;
    for (const auto *folder : {"app", "engine", "lessons", "packaging", "resources", "tests", "ui"}) {
        if (!std::filesystem::exists(root / folder))
            continue;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file() && isSource(entry.path()))
                files.push_back(entry.path());
        }
    }
    return files;
}

} // namespace

class TestIncludeArrows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFile_keepsToTheArrows();
    void objection_judgesAnInclude_data();
    void objection_judgesAnInclude();
    void includesOf_findsEveryForm();
    void arrows_leadNoWayBack();
};

void TestIncludeArrows::everyFile_keepsToTheArrows()
{
    const std::filesystem::path root(BREAKEVEN_SOURCE_DIR);
    const std::vector<std::filesystem::path> files = sourceFiles(root);
    QVERIFY2(files.size() > 20, "the sources were not found, so nothing was checked");
    std::string faults;
    for (const std::filesystem::path &path : files) {
        const std::string file = path.lexically_relative(root).generic_string();
        for (const Include &include : includesOf(textOf(path))) {
            if (const auto fault = objection(file, include.header))
                faults += "\n  " + file + ':' + std::to_string(include.line) + ": " + include.header + ": " + *fault;
        }
    }
    QVERIFY2(faults.empty(), faults.c_str());
}

void TestIncludeArrows::objection_judgesAnInclude_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *file, const char *header, bool allowed) {
        QTest::addRow("%s <- %s", file, header) << QByteArray(file) << QByteArray(header) << allowed;
    };
    row("engine/tradeoff/a.cpp", "engine/tradeoff/units.h", true);
    row("engine/tradeoff/a.cpp", "engine/measuring/sampler.h", false);
    row("engine/tradeoff/a.cpp", "vector", true);
    row("engine/measuring/a.cpp", "engine/tradeoff/units.h", true);
    row("engine/measuring/a.cpp", "engine/inference/engine.h", false);
    row("engine/protocol/a.cpp", "engine/measuring/sampler.h", false);
    row("engine/inference/a.cpp", "engine/measuring/sampler.h", true);
    row("engine/inference/a.cpp", "engine/protocol/messages.h", false);
    row("engine/program/a.cpp", "engine/inference/engine.h", true);
    row("engine/program/a.cpp", "ui/learn/flow.h", false);
    row("engine/program/a.cpp", "tests/support/fake.h", false);
    row("lessons/reader/a.cpp", "engine/tradeoff/workload.h", true);
    row("lessons/reader/a.cpp", "engine/protocol/json_reading.h", true);
    row("lessons/reader/a.cpp", "engine/measuring/sampler.h", false);
    row("ui/learn/a.cpp", "engine/protocol/messages.h", true);
    row("ui/learn/a.cpp", "engine/inference/engine.h", false);
    row("ui/learn/a.cpp", "engine/measuring/sampler.h", false);
    row("ui/learn/a.cpp", "app/main.h", false);
    row("app/main.cpp", "ui/main_window/main_window.h", true);
    row("tests/tst_a.cpp", "engine/inference/engine.h", true);
    row("tests/tst_a.cpp", "app/command_line.h", true);
    row("packaging/a.cpp", "engine/tradeoff/units.h", false);

    row("engine/inference/a.cpp", "ATen/Functions.h", true);
    row("engine/inference/a.cpp", "cuda_runtime.h", false);
    row("engine/program/a.cpp", "torch/version.h", false);
    row("engine/measuring/a.cpp", "c10/core/Device.h", false);
    row("tests/support/simulated_accelerator_guard.cpp", "c10/core/Device.h", true);
    row("tests/tst_units.cpp", "ATen/Functions.h", false);
    row("engine/protocol/a.cpp", "nlohmann/json.hpp", true);
    row("engine/program/a.cpp", "nlohmann/json.hpp", true);
    row("engine/inference/a.cpp", "nlohmann/json.hpp", false);
    row("ui/learn/a.cpp", "nlohmann/json.hpp", false);
    row("engine/program/a.cpp", "QString", false);
    row("engine/tradeoff/a.cpp", "QtCore/QString", false);
    row("engine/tradeoff/a.cpp", "qglobal.h", false);
    row("ui/learn/a.cpp", "QWidget", true);
}

void TestIncludeArrows::objection_judgesAnInclude()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, header);
    QFETCH(bool, allowed);
    QCOMPARE(!objection(file.toStdString(), header.toStdString()).has_value(), allowed);
}

void TestIncludeArrows::includesOf_findsEveryForm()
{
    const std::vector<Include> found = includesOf("// #include \"no.h\"\n"
                                                  "#include <vector>\n"
                                                  "  #  include\t\"engine/tradeoff/units.h\" // why\n"
                                                  "const char *s = \"include\";\n"
                                                  "#include \"last.h\"");
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].header, std::string("vector"));
    QCOMPARE(found[1].header, std::string("engine/tradeoff/units.h"));
    QCOMPARE(found[1].line, 3);
    QCOMPARE(found[2].header, std::string("last.h"));
}

/// The table itself: a room that could be entered from one it enters would make a circle.
void TestIncludeArrows::arrows_leadNoWayBack()
{
    for (const Arrows &from : arrows) {
        for (const std::string_view entered : from.mayEnter) {
            for (const Arrows &to : arrows) {
                if (!isIn(to.room, entered) || to.room == from.room)
                    continue;
                const bool back = std::ranges::any_of(to.mayEnter,
                                                      [&](std::string_view r) { return isIn(from.room, r); });
                QVERIFY2(!back, std::string(to.room).c_str());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestIncludeArrows)
#include "tst_include_arrows.moc"
