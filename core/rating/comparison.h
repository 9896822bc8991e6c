// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons: votes as the statistics see them. Plain values; every function of this layer is pure and may run on any
// thread.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::rating {

inline constexpr std::int32_t kUnknown = -1;

struct Comparison
{
    std::uint32_t a = 0; // side A, an index into ComparisonSet::contestants
    std::uint32_t b = 0; // side B
    base::Outcome outcome = base::Outcome::Tie;
    double weight = 1.0;               // importance weight, > 0 and finite; the sandwich uses its square
    std::int32_t annotator = kUnknown; // an index into ComparisonSet::annotators
    std::int32_t prompt = kUnknown;    // an index into ComparisonSet::prompts
    double time = 0.0;                 // seconds since 1970; 0 = unknown. Only online Elo looks at it

    bool operator==(const Comparison&) const = default;
};

// Votes that were read but do not count, by reason, so that every board can say so.
struct ExclusionCount
{
    std::string reason; // an id such as "leaked"
    std::uint64_t count = 0;

    bool operator==(const ExclusionCount&) const = default;
};

// A number for each side of every comparison, for example "length": what covariates are made of. Not known: NaN.
struct SideColumn
{
    std::string name;
    std::vector<float> a; // parallel to ComparisonSet::rows
    std::vector<float> b;
};

struct ComparisonSet
{
    std::vector<std::string> contestants; // sorted by UTF-8 bytes, distinct
    std::vector<Comparison> rows;         // in file order
    std::vector<std::string> annotators;
    std::vector<std::string> prompts;
    std::vector<ExclusionCount> excluded;
    std::vector<SideColumn> columns; // each name once
    // What the prompts are about, where that was asked for: a number of `categories` for each row, kUnknown without
    // one. Both are empty otherwise.
    std::vector<std::string> categories;
    std::vector<std::int32_t> categoryOf;
};

// InvalidArgument, naming the row (from 1), when an index is out of range, a contestant meets itself, or a weight is
// not a positive finite number; also when the contestants are not sorted and distinct.
base::Result<void> validate(const ComparisonSet& set);

// 16 hexadecimal digits that depend on contestants, outcomes, weights and annotators, not on the order of votes nor on
// prompts (which are not always loaded): an identity, not a proof.
std::string dataHash(const ComparisonSet& set);

} // namespace joust::rating
