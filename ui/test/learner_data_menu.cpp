// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/learner_data_menu.h"

#include "lessons/exchange/question_exchange.h"
#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

LearnerDataMenu::LearnerDataMenu(TestState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_toggle(new LinkButton(QString(), this))
    , m_links(new QWidget(this))
    , m_said(new CardLabel(QStringLiteral("data_said"), {.size = TypeSize::Label}, this))
{
    setObjectName(QStringLiteral("learner_data_menu"));
    m_toggle->setObjectName(QStringLiteral("data_toggle"));
    m_links->setObjectName(QStringLiteral("data_links"));
    auto *links = new QVBoxLayout(m_links);
    links->setContentsMargins({});
    LinkButton *out = addLink("data_export_progress", tr("Export progress…"), tr("All your answers, in one file"));
    LinkButton *in = addLink("data_import_progress", tr("Import progress…"), tr("Adds what such a file holds"));
    LinkButton *erase = addLink("data_erase", tr("Erase all…"), tr("Answers, tests, reviews and their backups"));
    LinkButton *questionsOut = addLink("data_export_questions", tr("Export questions…"),
                                       tr("For Moodle (XML or GIFT) or Anki"));
    m_questionsIn = addLink("data_import_questions", tr("Import questions…"), tr("From Moodle XML or GIFT"));
    m_progressLinks = {out, in, erase};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_links);
    column->addWidget(m_said);

    connect(m_toggle, &LinkButton::clicked, this, [this] { setOpen(m_links->isHidden()); });
    connect(out, &LinkButton::clicked, this, [this] {
        saveAs(tr("Export progress"), QStringLiteral("breakeven-progress.json"), {tr("Progress (*.json)")},
               &LearnerDataMenu::exportProgress);
    });
    connect(in, &LinkButton::clicked, this,
            [this] { openExisting(tr("Import progress"), tr("Progress (*.json)"), &LearnerDataMenu::importProgress); });
    connect(erase, &LinkButton::clicked, this, &LearnerDataMenu::askToErase);
    connect(questionsOut, &LinkButton::clicked, this, [this] {
        saveAs(tr("Export questions"), m_state.lesson().id + QStringLiteral(".xml"),
               {tr("Moodle XML (*.xml)"), tr("GIFT (*.gift)"), tr("Anki text (*.txt)")},
               &LearnerDataMenu::exportQuestions);
    });
    connect(m_questionsIn, &LinkButton::clicked, this, [this] {
        openExisting(tr("Import questions"), tr("Questions (*.xml *.gift *.txt)"), &LearnerDataMenu::importQuestions);
    });
    connect(&state, &TestState::summaryChanged, this, &LearnerDataMenu::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &LearnerDataMenu::restyle);
    m_said->hide();
    setOpen(false);
    restyle();
}

LinkButton *LearnerDataMenu::addLink(const char *name, const QString &text, const QString &explanation)
{
    auto *link = new LinkButton(text, m_links);
    link->setObjectName(QString::fromLatin1(name));
    link->setToolTip(explanation);
    link->setAccessibleDescription(explanation);
    m_links->layout()->addWidget(link);
    m_links->layout()->setAlignment(link, Qt::AlignLeft);
    return link;
}

void LearnerDataMenu::setOpen(bool open)
{
    m_links->setVisible(open);
    m_toggle->setText(open ? tr("Less") : tr("Your data and questions"));
    m_toggle->setAccessibleDescription(open ? tr("Closes the list") : tr("Export, import or erase"));
    if (!open)
        m_said->showText({});
    refresh();
}

void LearnerDataMenu::refresh()
{
    for (LinkButton *link : m_progressLinks)
        link->setEnabled(m_state.store() != nullptr);
    m_questionsIn->setVisible(m_state.canKeepOwnQuestions());
}

void LearnerDataMenu::saveAs(const QString &title, const QString &name, const QStringList &filters,
                             void (LearnerDataMenu::*take)(const QString &))
{
    QFileDialog *dialog = newSaveDialog(title, name, filters, this);
    dialog->setObjectName(QStringLiteral("data_file_dialog"));
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void LearnerDataMenu::openExisting(const QString &title, const QString &filter,
                                   void (LearnerDataMenu::*take)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("data_file_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void LearnerDataMenu::exportProgress(const QString &file)
{
    if (!m_state.store())
        return;
    const auto written = m_state.store()->exportTo(file);
    tell(written ? tr("Saved in %1.").arg(QFileInfo(file).fileName()) : engineWords(written.error().message));
}

void LearnerDataMenu::importProgress(const QString &file)
{
    if (!m_state.store())
        return;
    const auto count = m_state.store()->importFrom(file);
    if (!count)
        tell(engineWords(count.error().message));
    else
        tell(tr("%Ln answers came in.", nullptr, static_cast<int>(*count)));
    m_state.refreshSummary();
}

void LearnerDataMenu::exportQuestions(const QString &file)
{
    const auto notes = lessons::exportQuestions(m_state.lesson().questions, m_state.lesson().title, file);
    if (notes)
        tell(tr("Saved in %1.").arg(QFileInfo(file).fileName()), *notes);
    else
        tell(engineWords(notes.error().message));
}

void LearnerDataMenu::importQuestions(const QString &file)
{
    auto imported = lessons::importQuestions(file);
    if (!imported) {
        tell(engineWords(imported.error().message));
        return;
    }
    const auto count = static_cast<int>(imported->questions.size());
    if (count == 0) {
        tell(tr("%1 holds no question that can be asked here. Nothing has changed.").arg(QFileInfo(file).fileName()),
             imported->notes);
        return;
    }
    const QString left = m_state.testRuns() ? tr(" The test was left; it can be gone on with.")
        : m_state.items().empty()           ? QString()
                                            : tr(" The round that was open has ended.");
    if (const auto added = m_state.addOwnQuestions(std::move(imported->questions)); !added) {
        tell(engineWords(added.error().message));
        return;
    }
    const QString came = tr("%Ln questions came in. They are asked in practice.", nullptr, count);
    tell(came + left, imported->notes);
}

void LearnerDataMenu::askToErase()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Erase all"),
                                tr("Erase all your answers, tests and reviews, of every lesson, and their backups?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("data_erase_first"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("You may export them first."));
    QPushButton *erase = box->addButton(tr("Erase…"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("data_erase_yes"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(erase, &QPushButton::clicked, this, &LearnerDataMenu::askAgain);
    box->open();
}

void LearnerDataMenu::askAgain()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Erase all"),
                                tr("This cannot be undone. Erase everything now?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("data_erase_second"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *erase = box->addButton(tr("Erase everything"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("data_erase_yes_again"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(erase, &QPushButton::clicked, this, &LearnerDataMenu::erase);
    box->open();
}

void LearnerDataMenu::erase()
{
    if (!m_state.store())
        return;
    // A round that goes on would write into what is gone.
    m_state.leave();
    const auto erased = m_state.store()->eraseAll();
    m_state.refreshSummary();
    tell(erased ? tr("Everything is erased.") : engineWords(erased.error().message));
}

void LearnerDataMenu::tell(const QString &sentence, const QStringList &notes)
{
    setOpen(true);
    m_said->showText(notes.isEmpty() ? sentence : tr("%1 Not all could be carried over.").arg(sentence));
    if (notes.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Questions"), m_said->text(), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("data_notes"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(notes.join(QLatin1Char('\n')));
    box->open();
}

void LearnerDataMenu::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Hair));
    m_links->layout()->setSpacing(0);
    for (LinkButton *link : findChildren<LinkButton *>())
        link->setFont(theme.font(TypeSize::Label));
}

} // namespace breakeven::ui
