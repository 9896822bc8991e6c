// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about annotators in one pass: the audit, and what leaving each out would do.
#pragma once

#include "rating/annotator_audit.h"
#include "rating/annotator_removal.h"
#include "rating/category_shares.h"
#include "rating/rank_options.h"
#include "rating/vote_times.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

// One refit each: with more annotators only the flagged ones and those with most votes are left out in turn.
inline constexpr std::size_t kMaxRemovals = 500;

struct AnnotatorReport
{
    AnnotatorAuditOptions options;
    AnnotatorAudit audit;
    std::vector<std::optional<RemovalEffect>> effects; // parallel to audit.annotators
    std::size_t notTried = 0;                          // annotators with votes that were not left out in turn
    // Annotators with votes: smallest p first, then without p; equal ones with more votes first.
    std::vector<std::uint32_t> order;
    VoteTimes times;                       // where the votes were read with their times, at the level of 95 %
    std::vector<CategoryShare> categories; // where they were read with their categories, likewise
};

// Preconditions: validate(set) and validate(options) hold. Ties count 1/2 in the refits.
AnnotatorReport annotatorReport(const ComparisonSet& set, const AnnotatorAuditOptions& options = {},
                                std::stop_token stop = {});

} // namespace joust::rating
