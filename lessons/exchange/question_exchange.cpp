// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_exchange.h"

#include "engine/protocol/durable_file.h"
#include "engine/protocol/wire_text.h"
#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/imported_bank.h"
#include "lessons/reader/lesson_limits.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>
#include <string_view>

namespace breakeven::lessons {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;

struct Format {
    const char *ending;
    ExportedQuestions (*write)(std::span<const Question>, const QString &);
    tradeoff::Result<ImportedQuestions> (*read)(const QByteArray &);
};

/// Anki's texts have the ending of plain text, and so have Moodle's own files of GIFT.
tradeoff::Result<ImportedQuestions> fromText(const QByteArray &bytes)
{
    if (bytes.startsWith("#separator:"))
        return badLine(1, Exchange::tr("this is a text for Anki, which cannot be read back."));
    return fromGift(bytes);
}

constexpr std::array formats{Format{"xml", toMoodleXml, fromMoodleXml}, Format{"gift", toGift, fromGift},
                             Format{"txt", toAnkiText, fromText}};

const Format *formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    for (const Format &format : formats) {
        if (ending == QLatin1String(format.ending))
            return &format;
    }
    return nullptr;
}

std::filesystem::path pathOf(const QString &file)
{
    return {QFile::encodeName(file).toStdString()};
}

tl::unexpected<Error> refused(const QString &file, const QString &sentence)
{
    return tradeoff::failure(ErrorCode::BadFile,
                             protocol::cleanText((file + QStringLiteral(": ") + sentence).toStdString()));
}

} // namespace

tradeoff::Result<QStringList> exportQuestions(std::span<const Question> questions, const QString &title,
                                              const QString &file)
{
    const Format *const format = formatOf(file);
    if (!format) {
        return refused(file,
                       Exchange::tr("the name must end in .xml (Moodle), .gift (Moodle) or "
                                    ".txt (Anki)."));
    }
    ExportedQuestions exported = format->write(questions, title);
    const std::string_view bytes(exported.bytes.constData(), static_cast<std::size_t>(exported.bytes.size()));
    return protocol::writeDurably(pathOf(file), bytes).map([&] { return std::move(exported.notes); });
}

tradeoff::Result<ImportedQuestions> importQuestions(const QString &file)
{
    const Format *const format = formatOf(file);
    if (!format)
        return refused(file, Exchange::tr("questions are read from .xml (Moodle), .gift and .txt (GIFT)."));
    return protocol::readWholeFile(pathOf(file), maxQuestionFileBytes)
        .and_then([&](const std::string &bytes) {
            return format->read(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        })
        .map_error([&](Error error) {
            const std::string name = file.toStdString();
            if (!error.message.starts_with(name))
                error.message = protocol::cleanText(name + ": " + error.message);
            return error;
        });
}

} // namespace breakeven::lessons
