// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/durable_file.h"
#include "tests/support/written_file.h"

#include <QTest>

#include <csignal>
#include <string>

#include <sys/resource.h>

using namespace breakeven;
using namespace breakeven::support;
namespace fs = std::filesystem;

class DurableFileTest final : public WrittenFile
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void write_replacesTheOldAndKeepsItsMode();
    void write_followsALinkAndKeepsIt();
    void write_takesTheLongestNameAllowed();
    void write_refusesWhatIsNoFile();
    void write_reportsAFullDevice();
    void write_survivesARealLimit();
    void read_keepsTheLimitToTheByte();
};

void DurableFileTest::init()
{
    makeFolder();
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
