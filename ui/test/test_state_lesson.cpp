// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// The lesson a round is made of, the learner's own questions to it, and how its answers went.

#include "lessons/exchange/own_questions.h"
#include "lessons/questions/generators.h"
#include "ui/language/engine_words.h"
#include "ui/test/test_state.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

bool isSameFigure(const tradeoff::Measurement &one, const tradeoff::Measurement &other)
{
    return one.workload == other.workload && one.deviceId == other.deviceId && one.provenance == other.provenance
        && one.measuredAt == other.measuredAt && one.latency.medianMs == other.latency.medianMs
        && one.throughputPerS == other.throughputPerS;
}

/// The same question but for its words: what was answered has the same grade.
bool isSameBut(const lessons::Question &one, const lessons::Question &other)
{
    const auto hasOption = [&](const lessons::QuestionOption &option) {
        return std::ranges::any_of(other.options, [&](const lessons::QuestionOption &each) {
            return each.id == option.id && each.right == option.right;
        });
    };
    const auto valueOf = [](const lessons::Question &question) {
        return question.numeric ? std::optional(question.numeric->value) : std::nullopt;
    };
    return one.kind == other.kind && one.options.size() == other.options.size()
        && std::ranges::all_of(one.options, hasOption) && valueOf(one) == valueOf(other)
        && one.figures.size() == other.figures.size();
}

/// How many questions lessons::practiceRound() would ask.
int practiceCountOf(const lessons::Lesson &lesson, const std::vector<tradeoff::Measurement> &measured)
{
    const auto bank = std::ranges::count(lesson.questions, lessons::Question::Use::Practice, &lessons::Question::use);
    const lessons::GeneratorInput input = lessons::inputOf(lesson, measured);
    const auto made = std::ranges::count_if(lessons::generators(), [&](const lessons::Generator &generator) {
        return generator.make(input, 1).has_value();
    });
    return static_cast<int>(bank + made);
}

} // namespace

void TestState::followLesson()
{
    // That nothing can be kept holds for every lesson.
    if (m_store)
        tell(QString());
    // Of the lesson before; its test stays open in the store.
    pauseTest();
    m_leftItems.clear();
    m_openAttempt.reset();
    m_summary = {};
    m_lastTestPoints.reset();
    m_dueCount = 0;
    clearRound();
    readOwnQuestions();
    enter(Page::Start, 0);
    refreshSummary();
}

/// The questions stay, in the new words; what was answered and how it stands on the screen stays with them.
void TestState::followTranslation()
{
    if (m_store)
        tell(QString());
    readOwnQuestions();
    const std::vector<tradeoff::Measurement> measured = m_learn.allMeasurements();
    for (std::vector<RoundItem> *items : {&m_items, &m_leftItems}) {
        for (RoundItem &item : *items) {
            std::optional<lessons::Question> question = lessons::questionOf(item.question.id, m_lesson, measured);
            if (question && isSameBut(item.question, *question))
                item.question = std::move(*question);
        }
    }
    for (RoundItem &item : m_items) {
        if (item.grade)
            item.grade = lessons::grade(item.question, item.kept.value_or(item.answer));
    }
    Q_EMIT roundChanged();
    Q_EMIT itemChanged();
    refreshSummary();
}

QString TestState::ownFolder() const
{
    return QDir(m_ownQuestionsFolder).filePath(m_learn.lesson().id);
}

void TestState::setOwnQuestionsFolder(const QString &folder)
{
    m_ownQuestionsFolder = folder;
    readOwnQuestions();
    refreshSummary();
}

void TestState::readOwnQuestions()
{
    m_lesson = m_learn.lesson();
    m_practiceCount.reset();
    m_ownQuestions.clear();
    if (!canKeepOwnQuestions() || m_lesson.id.isEmpty())
        return;
    tradeoff::Result<std::vector<lessons::Question>> own = lessons::readOwnQuestions(ownFolder(), m_lesson);
    if (!own) {
        tell(own.error());
        return;
    }
    m_ownQuestions = std::move(*own);
    m_lesson.questions.insert(m_lesson.questions.end(), m_ownQuestions.begin(), m_ownQuestions.end());
}

int TestState::practiceCount() const
{
    std::vector<tradeoff::Measurement> measured = m_learn.allMeasurements();
    if (!m_practiceCount || !std::ranges::equal(m_practiceCount->measured, measured, isSameFigure)) {
        const int count = practiceCountOf(m_lesson, measured);
        m_practiceCount = PracticeCount{std::move(measured), count};
    }
    return m_practiceCount->count;
}

tradeoff::Result<void> TestState::addOwnQuestions(std::vector<lessons::Question> questions)
{
    if (!canKeepOwnQuestions() || m_learn.lesson().id.isEmpty())
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 tr("There is no place to keep questions in.").toStdString());
    // From the disk: another window may have added some, and what cannot be read must not be written over.
    tradeoff::Result<std::vector<lessons::Question>> all = lessons::readOwnQuestions(ownFolder(), m_learn.lesson());
    if (!all)
        return tl::unexpected<tradeoff::Error>(all.error());
    all->insert(all->end(), std::make_move_iterator(questions.begin()), std::make_move_iterator(questions.end()));
    lessons::makeIdsUnique(*all, m_learn.lesson());
    if (const auto written = lessons::writeOwnQuestions(ownFolder(), *all, m_learn.lesson()); !written) {
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 tr("The questions could not be kept. %1 Those that you had before are still there. "
                                    "Import fewer questions, or shorter ones.")
                                     .arg(engineWords(written.error().message))
                                     .toStdString());
    }
    readOwnQuestions();
    leave();
    return {};
}

void TestState::refreshSummary()
{
    if (m_store && !m_lesson.id.isEmpty()) {
        if (auto summary = m_store->summary(m_lesson.id))
            m_summary = std::move(*summary);
        else
            tell(summary.error());
        if (auto open = m_store->openAttempt(m_lesson.id); open && m_leftItems.empty())
            m_openAttempt = *open;
        m_dueCount = static_cast<int>(dueQuestions(nullptr).size());
        refreshLastTest();
    }
    Q_EMIT summaryChanged();
}

void TestState::refreshLastTest()
{
    m_lastTestPoints.reset();
    if (!m_summary.lastTest)
        return;
    const auto answers = m_store->answersOf(m_summary.lastTest->id);
    if (!answers)
        return;
    m_lastTestPoints = 0;
    for (const lessons::GivenAnswer &answer : *answers)
        *m_lastTestPoints += answer.points;
}

} // namespace breakeven::ui
