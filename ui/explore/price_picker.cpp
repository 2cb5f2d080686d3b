// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/price_picker.h"

#include "ui/explore/cost_text.h"
#include "ui/explore/price_table.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace breakeven::ui {

PricePicker::PricePicker(const protocol::PriceList &prices, const QString &title, tradeoff::Hardware hardware,
                         QWidget *parent)
    : QDialog(parent)
    , m_prices(prices)
    , m_model(new PriceTableModel(prices, this))
    , m_filter(new PriceTableFilter(*m_model, this))
    , m_text(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_use(new QPushButton(tr("&Use this price"), this))
{
    setObjectName(QStringLiteral("price_picker"));
    setWindowTitle(tr("Prices"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("price_filter"));
    m_text->setAccessibleName(tr("Words to look for"));
    m_text->setPlaceholderText(tr("machine or GPU: T4, c7i"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("price_table"));
    m_table->setAccessibleName(tr("Machines and their prices"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PriceTableModel::Equipment, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PriceTableModel::Price, Qt::AscendingOrder);
    m_use->setObjectName(QStringLiteral("price_use"));
    m_use->setDefault(true);
    arrange(title);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        follow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_use->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_table, &QTableView::doubleClicked, this, &PricePicker::accept);
    connect(m_use, &QPushButton::clicked, this, &PricePicker::accept);
    auto *kind = findChild<SegmentedControl *>();
    kind->setCurrentIndex(hardware == tradeoff::Hardware::Cpu ? 0 : 1);
    choose(hardware);
    m_text->setFocus();
}

void PricePicker::arrange(const QString &title)
{
    const Theme &theme = Theme::instance();
    auto *heading = new CardLabel(QStringLiteral("price_heading"), {TypeSize::Title, QFont::DemiBold}, this);
    heading->setText(tr("An hour of %1").arg(title));
    const CardLabel::Look dim{.size = TypeSize::Small, .ink = CardLabel::Ink::Dim};
    auto *origin = new CardLabel(QStringLiteral("price_origin"), dim, this);
    origin->setText(tr("%1, prices of %2. A price is of the whole machine, with all its GPUs.")
                        .arg(QString::fromStdString(m_prices.region), QString::fromStdString(m_prices.date)));
    auto *source = new CardLabel(QStringLiteral("price_source"), dim, this);
    source->setText(tr("Source: %1. Licence: %2.")
                        .arg(QString::fromStdString(m_prices.source), QString::fromStdString(m_prices.licence)));
    auto *kind = new SegmentedControl(tr("Machines"), this);
    kind->setObjectName(QStringLiteral("price_kind"));
    kind->addSegment(QStringLiteral("price_cpu_machines"), tr("without GPUs"));
    kind->addSegment(QStringLiteral("price_gpu_machines"), tr("with GPUs"));
    connect(kind, &SegmentedControl::currentChanged, this,
            [this](int index) { choose(index == 0 ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu); });
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("price_cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *above = new QHBoxLayout;
    above->addWidget(kind);
    above->addWidget(m_text, 1);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(cancel);
    below->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(origin);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addWidget(source);
    column->addLayout(below);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_text, m_use, cancel, m_table, m_table->horizontalHeader()})
        widget->setFont(theme.font(TypeSize::Body));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme.space(Space::Small));
    column->setSpacing(theme.space(Space::Small));
    const int side = theme.space(Space::Large);
    column->setContentsMargins(side, side, side, side);
    resize(theme.space(Space::Huge) * 28, theme.space(Space::Huge) * 20);
    setTabOrder(kind, m_text);
    setTabOrder(m_text, m_table);
    setTabOrder(m_table, cancel);
    setTabOrder(cancel, m_use);
}

void PricePicker::choose(tradeoff::Hardware hardware)
{
    m_filter->setHardware(hardware);
    follow();
}

/// Whatever is filtered, the first row is ready to be used.
void PricePicker::follow()
{
    if (!m_table->selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    m_use->setEnabled(m_table->selectionModel()->hasSelection());
}

bool PricePicker::eventFilter(QObject *watched, QEvent *event)
{
    // From the text, up and down move in the table.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            if (row >= 0 && row < m_filter->rowCount())
                m_table->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PricePicker::accept()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const LanePrice price = lanePriceOf(m_model->machine(m_filter->mapToSource(rows.front()).row()), m_prices);
    QDialog::accept();
    Q_EMIT picked(price);
}

} // namespace breakeven::ui
