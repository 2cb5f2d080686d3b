// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/durable_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace breakeven;
using protocol::FileCalls;
namespace fs = std::filesystem;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void put(const fs::path &path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

std::size_t openDescriptors()
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), {}));
}

const std::vector<std::string> wholeRun{"stat", "open",  "open",   "changeMode", "write",
                                        "sync", "close", "rename", "sync",       "close"};

} // namespace

class DurableFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void write_makesTheCallsThatDurabilityTakes();
    void write_replacesTheOldAndKeepsItsMode();
    void write_leavesTheOldWhenACallFails_data();
    void write_leavesTheOldWhenACallFails();
    void write_leavesNothingWhenACallFailsOnANewFile();
    void write_namesTheTroubleInASentence_data();
    void write_namesTheTroubleInASentence();
    void write_goesOnAfterInterruptsAndShortWrites();
    void write_forgivesFoldersThatCannotBeSynced();
    void write_triesAnotherNameWhereOneIsTaken();
    void write_followsALinkAndKeepsIt();
    void write_takesTheLongestNameAllowed();
    void write_refusesWhatIsNoFile();
    void write_reportsAFullDevice();
    void write_survivesARealLimit();
    void read_keepsTheLimitToTheByte();

private:
    [[nodiscard]] std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_target.parent_path()), {}));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_target;
};

void DurableFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_target = fs::path(m_folder->path().toStdString()) / "points.json";
    script = {};
}

void DurableFileTest::write_makesTheCallsThatDurabilityTakes()
{
    put(m_target, "old");
    QVERIFY(protocol::writeDurably(m_target, "new", faulty).has_value());
    QCOMPARE(script.made == wholeRun, true);
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));
}

void DurableFileTest::write_replacesTheOldAndKeepsItsMode()
{
    put(m_target, "old and longer");
    fs::permissions(m_target, fs::perms(0640));
    QVERIFY(protocol::writeDurably(m_target, "new").has_value());
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));
    QCOMPARE(fs::status(m_target).permissions() == fs::perms(0640), true);
    QCOMPARE(entries(), std::size_t{1});
}

void DurableFileTest::write_leavesTheOldWhenACallFails_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    for (std::size_t i = 0; i < wholeRun.size(); ++i) {
        for (const int error : {EIO, ENOSPC, EACCES})
            QTest::addRow("%zu %s %d", i + 1, wholeRun[i].c_str(), error) << static_cast<int>(i + 1) << error;
    }
}

void DurableFileTest::write_leavesTheOldWhenACallFails()
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

void DurableFileTest::write_leavesNothingWhenACallFailsOnANewFile()
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

void DurableFileTest::write_namesTheTroubleInASentence_data()
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

void DurableFileTest::write_namesTheTroubleInASentence()
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

void DurableFileTest::write_goesOnAfterInterruptsAndShortWrites()
{
    put(m_target, "old");
    script.interrupt = true;
    script.bytesAWrite = 3;
    QVERIFY(protocol::writeDurably(m_target, "a longer content", faulty).has_value());
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("a longer content"));
    QCOMPARE(std::count(script.made.begin(), script.made.end(), "write"), 6);
    QCOMPARE(std::count(script.made.begin(), script.made.end(), "sync again"), 2);
}

void DurableFileTest::write_forgivesFoldersThatCannotBeSynced()
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

void DurableFileTest::write_triesAnotherNameWhereOneIsTaken()
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

void DurableFileTest::write_followsALinkAndKeepsIt()
{
    put(m_target, "old");
    const fs::path link = m_target.parent_path() / "link.json";
    fs::create_symlink("points.json", link);
    QVERIFY(protocol::writeDurably(link, "new").has_value());
    QVERIFY(fs::is_symlink(link));
    QCOMPARE(shown(contentOf(m_target)), QStringLiteral("new"));
}

void DurableFileTest::write_takesTheLongestNameAllowed()
{
    const fs::path longest = m_target.parent_path() / std::string(255, 'n');
    QVERIFY(protocol::writeDurably(longest, "new").has_value());
    QCOMPARE(shown(contentOf(longest)), QStringLiteral("new"));
    QVERIFY(!protocol::writeDurably(m_target.parent_path() / std::string(256, 'n'), "new").has_value());
    QCOMPARE(entries(), std::size_t{1});
}

void DurableFileTest::write_refusesWhatIsNoFile()
{
    const fs::path folder = m_target.parent_path();
    const auto onAFolder = protocol::writeDurably(folder, "new");
    QVERIFY(!onAFolder.has_value());
    QCOMPARE(shown(onAFolder.error().message),
             shown(folder.string() + " could not be written: it is a folder, a pipe or a disk."));
    const fs::path pipe = folder / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(!protocol::writeDurably(pipe, "new").has_value());
    const fs::path nowhere = folder / "none" / "points.json";
    const auto inNoFolder = protocol::writeDurably(nowhere, "new");
    QVERIFY(!inNoFolder.has_value());
    QCOMPARE(
        shown(inNoFolder.error().message),
        shown(nowhere.string() + " could not be written: the file or its folder is not there (opening its folder)."));
}

void DurableFileTest::write_reportsAFullDevice()
{
    // The kernel's own full disk. A device is written straight: it must never be replaced by a file.
    const auto written = protocol::writeDurably("/dev/full", "new");
    QVERIFY(!written.has_value());
    QCOMPARE(shown(written.error().message),
             QStringLiteral("/dev/full could not be written: the disk is full (writing)."));
    QVERIFY(fs::is_character_file("/dev/full"));
    QVERIFY(protocol::writeDurably("/dev/null", "new").has_value());
    QVERIFY(fs::is_character_file("/dev/null"));
}

void DurableFileTest::write_survivesARealLimit()
{
    // A file-size limit makes the kernel itself stop in the middle of the content, as a full disk does.
    put(m_target, "old");
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {.rlim_cur = 1000, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = protocol::writeDurably(m_target, std::string(5000, 'x'));
    const std::string content = contentOf(m_target);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written.has_value());
    QCOMPARE(
        shown(written.error().message),
        shown(m_target.string() + " could not be written: the file would be larger than is allowed here (writing)."));
    QCOMPARE(shown(content), QStringLiteral("old"));
    QCOMPARE(entries(), std::size_t{1});
}

void DurableFileTest::read_keepsTheLimitToTheByte()
{
    const std::string content(200'000, 'x');
    put(m_target, content);
    const auto read = protocol::readWholeFile(m_target, 200'000);
    QVERIFY(read.has_value());
    QCOMPARE(*read == content, true);
    const auto refused = protocol::readWholeFile(m_target, 199'999);
    QVERIFY(!refused.has_value());
    QCOMPARE(shown(refused.error().message),
             shown(m_target.string() + " could not be read: it is larger than 199999 bytes."));
}

QTEST_APPLESS_MAIN(DurableFileTest)
#include "tst_durable_file.moc"
