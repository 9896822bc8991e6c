// SPDX-License-Identifier: GPL-3.0-or-later
// One path from votes, wherever they were read, to the comparisons of a leaderboard: the filter decides which count,
// every other vote is counted under the first reason that applies to it. Not thread-safe; any thread.
#pragma once

#include "base/outcome.h"
#include "base/result.h"
#include "exchange/load_options.h"
#include "exchange/name_pool.h"
#include "rating/comparison.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

enum class VoterRole { Human, Judge };
enum class VoteSource { Battle, Import, Simulated, Pack };

// One vote as read; the views need to live only until add() returns.
struct VoteRecord
{
    std::string_view modelA; // the contestant's name on side A
    std::string_view modelB;
    base::Outcome outcome = base::Outcome::Tie;
    std::string_view annotator; // empty or "unknown": nobody known
    std::string_view promptId;
    std::string_view category;
    std::string_view language;
    VoterRole role = VoterRole::Human;
    bool blind = true;
    VoteSource source = VoteSource::Import;
    double createdUtc = 0.0; // seconds since 1970; 0 = unknown
    bool retracted = false;
    std::string_view excludedReason; // not empty: excluded by a person
    std::string_view leakFlag;       // not empty: an answer named its maker
    double weight = 1.0;
    std::span<const float> numbersA; // of the wanted columns, in their order, for side A; NaN: not known
    std::span<const float> numbersB;
};

enum class JudgeVotes { Exclude, Only, Include };

// Which votes count. Retracted votes never do.
struct VoteFilter
{
    bool includeLeaked = false;
    bool includeExcluded = false;
    bool includeNotBlind = false;
    bool countSimulated = true; // votes of simulated annotators (demo, tests)
    JudgeVotes judgeVotes = JudgeVotes::Exclude;
    std::optional<std::string> category;
    std::optional<std::string> language;
    std::optional<std::string> annotator;
    std::optional<double> since; // seconds since 1970, inclusive
    std::optional<double> until; // exclusive
};

// What was read from a votes file or a workspace, filtered.
struct LoadedVotes
{
    rating::ComparisonSet comparisons; // `excluded` holds the funnel, in the order of the checks
    std::uint64_t votesRead = 0;       // = comparisons + all excluded
    std::uint64_t simulated = 0;       // of the comparisons
};

class ComparisonBuilder
{
public:
    explicit ComparisonBuilder(VoteFilter filter, LoadOptions options = {});

    const std::vector<std::string>& columns() const { return m_options.columns; }
    // BadInput, without a row number, when a name is empty or not UTF-8, or the weight is not a positive finite number;
    // the builder is then as before. Of both sides there must be one number a wanted column.
    base::Result<void> add(const VoteRecord& vote);
    // Sorts the contestants by UTF-8 bytes and hands everything over; the builder is empty afterwards.
    LoadedVotes finish();

private:
    std::string_view reasonToExclude(const VoteRecord& vote) const;
    std::string_view reasonOfSelection(const VoteRecord& vote) const;

    VoteFilter m_filter;
    LoadOptions m_options;
    NamePool m_contestants;
    NamePool m_annotators;
    NamePool m_prompts;
    std::vector<rating::Comparison> m_rows;
    std::vector<rating::SideColumn> m_columns;
    std::map<std::string, std::uint64_t, std::less<>> m_excluded;
    std::uint64_t m_votesRead = 0;
    std::uint64_t m_simulated = 0;
};

} // namespace joust::exchange
