// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/save_dialog.h"

#include <QFileDialog>

namespace breakeven::ui {

QFileDialog *newSaveDialog(const QString &title, const QString &name, const QStringList &filters, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(name);
    const auto followKind = [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    };
    if (!filters.isEmpty())
        followKind(filters.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, followKind);
    return dialog;
}

} // namespace breakeven::ui
