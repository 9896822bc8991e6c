// SPDX-License-Identifier: GPL-3.0-or-later
// Votes in the order in which a design holds them: by pair of contestants, then by kind (the side on which the pair's
// first contestant stood, and the outcome), then as in the set.
#pragma once

#include "base/large_memory.h"
#include "rating/comparison.h"
#include "rating/outcome_model.h"

#include <cstdint>
#include <vector>

namespace joust::rating {

// Votes on one pair that say the same.
struct VoteRun
{
    std::uint32_t first = 0; // contestant; first < second
    std::uint32_t second = 0;
    PairOutcome outcome = PairOutcome::Tie; // seen from `first`
    std::int8_t position = 1;               // +1: `first` stood on side A, -1: on side B
    std::uint32_t begin = 0;                // the votes rows[begin] .. rows[end - 1]
    std::uint32_t end = 0;
};

struct SortedVotes
{
    base::Column<std::uint32_t> rows; // numbers of the set's rows that count
    std::vector<VoteRun> runs;        // none empty, together all of `rows`
};

// The votes that count under `ties`. O(votes + contestants) while contestants are at most 1,400; more need a sort. Does
// not depend on the number of threads.
SortedVotes sortVotes(const ComparisonSet& set, TieRule ties, unsigned threads = 0);

} // namespace joust::rating
