// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/common/elided_label.h"
#include "ui/common/role.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr QSize kLargestWhole(360, 330);
constexpr int kLeastWidth = 56; // in characters

Qt::Alignment alignmentOf(const ChartTable& table, int column)
{
    return (table.numbers[static_cast<std::size_t>(column)] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ChartCard::ChartCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_tallest(kLargestWhole.height())
    , m_note(new QLabel(this))
    , m_toggle(new QPushButton(tr("Show as table"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_view(new ChartView(title))
    , m_table(new QTableWidget(this))
    , m_readout(new ElidedLabel({}, this))
{
    setRole(this, Role::Card);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_toggle->setObjectName(QStringLiteral("showAsTable"));
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("%1: show as table").arg(title));
    m_save->setAccessibleName(tr("%1: save").arg(title));
    setRole(m_note, Role::Muted);
    setRole(m_toggle, Role::Chip);
    setRole(m_save, Role::Chip);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_view->setAutoFillBackground(false);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    setRole(m_readout, Role::Muted);
    m_readout->setForegroundRole(QPalette::PlaceholderText);
    m_readout->setObjectName(QStringLiteral("chartReadout"));
    m_readout->setText(m_view->readout());
    buildLayout();
    addSaveMenu();
    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_view, &ChartView::readoutChanged, m_readout, &ElidedLabel::setText);
    connect(m_view, &ChartView::moved, this,
            [this](const QRect& area) { m_scroll->ensureVisible(area.center().x(), area.center().y(), 60, 60); });
    connect(m_view, &ChartView::zoomed, this, [this](QPointF before, QPointF after) {
        const QPoint moved = (after - before).toPoint();
        QScrollBar* across = m_scroll->horizontalScrollBar();
        QScrollBar* down = m_scroll->verticalScrollBar();
        across->setValue(across->value() + moved.x());
        down->setValue(down->value() + moved.y());
    });
    setPicture(nullptr);
}

void ChartCard::buildLayout()
{
    auto* heading = new QLabel(m_title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true); // a long one does not decide how wide the card is
    setRole(heading, Role::SectionTitle);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(heading, 1);
    line->addWidget(m_toggle, 0, Qt::AlignTop);
    line->addWidget(m_save, 0, Qt::AlignTop);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_readout);
    layout->addStretch(0); // below what stands instead of a chart
}

void ChartCard::addSaveMenu()
{
    auto* menu = new QMenu(m_save);
    const auto add = [this, menu](const QString& text, ChartFile kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { chooseFile(kind); });
    };
    add(tr("Picture (PNG)..."), ChartFile::Png);
    add(tr("Vector picture (SVG)..."), ChartFile::Svg);
    add(tr("Numbers (CSV)..."), ChartFile::Csv);
    menu->addSeparator();
    QAction* numbers = menu->addAction(tr("Copy the numbers"));
    numbers->setObjectName(QStringLiteral("copyNumbersAction"));
    connect(numbers, &QAction::triggered, this, [this] {
        if (m_picture)
            QGuiApplication::clipboard()->setText(chartText(*m_picture));
    });
    connect(menu->addAction(tr("Copy the picture")), &QAction::triggered, this, [this] {
        if (m_picture)
            QGuiApplication::clipboard()->setImage(chartImage(*m_picture, m_title));
    });
    m_save->setMenu(menu);
}

void ChartCard::setPicture(std::shared_ptr<const ChartPicture> picture)
{
    m_picture = std::move(picture);
    m_view->setPicture(m_picture);
    for (QWidget* part : std::initializer_list<QWidget*>{m_stack, m_toggle, m_save})
        part->show();
    const bool any = m_picture && m_picture->markCount() > 0;
    m_toggle->setEnabled(any);
    m_save->setEnabled(any);
    m_readout->setVisible(any);
    // A chart that fits is never scrolled inside its card.
    m_scroll->setMinimumWidth(any ? std::min(m_view->sizeHint().width(), kLargestWhole.width()) : 0);
    fitHeight();
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    if (showsTable())
        fillTable();
}

void ChartCard::fitHeight()
{
    const bool any = m_picture && m_picture->markCount() > 0;
    const int height = any ? std::min(m_view->heightFor(m_scroll->viewport()->width()), m_tallest) : 0;
    if (height == m_scroll->minimumHeight())
        return;
    m_scroll->setMinimumHeight(height);
    m_view->updateGeometry();
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitHeight();
    return QFrame::eventFilter(watched, event);
}

void ChartCard::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void ChartCard::showNothing(const QString& note)
{
    setPicture(nullptr);
    setNote(note);
    m_stack->hide();
    m_toggle->hide();
    m_save->hide();
}

// So that two stand beside each other only where both can be read.
QSize ChartCard::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo({kLeastWidth * fontMetrics().averageCharWidth(), 0});
}

void ChartCard::setTallest(int height)
{
    m_tallest = height;
}

bool ChartCard::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartCard::showTable(bool shown)
{
    if (shown)
        fillTable();
    m_toggle->setText(shown ? tr("Show as chart") : tr("Show as table"));
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_readout->setVisible(!shown);
}

void ChartCard::fillTable()
{
    if (!m_picture)
        return;
    const ChartTable table = m_picture->table(ChartPicture::Numbers::Local);
    m_table->setColumnCount(static_cast<int>(table.header.size()));
    m_table->setHorizontalHeaderLabels(table.header);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells.value(column));
            item->setTextAlignment(alignmentOf(table, column));
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(table, column));
    m_table->resizeColumnsToContents();
}

void ChartCard::chooseFile(ChartFile kind)
{
    const QString suffix = kind == ChartFile::Png   ? QStringLiteral("png")
                           : kind == ChartFile::Svg ? QStringLiteral("svg")
                                                    : QStringLiteral("csv");
    auto* dialog = new QFileDialog(this, tr("Save"), QDir::homePath(), QStringLiteral("*.") + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) {
        const base::Result<void> written =
            m_picture ? ui::saveChart(*m_picture, m_title, kind, path)
                      : base::Result<void>(base::Error{base::ErrorCode::NotFound, "the chart is gone"});
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace joust::ui
