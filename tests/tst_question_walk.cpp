// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/question_values.h"
#include "ui/test/question_view.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// The question card by ear, by tab key and in large type: every kind, before and after the commit.
class TestQuestionWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }
    void cleanup();

    void walk_everyControlHasName_data() { kinds(); }
    void walk_everyControlHasName();
    void tab_reachesEveryControl_data() { kinds(); }
    void tab_reachesEveryControl();
    void nothing_isClipped_data();
    void nothing_isClipped();

private:
    static void kinds();
    void open(int place, bool committed, const QSize &size);
    void walk(QAccessibleInterface *interface, QStringList &nameless) const;

    std::unique_ptr<LearnState> m_learn;
    std::unique_ptr<TestState> m_state;
    std::unique_ptr<QuestionView> m_view;
};

void TestQuestionWalk::kinds()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("committed");
    int place = 0;
    for (const lessons::Question &question : support::questionsOfEveryKind()) {
        const QByteArray id = question.id.toLatin1();
        QTest::addRow("%s, open", id.constData()) << place << false;
        QTest::addRow("%s, committed", id.constData()) << place << true;
        ++place;
    }
}

void TestQuestionWalk::open(int place, bool committed, const QSize &size)
{
    m_learn = std::make_unique<LearnState>();
    lessons::Question question = support::questionsOfEveryKind()[static_cast<std::size_t>(place)];
    question.figures = {lessons::measurementOf(lessons::workloadOf(2'000, 32), tradeoff::Hardware::Cpu, 60),
                        lessons::measurementOf(lessons::workloadOf(2'000, 32), tradeoff::Hardware::Gpu, 20)};
    const lessons::Answer wrong{.options = {question.options.empty() ? QString() : question.options.back().id},
                                .number = 3,
                                .rule = tradeoff::DecisionRule{.batchThreshold = 40}};
    m_learn->setLesson(support::lessonWith({question}));
    m_state = std::make_unique<TestState>(*m_learn, nullptr);
    m_view = std::make_unique<QuestionView>(*m_state);
    m_view->resize(size);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_state->start(lessons::Activity::VisualQuiz);
    m_state->showHint();
    if (committed) {
        lessons::Answer answer = wrong;
        if (question.kind == lessons::QuestionKind::Order)
            answer.options = m_state->current()->shownOptions;
        m_state->setAnswer(answer);
        m_state->commit();
        QVERIFY(m_state->current()->grade);
    }
}

void TestQuestionWalk::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_learn.reset();
    Theme::instance().setTypeScale(1);
}

void TestQuestionWalk::walk(QAccessibleInterface *interface, QStringList &nameless) const
{
    if (!interface || interface->state().invisible)
        return;
    const QAccessible::Role role = interface->role();
    const bool speaks = interface->state().focusable || role == QAccessible::StaticText || role == QAccessible::ListItem
        || role == QAccessible::RadioButton || role == QAccessible::CheckBox || role == QAccessible::Button;
    if (speaks && interface->text(QAccessible::Name).isEmpty())
        nameless.append(interface->object() ? interface->object()->objectName() + QLatin1Char(' ')
                                + QLatin1StringView(interface->object()->metaObject()->className())
                                            : QStringLiteral("?"));
    for (int child = 0; child < interface->childCount(); ++child)
        walk(interface->child(child), nameless);
}

void TestQuestionWalk::walk_everyControlHasName()
{
    QFETCH(int, place);
    QFETCH(bool, committed);
    open(place, committed, {800, 900});
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(m_view.get()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
}

void TestQuestionWalk::tab_reachesEveryControl()
{
    QFETCH(int, place);
    QFETCH(bool, committed);
    open(place, committed, {800, 900});
    QSet<QWidget *> wanted;
    const auto widgets = m_view->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            wanted.insert(widget);
    }
    QSet<QWidget *> reached;
    for (int presses = 0; presses < 60; ++presses) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus) {
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
            continue;
        }
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : wanted - reached)
        missed.append(widget->objectName());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(", "))));
    QVERIFY(!wanted.isEmpty());
}

void TestQuestionWalk::nothing_isClipped_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("committed");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    for (const auto &[width, scale] : {std::pair(440, 1.0), {620, 1.75}, {720, 2.0}, {1600, 2.0}}) {
        int place = 0;
        for (const lessons::Question &question : support::questionsOfEveryKind()) {
            const QByteArray id = question.id.toLatin1();
            QTest::addRow("%s, open, %d, %g", id.constData(), width, scale) << place << false << width << scale;
            QTest::addRow("%s, committed, %d, %g", id.constData(), width, scale) << place << true << width << scale;
            ++place;
        }
    }
}

void TestQuestionWalk::nothing_isClipped()
{
    QFETCH(int, place);
    QFETCH(bool, committed);
    QFETCH(int, width);
    QFETCH(double, scale);
    Theme::instance().setTypeScale(scale);
    open(place, committed, {width, 600});
    QCOMPARE(m_view->width(), width);
    // What changes within goes up from layout to layout, some of it by events that those before it post.
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    const auto *scroll = m_view->findChild<QScrollArea *>(QStringLiteral("question_scroll"));
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    const auto widgets = m_view->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (!widget->isVisible())
            continue;
        const QByteArray what = widget->objectName().toLatin1() + " " + QByteArray::number(widget->width()) + " x "
            + QByteArray::number(widget->height());
        if (widget->hasHeightForWidth() && !widget->layout())
            QVERIFY2(widget->height() >= widget->heightForWidth(widget->width()), what.constData());
        if (label && !label->text().isEmpty() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), what.constData());
        if (button)
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), what.constData());
        if (widget->parentWidget() && !qobject_cast<const QScrollArea *>(widget))
            QVERIFY2(widget->geometry().right() <= widget->parentWidget()->width() || widget->isWindow(),
                     what.constData());
    }
}

QTEST_MAIN(TestQuestionWalk)
#include "tst_question_walk.moc"
