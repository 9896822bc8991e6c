// SPDX-License-Identifier: GPL-3.0-or-later
// How few votes, left out, would put somebody else first (T. Broderick, R. Giordano and R. Meager, "An automatic
// finite-sample robustness metric", 2020; for arenas J. Huang and others, "Dropping just a handful of preferences can
// change top large language model rankings", 2025). With leader l and rival q:
//   influence of vote n: I_n = (e_l - e_q)' H^+ s_n, s_n = w_n (y_n - p_n)(e_a - e_b)
//   first order: the smallest k whose k largest influences add up to theta_l - theta_q
//   refit: a k of those votes whose removal, with a fit of the rest, gives another leader, while k - 1 do not
// Intervals do not show this: they ask what other voters would have said, not what hangs on a handful of these.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

// Rivals further down are not looked at.
inline constexpr std::size_t kMaxRivals = 200;

struct RivalFragility
{
    std::uint32_t rival = 0;                 // an index into ComparisonSet::contestants
    double gap = 0.0;                        // theta_leader - theta_rival, log-odds
    std::optional<std::uint64_t> firstOrder; // unset: all helpful votes together do not close the gap
    std::optional<std::uint64_t> refit;      // unset: not searched, or no k changes the leader
};

struct Fragility
{
    std::optional<std::uint32_t> leader; // unset: see message
    std::uint64_t votes = 0;             // in the leader's component
    // Runner-up first, then by first-order count. Refits are searched for the runner-up and for rivals whose
    // first-order count could still give the minimum (up to twice the best refit so far).
    std::vector<RivalFragility> rivals;
    std::optional<std::uint64_t> atMost; // the smallest refit: "at most so many votes"
    std::string message;                 // an English sentence; empty when there is nothing to say
};

// Precondition: validate(set) holds. Over the largest strongly connected component; of votes with the same influence
// those that stand first in the file go first. Work grows with the number of different (pair, outcome, weight), not
// with the votes, beyond sorting them once. After a stop request the leader is unset.
Fragility fragility(const ComparisonSet& set, TieRule ties, std::stop_token stop = {});

} // namespace joust::rating
