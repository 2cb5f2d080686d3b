// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/exchange_commands.h"
#include "lessons/exchange/own_questions.h"
#include "lessons/exchange/question_exchange.h"
#include "tests/support/exchanged_questions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using app::CommandLine;

class TestExchangeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void export_writesTheLessonsQuestions();
    void export_saysWhatIsBad();
    void import_makesQuestionsAnAuthorGoesOnFrom();
    void import_writesOverNothing();
    void import_saysWhatIsBad();
};

void TestExchangeCommands::export_writesTheLessonsQuestions()
{
    const QTemporaryDir folder;
    CommandLine line{.mode = CommandLine::Mode::ExportQuestions, .file = folder.filePath(QStringLiteral("bank.xml"))};
    line.lesson = QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/batching");
    QCOMPARE(app::exportLessonQuestions(line), 0);
    const auto back = lessons::importQuestions(line.file);
    QVERIFY(back.has_value());
    QCOMPARE(back->questions.size(), support::batchingLesson().questions.size());
}

void TestExchangeCommands::export_saysWhatIsBad()
{
    const QTemporaryDir folder;
    CommandLine line{.mode = CommandLine::Mode::ExportQuestions, .file = folder.filePath(QStringLiteral("bank.pdf"))};
    line.lesson = QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/batching");
    QCOMPARE(app::exportLessonQuestions(line), 1);
    line.file = folder.filePath(QStringLiteral("bank.xml"));
    line.lesson = folder.path();
    QCOMPARE(app::exportLessonQuestions(line), 1);
    QVERIFY(!QFile::exists(line.file));
}

void TestExchangeCommands::import_makesQuestionsAnAuthorGoesOnFrom()
{
    const QTemporaryDir folder;
    CommandLine line{.mode = CommandLine::Mode::ImportQuestions, .file = folder.filePath(QStringLiteral("bank.gift"))};
    line.lesson = QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu");
    line.folder = folder.filePath(QStringLiteral("new/lesson"));
    std::vector<lessons::Question> sent = support::nastyQuestions();
    sent[0].id = support::mainLesson().questions.front().id;
    QVERIFY(lessons::exportQuestions(sent, QStringLiteral("L"), line.file).has_value());
    QCOMPARE(app::importLessonQuestions(line), 0);
    const auto own = lessons::readOwnQuestions(line.folder, support::mainLesson());
    QVERIFY(own.has_value());
    QCOMPARE(own->size(), sent.size());
    QCOMPARE(own->front().id, sent[0].id + QStringLiteral("-2"));
}

void TestExchangeCommands::import_writesOverNothing()
{
    const QTemporaryDir folder;
    CommandLine line{.mode = CommandLine::Mode::ImportQuestions, .file = folder.filePath(QStringLiteral("bank.gift"))};
    line.lesson = QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu");
    line.folder = folder.path();
    QVERIFY(lessons::exportQuestions(support::nastyQuestions(), QStringLiteral("L"), line.file).has_value());
    QFile there(folder.filePath(QStringLiteral("questions.json")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    QCOMPARE(app::importLessonQuestions(line), 1);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void TestExchangeCommands::import_saysWhatIsBad()
{
    const QTemporaryDir folder;
    CommandLine line{.mode = CommandLine::Mode::ImportQuestions, .file = folder.filePath(QStringLiteral("bank.gift"))};
    line.lesson = QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu");
    line.folder = folder.filePath(QStringLiteral("new"));
    QCOMPARE(app::importLessonQuestions(line), 1); // missing
    QFile file(line.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Write an essay.{}");
    file.close();
    QCOMPARE(app::importLessonQuestions(line), 1); // nothing that can be asked
    QVERIFY(!QFile::exists(line.folder));
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchange_commands.moc"
