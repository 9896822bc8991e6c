// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that lives as long as one workspace is open: its thread, the battle in progress, and what the pages read
// from. Pages are made on demand, so that a change of language can make them anew. UI thread only.
#pragma once

#include "app/desktop/exports.h"
#include "app/desktop/keyring.h"
#include "app/desktop/workspace_analysis.h"
#include "app/desktop/workspace_backup.h"
#include "app/desktop/workspace_data.h"
#include "app/desktop/workspace_endpoints.h"
#include "app/desktop/workspace_exporting.h"
#include "app/desktop/workspace_import.h"
#include "app/desktop/workspace_leaderboard.h"
#include "app/desktop/workspace_merging.h"
#include "app/desktop/workspace_packs.h"
#include "app/desktop/workspace_prompts.h"
#include "app/desktop/workspace_runs.h"
#include "endpoint/transport.h"
#include "store/workspace_check.h"
#include "ui/async/workspace_thread.h"
#include "ui/battle/battle_session.h"
#include "ui/battle/workspace_battles.h"
#include "ui/leaderboard/current_query.h"
#include "ui/runs/run_job.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/study_lock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace joust::desktop {

class OpenWorkspace final : public QObject
{
    Q_OBJECT

public:
    // `thread` has the workspace open, which has a study password or not; the others outlive this object.
    OpenWorkspace(std::unique_ptr<ui::WorkspaceThread> thread, bool hasPassword, QString path,
                  endpoint::Transport& transport, Keyring& keyring, ui::Preferences& preferences);

    const QString& path() const { return m_path; }
    ui::BattleSession& battle() { return m_battle; }
    ui::RunJob& job() { return m_job; }
    ui::StudyLock& lock() { return m_lock; }
    std::map<ui::PageId, ui::PageEntry> makePages(ui::MainWindow& window);
    void importVotes(ui::MainWindow& window);
    void exportVotes(ui::MainWindow& window);
    void exportPack(ui::MainWindow& window);
    void mergePack(ui::MainWindow& window);
    void mergeWorkspace(ui::MainWindow& window);
    void backUp(ui::MainWindow& window);
    void check(QObject* receiver, std::function<void(base::Result<store::CheckReport>)> done);

Q_SIGNALS:
    void endpointCountChanged(int count);
    void said(const QString& text); // for the status bar

private:
    ui::PageEntry makeLeaderboard(ui::MainWindow& window);
    ui::PageEntry makeAnalysis(ui::MainWindow& window);
    ui::PageEntry makeData(ui::MainWindow& window);
    ui::PageEntry makePrompts();
    ui::PageEntry makeRuns();
    ui::PageEntry makeEndpoints();
    void followJob(ui::MainWindow& window);
    void countEndpoints();
    void startBackup(ui::MainWindow& window, const QString& target);

    QString m_path;
    ui::Preferences& m_preferences;
    std::unique_ptr<ui::WorkspaceThread> m_thread;
    ui::StudyLock m_lock;
    ui::WorkspaceBattles m_battles;
    ui::BattleSession m_battle;
    WorkspaceEndpoints m_endpoints;
    std::shared_ptr<VotesCache> m_votes;
    WorkspaceLeaderboard m_leaderboard;
    WorkspaceAnalysis m_analysis;
    WorkspaceData m_data;
    WorkspacePrompts m_prompts;
    WorkspaceImport m_import;
    WorkspaceExporting m_exporting;
    WorkspacePacks m_packs;
    WorkspaceMerging m_merging;
    WorkspaceBackup m_backup;
    WorkspaceRuns m_runs;
    ui::RunJob m_job;
    ui::CurrentQuery m_query; // of the pages that show rankings
    Exports m_exports;
};

} // namespace joust::desktop
