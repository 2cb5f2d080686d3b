// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/durable_file.h"
#include "tests/support/written_file.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

using namespace breakeven;
using namespace breakeven::support;
using protocol::FileCalls;
namespace fs = std::filesystem;

namespace {

/// The calls made so far, and which of them shall go wrong.
struct Script {
    std::vector<std::string> made;
    std::size_t failAt = 0; ///< counted from 1; 0: none
    int error = EIO;
    std::string failAlways; ///< this call fails each time
    bool interrupt = false; ///< every call but close is interrupted once before it works
    std::size_t bytesAWrite = SIZE_MAX;
};
Script script;

bool fails(const char *call)
{
    if (script.interrupt && std::string_view(call) != "close"
        && (script.made.empty() || script.made.back() != std::string(call) + " again")) {
        script.made.push_back(std::string(call) + " again");
        errno = EINTR;
        return true;
    }
    script.made.emplace_back(call);
    errno = script.error;
    return script.made.size() == script.failAt || script.failAlways == call;
}

const FileCalls &system()
{
    return protocol::systemFileCalls();
}

/// The system's own calls, with the script's faults. A close that fails still closes, as it does on Linux.
const FileCalls faulty{
    .open = [](const char *path, int flags,
               mode_t mode) { return fails("open") ? -1 : system().open(path, flags, mode); },
    .stat = [](const char *path, struct stat *status) { return fails("stat") ? -1 : system().stat(path, status); },
    .changeMode = [](int descriptor,
                     mode_t mode) { return fails("changeMode") ? -1 : system().changeMode(descriptor, mode); },
    .write = [](int descriptor, const void *bytes, std::size_t count) -> ssize_t {
        return fails("write") ? -1 : system().write(descriptor, bytes, std::min(count, script.bytesAWrite));
    },
    .sync = [](int descriptor) { return fails("sync") ? -1 : system().sync(descriptor); },
    .close =
        [](int descriptor) {
            const int result = system().close(descriptor);
            return fails("close") ? -1 : result;
        },
    .rename = [](const char *from, const char *to) { return fails("rename") ? -1 : system().rename(from, to); },
    .unlink = [](const char *path) { return fails("unlink") ? -1 : system().unlink(path); },
};

std::size_t openDescriptors()
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), {}));
}

const std::vector<std::string> wholeRun{"stat", "open",  "open",   "changeMode", "write",
                                        "sync", "close", "rename", "sync",       "close"};

} // namespace

/// What is left of a file when a call of the system goes wrong.
class DurableFileFaultsTest final : public WrittenFile
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void write_makesTheCallsThatDurabilityTakes();
    void write_leavesTheOldWhenACallFails_data();
    void write_leavesTheOldWhenACallFails();
    void write_leavesNothingWhenACallFailsOnANewFile();
    void write_namesTheTroubleInASentence_data();
    void write_namesTheTroubleInASentence();
    void write_goesOnAfterInterruptsAndShortWrites();
    void write_forgivesFoldersThatCannotBeSynced();
    void write_triesAnotherNameWhereOneIsTaken();
};

void DurableFileFaultsTest::init()
{
    makeFolder();
    script = {};
}

void DurableFileFaultsTest::write_makesTheCallsThatDurabilityTakes()
{
    put(m_target, "old");
    QVERIFY(protocol::writeDurably(m_target, "new", faulty).has_value());
    QCOMPARE(script.made == wholeRun, true);
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));
}

void DurableFileFaultsTest::write_leavesTheOldWhenACallFails_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    for (std::size_t i = 0; i < wholeRun.size(); ++i) {
        for (const int error : {EIO, ENOSPC, EACCES})
            QTest::addRow("%zu %s %d", i + 1, wholeRun[i].c_str(), error) << static_cast<int>(i + 1) << error;
    }
}

void DurableFileFaultsTest::write_leavesTheOldWhenACallFails()
{
    QFETCH(int, call);
    QFETCH(int, error);
    put(m_target, "old");
    const std::size_t descriptors = openDescriptors();
    script.failAt = static_cast<std::size_t>(call);
    script.error = error;
    const auto written = protocol::writeDurably(m_target, "new", faulty);

    const bool renamed = call > 8;
    const bool allDone = call == 10; // the folder's close: nothing is lost by it
    QCOMPARE(written.has_value(), allDone);
    QCOMPARE(shown(contentOf(m_target)), renamed ? QStringLiteral("new") : QStringLiteral("old"));
    QCOMPARE(entries(), std::size_t{1});
    QCOMPARE(openDescriptors(), descriptors);
    if (!written) {
        QCOMPARE(written.error().code, tradeoff::ErrorCode::BadFile);
        QVERIFY2(written.error().message.starts_with(m_target.string()), written.error().message.c_str());
    }
}

void DurableFileFaultsTest::write_leavesNothingWhenACallFailsOnANewFile()
{
    // stat, open, open, write, sync, close, rename: there is no mode to keep.
    for (std::size_t call = 2; call <= 7; ++call) {
        script = {};
        script.failAt = call;
        QVERIFY(!protocol::writeDurably(m_target, "new", faulty).has_value());
        QCOMPARE(entries(), std::size_t{0});
    }
    script = {};
    QVERIFY(protocol::writeDurably(m_target, "new", faulty).has_value());
}

void DurableFileFaultsTest::write_namesTheTroubleInASentence_data()
{
    QTest::addColumn<std::string>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *call, int error, const char *sentence) {
        QTest::newRow(tag) << std::string(call) << error << std::string(sentence);
    };
    row("disk full", "write", ENOSPC, " could not be written: the disk is full (writing).");
    row("disk full at the sync", "sync", ENOSPC, " could not be written: the disk is full (bringing it to the disk).");
    row("quota", "write", EDQUOT, " could not be written: the disk quota is used up (writing).");
    row("broken disk", "sync", EIO, " could not be written: the disk reports an error (bringing it to the disk).");
    row("read-only", "open", EROFS, " could not be written: the disk can only be read (opening its folder).");
    row("no permission", "rename", EACCES, " could not be written: permission is denied (putting it in its place).");
    row("close", "close", EDQUOT, " could not be written: the disk quota is used up (closing the temporary).");
}

void DurableFileFaultsTest::write_namesTheTroubleInASentence()
{
    QFETCH(std::string, call);
    QFETCH(int, error);
    QFETCH(std::string, sentence);
    script.failAlways = call;
    script.error = error;
    const auto written = protocol::writeDurably(m_target, "new", faulty);
    QVERIFY(!written.has_value());
    QCOMPARE(shown(written.error().message), shown(m_target.string() + sentence));
}

void DurableFileFaultsTest::write_goesOnAfterInterruptsAndShortWrites()
{
    put(m_target, "old");
    script.interrupt = true;
    script.bytesAWrite = 3;
    QVERIFY(protocol::writeDurably(m_target, "a longer content", faulty).has_value());
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("a longer content"));
    QCOMPARE(std::count(script.made.begin(), script.made.end(), "write"), 6);
    QCOMPARE(std::count(script.made.begin(), script.made.end(), "sync again"), 2);
}

void DurableFileFaultsTest::write_forgivesFoldersThatCannotBeSynced()
{
    put(m_target, "old");
    script.failAt = 9;
    script.error = EINVAL;
    QVERIFY(protocol::writeDurably(m_target, "new", faulty).has_value());
    script = {};
    script.failAt = 9;
    script.error = EIO;
    const auto written = protocol::writeDurably(m_target, "newer", faulty);
    QVERIFY(!written.has_value());
    QCOMPARE(shown(written.error().message),
             shown(m_target.string()
                   + " is written, but would perhaps not survive a power cut: the disk reports an error "
                     "(bringing its folder to the disk)."));
}

void DurableFileFaultsTest::write_triesAnotherNameWhereOneIsTaken()
{
    script.failAt = 3;
    script.error = EEXIST;
    QVERIFY(protocol::writeDurably(m_target, "new", faulty).has_value());
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));

    script = {};
    script.failAlways = "open";
    script.error = EEXIST;
    QVERIFY(!protocol::writeDurably(m_target, "newer", faulty).has_value());
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));
}

QTEST_APPLESS_MAIN(DurableFileFaultsTest)
#include "tst_durable_file_faults.moc"
