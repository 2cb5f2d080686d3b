// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/wire_text.h"
#include "lessons/reader/lesson_limits.h"
#include "tests/support/small_lesson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace breakeven;
using support::LessonFiles;

/// Lessons from nowhere in particular. Each gets one sentence that names the file; none gets memory, time or a way out
/// of its folder.

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QString complaintAboutFolder(const QString &folder)
{
    const auto lesson = lessons::readLesson(folder);
    return lesson ? QString() : QString::fromStdString(lesson.error().message);
}

LessonFiles manyQuestions(int count)
{
    static const QString question = QStringLiteral(
        R"({"id": "q-%1", "use": "practice", "difficulty": "easy", "topic": "batching", "options": ["cpu", "gpu"],
            "key": {"hardware_of": {"size_gb": 2, "batch": %2}}})");
    static const QString text = QStringLiteral(
        R"("q-%1": {"text": "Which?", "options": {"cpu": {"text": "CPU", "explanation": "A."},
            "gpu": {"text": "GPU", "explanation": "B."}}})");
    LessonFiles files = support::smallLesson();
    QStringList questions;
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        questions.append(question.arg(i).arg(1 + i % 32));
        texts.append(text.arg(i));
    }
    const QString structure = QStringLiteral(R"({"format": "breakeven-questions", "version": 1, "questions": [%1]})");
    files[QStringLiteral("questions.json")] = structure.arg(questions.join(QLatin1Char(','))).toUtf8();
    files[QStringLiteral("en/questions.json")] = '{' + texts.join(QLatin1Char(',')).toUtf8() + '}';
    return files;
}

} // namespace

class LessonHostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void file_isRefused_data();
    void file_isRefused();
    void folder_isRefused_data();
    void folder_isRefused();
    void link_insideTheFolderIsFollowed();
    void link_outOfTheFolderIsRefused_data();
    void link_outOfTheFolderIsRefused();
    void pipe_isNotWaitedFor();
    void folder_inPlaceOfAFileIsRefused();
    void questions_tenThousandAreRead();
    void limit_isKept_data();
    void limit_isKept();
    void error_cannotSteerATerminal();
    void markdown_endsOfLinesAreTakenAsTheyCome();

private:
    [[nodiscard]] QString at(const char *name) const { return m_lesson + QLatin1Char('/') + QString::fromUtf8(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lesson; ///< the small lesson on disk
};

void LessonHostileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_lesson = m_folder->filePath(QStringLiteral("lesson"));
    const LessonFiles files = support::smallLesson();
    for (auto file = files.begin(); file != files.end(); ++file)
        write(m_lesson + QLatin1Char('/') + file.key(), file.value());
    QCOMPARE(complaintAboutFolder(m_lesson), QString());
}

void LessonHostileTest::file_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(name) << QByteArray(file) << bytes << QString::fromUtf8(sentence);
    };
    const QByteArray tenMegabytes = "{\"a\": \"" + QByteArray(10'000'000, 'x') + "\"}";
    const QByteArray deep = QByteArray(2'000, '[') + QByteArray(2'000, ']');
    const QByteArray deepObjects = QByteArray("{\"a\":").repeated(2'000) + "1" + QByteArray(2'000, '}');
    for (const char *file : {"lesson.json", "en/strings.json"}) {
        QTest::addRow("10 MB: %s", file) << QByteArray(file) << tenMegabytes << QStringLiteral(": longer than 1 MB");
        QTest::addRow("deep: %s", file) << QByteArray(file) << deep << QStringLiteral("nested deeper than 16 levels.");
    }
    for (const char *file : {"questions.json", "en/questions.json"}) {
        QTest::addRow("10 MB: %s", file) << QByteArray(file) << tenMegabytes << QStringLiteral(": longer than 8 MB");
        QTest::addRow("deep: %s", file) << QByteArray(file) << deepObjects
                                        << QStringLiteral("nested deeper than 16 levels.");
    }
    row("10 MB of prose", "en/transcript.md", QByteArray(10'000'000, 'x'), ": longer than 1 MB");
    row("too many values", "lesson.json", "[" + QByteArray("0,").repeated(100'001) + "0]", "more than 100000 values.");
    row("key twice", "lesson.json", "{\"format\": \"breakeven-lesson\",\n\"version\": 1,\n\"version\": 2}",
        R"(the key "version" is there twice.)");
    row("key twice in texts", "en/strings.json", R"({"flow": {"cpu": {"label": "A", "label": "B"}}})",
        R"(At flow.cpu: the key "label" is there twice.)");
    row("question twice", "en/questions.json", R"({"stated": {}, "stated": {}})",
        R"(the key "stated" is there twice.)");
    row("NUL", "lesson.json", QByteArray("{\n\0}", 4), ", line 2: NUL is not allowed.");
    row("NUL after the end", "lesson.json",
        support::smallLesson()[QStringLiteral("lesson.json")] + QByteArray("\0x", 2), "NUL is not allowed.");
    row("NUL as an escape", "en/strings.json", R"({"title": "a\u0000b"})", "a text must not hold NUL.");
    row("NUL in prose", "en/snapshot.md", QByteArray("one\ntwo\0\n", 9),
        "/en/snapshot.md, line 2: a text must not hold control characters.");
    row("bad UTF-8", "en/strings.json", "{\"title\":\n\"\xff\xfe\"}", "/en/strings.json, line 2: ");
    row("bad UTF-8 in prose", "en/transcript.md", "one\ntwo\nthr\xc3\n",
        "/en/transcript.md, line 3: not UTF-8; save the file as UTF-8.");
    row("overlong UTF-8", "en/transcript.md", "\xc0\xaf\n", ", line 1: not UTF-8");
    row("lone surrogate", "en/strings.json", R"({"title": "\ud800"})", "/en/strings.json");
    row("UTF-16", "lesson.json", QByteArray("\xff\xfe{\0}\0", 6), "/lesson.json");
    row("escape sequence in prose", "en/transcript.md", "\x1b[2J\n",
        ", line 1: a text must not hold control characters.");
    row("escape sequence in a text", "en/strings.json", R"({"title": "\u001b[2J"})",
        "title must be a text without control characters");
    row("not finite", "lesson.json", R"({"minutes": NaN})", "/lesson.json, line 1: ");
    row("two values", "lesson.json", "{}\n{}", "/lesson.json, line 2: ");
    row("empty", "lesson.json", "", "/lesson.json, line 1: ");
    row("long text", "en/strings.json", R"({"title": ")" + QByteArray(16'385, 'x') + "\"}",
        "title must be at most 16384 bytes long.");
}

void LessonHostileTest::file_isRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    write(at(file.constData()), bytes);
    const QString complaint = complaintAboutFolder(m_lesson);
    QVERIFY2(complaint.startsWith(at(file.constData())), qPrintable(complaint));
    QVERIFY2(complaint.contains(sentence), qPrintable(complaint));
    QVERIFY(complaint.size() < 1'000);
}

void LessonHostileTest::folder_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a file") << QStringLiteral("lesson/lesson.json")
                            << QStringLiteral(": this is a file; a lesson is a folder with the file lesson.json.");
    QTest::newRow("nothing") << QStringLiteral("nothing") << QStringLiteral(": there is no such folder.");
    QTest::newRow("another folder") << QStringLiteral("lesson/en")
                                    << QStringLiteral("/lesson.json: the file is missing.");
}

void LessonHostileTest::folder_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QCOMPARE(complaintAboutFolder(m_folder->filePath(name)), m_folder->filePath(name) + sentence);
}

void LessonHostileTest::link_insideTheFolderIsFollowed()
{
    QVERIFY(QFile::rename(at("en/snapshot.md"), at("en/real.md")));
    QVERIFY(QFile::link(QStringLiteral("real.md"), at("en/snapshot.md")));
    QCOMPARE(complaintAboutFolder(m_lesson), QString());
}

void LessonHostileTest::link_outOfTheFolderIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("sentence");
    const QString out = QStringLiteral("the link leads out of the lesson's folder");
    QTest::newRow("absolute") << QByteArray("en/snapshot.md") << QByteArray("/etc/passwd") << out;
    QTest::newRow("relative") << QByteArray("en/snapshot.md") << QByteArray("../../lesson-too/secret") << out;
    QTest::newRow("structure") << QByteArray("lesson.json") << QByteArray("../lesson-too/secret") << out;
    QTest::newRow("folder") << QByteArray("en") << QByteArray("../lesson-too") << out;
    QTest::newRow("to nothing") << QByteArray("en/snapshot.md") << QByteArray("nothing")
                                << QStringLiteral("the link leads nowhere.");
    QTest::newRow("to itself") << QByteArray("en/snapshot.md") << QByteArray("snapshot.md")
                               << QStringLiteral("this must be a file.");
}

/// The neighbour's name begins with the lesson's: a comparison of names alone would take it for the inside.
void LessonHostileTest::link_outOfTheFolderIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, target);
    QFETCH(QString, sentence);
    const QString outside = m_folder->filePath(QStringLiteral("lesson-too/"));
    write(outside + QStringLiteral("secret"), "secret\n");
    const LessonFiles files = support::smallLesson();
    for (const char *text : {"strings.json", "questions.json", "snapshot.md", "transcript.md"})
        write(outside + QString::fromUtf8(text), files[QStringLiteral("en/") + QString::fromUtf8(text)]);
    if (QFileInfo(at(name.constData())).isDir())
        QVERIFY(QDir(at(name.constData())).removeRecursively());
    else
        QVERIFY(QFile::remove(at(name.constData())));
    QVERIFY(QFile::link(QString::fromUtf8(target), at(name.constData())));
    const QString complaint = complaintAboutFolder(m_lesson);
    QVERIFY2(complaint.startsWith(at(name.constData())), qPrintable(complaint));
    QVERIFY2(complaint.contains(sentence), qPrintable(complaint));
    QVERIFY(!complaint.contains(QStringLiteral("root")));
}

void LessonHostileTest::pipe_isNotWaitedFor()
{
    QVERIFY(QFile::remove(at("en/snapshot.md")));
    QCOMPARE(::mkfifo(qPrintable(at("en/snapshot.md")), 0600), 0);
    QCOMPARE(complaintAboutFolder(m_lesson), at("en/snapshot.md") + QStringLiteral(": this must be a file."));
}

void LessonHostileTest::folder_inPlaceOfAFileIsRefused()
{
    QVERIFY(QFile::remove(at("lesson.json")));
    QVERIFY(QDir().mkdir(at("lesson.json")));
    QCOMPARE(complaintAboutFolder(m_lesson), at("lesson.json") + QStringLiteral(": this must be a file."));
}

void LessonHostileTest::questions_tenThousandAreRead()
{
    const auto lesson = lessons::readLesson(support::LessonInMemory(manyQuestions(10'000)));
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->questions.size(), 10'000U);
    QVERIFY2(!lesson->questions[15].options[1].right, "a batch of 16");
    QVERIFY2(lesson->questions[16].options[1].right, "a batch of 17");
}

void LessonHostileTest::limit_isKept_data()
{
    QTest::addColumn<LessonFiles>("files");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("questions") << manyQuestions(10'001)
                               << QStringLiteral("questions must be a list of at most 10000, not 10001.");

    LessonFiles steps = support::smallLesson();
    steps[QStringLiteral("lesson.json")].replace(
        R"("steps": [)", R"("steps": [)" + QByteArray(R"({"size_gb": 1, "batch": 1},)").repeated(63));
    QTest::newRow("steps") << steps << QStringLiteral("steps must be a list of from 1 to 64, not 65.");

    LessonFiles languages = support::smallLesson();
    for (char a = 'a'; a <= 'h'; ++a) {
        for (char b = 'a'; b <= 'h'; ++b)
            languages.insert(QStringLiteral("x%1%2/snapshot.md").arg(QLatin1Char(a)).arg(QLatin1Char(b)), "Text");
    }
    QTest::newRow("languages") << languages << QStringLiteral("at most 64 languages, not 65.");

    LessonFiles lines = support::smallLesson();
    lines[QStringLiteral("en/strings.json")].replace(R"("Small")",
                                                     R"(["a")" + QByteArray(R"(,"a")").repeated(1'000) + "]");
    QTest::newRow("lines") << lines << QStringLiteral("title must be a list of at most 1000 lines.");

    LessonFiles terms = support::smallLesson();
    QByteArray entries;
    for (int i = 0; i < 999; ++i)
        entries += "\"t" + QByteArray::number(i) + R"(": {"term": "term )" + QByteArray::number(i)
            + R"(", "meaning": "M."}, )";
    terms[QStringLiteral("en/strings.json")].replace(R"("glossary": {)", R"("glossary": {)" + entries);
    QTest::newRow("glossary") << terms << QStringLiteral("glossary must hold at most 1000 keys, not 1001.");
}

void LessonHostileTest::limit_isKept()
{
    QFETCH(LessonFiles, files);
    QFETCH(QString, sentence);
    const QString complaint = support::complaintAbout(files);
    QVERIFY2(complaint.contains(sentence), qPrintable(complaint));
}

void LessonHostileTest::error_cannotSteerATerminal()
{
    const QString folder = m_folder->filePath(QStringLiteral("a\x1b[2J"));
    const auto lesson = lessons::readLesson(folder);
    QVERIFY(!lesson);
    QVERIFY(!protocol::hasControlCharacter(lesson.error().message));
    LessonFiles files = support::smallLesson();
    files[QStringLiteral("en/questions.json")] = R"({"\u001b[2J": {}})";
    QVERIFY(!protocol::hasControlCharacter(support::complaintAbout(files).toStdString()));
}

void LessonHostileTest::markdown_endsOfLinesAreTakenAsTheyCome()
{
    write(at("en/snapshot.md"), "\xef\xbb\xbfOne\r\n\r\n\tTwo \xe2\x82\xac\r\n");
    const auto lesson = lessons::readLesson(m_lesson);
    QVERIFY(lesson.has_value());
    QCOMPARE(lesson->snapshot, QStringLiteral("One\n\n\tTwo \u20ac\n"));
}

QTEST_APPLESS_MAIN(LessonHostileTest)
#include "tst_lesson_hostile.moc"
