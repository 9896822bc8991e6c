// SPDX-License-Identifier: GPL-3.0-or-later
// What to vote on next: which neighbours of the ranking the votes tell apart, how many more votes between the two the
// others take (planner.h), which pairs teach most about all strengths, and which would join groups without a common
// scale. Plain Bradley-Terry; style and other covariates are not planned for.
#pragma once

#include "base/result.h"
#include "rating/leaderboard.h"
#include "rating/planner.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace joust::rating {

struct VotePlanOptions
{
    TieRule ties = TieRule::Half;                // half or drop
    ClusterChoice cluster = ClusterChoice::Auto; // as in a ranking
    double level = 0.95;
    double power = 0.8;
    std::size_t nextPairs = 10; // how many to name
};
// InvalidArgument as for a ranking and a plan, and for a rule of ties that is neither half nor drop.
base::Result<void> validate(const VotePlanOptions& options);

// Two that follow each other in the ranking of the largest component; indexes into ComparisonSet::contestants.
struct NeighbourPlan
{
    std::uint32_t above = 0;
    std::uint32_t below = 0;
    double difference = 0.0;     // Elo, >= 0
    std::optional<double> lower; // of the difference, pointwise; unset without an interval
    std::optional<double> upper;
    std::uint64_t battles = 0; // between the two so far
    bool separated = false;    // the interval excludes 0
    // Further votes between the two until their difference is found with the asked power; unset where no number is
    // enough or known. 0 is possible, too.
    std::optional<std::uint64_t> votesNeeded;
};

struct NextPair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double drop = 0.0; // of the sum of all variances by one vote, Elo squared
    // drop / its mean over all pairs: what one vote on this pair is worth in votes on a pair drawn at random.
    std::optional<double> worth;
};

struct VotePlan
{
    VotePlanOptions options;
    FitSummary fit;                        // of the ranking behind it
    std::vector<NeighbourPlan> neighbours; // best first
    std::vector<NextPair> nextPairs;       // over the largest component, largest drop first
    // A pair for each further component, in their order, whose votes can join it to the largest.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
    std::vector<std::vector<std::string>> components; // strongly connected, the largest first

    std::size_t separated() const;
    std::size_t withoutNumber() const;    // not separated, and no number of votes is known
    std::uint64_t votesNeeded() const;    // sum over those that are not separated
    const NeighbourPlan* closest() const; // of them the one that needs fewest; nullptr for none
};

// Preconditions: validate(set) and validate(options) hold. Among more than kMaxPlannedContestants no next pairs.
VotePlan votePlan(const ComparisonSet& set, const VotePlanOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
