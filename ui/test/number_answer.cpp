// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/number_answer.h"

#include "ui/test/plain_accessible.h"
#include "ui/test/question_keys.h"
#include "ui/test/question_text.h"
#include "ui/test/typed_number.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace breakeven::ui {

NumberAnswer::NumberAnswer(const lessons::NumericKey &key, QWidget *parent)
    : AnswerEditor(parent)
    , m_key(key)
    , m_field(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_mark(new QuestionText(QStringLiteral("number_mark"), {TypeSize::Label, QFont::DemiBold}, this))
    , m_note(new QuestionText(QStringLiteral("number_note"), {TypeSize::Label, QFont::Normal, TextInk::Dim}, this))
{
    setObjectName(QStringLiteral("number_answer"));
    m_field->setObjectName(QStringLiteral("number_field"));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setMaxLength(40);
    m_field->installEventFilter(this);
    m_unit->setObjectName(QStringLiteral("number_unit"));
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setText(key.unit);
    m_unit->setVisible(!key.unit.isEmpty());
    setPlaceName({});

    auto *row = new QHBoxLayout;
    row->addWidget(m_field);
    row->addWidget(m_unit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_mark);
    column->addWidget(m_note);

    connect(m_field, &QLineEdit::textEdited, this, &NumberAnswer::tell);
    connect(&Theme::instance(), &Theme::changed, this, &NumberAnswer::restyle);
    restyle();
}

void NumberAnswer::setPlaceName(const QString &place)
{
    const QString what = m_key.unit.isEmpty() ? tr("Your answer, a number")
                                              : tr("Your answer, a number in %1").arg(m_key.unit);
    m_field->setAccessibleName(place.isEmpty() ? what : tr("%1. %2").arg(place, what));
}

std::optional<double> NumberAnswer::typed() const
{
    return typedNumber(m_field->text(), m_key.unit);
}

bool NumberAnswer::isRight(double number) const
{
    lessons::Question question;
    question.kind = lessons::QuestionKind::Numeric;
    question.numeric = m_key;
    return lessons::grade(question, {.options = {}, .number = number, .rule = {}}).right;
}

void NumberAnswer::present(const ShownAnswer &shown)
{
    m_locked = shown.explained;
    if (shown.answer.number != typed() || (shown.explained && !shown.answer.number))
        m_field->setText(shown.answer.number ? numberToEdit(*shown.answer.number) : QString());
    m_field->setReadOnly(shown.explained);
    const bool marked = shown.explained && shown.answer.number;
    if (marked) {
        const bool right = isRight(*shown.answer.number);
        m_mark->setInk(right ? TextInk::Good : TextInk::Bad);
        m_mark->showMarkdown(right ? tr("✓ correct, your answer") : tr("✗ your answer"));
    } else {
        m_mark->showMarkdown({});
    }
    if (shown.explained)
        m_note->showMarkdown({});
}

QWidget *NumberAnswer::firstControl() const
{
    return m_field;
}

void NumberAnswer::settle()
{
    noteTyped(true);
    if (!m_field->text().trimmed().isEmpty() && !typed())
        announce(m_note, m_note->plainText());
}

QString NumberAnswer::whatIsMissing() const
{
    return m_field->text().trimmed().isEmpty() ? tr("Type a number first.") : QString();
}

void NumberAnswer::tell()
{
    noteTyped(false);
    Q_EMIT answerEdited({.options = {}, .number = typed(), .rule = {}});
}

void NumberAnswer::noteTyped(bool ended)
{
    const QString text = m_field->text().trimmed();
    const std::optional<double> number = typed();
    if (text.isEmpty() || m_locked) {
        m_note->showMarkdown({});
    } else if (!number) {
        if (ended)
            m_note->showMarkdown(tr("That is not a number yet. Write it like %1 or 1e-3.").arg(numberToEdit(0.5)));
    } else if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('.'))) {
        // A point divides thousands in one country and decimals in another.
        m_note->showMarkdown(number == QLocale::c().toDouble(text) ? QString()
                                                                   : tr("Read as %1.").arg(numberToEdit(*number)));
    } else {
        m_note->showMarkdown({});
    }
}

bool NumberAnswer::isOfUnit(const QKeyEvent &key) const
{
    const QString before = m_field->text().left(m_field->cursorPosition());
    if (before.trimmed().isEmpty() || key.text().isEmpty())
        return false;
    for (qsizetype length = 1; length <= m_key.unit.size(); ++length) {
        if ((before + key.text()).endsWith(m_key.unit.left(length), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool NumberAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        noteTyped(true);
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && !isOfUnit(*static_cast<QKeyEvent *>(event))
        && leavesToCard(event))
        return true;
    return AnswerEditor::eventFilter(watched, event);
}

void NumberAnswer::restyle()
{
    const Theme &theme = Theme::instance();
    m_field->setFont(theme.figureFont(TypeSize::Title));
    m_field->setFixedWidth(QFontMetrics(m_field->font()).averageCharWidth() * 16);
    m_unit->setFont(theme.font(TypeSize::Title));
    QPalette palette = m_unit->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_unit->setPalette(palette);
    layout()->setSpacing(theme.space(Space::Small));
    layout()->itemAt(0)->layout()->setSpacing(theme.space(Space::Small));
}

} // namespace breakeven::ui
