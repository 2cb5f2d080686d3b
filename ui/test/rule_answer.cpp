// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/rule_answer.h"

#include "ui/learn/rule_editor.h"
#include "ui/learn/rule_lines.h"
#include "ui/test/question_keys.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QVBoxLayout>

namespace breakeven::ui {

using tradeoff::DecisionRule;

RuleAnswer::RuleAnswer(const lessons::RuleRepair &repair, QWidget *parent)
    : AnswerEditor(parent)
    , m_repair(repair)
    , m_code(new QWidget(this))
    , m_editor(new RuleEditor(m_code))
    , m_condition(new QLabel(m_code))
    , m_reset(new LinkButton(tr("as it was"), this))
    , m_cases(new RuleCases(repair.cases, this))
{
    setObjectName(QStringLiteral("rule_answer"));
    setAccessibleName(tr("The rule to repair"));
    m_code->setObjectName(QStringLiteral("rule_code"));
    m_code->setAutoFillBackground(true);
    m_condition->setObjectName(QStringLiteral("rule_condition"));
    m_condition->setTextFormat(Qt::PlainText);
    m_condition->setWordWrap(true);
    m_condition->hide();
    m_reset->setObjectName(QStringLiteral("rule_reset"));
    m_reset->setAccessibleName(tr("Set the rule back as it was"));

    // It breaks its line where it is narrow; by itself it would rather keep the whole card wide.
    m_editor->setMinimumWidth(1);
    auto *code = new QVBoxLayout(m_code);
    code->addWidget(m_editor);
    code->addWidget(m_condition);
    for (const RuleLine line : {RuleLine::UseGpu, RuleLine::Else, RuleLine::UseCpu}) {
        auto *label = new QLabel(codeOf(line, repair.broken), m_code);
        label->setObjectName(QStringLiteral("rule_line_%1").arg(static_cast<int>(line)));
        label->setTextFormat(Qt::PlainText);
        m_lines.push_back(label);
        code->addWidget(label);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_code);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addWidget(m_cases);

    const auto boxes = m_editor->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *box : boxes)
        box->installEventFilter(this);
    connect(m_editor, &RuleEditor::edited, this, &RuleAnswer::take);
    connect(m_reset, &LinkButton::clicked, this, [this] {
        m_editor->setRule(m_repair.broken);
        take(m_repair.broken);
        m_editor->takeFocus();
    });
    connect(&Theme::instance(), &Theme::changed, this, &RuleAnswer::restyle);
    m_editor->setRule(repair.broken);
    show(repair.broken);
    restyle();
}

void RuleAnswer::take(const DecisionRule &rule)
{
    show(rule);
    Q_EMIT answerEdited({.options = {}, .number = {}, .rule = rule});
}

void RuleAnswer::show(const DecisionRule &rule)
{
    m_condition->setText(codeOf(RuleLine::If, rule));
    m_reset->setEnabled(rule != m_repair.broken);
    m_cases->showRule(rule, m_telling);
}

void RuleAnswer::present(const ShownAnswer &shown)
{
    const DecisionRule rule = shown.answer.rule.value_or(m_repair.broken);
    m_editor->setRule(rule);
    m_editor->setVisible(!shown.explained);
    m_condition->setVisible(shown.explained);
    m_reset->setVisible(!shown.explained);
    m_telling = shown.explained ? RuleCases::Telling::Judged
        : shown.inTest          ? RuleCases::Telling::Wanted
                                : RuleCases::Telling::Decided;
    show(rule);
}

QWidget *RuleAnswer::firstControl() const
{
    if (m_editor->isHidden())
        return nullptr;
    return m_editor->findChild<QAbstractSpinBox *>(QStringLiteral("rule_size_threshold"));
}

void RuleAnswer::settle()
{
    const auto boxes = m_editor->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *box : boxes)
        box->interpretText();
}

QString RuleAnswer::whatIsMissing() const
{
    return tr("Change the rule first.");
}

bool RuleAnswer::eventFilter(QObject *watched, QEvent *event)
{
    return leavesToCard(event) || AnswerEditor::eventFilter(watched, event);
}

void RuleAnswer::restyle()
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPalette palette = m_code->palette();
    palette.setColor(QPalette::Window, tokens.sunken);
    m_code->setPalette(palette);
    const int side = theme.space(Space::Medium);
    const QFontMetrics metrics(theme.codeFont(TypeSize::Body));
    const auto words = m_editor->findChildren<QLabel *>();
    for (QLabel *word : words) {
        word->setFont(theme.codeFont(TypeSize::Body, QFont::Bold));
        word->setWordWrap(true);
    }
    m_condition->setFont(theme.codeFont(TypeSize::Body, QFont::Bold));
    m_condition->setContentsMargins(side, theme.space(Space::Hair), side, 0);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setFont(theme.codeFont(TypeSize::Body));
        const int indent = i == 1 ? 0 : 4 * metrics.averageCharWidth();
        m_lines[i]->setContentsMargins(side + indent, 0, side, 0);
    }
    m_code->layout()->setContentsMargins(0, theme.space(Space::Small), 0, theme.space(Space::Small));
    m_code->layout()->setSpacing(theme.space(Space::Hair));
    layout()->setSpacing(theme.space(Space::Small));
}

} // namespace breakeven::ui
