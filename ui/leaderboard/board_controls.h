// SPDX-License-Identifier: GPL-3.0-or-later
// The chips and actions in the leaderboard's header. UI thread only.
#pragma once

#include "rating/rank_options.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace joust::ui {

class ChoiceChip;
class PageHeader;

enum class BoardExport { LeaderboardCsv, ChartPng, VotesCsv, VotesJsonl };

class BoardControls final : public QObject
{
    Q_OBJECT

public:
    explicit BoardControls(PageHeader& header, QObject* parent = nullptr);

    const rating::RankOptions& options() const { return m_options; }
    void setOptions(const rating::RankOptions& options); // no signal
    void setExportEnabled(bool enabled);
    QMenu* columnsMenu() const { return m_columnsMenu; }
    bool showsChart() const;

Q_SIGNALS:
    void optionsChosen();
    void chartShown(bool shown);
    void refreshRequested();
    void exportChosen(joust::ui::BoardExport kind);

private:
    void addOptionChips(PageHeader& header);
    void addViewChips(PageHeader& header);
    void addActions(PageHeader& header);

    rating::RankOptions m_options;
    ChoiceChip* m_method = nullptr;
    ChoiceChip* m_ties = nullptr;
    QPushButton* m_chart = nullptr;
    QPushButton* m_columns = nullptr;
    QPushButton* m_export = nullptr;
    QMenu* m_columnsMenu = nullptr;
};

} // namespace joust::ui
