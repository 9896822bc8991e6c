// SPDX-License-Identifier: GPL-3.0-or-later
// Votes on their way to a ComparisonBuilder: what can be done to a vote before its place among the others is known.
// Names have numbers of the batch's own, kept from one handing over to the next. Not thread-safe; each thread has one.
#pragma once

#include "base/result.h"
#include "exchange/load_options.h"
#include "exchange/name_pool.h"
#include "exchange/vote_filter.h"
#include "rating/comparison.h"

#include <array>
#include <cstdint>
#include <vector>

namespace joust::exchange {

class ComparisonBatch
{
public:
    // Filter and options must outlive the batch.
    ComparisonBatch(const VoteFilter& filter, const LoadOptions& options);

    // BadInput, without a row number, when a name is empty or not UTF-8, or the weight is not a positive finite number;
    // the batch is then as before. Of both sides there must be one number a wanted column.
    base::Result<void> add(const VoteRecord& vote);
    std::size_t size() const { return m_rows.size(); }

private:
    friend class ComparisonBuilder;

    struct Names
    {
        NamePool pool;
        std::vector<std::uint32_t> final; // the builder's number of a name, by that of the batch
    };

    const VoteFilter& m_filter;
    const LoadOptions& m_options;
    Names m_contestants;
    Names m_annotators;
    Names m_prompts;
    Names m_categories;
    std::vector<rating::Comparison> m_rows;
    std::vector<double> m_weights; // empty while all weigh 1
    std::vector<double> m_times;   // if wanted
    std::vector<std::int32_t> m_categoryOf;
    std::vector<rating::SideColumn> m_columns;
    std::array<std::uint64_t, kExclusions> m_excluded{};
    std::uint64_t m_votesRead = 0;
    std::uint64_t m_simulated = 0;
};

} // namespace joust::exchange
