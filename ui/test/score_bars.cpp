// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/score_bars.h"

#include "ui/test/score_text.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString sentence(const ScoreBars::Row &row)
{
    return row.score.answered == 0 ? ScoreBars::tr("%1: nothing answered yet").arg(row.label)
                                   : ScoreBars::tr("%1: %2 points").arg(row.label, scoreFigure(row.score));
}

QString words(const ScoreBars::Row &row)
{
    return QStringLiteral("%1  %2").arg(row.label, scoreFigure(row.score));
}

int barThickness()
{
    return Theme::instance().space(Space::Small);
}

int shortestBar()
{
    return Theme::instance().space(Space::Huge) * 3;
}

void paintBar(QPainter &painter, const QRectF &place, const lessons::Score &score)
{
    const Tokens &tokens = Theme::instance().tokens();
    const double radius = place.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(place, radius, radius);
    const double share = std::clamp(score.share(), 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF filled = place;
    filled.setWidth(std::max(place.width() * share, place.height()));
    painter.setBrush(tokens.good);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace

ScoreBars::ScoreBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("score_bars"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &ScoreBars::restyle);
    restyle();
}

void ScoreBars::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList sentences;
    for (const Row &row : m_rows)
        sentences.append(sentence(row));
    setAccessibleName(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void ScoreBars::restyle()
{
    setFont(Theme::instance().figureFont(TypeSize::Body));
    updateGeometry();
    update();
}

int ScoreBars::labelsWidth() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row.label));
    return width;
}

int ScoreBars::figuresWidth() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(scoreFigure(row.score)));
    return width;
}

bool ScoreBars::besides(int width) const
{
    const int gap = Theme::instance().space(Space::Medium);
    return labelsWidth() + gap + shortestBar() + gap + figuresWidth() <= width;
}

int ScoreBars::rowHeight(const Row &row, int width) const
{
    const Theme &theme = Theme::instance();
    if (besides(width))
        return fontMetrics().height();
    return fontMetrics().boundingRect(QRect(0, 0, width, 10'000), wrapped, words(row)).height()
        + theme.space(Space::Hair) + barThickness();
}

int ScoreBars::heightForWidth(int width) const
{
    const int gap = Theme::instance().space(Space::Small);
    int height = 0;
    for (const Row &row : m_rows)
        height += rowHeight(row, width) + gap;
    return std::max(0, height - gap);
}

QSize ScoreBars::sizeHint() const
{
    const int gap = Theme::instance().space(Space::Medium);
    const int width = labelsWidth() + figuresWidth() + 2 * gap + shortestBar();
    return {width, heightForWidth(width)};
}

QSize ScoreBars::minimumSizeHint() const
{
    // The longest word of a label has to fit; the lines break between words.
    int width = figuresWidth();
    for (const Row &row : m_rows) {
        for (const QString &word : row.label.split(QLatin1Char(' ')))
            width = std::max(width, fontMetrics().horizontalAdvance(word));
    }
    return {width, fontMetrics().height()};
}

void ScoreBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool beside = besides(width());
    const int gap = theme.space(Space::Medium);
    const int left = labelsWidth() + gap;
    const int right = figuresWidth() + gap;
    int top = 0;
    for (const Row &row : m_rows) {
        const int height = rowHeight(row, width());
        painter.setPen(theme.tokens().ink);
        if (beside) {
            const QRect line(0, top, width(), height);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.label);
            painter.setPen(theme.tokens().dim);
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, scoreFigure(row.score));
            paintBar(painter,
                     QRectF(left, top + (height - barThickness()) / 2.0, width() - left - right, barThickness()),
                     row.score);
        } else {
            painter.drawText(QRect(0, top, width(), height), wrapped, words(row));
            paintBar(painter, QRectF(0, top + height - barThickness(), width(), barThickness()), row.score);
        }
        top += height + theme.space(Space::Small);
    }
}

} // namespace breakeven::ui
