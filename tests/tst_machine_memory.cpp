// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/machine_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using breakeven::inference::MachineMemory;

class TestMachineMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembered_isRecalledByTheNextProcess();
    void thisProcess_isNotWritten();
    void anotherMachine_recallsNothing();
    void damagedFile_costsOnlyWhatIsDamaged();
    void unwritablePlace_isNoError();

private:
    static std::string path(const QTemporaryDir &folder)
    {
        return folder.filePath(QStringLiteral("deep/machine.txt")).toStdString();
    }
};

void TestMachineMemory::remembered_isRecalledByTheNextProcess()
{
    const QTemporaryDir folder;
    MachineMemory(path(folder), "one").remember("threads", 2, MachineMemory::Keep::Always);
    MachineMemory second(path(folder), "one");
    QCOMPARE(second.recall("threads"), 2.0);
    second.remember("flops", 7.5e10, MachineMemory::Keep::Always);
    QCOMPARE(MachineMemory(path(folder), "one").recall("threads"), 2.0);
    QCOMPARE(MachineMemory(path(folder), "one").recall("flops"), 7.5e10);
}

void TestMachineMemory::thisProcess_isNotWritten()
{
    const QTemporaryDir folder;
    MachineMemory memory(path(folder), "one");
    memory.remember("flops", 1, MachineMemory::Keep::ThisProcess);
    memory.remember("threads", 2, MachineMemory::Keep::Always);
    QCOMPARE(memory.recall("flops"), 1.0);
    QVERIFY(!MachineMemory(path(folder), "one").recall("flops"));
}

void TestMachineMemory::anotherMachine_recallsNothing()
{
    const QTemporaryDir folder;
    MachineMemory(path(folder), "one").remember("threads", 2, MachineMemory::Keep::Always);
    QVERIFY(!MachineMemory(path(folder), "other").recall("threads"));
}

void TestMachineMemory::damagedFile_costsOnlyWhatIsDamaged()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("machine.txt"));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("breakeven-machine 1\none\nthreads two\nflops 5\nbytes -3\nnothing\nrate nan\n");
    file.close();
    const MachineMemory memory(place.toStdString(), "one");
    QCOMPARE(memory.recall("flops"), 5.0);
    for (const char *what : {"threads", "bytes", "nothing", "rate"})
        QVERIFY(!memory.recall(what));
}

void TestMachineMemory::unwritablePlace_isNoError()
{
    MachineMemory memory("/proc/breakeven/machine.txt", "one");
    memory.remember("threads", 2, MachineMemory::Keep::Always);
    QCOMPARE(memory.recall("threads"), 2.0);
}

QTEST_APPLESS_MAIN(TestMachineMemory)
#include "tst_machine_memory.moc"
