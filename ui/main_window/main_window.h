// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

class KeysCard;
class MessageBar;
class TopBar;

/// One of the window's places. It is made when it is first opened, so that the window opens fast.
struct Place {
    QString id; ///< "learn": on the command line
    QString title; ///< "Learn"
    std::function<QWidget *(QWidget *parent)> make;
};

/// The window: top bar, menus, the open place, and messages above it. It only wires; what a place does is the place's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::vector<Place> places, LearnState &state, QWidget *parent = nullptr);

    /// The first one where there is none of that name.
    void openPlace(const QString &id);
    [[nodiscard]] QWidget *currentPlace() const;
    [[nodiscard]] QString currentPlaceId() const; ///< empty where none is open
    /// Opens the lesson in a folder; where it is broken, a message says why and the lesson that is open stays.
    bool openLesson(const QString &folder);
    /// A calm message above the place, until the learner puts it away.
    void tell(const QString &sentence);
    [[nodiscard]] const QString &notice() const { return m_notice; } ///< told, and not put away yet
    /// The same, with a link that leads to a place: "Back to the question".
    void tellWithWay(const QString &sentence, const QString &link, const QString &place);
    /// The folders of the lessons that are built in, the first one first.
    [[nodiscard]] static QStringList builtInLessons();
    /// Absent: the desktop's.
    [[nodiscard]] std::optional<Appearance> chosenAppearance() const { return m_appearance; }
    void chooseAppearance(std::optional<Appearance> appearance);

Q_SIGNALS:
    void presentWanted(); ///< F5
    void firstPainted(); ///< once: what takes time may begin
    void closed();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openPlaceAt(int index);
    void makeFileMenu();
    void makePlaceMenu();
    void makeViewMenu();
    void makeAppearanceMenu(QMenu *menu);
    void makeLanguageMenu(QMenu *menu);
    void makeHelpMenu();
    void chooseLesson();
    void scaleType(double factor);
    void showKeys();
    void showAbout();
    void refreshTitle();
    void endWay();

    LearnState &m_state;
    std::vector<Place> m_places;
    std::vector<QWidget *> m_made; ///< by place; null until it is opened
    TopBar *m_topBar;
    MessageBar *m_messages;
    QString m_notice; ///< told, and not put away yet
    QString m_messageLeadsTo; ///< the place that the message's link opens; empty where it has none
    QStackedWidget *m_stack;
    QPointer<KeysCard> m_keys;
    std::optional<Appearance> m_appearance;
    bool m_painted = false;
};

} // namespace breakeven::ui
