// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboard_view.h"

#include "ui/leaderboard/board_delegate.h"
#include "ui/leaderboard/board_header.h"
#include "ui/leaderboard/board_sort.h"
#include "ui/leaderboard/board_text.h"
#include "ui/leaderboard/leaderboard_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kSmallestPlot = 96;
constexpr int kSmallestContestant = 90;
constexpr int kReadableContestant = 34; // in characters, as the next
constexpr int kLargestContestant = 46;
constexpr int kReadablePlot = 18;
constexpr int kComfortablePlot = 280;
constexpr int kCellPadding = 2;

constexpr int kOptionalColumns[] = {
    LeaderboardModel::Interval, LeaderboardModel::Plot,         LeaderboardModel::Battles, LeaderboardModel::WinShare,
    LeaderboardModel::TieShare, LeaderboardModel::BothBadShare, LeaderboardModel::Wins,    LeaderboardModel::Losses,
    LeaderboardModel::Ties,     LeaderboardModel::BothBad};

// Give way in this order where names find no room: the plot says what the first does.
constexpr int kDispensable[] = {LeaderboardModel::Interval, LeaderboardModel::TieShare, LeaderboardModel::BothBadShare};

} // namespace

LeaderboardView::LeaderboardView(QWidget* parent)
    : QTableView(parent)
    , m_model(new LeaderboardModel(this))
    , m_sort(new BoardSort(this))
    , m_delegate(new BoardDelegate(this))
    , m_header(new BoardHeader(this))
{
    setObjectName(QStringLiteral("leaderboardTable"));
    setAccessibleName(tr("Leaderboard"));
    m_sort->setSourceModel(m_model);
    setHorizontalHeader(m_header);
    setModel(m_sort);
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    sortByColumn(LeaderboardModel::Rank, Qt::AscendingOrder);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const int column : {LeaderboardModel::Change, LeaderboardModel::Since, LeaderboardModel::Wins,
                             LeaderboardModel::Losses, LeaderboardModel::Ties, LeaderboardModel::BothBad})
        setColumnHidden(column, true);
    fitRows();
}

void LeaderboardView::setBoard(const rating::Leaderboard& board, const rating::Leaderboard* plain,
                               std::vector<exchange::RowChange> since)
{
    QStringList selected;
    for (const QModelIndex& index : selectionModel()->selectedRows(LeaderboardModel::Contestant))
        selected << index.data().toString();
    const int scroll = verticalScrollBar()->value();

    setColumnHidden(LeaderboardModel::Since, since.empty());
    m_model->setRows(board.rows, plain, std::move(since));
    setColumnHidden(LeaderboardModel::Change, plain == nullptr);
    m_delegate->setRange(m_model->range());
    m_header->setRange(m_model->range());
    measureColumns();
    fitColumns();
    reselect(selected);
    verticalScrollBar()->setValue(scroll);
}

void LeaderboardView::reselect(const QStringList& contestants)
{
    for (int row = 0; row < m_sort->rowCount(); ++row) {
        const QModelIndex index = m_sort->index(row, LeaderboardModel::Contestant);
        if (contestants.contains(index.data().toString()))
            selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

int LeaderboardView::currentBoardRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_sort->mapToSource(current).row() : -1;
}

void LeaderboardView::selectBoardRow(int row)
{
    if (row < 0 || row >= m_model->rowCount() || row == currentBoardRow())
        return;
    const QModelIndex index = m_sort->mapFromSource(m_model->index(row, LeaderboardModel::Contestant));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void LeaderboardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentContestantChanged();
}

void LeaderboardView::clearRows()
{
    m_model->setRows({});
    selectionModel()->clear();
}

std::vector<int> LeaderboardView::shownRows() const
{
    std::vector<int> rows;
    const bool any = selectionModel()->hasSelection();
    for (int row = 0; row < m_sort->rowCount(); ++row)
        if (!any || selectionModel()->isRowSelected(row))
            rows.push_back(m_sort->mapToSource(m_sort->index(row, 0)).row());
    return rows;
}

QString LeaderboardView::rowsAsText() const
{
    std::vector<rating::LeaderboardRow> rows;
    for (const int row : shownRows())
        rows.push_back(m_model->rowAt(row));
    return boardAsText(rows);
}

void LeaderboardView::copy() const
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(rowsAsText());
}

void LeaderboardView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LeaderboardView::addColumnActions(QMenu& menu)
{
    for (const int column : kOptionalColumns) {
        QAction* action = menu.addAction(LeaderboardModel::columnName(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            std::erase(m_givenWay, column);
            if (shown)
                m_pinned.push_back(column);
            else
                std::erase(m_pinned, column);
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
}

void LeaderboardView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copyAction =
        menu->addAction(selectionModel()->hasSelection() ? tr("Copy selected rows") : tr("Copy rows"));
    copyAction->setEnabled(m_model->rowCount() > 0);
    connect(copyAction, &QAction::triggered, this, &LeaderboardView::copy);
    addColumnActions(*menu->addMenu(tr("Columns")));
    menu->popup(event->globalPos());
}

void LeaderboardView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LeaderboardView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        measureColumns();
        fitColumns();
    }
}

void LeaderboardView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 16));
}

// No taller than its rows: below them there is page, not an empty table.
void LeaderboardView::fitHeight()
{
    if (m_model == nullptr)
        return;
    const bool scrolls = m_header->length() > viewport()->width();
    const int scrollBar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int frame = height() - viewport()->height() - m_header->height();
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    setMaximumHeight(std::max(0, frame) + m_header->sizeHint().height() + rows + scrollBar);
}

void LeaderboardView::measureColumns()
{
    if (m_model == nullptr)
        return;
    bringBack(); // what is hidden has no width to measure
    for (int column = 0; column < LeaderboardModel::ColumnCount; ++column) {
        if (column == LeaderboardModel::Plot)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column)) + kCellPadding;
        if (column == LeaderboardModel::Contestant)
            m_contestantWidth = std::clamp(wanted, kSmallestContestant, widthOf(kLargestContestant));
        else if (column == LeaderboardModel::Rank)
            setColumnWidth(column, wanted + BoardDelegate::kBracketRoom);
        else
            setColumnWidth(column, wanted);
    }
}

int LeaderboardView::widthOf(int characters) const
{
    return characters * fontMetrics().averageCharWidth();
}

// Of what is neither name nor plot.
int LeaderboardView::widthOfNumbers() const
{
    int width = 0;
    for (int column = 0; column < LeaderboardModel::ColumnCount; ++column)
        if (column != LeaderboardModel::Plot && column != LeaderboardModel::Contestant)
            width += columnWidth(column); // 0 when hidden
    return width;
}

void LeaderboardView::bringBack()
{
    for (const int column : m_givenWay)
        setColumnHidden(column, false);
    m_givenWay.clear();
}

void LeaderboardView::giveWayToNames()
{
    bringBack();
    const int plot = isColumnHidden(LeaderboardModel::Plot) ? 0 : kSmallestPlot;
    const int needed =
        std::min(m_contestantWidth, widthOf(kReadableContestant)) + (plot > 0 ? widthOf(kReadablePlot) : 0);
    for (const int column : kDispensable) {
        if (viewport()->width() - widthOfNumbers() >= needed)
            return;
        if (isColumnHidden(column) || std::find(m_pinned.begin(), m_pinned.end(), column) != m_pinned.end())
            continue;
        setColumnHidden(column, true);
        m_givenWay.push_back(column);
    }
}

// The plot takes what the others leave. When that is too little, columns that can be spared go, then names are elided;
// then the table scrolls.
void LeaderboardView::fitColumns()
{
    giveWayToNames();
    const int room = viewport()->width() - widthOfNumbers();
    const int plot = isColumnHidden(LeaderboardModel::Plot) ? 0 : kSmallestPlot;
    // Long names give way to a comfortable plot first, and to the smallest one in a small window.
    const int comfortable =
        std::max(std::min(m_contestantWidth, widthOf(kReadableContestant)), room - kComfortablePlot);
    const int wanted = plot > 0 ? std::min(m_contestantWidth, comfortable) : m_contestantWidth;
    const int contestant = std::max(kSmallestContestant, std::min(wanted, room - plot));
    setColumnWidth(LeaderboardModel::Contestant, contestant);
    if (plot > 0)
        setColumnWidth(LeaderboardModel::Plot, std::max(plot, room - contestant));
    fitHeight();
}

} // namespace joust::ui
