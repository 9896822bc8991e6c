// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspace_votes.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/timestamp.h"
#include "store/vote_reader.h"
#include "store/workspace.h"

namespace joust::exchange {
namespace {

VoteSource sourceFrom(const std::string& word)
{
    if (word == "import")
        return VoteSource::Import;
    if (word == "simulated")
        return VoteSource::Simulated;
    return word == "pack" ? VoteSource::Pack : VoteSource::Battle;
}

VoteRecord recordFrom(const store::VoteRow& vote)
{
    VoteRecord record;
    record.modelA = vote.a.contestant;
    record.modelB = vote.b.contestant;
    record.outcome = vote.outcome;
    record.annotator = vote.annotator;
    record.promptId = vote.promptId;
    record.category = vote.category;
    record.language = vote.language;
    record.role = vote.role == "judge" ? VoterRole::Judge : VoterRole::Human;
    record.blind = vote.blind;
    record.source = sourceFrom(vote.source);
    record.createdUtc = parseTimestamp(vote.createdUtc).value_or(0.0);
    record.retracted = vote.retracted;
    record.excludedReason = vote.excludedReason;
    return record;
}

} // namespace

base::Result<LoadedVotes> readWorkspaceVotes(const std::string& path, const VoteFilter& filter,
                                             const std::stop_token& stop)
{
    base::SystemRng rng;
    base::SystemClock clock;
    base::Result<std::unique_ptr<store::Workspace>> workspace =
        store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    const base::Result<bool> demo = (*workspace)->settings().isDemo();
    if (!demo)
        return demo.error();
    VoteFilter counted = filter;
    counted.countSimulated = *demo;
    ComparisonBuilder builder(counted);
    base::Result<void> added;
    const base::Result<void> read =
        store::forEachVote(**workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
            added = builder.add(recordFrom(vote));
            return added.has_value() && !stop.stop_requested();
        });
    if (!read)
        return read.error();
    if (!added)
        return added.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return builder.finish();
}

} // namespace joust::exchange
