// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons: votes as the statistics see them. Plain values; every function of this layer is pure and may run on any
// thread.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace joust::rating {

inline constexpr std::int32_t kUnknown = -1;

struct Comparison
{
    std::uint32_t a = 0; // side A, an index into ComparisonSet::contestants
    std::uint32_t b = 0; // side B
    base::Outcome outcome = base::Outcome::Tie;
    std::int32_t annotator = kUnknown; // an index into ComparisonSet::annotators
    std::int32_t prompt = kUnknown;    // an index into ComparisonSet::prompts

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
    std::vector<double> weights;          // importance weights, > 0 and finite; the sandwich uses their squares
    std::vector<double> times;            // seconds since 1970, 0 = unknown
    std::vector<std::string> annotators;
    std::vector<std::string> prompts;
    std::vector<ExclusionCount> excluded;
    std::vector<SideColumn> columns; // each name once
    // What the prompts are about, where that was asked for: a number of `categories` for each row, kUnknown without
    // one. Both are empty otherwise.
    std::vector<std::string> categories;
    std::vector<std::int32_t> categoryOf;

    // Most sets have no weights, and most rankings ask for no times: `weights` and `times` are parallel to the rows, or
    // empty when every vote weighs 1, or no time is known.
    double weight(std::size_t row) const { return weights.empty() ? 1.0 : weights[row]; }
    double time(std::size_t row) const { return times.empty() ? 0.0 : times[row]; }
};

// The given votes of a set, in the given order, with all their columns; names and numbers stay, `excluded` is empty.
ComparisonSet selectRows(const ComparisonSet& set, std::span<const std::uint32_t> rows);

// The votes of known time, in order of (time, row).
std::vector<std::uint32_t> rowsInTimeOrder(const ComparisonSet& set);

// InvalidArgument, naming the row (from 1), when an index is out of range, a contestant meets itself, or a weight is
// not a positive finite number; also when the contestants are not sorted and distinct, or a column is not parallel.
base::Result<void> validate(const ComparisonSet& set);

// 16 hexadecimal digits that depend on contestants, outcomes, weights and annotators, not on the order of votes nor on
// prompts (which are not always loaded): an identity, not a proof.
std::string dataHash(const ComparisonSet& set);

} // namespace joust::rating
