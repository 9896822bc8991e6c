// SPDX-License-Identifier: GPL-3.0-or-later
// Which votes count; every other vote is counted under the first reason that applies to it. Pure, thread-safe.
#pragma once

#include "exchange/vote_record.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

enum class JudgeVotes { Exclude, Only, Include };

// Retracted votes never count.
struct VoteFilter
{
    bool includeLeaked = false;
    bool includeExcluded = false;
    bool includeNotBlind = false;
    bool excludeKnown = false;  // votes of annotators who said that they knew who it was
    bool countSimulated = true; // votes of simulated annotators (demo, tests)
    JudgeVotes judgeVotes = JudgeVotes::Exclude;
    std::optional<std::string> category;
    std::optional<std::string> language;
    std::optional<double> since;          // seconds since 1970, inclusive
    std::optional<double> until;          // exclusive
    std::vector<std::string> annotators;  // sorted; not empty: only theirs
    std::vector<std::string> contestants; // sorted; not empty: only votes between two of them

    bool operator==(const VoteFilter&) const = default;
};

// In the order of the checks, which is the order of the funnel.
enum class Exclusion {
    Retracted,
    Excluded,
    Leaked,
    NotBlind,
    Known,
    Simulated,
    Judge,
    Human,
    OtherCategory,
    OtherLanguage,
    OtherAnnotator,
    OtherContestants,
    OutsideDates,
    SameContestant,
};
inline constexpr std::size_t kExclusions = 14;

// Nothing for a vote that counts.
std::optional<Exclusion> exclusionOf(const VoteRecord& vote, const VoteFilter& filter);
// An id such as "leaked".
std::string_view exclusionId(Exclusion exclusion);

} // namespace joust::exchange
