// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vote_facets.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/timestamp.h"
#include "store/vote_reader.h"
#include "store/workspace.h"

#include <algorithm>

namespace joust::exchange {
namespace {

void count(std::map<std::string, std::uint64_t>& values, const std::string& value)
{
    if (!value.empty())
        ++values[value];
}

void add(VoteFacets& facets, const store::VoteRow& vote)
{
    count(facets.categories, vote.category);
    count(facets.languages, vote.language);
    count(facets.annotators, vote.annotator);
    if (vote.role == "judge")
        ++facets.judgeVotes;
    if (const double time = parseTimestamp(vote.createdUtc).value_or(0.0); time > 0.0) {
        facets.first = facets.first == 0.0 ? time : std::min(facets.first, time);
        facets.last = std::max(facets.last, time);
    }
    for (const store::VotedSide* side : {&vote.a, &vote.b}) {
        count(facets.contestants, side->contestant);
        facets.firstTokenTimes |= side->firstTokenMs.has_value();
        facets.totalTimes |= side->totalMs.has_value();
        facets.costs |= side->cost.has_value();
    }
}

} // namespace

base::Result<VoteFacets> readVoteFacets(const std::string& path, const std::stop_token& stop)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const base::Result<std::unique_ptr<store::Workspace>> workspace =
        store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    VoteFacets facets;
    const base::Result<void> read =
        store::forEachVote(**workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
            add(facets, vote);
            return !stop.stop_requested();
        });
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return facets;
}

} // namespace joust::exchange
