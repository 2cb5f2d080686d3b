// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// What a window of Qt's takes at least: an empty QMainWindow that starts a process after its first paint, as Breakeven
// starts its engine. use: empty_window COMMAND [ARGUMENT...]

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

namespace {

class EmptyWindow final : public QMainWindow
{
public:
    explicit EmptyWindow(QStringList command)
        : m_command(std::move(command))
    { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_command.isEmpty())
            return;
        const QStringList command = std::exchange(m_command, {});
        QTimer::singleShot(0, this, [this, command] { m_process.start(command.first(), command.mid(1)); });
    }

private:
    QStringList m_command;
    QProcess m_process;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window(QCoreApplication::arguments().mid(1));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
