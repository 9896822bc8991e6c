// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/lanes_view.h"

#include "ui/common/row_heights.h"
#include "ui/common/theme.h"
#include "ui/data/data_words.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/runs/run_words.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kBarHeight = 6;
constexpr int kBarInset = 8;
constexpr int kLeastBar = 60;
enum { DoneRole = Qt::UserRole, FailedRole }; // shares of all, 0 to 1

// A bar in place of the cell's text, which screen readers take.
class LaneBar final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Tokens& tokens = currentTokens();
        const QRectF bar(option.rect.left() + kBarInset, option.rect.center().y() - kBarHeight / 2.0,
                         option.rect.width() - 2 * kBarInset, kBarHeight);
        const double done = bar.width() * index.data(DoneRole).toDouble();
        const double failed = bar.width() * index.data(FailedRole).toDouble();
        painter->save();
        painter->fillRect(bar, tokens.line);
        painter->fillRect(QRectF(bar.left(), bar.top(), done, kBarHeight), tokens.accent);
        painter->fillRect(QRectF(bar.left() + done, bar.top(), failed, kBarHeight), tokens.bad);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear();
    }
};

} // namespace

LanesView::LanesView(QWidget* parent)
    : QTableWidget(0, LaneColumns, parent)
{
    setObjectName(QStringLiteral("runLanes"));
    setAccessibleName(tr("Contestants of the run"));
    setHorizontalHeader(new AlignedHeader(this));
    setHorizontalHeaderLabels({tr("Contestant"), tr("Progress"), tr("Done"), tr("Failed"), tr("Cost")});
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column >= Done ? Qt::AlignRight : Qt::AlignLeft) |
                                                       Qt::AlignVCenter);
    setItemDelegateForColumn(Progress, new LaneBar(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    growRows(*this);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void LanesView::setCell(int row, int column, const QString& text)
{
    QTableWidgetItem* cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        cell->setTextAlignment((column >= Done ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(text.toHtmlEscaped());
}

void LanesView::setLanes(const std::vector<battle::RunLane>& lanes)
{
    const bool priced = std::any_of(lanes.begin(), lanes.end(),
                                    [](const battle::RunLane& lane) { return lane.priceIn && lane.priceOut; });
    const bool refit = rowCount() != static_cast<int>(lanes.size()) || priced != m_priced;
    m_priced = priced;
    setRowCount(static_cast<int>(lanes.size()));
    int row = 0;
    for (const battle::RunLane& lane : lanes) {
        const std::int64_t left = lane.pending + lane.claimed;
        const double all = static_cast<double>(std::max<std::int64_t>(1, left + lane.done + lane.failed));
        setCell(row, Contestant, DataWords::oneLine(lane.name));
        setCell(row, Progress,
                tr("%1 of %2", "answers that are made, of all")
                    .arg(RunWords::count(lane.done), RunWords::count(left + lane.done + lane.failed)));
        item(row, Progress)->setData(DoneRole, static_cast<double>(lane.done) / all);
        item(row, Progress)->setData(FailedRole, static_cast<double>(lane.failed) / all);
        setCell(row, Done, item(row, Progress)->text());
        setCell(row, Failed, RunWords::count(lane.failed));
        const bool known = lane.priceIn && lane.priceOut;
        setCell(row, Cost, RunWords::dollars(known ? std::optional<double>(lane.cost) : std::nullopt));
        ++row;
    }
    if (refit)
        fitColumns();
}

void LanesView::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

// The header gets its font later than the table.
bool LanesView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &LanesView::fitColumns, Qt::QueuedConnection);
    return QTableWidget::event(event);
}

// The bars take what names and numbers leave; where that is too little, they go.
void LanesView::fitColumns()
{
    int left = viewport()->width();
    for (const int column : {Done, Failed, Cost}) {
        setColumnHidden(column, column == Cost && !m_priced);
        if (isColumnHidden(column))
            continue;
        resizeColumnToContents(column);
        // The numbers grow while a run goes on.
        setColumnWidth(column, columnWidth(column) + 2 * fontMetrics().averageCharWidth());
        left -= columnWidth(column);
    }
    resizeColumnToContents(Contestant);
    setColumnHidden(Progress, false); // a hidden heading asks for nothing
    const int leastBar = std::max(kLeastBar + 2 * kBarInset, horizontalHeader()->sectionSizeHint(Progress));
    const bool shown = left >= 2 * leastBar;
    const int bar = std::max(leastBar, left - columnWidth(Contestant));
    setColumnHidden(Progress, !shown);
    if (shown)
        setColumnWidth(Progress, bar);
    setColumnWidth(Contestant, shown ? left - bar : std::max(left, kLeastBar));
}

} // namespace joust::ui
