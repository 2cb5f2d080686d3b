// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/picture_card.h"

#include "ui/explore/picture_file.h"
#include "ui/explore/twin_table_view.h"
#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace breakeven::ui {

namespace {

constexpr double onPaper = 2; ///< times the size on the screen
constexpr QSize neverShown{720, 420}; ///< of a picture whose card was not laid out yet

} // namespace

class PictureCard::Private
{
public:
    Private(PictureCard *card, QWidget *pictureWidget, QString stem);

    QAction *addAction(const char *name, const QString &text, void (Private::*done)());
    void follow();
    void placeTools();
    void restyle();
    void openMenu();
    void saveAs(const QString &ending, const QString &filter);
    void savePng() { saveAs(QStringLiteral(".png"), PictureCard::tr("PNG picture (*.png)")); }
    void saveSvg() { saveAs(QStringLiteral(".svg"), PictureCard::tr("SVG picture (*.svg)")); }
    void saveCsv() { saveAs(QStringLiteral(".csv"), PictureCard::tr("CSV table (*.csv)")); }
    void copyPicture();
    void copyTable();
    [[nodiscard]] bool hasPicture() const { return emptyText->text().isEmpty(); }
    [[nodiscard]] bool hasTable() const { return !table->table().rows.empty(); }
    /// The picture with the size it has, or would have, on the card.
    [[nodiscard]] QWidget &sized() const;
    [[nodiscard]] PictureText text() const { return {q->title(), sentence->text()}; }
    [[nodiscard]] QString called(const char *part) const { return fileStem + QLatin1String(part); }

    PictureCard *q;
    QString fileStem;
    QWidget *picture;
    QString spoken;
    bool namesPicture; ///< the picture has no accessible name of its own
    QWidget *tools;
    SegmentedControl *kind;
    LinkButton *exports;
    QMenu *menu;
    std::vector<QAction *> ofPicture;
    std::vector<QAction *> ofTable;
    QStackedWidget *stack;
    CardLabel *emptyText;
    TwinTableView *table;
    CardLabel *sentence;
    bool toolsBelow = false;
};

PictureCard::Private::Private(PictureCard *card, QWidget *pictureWidget, QString stem)
    : q(card)
    , fileStem(std::move(stem))
    , picture(pictureWidget)
    , namesPicture(picture->accessibleName().isEmpty())
    , tools(new QWidget(q))
    , kind(new SegmentedControl(PictureCard::tr("Shown as"), tools))
    , exports(new LinkButton(PictureCard::tr("Save or copy ▾"), tools))
    , menu(new QMenu(exports))
    , stack(new QStackedWidget(q))
    , emptyText(new CardLabel(called("_empty"), {.ink = CardLabel::Ink::Dim}, stack))
    , table(new TwinTableView(stack))
    , sentence(new CardLabel(called("_sentence"), {}, q))
{
    kind->setObjectName(called("_kind"));
    kind->addSegment(called("_as_picture"), PictureCard::tr("Picture"));
    kind->addSegment(called("_as_table"), PictureCard::tr("Table"));
    exports->setObjectName(called("_export"));
    exports->setAccessibleName(PictureCard::tr("Save or copy"));
    exports->setAccessibleDescription(PictureCard::tr("Opens a menu"));
    menu->setObjectName(called("_export_menu"));
    ofPicture = {addAction("_save_png", PictureCard::tr("Save picture as &PNG…"), &Private::savePng),
                 addAction("_save_svg", PictureCard::tr("Save picture as &SVG…"), &Private::saveSvg)};
    ofTable = {addAction("_save_csv", PictureCard::tr("Save table as CS&V…"), &Private::saveCsv)};
    menu->addSeparator();
    ofPicture.push_back(addAction("_copy_picture", PictureCard::tr("&Copy picture"), &Private::copyPicture));
    ofTable.push_back(addAction("_copy_table", PictureCard::tr("Copy &table"), &Private::copyTable));

    auto *row = new WrappingLayout(tools);
    row->addWidget(kind);
    row->addWidget(exports);
    q->addToHeader(tools);
    q->wrapTitle();

    picture->setObjectName(called("_picture"));
    table->setObjectName(called("_table"));
    stack->setObjectName(called("_stack"));
    emptyText->setAlignment(Qt::AlignCenter);
    for (QWidget *page : {picture, static_cast<QWidget *>(emptyText), static_cast<QWidget *>(table)})
        stack->addWidget(page);
    stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    q->body()->addWidget(stack, 1);
    q->body()->addWidget(sentence);
    sentence->hide();

    QObject::connect(kind, &SegmentedControl::currentChanged, q, [this] { follow(); });
    QObject::connect(exports, &LinkButton::clicked, q, [this] { openMenu(); });
    QObject::connect(&Theme::instance(), &Theme::changed, q, [this] { restyle(); });
    restyle();
    follow();
}

QAction *PictureCard::Private::addAction(const char *name, const QString &text, void (Private::*done)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(called(name));
    QObject::connect(action, &QAction::triggered, q, [this, done] { (this->*done)(); });
    return action;
}

void PictureCard::Private::follow()
{
    const bool asTable = kind->currentIndex() == 1;
    if (asTable && hasTable())
        stack->setCurrentWidget(table);
    else
        stack->setCurrentWidget(hasPicture() ? picture : emptyText);
    kind->setEnabled(hasPicture() || hasTable());
    exports->setEnabled(hasPicture() || hasTable());
    for (QAction *action : ofPicture)
        action->setEnabled(hasPicture());
    for (QAction *action : ofTable)
        action->setEnabled(hasTable());
    if (namesPicture)
        picture->setAccessibleName(q->title());
    picture->setAccessibleDescription(spoken.isEmpty() ? sentence->text() : spoken);
}

void PictureCard::Private::placeTools()
{
    const Theme &theme = Theme::instance();
    const int titleWidth = QFontMetrics(theme.font(TypeSize::Body, QFont::DemiBold)).horizontalAdvance(q->title());
    const int room = q->width() - 2 * theme.space(Space::Large) - theme.space(Space::Small);
    // A title in two lines is as good as the tools in a line of their own, one in three is not.
    const bool below = tools->sizeHint().width() + titleWidth * 6 / 10 > room;
    tools->setMinimumWidth(below ? 0 : tools->sizeHint().width());
    if (below == toolsBelow)
        return;
    toolsBelow = below;
    if (below)
        q->body()->insertWidget(0, tools);
    else
        q->addToHeader(tools);
}

void PictureCard::Private::restyle()
{
    const Theme &theme = Theme::instance();
    exports->setFont(theme.font(TypeSize::Label));
    tools->layout()->setSpacing(theme.space(Space::Medium));
    // As high as a small chart.
    stack->setMinimumHeight(8 * theme.space(Space::Huge));
    const int side = theme.space(Space::Huge);
    emptyText->setContentsMargins(side, side, side, side);
    placeTools();
}

void PictureCard::Private::openMenu()
{
    menu->popup(exports->mapToGlobal(QPoint(0, exports->height())));
    if (!exports->hasFocus())
        return;
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(),
                                    [](QAction *action) { return action->isEnabled(); });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

void PictureCard::Private::saveAs(const QString &ending, const QString &filter)
{
    QFileDialog *dialog = newSaveDialog(PictureCard::tr("Save: %1").arg(q->title()), fileStem + ending, {filter}, q);
    dialog->setObjectName(called("_file_dialog"));
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &file) {
        const auto saved = q->exportTo(file);
        Q_EMIT q->told(saved ? PictureCard::tr("Saved in %1.").arg(QFileInfo(file).fileName())
                             : engineWords(saved.error().message));
    });
    dialog->open();
}

void PictureCard::Private::copyPicture()
{
    const QImage image = imageOf(sized(), text(), onPaper);
    if (!image.isNull())
        QGuiApplication::clipboard()->setImage(image);
    Q_EMIT q->told(image.isNull() ? PictureCard::tr("There is too little memory for the picture.")
                                  : PictureCard::tr("The picture is copied."));
}

void PictureCard::Private::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(table->shownTable()));
    Q_EMIT q->told(PictureCard::tr("The table is copied."));
}

QWidget &PictureCard::Private::sized() const
{
    if (stack->currentWidget() != picture || !picture->isVisible()) {
        const bool laidOut = stack->width() >= stack->minimumSizeHint().width() && stack->width() > 100;
        picture->resize((laidOut ? stack->size() : neverShown).expandedTo(picture->minimumSizeHint()));
    }
    return *picture;
}

PictureCard::PictureCard(const QString &title, QWidget *picture, const QString &fileStem, QWidget *parent)
    : Card(title, parent)
    , d(std::make_unique<Private>(this, picture, fileStem))
{ }

PictureCard::~PictureCard() = default;

void PictureCard::setTable(const TwinTable &table)
{
    d->table->setTable(table);
    d->follow();
}

void PictureCard::setSentence(const QString &sentence, const QString &spoken)
{
    d->spoken = spoken;
    d->sentence->showText(sentence);
    d->follow();
}

void PictureCard::setEmptyText(const QString &text)
{
    d->emptyText->setText(text);
    d->follow();
}

void PictureCard::showTable(bool table)
{
    d->kind->setCurrentIndex(table ? 1 : 0);
}

bool PictureCard::showsTable() const
{
    return d->kind->currentIndex() == 1;
}

tradeoff::Result<void> PictureCard::exportTo(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool isTable = ending == QLatin1String("csv");
    if (!isTable && ending != QLatin1String("png") && ending != QLatin1String("svg"))
        return tradeoff::failure(
            tradeoff::ErrorCode::BadFile,
            tr("%1: the name has to end in .png, .svg or .csv.").arg(QFileInfo(file).fileName()).toStdString());
    if (isTable ? !d->hasTable() : !d->hasPicture())
        return tradeoff::failure(tradeoff::ErrorCode::BadFile, tr("There is nothing to save yet.").toStdString());
    if (isTable)
        return writeBytes(file, csvOf(d->table->table()).toUtf8());
    const QByteArray bytes = ending == QLatin1String("svg") ? svgOf(d->sized(), d->text())
                                                            : pngOf(imageOf(d->sized(), d->text(), onPaper));
    if (bytes.isEmpty())
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 tr("There is too little memory for the picture.").toStdString());
    return writeBytes(file, bytes);
}

QImage PictureCard::picture(int widthPixels) const
{
    if (!d->hasPicture())
        return {};
    QWidget &sized = d->sized();
    return imageOf(sized, static_cast<double>(widthPixels) / sized.width());
}

void PictureCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    d->placeTools();
}

} // namespace breakeven::ui
