// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// A question as values. Where it comes from, a lesson's files, a generator or an import, makes no difference.
namespace breakeven::lessons {

enum class Difficulty { Easy, Medium, Hard };

inline constexpr std::array allDifficulties{Difficulty::Easy, Difficulty::Medium, Difficulty::Hard};

/// A cell of the steps table that a question, or its hint, speaks of.
struct CellReference {
    int step = 1; ///< counted from 1; 0 is every step
    QString column; ///< a column of the steps table: "size", "batch", "condition", "hardware", "latency", "throughput",
                    ///< "cost"

    friend bool operator==(const CellReference &, const CellReference &) = default;
};

struct QuestionOption {
    QString id; ///< stable within the question
    QString text; ///< Markdown, as all texts of a question
    QString explanation; ///< why it is right, or which mistake it is
    bool right = false; ///< stated, or computed from the rule

    friend bool operator==(const QuestionOption &, const QuestionOption &) = default;
};

/// What the learner does to answer.
enum class QuestionKind {
    SingleChoice, ///< picks one of the options
    MultipleChoice, ///< picks all options that are right
    Numeric, ///< types a number
    Order, ///< puts the options in order; they are held in the right one
    FillCell, ///< fills a cell of the steps table: picks one of the options where there are some, else types a number
    RepairRule, ///< changes the rule until it decides as it should
};

/// A number that is right, and how far off is still right.
struct NumericKey {
    /// A wrong number that is a known mistake.
    struct Mistake {
        double value = 0;
        QString explanation; ///< Markdown

        friend bool operator==(const Mistake &, const Mistake &) = default;
    };
    double value = 0;
    double tolerance = 0; ///< absolute, in the unit; 0 takes the value alone
    QString unit; ///< "samples/s"; may be empty
    QString explanation; ///< why it is right; Markdown
    std::vector<Mistake> mistakes;

    friend bool operator==(const NumericKey &, const NumericKey &) = default;
};

/// What a repaired rule has to decide.
struct RuleCase {
    tradeoff::Bytes size = 0;
    int batch = 1;
    tradeoff::Hardware wanted = tradeoff::Hardware::Cpu;

    friend bool operator==(const RuleCase &, const RuleCase &) = default;
};

/// `broken` fails at least one of the cases, `solution` none. Any rule that decides all of them is right.
struct RuleRepair {
    tradeoff::DecisionRule broken;
    tradeoff::DecisionRule solution;
    std::vector<RuleCase> cases;

    friend bool operator==(const RuleRepair &, const RuleRepair &) = default;
};

struct Question {
    enum class Use { VisualQuiz, Practice };

    QString id; ///< stable within the lesson; of a generated one "generated/GENERATOR/SEED"
    QuestionKind kind = QuestionKind::SingleChoice;
    Use use = Use::Practice;
    Difficulty difficulty = Difficulty::Easy;
    QString topicId; ///< "rule"
    QString topic; ///< its name in the learner's language
    QString text; ///< Markdown; HTML in it is shown as text
    std::vector<QuestionOption> options; ///< of the choices, of Order, and of FillCell where one is picked
    std::optional<NumericKey> numeric; ///< of Numeric, and of FillCell without options
    std::optional<CellReference> cell; ///< of FillCell: the cell that is emptied in the table
    std::optional<RuleRepair> repair; ///< of RepairRule
    QStringList hints; ///< up to two levels, the gentler first
    std::vector<CellReference> hintCells;
    QStringList solution; ///< in steps
    QString quickCheck;
    QStringList commonMistakes;
    std::vector<int> steps; ///< of the lesson, to look at again
    std::vector<tradeoff::Measurement> figures; ///< that the question is about, each with its provenance
};

/// A short word that changes when anything of the question does that can change its answer or its meaning: kind, text,
/// options, key, figures. How the options are shuffled makes no difference, but of Order their order is the key.
/// 16 hexadecimal digits.
[[nodiscard]] QString fingerprint(const Question &question);

/// "single_choice", "multiple_choice", "numeric", "order", "fill_cell", "repair_rule".
[[nodiscard]] std::string_view name(QuestionKind kind);

inline constexpr std::array allQuestionKinds{QuestionKind::SingleChoice, QuestionKind::MultipleChoice,
                                             QuestionKind::Numeric,      QuestionKind::Order,
                                             QuestionKind::FillCell,     QuestionKind::RepairRule};

} // namespace breakeven::lessons
