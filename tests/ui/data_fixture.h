// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up votes, and a source that answers a page when the test says so and everything else at once.
#pragma once

#include "ui/data/data_source.h"

#include <QPointer>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace joust::test {

inline std::string voteIdOf(int number)
{
    const std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

inline store::ListedVote listedVote(int number)
{
    store::ListedVote vote;
    vote.voteId = voteIdOf(number);
    vote.createdUtc = "2026-11-01T09:30:00.000Z";
    vote.annotator = "ann";
    vote.promptStart = "prompt " + std::to_string(number);
    vote.contestantA = "alpha";
    vote.contestantB = "beta";
    vote.outcome = base::Outcome::A;
    return vote;
}

// Votes `first` to `last`; `next` when more follow.
inline store::VotePage votePage(int first, int last, bool more = false, std::int64_t total = 0)
{
    store::VotePage page;
    for (int number = first; number <= last; ++number)
        page.rows.push_back(listedVote(number));
    page.scanned = last - first + 1;
    page.total = total == 0 ? page.scanned : total;
    if (more)
        page.next = store::VotePosition{"2026-11-01T09:30:00.000Z", last};
    return page;
}

class ScriptedDataSource final : public ui::DataSource
{
public:
    void loadPage(const store::VotePageRequest& request, QObject* receiver, Done<store::VotePage> done) override
    {
        ++loads;
        lastRequest = request;
        m_receiver = receiver;
        late = done;
        m_done = std::move(done);
    }
    void cancel() override { ++cancels; }
    void loadVote(base::VoteId id, QObject*, Done<store::VoteDetail> done) override
    {
        if (refusal)
            return done(*refusal);
        store::VoteDetail detail;
        detail.vote.voteId = id.toString();
        detail.vote.createdUtc = "2026-11-01T09:30:00.000Z";
        detail.vote.annotator = "ann";
        detail.vote.source = "battle";
        detail.vote.outcome = base::Outcome::A;
        detail.vote.a.contestant = "alpha";
        detail.vote.b.contestant = "beta";
        detail.vote.reasons = {"clearer"};
        detail.vote.comment = comment;
        detail.conversation.turns = turns;
        detail.vote.turn = static_cast<std::int64_t>(turns.size());
        detail.marks = marks[detail.vote.voteId];
        for (const store::MarkRow& mark : detail.marks) {
            if (mark.kind == store::MarkKind::Exclude || mark.kind == store::MarkKind::Include)
                detail.vote.excludedReason = mark.kind == store::MarkKind::Exclude ? mark.reason : "";
        }
        done(std::move(detail));
    }
    void loadFacets(QObject*, Done<exchange::VoteFacets> done) override { done(facets); }
    void prepareSearch(std::shared_ptr<ui::SearchPreparation> progress, QObject*, Done<bool> done) override
    {
        ++preparations;
        preparation = std::move(progress);
        prepared = std::move(done);
    }
    void stopPreparing() override { ++preparationsStopped; }
    void loadAudit(const store::AuditFilter& filter, QObject*, Done<ui::AuditPage> done) override
    {
        lastAudit = filter;
        if (refusal)
            return done(*refusal);
        done(audit);
    }
    void mark(base::VoteId id, store::MarkKind kind, const QString& reason, QObject*, Done<void> done) override
    {
        if (refusal)
            return done(*refusal);
        marks[id.toString()].push_back({"", kind, "2026-11-02T10:00:00.000Z", "lead", reason.toStdString()});
        done({});
    }

    void findLeaks(QObject*, Done<exchange::LeakReport> done) override
    {
        if (refusal)
            return done(*refusal);
        exchange::LeakReport report = leaks;
        for (exchange::LeakRow& row : report.rows)
            row.excludedReason = leaksExcluded.count(row.voteId) > 0 ? "leak: name" : "";
        done(std::move(report));
    }
    void stopFindingLeaks() override {}
    void markLeaks(exchange::LeakReport report, bool exclude, QObject*, Done<void> done) override
    {
        if (refusal)
            return done(*refusal);
        for (const exchange::LeakRow& row : report.rows)
            exclude ? void(leaksExcluded.insert(row.voteId)) : void(leaksExcluded.erase(row.voteId));
        done({});
    }

    void loadLeakBoards(const exchange::LeakReport&, QObject*, Done<exchange::LeakBoards> done) override
    {
        ++boardLoads;
        done(leakBoards);
    }
    void loadLeakNames(QObject*, Done<exchange::LeakNames> done) override { done(leakNames); }
    void saveLeakNames(exchange::LeakNames names, QObject*, Done<void> done) override
    {
        leakNames = std::move(names);
        done({});
    }

    // Answers the newest request.
    void answer(base::Result<store::VotePage> page)
    {
        if (const Done<store::VotePage> done = std::exchange(m_done, nullptr); done && m_receiver)
            done(std::move(page));
    }

    exchange::LeakReport leaks;
    exchange::LeakBoards leakBoards;
    exchange::LeakNames leakNames;
    int boardLoads = 0;
    std::set<std::string> leaksExcluded; // votes
    int preparations = 0;
    int preparationsStopped = 0;
    std::shared_ptr<ui::SearchPreparation> preparation;
    Done<bool> prepared;
    ui::AuditPage audit;
    store::AuditFilter lastAudit;
    int loads = 0;
    int cancels = 0;
    store::VotePageRequest lastRequest;
    exchange::VoteFacets facets;
    std::string comment;
    std::vector<store::ConversationTurn> turns{{"the whole prompt", "answer one", "answer two"}};
    std::map<std::string, std::vector<store::MarkRow>> marks;
    std::optional<base::Error> refusal; // of details and marks
    Done<store::VotePage> late; // of the newest request; what a badly behaved source would still call after cancel()

private:
    QPointer<QObject> m_receiver;
    Done<store::VotePage> m_done;
};

} // namespace joust::test
