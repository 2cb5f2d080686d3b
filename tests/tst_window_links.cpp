// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include <QProcess>
#include <QTest>

/// The window's program must open fast, and survive what LibTorch does: it never links it.
class WindowLinksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraries_holdQtAndNoLibTorch();
    void version_isPrintedWithoutADisplay();
    void wrongUse_endsWithStatus2();
};

void WindowLinksTest::libraries_holdQtAndNoLibTorch()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(BREAKEVEN_WINDOW)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Widgets"), libraries.constData());
    for (const char *unwanted : {"libtorch", "libc10", "libcuda", "not found"})
        QVERIFY2(!libraries.contains(unwanted), unwanted);
}

void WindowLinksTest::version_isPrintedWithoutADisplay()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BREAKEVEN_WINDOW), {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput(), QByteArray("breakeven " BREAKEVEN_VERSION "\n"));

    program.start(QStringLiteral(BREAKEVEN_WINDOW), QStringList());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("--terminal"));
}

void WindowLinksTest::wrongUse_endsWithStatus2()
{
    QProcess program;
    program.start(QStringLiteral(BREAKEVEN_WINDOW), {QStringLiteral("--frobnicate")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(WindowLinksTest)
#include "tst_window_links.moc"
