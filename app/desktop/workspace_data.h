// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page over the open workspace: lists and searches run on a thread with a read-only connection of its own, so
// that no search delays a vote; what is written goes to the workspace's thread. UI thread only.
#pragma once

#include "ui/async/workspace_thread.h"
#include "ui/data/data_source.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace joust::desktop {

class WorkspaceData final : public ui::DataSource
{
public:
    // `thread` outlives this object. `who` names who works here at the time of a mark.
    WorkspaceData(std::string path, ui::WorkspaceThread& thread, std::function<QString()> who);
    ~WorkspaceData() override;

    void loadPage(const store::VotePageRequest& request, QObject* receiver, Done<store::VotePage> done) override;
    void cancel() override;
    void loadVote(base::VoteId id, QObject* receiver, Done<store::VoteDetail> done) override;
    void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) override;
    void prepareSearch(std::shared_ptr<ui::SearchPreparation> progress, QObject* receiver, Done<bool> done) override;
    void stopPreparing() override { m_preparing.request_stop(); }
    void loadAudit(const store::AuditFilter& filter, QObject* receiver, Done<ui::AuditPage> done) override;
    void mark(base::VoteId id, store::MarkKind kind, const QString& reason, QObject* receiver,
              Done<void> done) override;
    void findLeaks(QObject* receiver, Done<exchange::LeakReport> done) override;
    void stopFindingLeaks() override { m_leaks.request_stop(); }
    void markLeaks(exchange::LeakReport report, bool exclude, QObject* receiver, Done<void> done) override;
    void loadLeakBoards(const exchange::LeakReport& report, QObject* receiver,
                        Done<exchange::LeakBoards> done) override;
    void loadLeakNames(QObject* receiver, Done<exchange::LeakNames> done) override;
    void saveLeakNames(exchange::LeakNames names, QObject* receiver, Done<void> done) override;

private:
    class Reader;

    std::string m_path;
    ui::WorkspaceThread& m_thread;
    std::function<QString()> m_who;
    std::shared_ptr<Reader> m_reader; // touched on the pool's one thread only
    QThreadPool m_pool;
    std::stop_source m_work;
    std::stop_source m_facets;
    std::stop_source m_leaks;
    QThreadPool m_indexer; // one thread: an index is made once
    std::stop_source m_preparing;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0); // answers to older requests are dropped
};

} // namespace joust::desktop
