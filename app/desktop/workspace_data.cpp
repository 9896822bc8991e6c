// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_data.h"

#include <utility>

namespace joust::desktop {

WorkspaceData::WorkspaceData(std::string path, ui::WorkspaceThread& thread, std::function<QString()> who)
    : m_path(std::move(path))
    , m_thread(thread)
    , m_who(std::move(who))
    , m_reader(std::make_shared<ReadOnlyWorkspace>(m_path))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on the thread that opened it
}

WorkspaceData::~WorkspaceData()
{
    cancel();
    m_facets.request_stop();
    m_pool.start([reader = m_reader] { reader->close(); });
    m_pool.waitForDone();
}

void WorkspaceData::loadPage(const store::VotePageRequest& request, QObject* receiver, Done<store::VotePage> done)
{
    cancel();
    m_work = ui::runAsync(
        m_pool, receiver,
        [reader = m_reader, request](std::stop_token stop) {
            return reader->with(
                [&](store::Workspace& workspace) { return store::listVotes(workspace, request, stop); });
        },
        [newest = m_newest, wanted = *m_newest, done = std::move(done)](base::Result<store::VotePage> page) {
            if (wanted == *newest)
                done(std::move(page));
        });
}

void WorkspaceData::cancel()
{
    ++*m_newest;
    m_work.request_stop();
}

void WorkspaceData::loadVote(base::VoteId id, QObject* receiver, Done<store::VoteDetail> done)
{
    m_thread.run(
        receiver, [id](store::Workspace& workspace) { return store::readVoteDetail(workspace, id); }, std::move(done));
}

// Reads every vote, so not in the pool that fills the table.
void WorkspaceData::loadFacets(QObject* receiver, Done<exchange::VoteFacets> done)
{
    m_facets.request_stop();
    m_facets = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_path](std::stop_token stop) { return exchange::readVoteFacets(path, stop); }, std::move(done));
}

void WorkspaceData::mark(base::VoteId id, store::MarkKind kind, const QString& reason, QObject* receiver,
                         Done<void> done)
{
    m_thread.run(
        receiver,
        [id, kind, who = m_who().toStdString(), why = reason.toStdString()](store::Workspace& workspace) {
            return workspace.marks().add(id, kind, who, why);
        },
        std::move(done));
}

} // namespace joust::desktop
