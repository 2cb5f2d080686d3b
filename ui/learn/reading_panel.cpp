// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/reading_panel.h"

#include "ui/learn/reading_browser.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

ReadingPanel::ReadingPanel(LearnState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_pages(new QButtonGroup(this))
    , m_close(new LinkButton(tr("Close"), this))
    , m_browser(new ReadingBrowser(this))
{
    setObjectName(QStringLiteral("reading_panel"));
    setFocusProxy(m_browser);
    auto *pages = new QWidget(this);
    m_pageRow = new WrappingLayout(pages);
    for (const ReadingPage page : readingPages) {
        auto *button = new QPushButton(titleOf(page), pages);
        button->setObjectName(QStringLiteral("reading_page_%1").arg(static_cast<int>(page) + 1));
        button->setCheckable(true);
        button->setFlat(true);
        button->setAutoDefault(false);
        m_pages->addButton(button, static_cast<int>(page));
        m_pageRow->addWidget(button);
    }
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int id) { open(static_cast<ReadingPage>(id)); });
    m_close->setObjectName(QStringLiteral("reading_close"));
    m_close->setAccessibleName(tr("Close the reading"));
    connect(m_close, &LinkButton::clicked, this, &ReadingPanel::closeRequested);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ReadingPanel::follow);

    auto *header = new QHBoxLayout;
    header->addWidget(pages, 1);
    header->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(header);
    column->addWidget(m_browser, 1);
    connect(&m_state, &LearnState::lessonChanged, this, &ReadingPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &ReadingPanel::restyle);
    restyle();
}

void ReadingPanel::open(ReadingPage page)
{
    m_page = page;
    refresh();
}

void ReadingPanel::openKeyMoment(int number)
{
    open(ReadingPage::KeyMoments);
    m_browser->scrollToHeading(number);
}

void ReadingPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void ReadingPanel::refresh()
{
    m_pages->button(static_cast<int>(m_page))->setChecked(true);
    m_browser->setAccessibleName(titleOf(m_page));
    m_browser->showMarkdown(markdownOf(m_page, m_state.lesson()));
    for (QAbstractButton *button : m_pages->buttons()) {
        button->setFont(Theme::instance().font(TypeSize::Label, button->isChecked() ? QFont::DemiBold : QFont::Normal));
    }
    // On one line with the first row of pages.
    m_close->setFixedHeight(m_pages->buttons().constFirst()->sizeHint().height());
}

void ReadingPanel::restyle()
{
    const Theme &theme = Theme::instance();
    const int margin = theme.space(Space::Large);
    layout()->setContentsMargins(margin, theme.space(Space::Small), margin, margin);
    layout()->setSpacing(theme.space(Space::Small));
    m_pageRow->setSpacing(theme.space(Space::Hair));
    QPalette colours;
    colours.setColor(QPalette::Base, theme.tokens().card);
    m_browser->setPalette(colours);
    update();
    refresh();
}

void ReadingPanel::follow(const QUrl &link)
{
    if (const auto step = stepOf(link))
        m_state.moveToStep(*step, tradeoff::Stage::End);
}

void ReadingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect());
}

} // namespace breakeven::ui
