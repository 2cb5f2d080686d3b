// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_source.h"

#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/units.h"
#include "lessons/reader/lesson_limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace breakeven::lessons {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

bool isResource(const QString &path)
{
    return path.startsWith(QLatin1Char(':'));
}

/// The line, from 1, of a byte counted from 1.
int lineOf(std::string_view text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte > 0 ? byte - 1 : 0, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

/// Where in the file parseJson's sentence begins with "Byte N: ", for people that is a line.
Error jsonError(const LessonSource &source, const QString &name, const QByteArray &bytes, const std::string &sentence)
{
    static constexpr std::string_view byteWord = "Byte ";
    const auto colon = sentence.find(": ");
    if (!sentence.starts_with(byteWord) || colon == std::string::npos)
        return inFile(source, name, sentence);
    const auto byte = tradeoff::parseInteger(
        std::string_view(sentence).substr(byteWord.size(), colon - byteWord.size()));
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return inFile(source, name, sentence.substr(colon + 2), lineOf(text, static_cast<std::size_t>(byte.value_or(1))));
}

} // namespace

LessonFolder::LessonFolder(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{ }

bool LessonFolder::has(const QString &name) const
{
    return QFileInfo::exists(m_folder + QLatin1Char('/') + name);
}

Result<QByteArray> LessonFolder::read(const QString &name, std::size_t maxBytes) const
{
    const auto refuse = [&](const char *sentence) { return tl::unexpected<Error>(inFile(*this, name, sentence)); };
    const QFileInfo folder(m_folder);
    if (!folder.isDir()) {
        const std::string what = folder.exists() ? ": this is a file; a lesson is a folder with the file lesson.json."
                                                 : ": there is no such folder.";
        return tradeoff::failure(ErrorCode::BadFile, protocol::cleanText(m_folder.toStdString()) + what);
    }
    const QFileInfo info(m_folder + QLatin1Char('/') + name);
    if (!info.exists() && !info.isSymLink())
        return refuse("the file is missing.");
    QString path = info.filePath();
    if (!isResource(m_folder)) {
        path = info.canonicalFilePath();
        if (path.isEmpty())
            return refuse("the link leads nowhere.");
        if (!path.startsWith(folder.canonicalFilePath() + QLatin1Char('/')))
            return refuse("the link leads out of the lesson's folder; put a copy of the file there.");
    }
    if (!QFileInfo(path).isFile())
        return refuse("this must be a file.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(inFile(*this, name, "cannot be read: " + file.errorString().toStdString() + '.'));
    // No more than that is taken into memory, however long the file is.
    QByteArray bytes = file.read(static_cast<qint64>(maxBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Error>(inFile(*this, name, "cannot be read: " + file.errorString().toStdString() + '.'));
    if (static_cast<std::size_t>(bytes.size()) > maxBytes) {
        return tl::unexpected<Error>(
            inFile(*this, name, "longer than " + tradeoff::formatBytes(maxBytes) + ", the most such a file may hold."));
    }
    return bytes;
}

QStringList LessonFolder::folders() const
{
    return QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Error inFile(const LessonSource &source, const QString &name, const std::string &sentence, int line)
{
    const QString path = source.place() + QLatin1Char('/') + name;
    const std::string where = line > 0 ? ", line " + std::to_string(line) : std::string();
    return {ErrorCode::BadFile, protocol::cleanText(path.toStdString() + where + ": " + sentence)};
}

Result<protocol::Json> readJson(const LessonSource &source, const QString &name, const protocol::JsonLimits &limits)
{
    return source.read(name, limits.maxBytes).and_then([&](const QByteArray &bytes) {
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return protocol::parseJson(text, limits).map_error([&](const Error &error) {
            return jsonError(source, name, bytes, error.message);
        });
    });
}

Result<QString> readMarkdown(const LessonSource &source, const QString &name)
{
    const auto bytes = source.read(name, maxFileBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    QString text;
    int number = 0;
    for (const QByteArray &line : bytes->split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString decoded = decoder(line);
        if (decoder.hasError())
            return tl::unexpected<Error>(inFile(source, name, "not UTF-8; save the file as UTF-8.", number));
        if (decoded.endsWith(QLatin1Char('\r')))
            decoded.chop(1);
        std::string shown = decoded.toStdString();
        std::ranges::replace(shown, '\t', ' ');
        if (protocol::hasControlCharacter(shown))
            return tl::unexpected<Error>(inFile(source, name, "a text must not hold control characters.", number));
        text += decoded + QLatin1Char('\n');
    }
    text = text.trimmed();
    if (text.isEmpty())
        return tl::unexpected<Error>(inFile(source, name, "a text is expected; the file is empty."));
    return text + QLatin1Char('\n');
}

} // namespace breakeven::lessons
