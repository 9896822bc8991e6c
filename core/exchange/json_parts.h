// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that several JSON documents share.
#pragma once

#include "exchange/comparison_builder.h"
#include "rating/proportion.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace joust::rating {
struct FitSummary;
}

namespace joust::exchange {

using OrderedJson = nlohmann::ordered_json;

OrderedJson orNull(const std::optional<double>& value);
OrderedJson orNull(const std::optional<int>& value);
OrderedJson orNull(const std::optional<std::uint64_t>& value);
OrderedJson orNull(const std::optional<std::string>& value);

// Adds include, judge_votes, category, language, annotator, since, until: moments as seconds since 1970.
void addFilter(OrderedJson& json, const VoteFilter& filter);
// {"share", "lower", "upper", "count", "n"}, or null.
OrderedJson proportionJson(const std::optional<rating::Proportion>& proportion);
// {"comparisons", "contestants", "outcomes", "annotators", "excluded", "hash"} of pairs, agreement and annotators.
OrderedJson votesJson(const rating::ComparisonSet& set);
// The status of a fit, its message, and what its intervals are made of.
OrderedJson fitJson(const rating::FitSummary& fit);
// Two blanks of indentation, broken UTF-8 replaced, and a newline at the end.
std::string dumped(const OrderedJson& document);

} // namespace joust::exchange
