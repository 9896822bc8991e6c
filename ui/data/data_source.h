// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Data page gets its votes. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/leak_boards.h"
#include "exchange/leak_report.h"
#include "exchange/vote_facets.h"
#include "store/audit_log.h"
#include "store/chain_heads.h"
#include "store/vote_detail.h"
#include "store/vote_list.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QObject;

namespace joust::ui {

// How far the search index is; written by its thread, read by the page's.
struct SearchPreparation
{
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

struct AuditPage
{
    std::vector<store::AuditEntry> entries;
    std::vector<std::string> people; // of the whole audit, by name
    std::vector<store::ChainHead> heads;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver`
// has died. Votes of open battles are never among them.
class DataSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~DataSource() = default;
    // Only the newest request is answered: a further one, or cancel(), drops the earlier `done` unheard.
    virtual void loadPage(const store::VotePageRequest& request, QObject* receiver, Done<store::VotePage> done) = 0;
    virtual void cancel() = 0;
    virtual void loadVote(base::VoteId id, QObject* receiver, Done<store::VoteDetail> done) = 0;
    // By what can be filtered. A further request stops the earlier one, which then fails as cancelled.
    virtual void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) = 0;
    // Makes the search index, where it is worth it; searches go on meanwhile and are right with any part of it. A
    // further request stops the earlier one, as does stopPreparing(); what was done stays.
    virtual void prepareSearch(std::shared_ptr<SearchPreparation> progress, QObject* receiver, Done<bool> done) = 0;
    virtual void stopPreparing() = 0;
    virtual void loadAudit(const store::AuditFilter& filter, QObject* receiver, Done<AuditPage> done) = 0;
    // Says something about a vote, in the name of who works here.
    virtual void mark(base::VoteId id, store::MarkKind kind, const QString& reason, QObject* receiver,
                      Done<void> done) = 0;
    // Voted answers that may name their maker. A further request, or stopFindingLeaks(), stops the earlier one.
    virtual void findLeaks(QObject* receiver, Done<exchange::LeakReport> done) = 0;
    virtual void stopFindingLeaks() = 0;
    // Leaves every vote of the report out of rankings, or undoes just that.
    virtual void markLeaks(exchange::LeakReport report, bool exclude, QObject* receiver, Done<void> done) = 0;
    // The ranking with the votes of the report and without; stopFindingLeaks() stops it.
    virtual void loadLeakBoards(const exchange::LeakReport& report, QObject* receiver,
                                Done<exchange::LeakBoards> done) = 0;
    virtual void loadLeakNames(QObject* receiver, Done<exchange::LeakNames> done) = 0;
    virtual void saveLeakNames(exchange::LeakNames names, QObject* receiver, Done<void> done) = 0;
};

} // namespace joust::ui
