// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_data.h"

#include "app/desktop/read_only_workspace.h"
#include "base/clock.h"
#include "base/rng.h"
#include "store/search_index.h"

#include <filesystem>
#include <optional>
#include <set>
#include <utility>

namespace joust::desktop {

// Reads pages of votes, with the candidates that the search index gives for the text that is searched for.
class WorkspaceData::Reader
{
public:
    explicit Reader(const std::string& path)
        : m_path(path)
        , m_workspace(path)
    {
    }

    base::Result<store::VotePage> read(const store::VotePageRequest& request, const std::stop_token& stop)
    {
        return m_workspace.with([&](store::Workspace& workspace) {
            if (!request.after)
                findCandidates(workspace, request.search.text);
            return store::listVotes(workspace, request, stop, m_candidates ? &*m_candidates : nullptr);
        });
    }
    void close() { m_workspace.close(); }

private:
    // Without an index, or with one that cannot be read, every vote is looked at.
    void findCandidates(store::Workspace& workspace, const std::string& text)
    {
        m_candidates.reset();
        if (text.empty() || !std::filesystem::exists(store::searchIndexPath(m_path)))
            return;
        const auto index = store::SearchIndex::open(workspace);
        if (!index)
            return;
        base::Result<std::optional<store::SearchCandidates>> found = (*index)->find(text);
        if (found)
            m_candidates = std::move(*found);
    }

    std::string m_path;
    ReadOnlyWorkspace m_workspace;
    std::optional<store::SearchCandidates> m_candidates;
};

namespace {

base::Result<bool> prepare(const std::string& path, ui::SearchPreparation& progress, const std::stop_token& stop)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    return store::prepareSearchIndex(
        **workspace,
        [&progress](std::int64_t done, std::int64_t total) {
            progress.done = done;
            progress.total = total;
        },
        stop);
}

base::Result<ui::AuditPage> readAudit(const std::string& path, const store::AuditFilter& filter)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    ui::AuditPage page;
    base::Result<void> read = store::forEachAuditEntry(**workspace, filter, [&](const store::AuditEntry& entry) {
        page.entries.push_back(entry);
        return true;
    });
    std::set<std::string> people;
    if (read)
        read = store::forEachAuditEntry(**workspace, {}, [&](const store::AuditEntry& entry) {
            if (!entry.who.empty())
                people.insert(entry.who);
            return true;
        });
    base::Result<std::vector<store::ChainHead>> heads = store::chainHeads(**workspace);
    if (!read || !heads)
        return read ? heads.error() : read.error();
    page.people.assign(people.begin(), people.end());
    page.heads = std::move(*heads);
    return page;
}

} // namespace

WorkspaceData::WorkspaceData(std::string path, ui::WorkspaceThread& thread, std::function<QString()> who)
    : m_path(std::move(path))
    , m_thread(thread)
    , m_who(std::move(who))
    , m_reader(std::make_shared<Reader>(m_path))
{
    m_pool.setMaxThreadCount(1);
    m_indexer.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on the thread that opened it
}

WorkspaceData::~WorkspaceData()
{
    cancel();
    m_facets.request_stop();
    stopFindingLeaks();
    stopPreparing();
    m_pool.start([reader = m_reader] { reader->close(); });
    m_pool.waitForDone();
    m_indexer.waitForDone();
}

void WorkspaceData::loadPage(const store::VotePageRequest& request, QObject* receiver, Done<store::VotePage> done)
{
    cancel();
    m_work = ui::runAsync(
        m_pool, receiver, [reader = m_reader, request](std::stop_token stop) { return reader->read(request, stop); },
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

void WorkspaceData::prepareSearch(std::shared_ptr<ui::SearchPreparation> progress, QObject* receiver, Done<bool> done)
{
    stopPreparing();
    m_preparing = ui::runAsync(
        m_indexer, receiver,
        [path = m_path, progress = std::move(progress)](std::stop_token stop) {
            return prepare(path, *progress, stop);
        },
        std::move(done));
}

void WorkspaceData::loadAudit(const store::AuditFilter& filter, QObject* receiver, Done<ui::AuditPage> done)
{
    ui::runAsync(
        *QThreadPool::globalInstance(), receiver, [path = m_path, filter] { return readAudit(path, filter); },
        std::move(done));
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

// Reads every voted answer, so not in the pool that fills the table.
void WorkspaceData::findLeaks(QObject* receiver, Done<exchange::LeakReport> done)
{
    stopFindingLeaks();
    m_leaks = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_path](std::stop_token stop) -> base::Result<exchange::LeakReport> {
            base::SystemRng rng;
            base::SystemClock clock;
            const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
            if (!workspace)
                return workspace.error();
            return exchange::findLeaks(**workspace, stop);
        },
        std::move(done));
}

void WorkspaceData::markLeaks(exchange::LeakReport report, bool exclude, QObject* receiver, Done<void> done)
{
    m_thread.run(
        receiver,
        [report = std::make_shared<exchange::LeakReport>(std::move(report)), exclude,
         who = m_who().toStdString()](store::Workspace& workspace) -> base::Result<void> {
            const base::Result<std::uint64_t> marked = exclude ? exchange::excludeLeaks(workspace, *report, who)
                                                               : exchange::includeLeaks(workspace, *report, who);
            if (!marked)
                return marked.error();
            return {};
        },
        std::move(done));
}

void WorkspaceData::loadLeakBoards(const exchange::LeakReport& report, QObject* receiver,
                                   Done<exchange::LeakBoards> done)
{
    stopFindingLeaks();
    m_leaks = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_path, report](std::stop_token stop) -> base::Result<exchange::LeakBoards> {
            base::SystemRng rng;
            base::SystemClock clock;
            const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
            if (!workspace)
                return workspace.error();
            return exchange::leakBoards(**workspace, report, stop);
        },
        std::move(done));
}

void WorkspaceData::loadLeakNames(QObject* receiver, Done<exchange::LeakNames> done)
{
    m_thread.run(
        receiver, [](store::Workspace& workspace) { return exchange::readLeakNames(workspace); }, std::move(done));
}

void WorkspaceData::saveLeakNames(exchange::LeakNames names, QObject* receiver, Done<void> done)
{
    m_thread.run(
        receiver,
        [names = std::move(names)](store::Workspace& workspace) { return exchange::writeLeakNames(workspace, names); },
        std::move(done));
}

} // namespace joust::desktop
