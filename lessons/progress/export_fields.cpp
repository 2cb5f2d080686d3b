// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/export_fields.h"

#include "lessons/progress/answer_json.h"

#include <QDateTime>
#include <QUuid>

#include <set>
#include <utility>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;

bool isNull(ObjectReader &reader, std::string_view key)
{
    const Json *const value = reader.anything(key);
    return value && value->is_null();
}

} // namespace

std::string exportedTime(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(keptTime(time), Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

std::int64_t readExportedTime(ObjectReader &reader, std::string_view key)
{
    const std::string text = reader.text(key);
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    // Qt reads more shapes than one; only the one that is written is taken.
    if (time.isValid() && time.toMSecsSinceEpoch() >= 0 && exportedTime(time.toMSecsSinceEpoch()) == text)
        return time.toMSecsSinceEpoch();
    reader.refuse(key, "a time such as 2026-01-31T12:00:00.000Z");
    return 0;
}

std::optional<std::int64_t> readExportedTimeOrNull(ObjectReader &reader, std::string_view key)
{
    return isNull(reader, key) ? std::nullopt : std::optional(readExportedTime(reader, key));
}

QString readKey(ObjectReader &reader, std::string_view key)
{
    const QString text = QString::fromStdString(reader.text(key));
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
        reader.refuse(key, "a key such as 67c8770b-44f1-410a-ab9a-f9b5446f13ee");
    return text;
}

QString readKeyOrNull(ObjectReader &reader, std::string_view key)
{
    return isNull(reader, key) ? QString() : readKey(reader, key);
}

QString readProgressId(ObjectReader &reader, std::string_view key)
{
    const QString text = QString::fromStdString(reader.text(key));
    if (!isProgressId(text))
        reader.refuse(key, "from 1 to " + std::to_string(maxProgressIdBytes) + " bytes long");
    return text;
}

QString readProgressIdOrEmpty(ObjectReader &reader, std::string_view key)
{
    const QString text = QString::fromStdString(reader.text(key));
    if (!text.isEmpty() && !isProgressId(text))
        reader.refuse(key, "at most " + std::to_string(maxProgressIdBytes) + " bytes long");
    return text;
}

std::optional<int> readIntegerOrNull(ObjectReader &reader, std::string_view key, int high)
{
    return isNull(reader, key) ? std::nullopt : std::optional(reader.integer(key, 0, high));
}

std::vector<int> readPositions(ObjectReader &reader, std::string_view key, int high)
{
    std::vector<int> positions;
    const Json *const list = reader.array(key);
    if (!list)
        return positions;
    for (const Json &each : *list) {
        const bool fits = each.is_number_unsigned() && each.get<std::uint64_t>() <= static_cast<std::uint64_t>(high);
        if (!fits || positions.size() > static_cast<std::size_t>(high)) {
            reader.refuse(key, "a list of places in the test, whole numbers from 0 up");
            return {};
        }
        positions.push_back(each.get<int>());
    }
    return positions;
}

void checkKeys(const ExportedProgress &progress, Complaint &complaint)
{
    const auto path = [](const char *list, std::size_t index) {
        return std::string(list) + '[' + std::to_string(index) + "].";
    };
    std::set<QString> attempts;
    for (std::size_t i = 0; i < progress.attempts.size(); ++i) {
        if (!attempts.insert(progress.attempts[i].key).second)
            complaint.add(path("attempts", i) + "key is there twice.");
    }
    std::set<QString> answers;
    for (std::size_t i = 0; i < progress.answers.size(); ++i) {
        const KeptAnswer &kept = progress.answers[i];
        if (!answers.insert(kept.key).second)
            complaint.add(path("answers", i) + "key is there twice.");
        if (!kept.attemptKey.isEmpty() && !attempts.contains(kept.attemptKey))
            complaint.add(path("answers", i) + "attempt is not one of the attempts.");
    }
    std::set<std::pair<QString, QString>> reviews;
    for (std::size_t i = 0; i < progress.reviews.size(); ++i) {
        const ReviewItem &item = progress.reviews[i];
        if (!reviews.insert({item.lessonId, item.questionId}).second)
            complaint.add(path("reviews", i) + "question is there twice.");
    }
}

} // namespace breakeven::lessons
