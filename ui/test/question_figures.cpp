// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_figures.h"

#include "engine/tradeoff/trace.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/steps_figures.h"
#include "ui/test/plain_accessible.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

using tradeoff::Hardware;
using tradeoff::Measurement;

namespace {

constexpr CardLabel::Look titleLook{.size = TypeSize::Label, .weight = QFont::DemiBold, .ink = CardLabel::Ink::Dim};
constexpr CardLabel::Look figureLook{.size = TypeSize::Label};

QString sizeText(const Measurement &figure)
{
    return QuestionFigures::tr("%1 GB").arg(
        gigabytesText(static_cast<double>(figure.workload.sizeBytes) / tradeoff::gigabyte));
}

template<typename Value>
bool allSame(const std::vector<Measurement> &figures, Value value)
{
    return std::ranges::all_of(figures, [&](const Measurement &one) { return value(one) == value(figures.front()); });
}

} // namespace

FigureBar::FigureBar(Hardware hardware, double share, QWidget *parent)
    : QWidget(parent)
    , m_hardware(hardware)
    , m_share(std::clamp(share, 0.0, 1.0))
{
    installPlainAccessible();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize FigureBar::sizeHint() const
{
    const int em = Theme::instance().space(Space::Medium);
    return {em * 12, em};
}

QSize FigureBar::minimumSizeHint() const
{
    const int em = Theme::instance().space(Space::Medium);
    return {em * 3, em};
}

void FigureBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const double mark = theme.space(Space::Medium);
    const double thick = theme.space(Space::Small);
    const double middle = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDeviceMark(painter, QRectF(1, middle - mark / 2, mark, mark), m_hardware, true);
    const double from = mark + theme.space(Space::Hair);
    const double length = std::max(2.0, (width() - from) * m_share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hardware(m_hardware));
    painter.drawRoundedRect(QRectF(from, middle - thick / 2, length, thick), 2, 2);
}

QuestionFigures::QuestionFigures(const std::vector<Measurement> &figures, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("question_figures"));
    setAccessibleName(tr("Figures of the question"));
    m_grid->setColumnStretch(1, 1);
    const bool oneSize = allSame(figures, [](const Measurement &one) { return one.workload.sizeBytes; });
    const bool oneSource = allSame(figures, [](const Measurement &one) { return one.provenance; });
    auto *title = new CardLabel(QStringLiteral("figures_title"), titleLook, this);
    title->setText(!oneSize || figures.empty() ? tr("Samples/s and latency")
                                               : tr("Samples/s and latency at %1").arg(sizeText(figures.front())));
    m_grid->addWidget(title, 0, 0, 1, 2);
    if (oneSource && !figures.empty())
        m_grid->addWidget(new ProvenanceBadge(figures.front().provenance, this), 0, 2, 1, 2, Qt::AlignRight);
    double most = 0;
    for (const Measurement &figure : figures)
        most = std::max(most, figure.throughputPerS);
    int row = 1;
    for (const Measurement &figure : figures) {
        if (!oneSource)
            m_grid->addWidget(new ProvenanceBadge(figure.provenance, this), row, 4, Qt::AlignRight);
        addRow(row++, figure, most > 0 ? figure.throughputPerS / most : 0, !oneSize);
    }
    connect(&Theme::instance(), &Theme::changed, this, &QuestionFigures::restyle);
    restyle();
}

void QuestionFigures::addRow(int row, const Measurement &figure, double share, bool namesSize)
{
    const Hardware hardware = tradeoff::hardwareOf(figure.deviceKind);
    QString name = tr("%1, batch %2").arg(hardwareName(hardware), QLocale().toString(figure.workload.batch));
    if (namesSize)
        name = tr("%1, %2").arg(name, sizeText(figure));
    const QString text =
        tr("%1 samples/s · %2").arg(numberText(figure.throughputPerS), millisecondsText(figure.latency.medianMs));
    auto *label = new CardLabel(QStringLiteral("figure_name_%1").arg(row), figureLook, this);
    label->setWordWrap(false);
    label->setText(name);
    auto *bar = new FigureBar(hardware, share, this);
    bar->setObjectName(QStringLiteral("figure_bar_%1").arg(row));
    bar->setAccessibleName(tr("%1: %2").arg(name, text));
    bar->setToolTip(sourceOf(figure));
    const auto value = [this, row](const char *what, const QString &words) {
        auto *shown = new CardLabel(QStringLiteral("figure_%1_%2").arg(QLatin1StringView(what)).arg(row), figureLook,
                                    this);
        shown->setWordWrap(false);
        shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        shown->setText(words);
        return shown;
    };
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(bar, row, 1);
    m_grid->addWidget(value("throughput", numberText(figure.throughputPerS)), row, 2);
    m_grid->addWidget(value("latency", millisecondsText(figure.latency.medianMs)), row, 3);
}

void QuestionFigures::restyle()
{
    const Theme &theme = Theme::instance();
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.space(Space::Small));
    m_grid->setVerticalSpacing(theme.space(Space::Hair));
}

} // namespace breakeven::ui
