// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about pairs in one pass: the table, whether the ratings can explain it, who changed over time, how many
// votes would separate a pair, and which pair to show next.
#pragma once

#include "base/result.h"
#include "rating/drift.h"
#include "rating/lack_of_fit.h"
#include "rating/pair_table.h"
#include "rating/planner.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct PairReportOptions
{
    TieRule ties = TieRule::Half;
    double level = 0.95;
    double power = 0.8;         // of votesNeeded
    std::uint32_t rounds = 200; // of the bootstrap behind lack of fit
    std::uint64_t seed = 1;
    std::size_t nextPairs = 10; // how many to name
};
// InvalidArgument as for the parts.
base::Result<void> validate(const PairReportOptions& options);

// Next pairs are not looked for among more contestants: the work is cubic.
inline constexpr std::size_t kMaxPlannedContestants = 1000;

struct PairReport
{
    PairReportOptions options;
    PairTable table;
    LackOfFit lackOfFit;
    Drift drift;
    // Further votes between the two until their difference is found, parallel to table.rows; unset outside the largest
    // component and where no number is enough. Votes are taken as independent.
    std::vector<std::optional<std::uint64_t>> votesNeeded;
    // Largest drop of the sum of all variances first, over the largest component.
    std::vector<PairGain> nextPairs;
    std::vector<std::vector<std::string>> components; // strongly connected, the largest first
};

// Preconditions: validate(set) and validate(options) hold.
PairReport pairReport(const ComparisonSet& set, const PairReportOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
