// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a leaderboard: sortable, rows can be copied as text. UI thread only.
#pragma once

#include "exchange/snapshot_changes.h"
#include "rating/leaderboard.h"

#include <QTableView>

#include <vector>

class QMenu;

namespace joust::ui {

class BoardDelegate;
class BoardHeader;
class BoardSort;
class LeaderboardModel;

class LeaderboardView final : public QTableView
{
    Q_OBJECT

public:
    explicit LeaderboardView(QWidget* parent = nullptr);

    // Replaces the rows; sorting, scroll position and selected contestants stay where they can.
    // With `plain`, a column says how many places each stands higher or lower than there.
    // With `since`, another says what became of each since a snapshot; empty hides it.
    void setBoard(const rating::Leaderboard& board, const rating::Leaderboard* plain,
                  std::vector<exchange::RowChange> since = {});
    // Drops rows and selection: no name stays in the widget.
    void clearRows();
    LeaderboardModel* boardModel() const { return m_model; }
    // Rows as in the board, whatever the order on the screen; -1 = none.
    int currentBoardRow() const;
    void selectBoardRow(int row);

    // The selected rows, all when none is selected, in the order shown.
    QString rowsAsText() const;
    void copy() const;
    // Checkable actions that show and hide the columns which are not essential.
    void addColumnActions(QMenu& menu);

Q_SIGNALS:
    void currentContestantChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void reselect(const QStringList& contestants);
    void fitRows();
    void fitHeight();
    void measureColumns();
    int widthOf(int characters) const;
    int widthOfNumbers() const;
    void bringBack();
    void giveWayToNames();
    void fitColumns();
    std::vector<int> shownRows() const; // source rows

    LeaderboardModel* m_model;
    BoardSort* m_sort;
    BoardDelegate* m_delegate;
    BoardHeader* m_header;
    std::vector<int> m_pinned;   // columns that somebody asked for
    std::vector<int> m_givenWay; // columns that are hidden as long as names need their room
    int m_contestantWidth = 0;   // what the names would like to have
};

} // namespace joust::ui
