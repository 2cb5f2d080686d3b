// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/ways_row.h"

#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace breakeven::ui {

namespace {

struct WayText {
    Way way;
    const char *name; ///< of the object
    const char *text;
    const char *explanation;
};

constexpr std::array ways{
    WayText{Way::Read, "way_read", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Read"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "The lesson in prose")},
    WayText{Way::Watch, "way_watch", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Watch"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "The flow plays by itself, with a sentence for each stage")},
    WayText{Way::Step, "way_step", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Step"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Go on stage by stage, at your own pace")},
    WayText{Way::Predict, "way_predict", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Predict"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Guess first; the answer stays hidden until you have")},
    WayText{Way::Experiment, "way_experiment", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Experiment"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Move the sliders and run real inference")},
    WayText{Way::Compare, "way_compare", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Compare"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "CPU and GPU side by side")},
    WayText{Way::Explain, "way_explain", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Explain"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "The key moments, each with the steps that show it")},
    WayText{Way::Practise, "way_practise", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Practise"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Questions, each explained at once")},
    WayText{Way::Review, "way_review", QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "Review"),
            QT_TRANSLATE_NOOP("breakeven::ui::WaysRow", "What was missed, when it is due again")},
};

/// The ways open Key moments and Transcript already; these two pages have no way of their own.
constexpr std::array extraPages{ReadingPage::Snapshot, ReadingPage::Glossary};

} // namespace

WaysRow::WaysRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ways_row"));
    auto *row = new WrappingLayout(this);
    auto *label = new QLabel(tr("Ways to learn:"), this);
    label->setObjectName(QStringLiteral("ways_label"));
    row->addWidget(label);
    for (const WayText &text : ways) {
        auto *link = new LinkButton(tr(text.text), this);
        link->setObjectName(QString::fromLatin1(text.name));
        link->setToolTip(tr(text.explanation));
        link->setAccessibleName(tr("Way to learn: %1").arg(tr(text.text)));
        link->setAccessibleDescription(tr(text.explanation));
        connect(link, &LinkButton::clicked, this, [this, way = text.way] { Q_EMIT wayChosen(way); });
        row->addWidget(link);
    }
    auto *readLabel = new QLabel(tr("At hand:"), this);
    readLabel->setObjectName(QStringLiteral("pages_label"));
    row->addWidget(readLabel);
    for (const ReadingPage page : extraPages) {
        auto *link = new LinkButton(titleOf(page), this);
        link->setObjectName(QStringLiteral("open_page_%1").arg(static_cast<int>(page) + 1));
        link->setAccessibleName(tr("Open: %1").arg(titleOf(page)));
        connect(link, &LinkButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
        row->addWidget(link);
    }
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &WaysRow::restyle);
}

void WaysRow::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Medium));
    for (QLabel *label : findChildren<QLabel *>()) {
        label->setFont(theme.font(TypeSize::Label));
        QPalette dim = label->palette();
        dim.setColor(QPalette::WindowText, theme.tokens().dim);
        label->setPalette(dim);
    }
}

} // namespace breakeven::ui
