// SPDX-License-Identifier: GPL-3.0-or-later
// One path from votes, wherever they were read, to the comparisons of a leaderboard. Not thread-safe; any thread.
#pragma once

#include "base/result.h"
#include "exchange/comparison_batch.h"
#include "exchange/load_options.h"
#include "exchange/name_pool.h"
#include "exchange/vote_filter.h"
#include "rating/comparison.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace joust::exchange {

// What was read from a votes file or a workspace, filtered.
struct LoadedVotes
{
    rating::ComparisonSet comparisons; // `excluded` holds the funnel, in the order of the checks
    std::uint64_t votesRead = 0;       // = comparisons + all excluded
    std::uint64_t simulated = 0;       // of the comparisons
    std::vector<std::string> heads;    // last links of the workspace's hash chains, in hexadecimal; none of a file
};

class ComparisonBuilder
{
public:
    explicit ComparisonBuilder(VoteFilter filter, LoadOptions options = {});
    ComparisonBuilder(const ComparisonBuilder&) = delete;
    ComparisonBuilder& operator=(const ComparisonBuilder&) = delete;

    const VoteFilter& filter() const { return m_filter; }
    const LoadOptions& options() const { return m_options; }
    // Size of the whole input, an estimate: saves doubling of large vectors. 0: not known.
    void setInputBytes(std::uint64_t bytes) { m_inputBytes = bytes; }

    // Takes over what `batch`, of this builder's filter and options, has read from the next `bytes` of the input. The
    // batch has no votes afterwards and may read on.
    void append(ComparisonBatch& batch, std::uint64_t bytes);
    // Of everything appended so far.
    std::uint64_t votesRead() const { return m_votesRead; }
    // Sorts the contestants by UTF-8 bytes and hands everything over; the builder is empty afterwards.
    LoadedVotes finish();

private:
    void makeRoom(std::size_t more);
    void appendRows(ComparisonBatch& batch);

    VoteFilter m_filter;
    LoadOptions m_options;
    NamePool m_contestants;
    NamePool m_annotators;
    NamePool m_prompts;
    NamePool m_categories;
    std::vector<rating::Comparison> m_rows;
    std::vector<double> m_weights; // empty while all weigh 1
    std::vector<double> m_times;   // if wanted
    std::vector<std::int32_t> m_categoryOf;
    std::vector<rating::SideColumn> m_columns;
    std::array<std::uint64_t, kExclusions> m_excluded{};
    std::uint64_t m_votesRead = 0;
    std::uint64_t m_simulated = 0;
    std::uint64_t m_inputBytes = 0;
    std::uint64_t m_bytesRead = 0;
};

} // namespace joust::exchange
