// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vote_facets.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/timestamp.h"
#include "store/measured_kinds.h"
#include "store/vote_outlines.h"
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
    count(facets.contestants, vote.a.contestant);
    count(facets.contestants, vote.b.contestant);
    if (vote.role == "judge")
        ++facets.judgeVotes;
    if (const double time = parseTimestamp(vote.createdUtc).value_or(0.0); time > 0.0) {
        facets.first = facets.first == 0.0 ? time : std::min(facets.first, time);
        facets.last = std::max(facets.last, time);
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
    const base::Result<store::MeasuredKinds> measured = store::measuredKinds(**workspace);
    const base::Result<store::VoteOutlines> outlines = store::VoteOutlines::of(**workspace, store::StyleCounts::Skip);
    if (!measured || !outlines)
        return measured ? outlines.error() : measured.error();
    VoteFacets facets;
    facets.firstTokenTimes = measured->firstTokenTimes;
    facets.totalTimes = measured->totalTimes;
    facets.costs = measured->costs;
    for (const store::VotePart part : outlines->parts(1)) {
        const base::Result<void> read = outlines->read(**workspace, part, [&](const store::VoteRow& vote) {
            add(facets, vote);
            return !stop.stop_requested();
        });
        if (!read)
            return read.error();
    }
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return facets;
}

} // namespace joust::exchange
