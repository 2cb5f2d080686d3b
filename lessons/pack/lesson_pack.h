// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/result.h"
#include "engine/tradeoff/workload.h"
#include "lessons/pack/packed_files.h"
#include "lessons/reader/lesson.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A lesson as an instructor hands it out: one file that a student opens, and finds sliders, rule, prices, recordings
/// and questions as they were chosen.
namespace breakeven::lessons {

/// The version of the file that this program writes, and the newest it can read.
inline constexpr int packVersion = 1;
inline constexpr protocol::JsonLimits packLimits{
    .maxBytes = std::size_t{128} << 20, .maxValues = 8'000'000, .maxDepth = 20};
inline constexpr std::size_t mostPackedRecordings = 16;

/// The ending of a pack's file name, dot included.
[[nodiscard]] QString packEnding();

/// What an instructor may take out of sight.
enum class Control { Rule, FamilyAndPrecision, Prices, Predict, Explore, Test, OtherMachines, Estimates };

inline constexpr std::array controls{
    Control::Rule, Control::FamilyAndPrecision, Control::Prices,   Control::Predict, Control::Explore,
    Control::Test, Control::OtherMachines,      Control::Estimates};

/// "rule", "family_and_precision", "prices", "predict", "explore", "test", "other_machines", "estimates".
[[nodiscard]] std::string_view name(Control control);

struct PackedRecording {
    QString name; ///< of its lane: "A100 in the cellar"
    protocol::Recording recording;
};

struct LessonPack {
    QString title;
    QString message; ///< from the instructor, shown when the pack is opened; may be empty
    QString lessonId; ///< of a lesson that is built in; empty where `files` hold one
    PackedFiles files; ///< of a lesson of the instructor's own
    std::optional<QStringList> questionIds; ///< those of the lesson that are asked; absent: all
    /// Further questions: questions.json and LANGUAGE/questions.json, as own_questions.h keeps them. Empty: none.
    PackedFiles ownQuestions;
    std::optional<tradeoff::Workload> workload; ///< of the sliders
    std::optional<tradeoff::DecisionRule> rule; ///< absent: the lesson's
    std::optional<tradeoff::Policy> policy;
    std::map<std::string, double> dollarsPerHour; ///< by the device's id
    std::vector<PackedRecording> recordings;
    std::set<Control> hidden;
};

/// One JSON object, `"format": "breakeven-pack", "version": 1` first. Nothing in it names a folder, a computer or a
/// person, but what the instructor wrote.
[[nodiscard]] std::string encodePack(const LessonPack &pack);
/// What was measured when the pack was made is Recorded now. Errors: BadFile with the place and what was expected: no
/// JSON, cut short, no pack, of a newer version, a key that nobody knows, a value out of its range, too large. The
/// lesson inside is read by lessonOf().
[[nodiscard]] tradeoff::Result<LessonPack> parsePack(std::string_view text);

/// Writes durably. Errors: BadFile; what could not be opened again is not written.
[[nodiscard]] tradeoff::Result<void> writePack(const std::filesystem::path &path, const LessonPack &pack);
/// Errors: BadFile; the sentence begins with the file's name.
[[nodiscard]] tradeoff::Result<LessonPack> readPack(const std::filesystem::path &path);

/// The lesson in it, with the questions chosen, in `language` as readLesson() takes it; its folder is `place`. Errors:
/// BadFile: a lesson that is not built in, or that is broken; questions it does not have.
[[nodiscard]] tradeoff::Result<Lesson> lessonOf(const LessonPack &pack, const QString &place,
                                                const QString &language = {});

} // namespace breakeven::lessons
