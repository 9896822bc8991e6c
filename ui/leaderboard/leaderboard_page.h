// SPDX-License-Identifier: GPL-3.0-or-later
// The Leaderboard page: a ranking as a table and as a chart, with the sentence that says what it rests on.
// Blindness: between deactivate() and activate() no contestant's name is in any of its widgets. UI thread only.
#pragma once

#include "ui/charts/ratings_image.h"
#include "ui/leaderboard/board_controls.h"
#include "ui/leaderboard/leaderboard_source.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QFileDialog;
class QStackedWidget;

namespace joust::ui {

class BoardFacts;
class BoardFreezer;
class BusyBar;
class CurrentQuery;
class EmptyState;
class LeaderboardView;
class MessageStrip;
class RatingsChart;

class LeaderboardPage final : public QWidget
{
    Q_OBJECT

public:
    // `source` and `query` outlive the page.
    LeaderboardPage(LeaderboardSource& source, CurrentQuery& query, QWidget* parent = nullptr);

    void activate();   // loads
    void deactivate(); // cancels, and drops everything that was loaded
    void reload();

    // What became of an export: a path that was written, or why not.
    void showExported(const QString& path);
    void showError(const base::Error& error);

    const rating::Leaderboard* board() const { return m_board ? &m_board->board : nullptr; }
    const RankedBoard* ranked() const { return m_board ? &*m_board : nullptr; }

Q_SIGNALS:
    // The user has chosen a file (and agreed to replace it). Never a chart: the page writes that itself.
    void exportRequested(joust::ui::BoardExport kind, const QString& path);
    void startBattleRequested();

private:
    void buildLayout();
    void connectParts();
    void connectControls();
    void followQuery();
    void take(base::Result<RankedBoard> result);
    void showBoard();
    void showStack();
    void selectInTable(int row);
    void selectInChart();
    void showNothing();
    void stopLoading();
    void offerReload(const QString& text);
    void chooseFile(BoardExport kind);
    void exportTo(BoardExport kind, const QString& path);
    void saveChart(BoardExport kind, const QString& path);
    void copyChart();
    ChartCaption caption() const;
    std::vector<RatingsChartRow> chartRows() const;

    LeaderboardSource& m_source;
    CurrentQuery& m_query;
    std::optional<RankedBoard> m_board;
    BoardControls* m_controls = nullptr;
    BoardFacts* m_facts = nullptr;
    BoardFreezer* m_freezer = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_tableFrame = nullptr;
    LeaderboardView* m_table = nullptr;
    RatingsChart* m_chart = nullptr;
    QPointer<QFileDialog> m_dialog; // while open
    quint64 m_request = 0;          // answers to older requests are dropped
    bool m_active = false;
};

} // namespace joust::ui
