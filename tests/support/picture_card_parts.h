// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/twin_table.h"

#include <QPainter>
#include <QWidget>

#include <csignal>
#include <sys/resource.h>

/// What a picture card is tried with.
namespace breakeven::support {

/// Red, with a blue bar, so that it is found again in an image.
class Bars final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {400, 200}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::red);
        painter.fillRect(QRect(0, 0, width() / 2, height()), Qt::blue);
    }
};

/// No file grows beyond a few bytes while one of these lives.
class FullDisk final
{
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 5;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

inline ui::TwinTable threeRows()
{
    return {
        .title = QStringLiteral("Latency"),
        .columns = {{.title = QStringLiteral("Device"), .name = QStringLiteral("device"), .isNumber = false},
                    {.title = QStringLiteral("Latency, ms"), .name = QStringLiteral("latency_ms"), .isNumber = true}},
        .rows = {{ui::textCell(QStringLiteral("A processor")), ui::numberCell(100.0)},
                 {ui::textCell(QStringLiteral("A card")), ui::numberCell(9.5)},
                 {ui::textCell(QStringLiteral("Another")), ui::numberCell(std::optional<double>())}}};
}

} // namespace breakeven::support
