// SPDX-License-Identifier: GPL-3.0-or-later
// The actions in the leaderboard's header: table or chart, columns, saved views, export. UI thread only.
#pragma once

#include "exchange/saved_views.h"

#include <QObject>

#include <vector>

class QMenu;
class QPushButton;

namespace joust::ui {

class PageHeader;

enum class BoardExport { LeaderboardCsv, LmArena, ChartPng, ChartSvg, Report, VotesCsv, VotesJsonl };

class BoardControls final : public QObject
{
    Q_OBJECT

public:
    explicit BoardControls(PageHeader& header, QObject* parent = nullptr);

    void setExportEnabled(bool enabled);
    void setViews(std::vector<exchange::SavedView> views);
    const std::vector<exchange::SavedView>& views() const { return m_views; }
    QMenu* columnsMenu() const { return m_columnsMenu; }
    bool showsChart() const;

Q_SIGNALS:
    void chartShown(bool shown);
    void refreshRequested();
    void copyChartRequested();
    void copyNumbersRequested();
    void exportChosen(joust::ui::BoardExport kind);
    void copyCommandRequested();
    void resetRequested();
    void saveViewRequested();
    void freezeRequested();
    void viewChosen(int index); // of views()
    void viewRemoved(int index);

private:
    void addViewChips(PageHeader& header);
    void addActions(PageHeader& header);
    void fillViews();

    std::vector<exchange::SavedView> m_views;
    QPushButton* m_chart = nullptr;
    QPushButton* m_columns = nullptr;
    QPushButton* m_export = nullptr;
    QMenu* m_columnsMenu = nullptr;
    QMenu* m_viewsMenu = nullptr;
};

} // namespace joust::ui
