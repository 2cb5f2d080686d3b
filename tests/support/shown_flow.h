// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/lesson_values.h"
#include "ui/learn/flow_view.h"
#include "ui/learn/learn_state.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QObject>
#include <QTest>

#include <memory>

namespace breakeven::support {

inline constexpr QSize usualFlow(340, 660);

inline QImage imageOf(ui::FlowView &view)
{
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
    return image;
}

/// The base of tests on a flow that is shown: the lesson of five steps, without motion.
class ShownFlow : public QObject
{
protected:
    void show()
    {
        ui::Theme::instance().setAppearance(ui::Appearance::Light);
        ui::Theme::instance().setTypeScale(1);
        ui::Theme::instance().setReducedMotion(true);
        m_state = std::make_unique<ui::LearnState>();
        m_state->setLesson(lessons::fiveStepLesson());
        m_view = std::make_unique<ui::FlowView>(*m_state);
        m_view->resize(usualFlow);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void close()
    {
        m_view.reset();
        m_state.reset();
        ui::Theme::instance().setTypeScale(1);
    }

    std::unique_ptr<ui::LearnState> m_state;
    std::unique_ptr<ui::FlowView> m_view;
};

} // namespace breakeven::support
