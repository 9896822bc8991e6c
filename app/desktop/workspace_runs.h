// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page over the open workspace: what only reads runs on a thread with a read-only connection of its own, so
// that counting a large run delays no vote; the rest goes to the workspace's thread. UI thread only.
#pragma once

#include "app/desktop/read_only_workspace.h"
#include "ui/async/workspace_thread.h"
#include "ui/runs/runs_source.h"

#include <QThreadPool>

#include <memory>
#include <string>

namespace joust::desktop {

class WorkspaceRuns final : public ui::RunsSource
{
public:
    // `thread` outlives this object.
    WorkspaceRuns(std::string path, ui::WorkspaceThread& thread);
    ~WorkspaceRuns() override;

    void loadRuns(QObject* receiver, Done<std::vector<store::RunRow>> done) override;
    void loadLanes(battle::RunId run, QObject* receiver, Done<Lanes> done) override;
    void loadChoices(QObject* receiver, Done<ui::RunChoices> done) override;
    void planRun(const std::string& promptSet, const std::vector<std::string>& endpoints, QObject* receiver,
                 Done<Lanes> done) override;
    void createRun(const std::string& name, const std::string& promptSet, const std::vector<std::string>& endpoints,
                   QObject* receiver, Done<store::RunRow> done) override;
    void importAnswers(const QString& file, const exchange::AnswerImportOptions& options, QObject* receiver,
                       Done<exchange::AnswerImportReport> done) override;
    void loadStudies(QObject* receiver, Done<std::vector<store::StudyRow>> done) override;
    void loadAnnotators(battle::StudyId study, QObject* receiver,
                        Done<std::vector<store::StudyAnnotator>> done) override;
    void readGold(const QString& file, QObject* receiver, Done<std::vector<store::GoldItem>> done) override;
    void createStudy(const std::string& name, const std::string& run, const battle::StudyPolicy& policy,
                     const std::vector<store::GoldItem>& gold, QObject* receiver, Done<store::StudyRow> done) override;
    void closeStudy(battle::StudyId study, QObject* receiver, Done<void> done) override;

private:
    template <typename T, typename Read>
    void read(QObject* receiver, Read job, Done<T> done);

    ui::WorkspaceThread& m_thread;
    std::shared_ptr<ReadOnlyWorkspace> m_reader; // touched on the pool's one thread only
    QThreadPool m_pool;
};

} // namespace joust::desktop
