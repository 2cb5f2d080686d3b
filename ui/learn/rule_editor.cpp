// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/rule_editor.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double gigabyteOf(tradeoff::Bytes bytes)
{
    return static_cast<double>(bytes) / tradeoff::gigabyte;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_size(new QDoubleSpinBox(this))
    , m_junction(new QComboBox(this))
    , m_batch(new QSpinBox(this))
    , m_if(new QLabel(tr("if model size >"), this))
    , m_batchIs(new QLabel(tr("batch >"), this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("rule_editor"));
    m_size->setObjectName(QStringLiteral("rule_size_threshold"));
    m_size->setAccessibleName(tr("Threshold of the model size, in GB"));
    m_size->setDecimals(2);
    m_size->setRange(0.05, 1000);
    m_size->setSingleStep(0.1);
    m_size->setSuffix(tr(" GB"));
    m_batch->setObjectName(QStringLiteral("rule_batch_threshold"));
    m_batch->setAccessibleName(tr("Threshold of the batch"));
    m_batch->setRange(1, tradeoff::largestBatch);
    m_junction->setObjectName(QStringLiteral("rule_junction"));
    m_junction->setAccessibleName(tr("Must both halves hold, or is one enough?"));
    m_junction->addItem(tr("and"), static_cast<int>(tradeoff::Junction::And));
    m_junction->addItem(tr("or"), static_cast<int>(tradeoff::Junction::Or));
    m_if->setBuddy(m_size);
    m_batchIs->setBuddy(m_batch);

    auto *first = new QHBoxLayout;
    first->addWidget(m_if);
    first->addWidget(m_size);
    first->addWidget(m_junction);
    auto *second = new QHBoxLayout;
    second->addWidget(m_batchIs);
    second->addWidget(m_batch);
    second->addStretch(1);
    m_halves->addLayout(first);
    m_halves->addLayout(second, 1);

    connect(m_size, &QDoubleSpinBox::valueChanged, this, &RuleEditor::tell);
    connect(m_batch, &QSpinBox::valueChanged, this, &RuleEditor::tell);
    connect(m_junction, &QComboBox::currentIndexChanged, this, &RuleEditor::tell);
    connect(&Theme::instance(), &Theme::changed, this, &RuleEditor::restyle);
    restyle();
}

void RuleEditor::restyle()
{
    const Theme &theme = Theme::instance();
    for (QLabel *word : {m_if, m_batchIs}) {
        word->setFont(theme.codeFont(TypeSize::Title, QFont::Bold));
        QPalette palette = word->palette();
        palette.setColor(QPalette::WindowText, theme.tokens().ink);
        word->setPalette(palette);
    }
    m_halves->setContentsMargins(theme.space(Space::Medium), theme.space(Space::Hair), theme.space(Space::Medium),
                                 theme.space(Space::Hair));
    m_halves->setSpacing(theme.space(Space::Small));
}

void RuleEditor::setRule(const tradeoff::DecisionRule &rule)
{
    if (rule == this->rule())
        return;
    m_setting = true;
    m_size->setValue(gigabyteOf(rule.sizeThreshold));
    m_batch->setValue(rule.batchThreshold);
    m_junction->setCurrentIndex(m_junction->findData(static_cast<int>(rule.junction)));
    m_setting = false;
}

tradeoff::DecisionRule RuleEditor::rule() const
{
    // Whole hundredths of a GB, so that 0.3 is the same 0.3 as in a workload.
    const auto hundredths = static_cast<tradeoff::Bytes>(std::llround(m_size->value() * 100));
    return {.sizeThreshold = hundredths * 10 * tradeoff::megabyte,
            .batchThreshold = m_batch->value(),
            .junction = static_cast<tradeoff::Junction>(m_junction->currentData().toInt())};
}

void RuleEditor::takeFocus()
{
    m_size->setFocus(Qt::OtherFocusReason);
    m_size->selectAll();
}

void RuleEditor::tell()
{
    if (!m_setting)
        Q_EMIT edited(rule());
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int sideBySide = m_halves->itemAt(0)->sizeHint().width() + m_halves->itemAt(1)->sizeHint().width()
        + 4 * m_halves->spacing();
    m_halves->setDirection(width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace breakeven::ui
