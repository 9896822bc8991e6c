// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/comparison.h"

#include "rating/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <string_view>

namespace joust::rating {
namespace {

std::uint64_t mix(std::uint64_t value) // the finaliser of SplitMix64 (Steele, Lea, Flood 2014)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

std::uint64_t hashOf(std::string_view text) // FNV-1a, the same on every platform
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return mix(hash);
}

std::vector<std::uint64_t> hashesOf(const std::vector<std::string>& names)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(names.size());
    for (const std::string& name : names)
        hashes.push_back(hashOf(name));
    return hashes;
}

template <typename T>
void take(const std::vector<T>& from, std::span<const std::uint32_t> rows, std::vector<T>& to)
{
    if (from.empty())
        return;
    to.reserve(rows.size());
    for (const std::uint32_t row : rows)
        to.push_back(from[row]);
}

std::uint64_t pick(const std::vector<std::uint64_t>& hashes, std::int32_t index)
{
    return index < 0 ? 0 : hashes[static_cast<std::size_t>(index)];
}

const char* flaw(const ComparisonSet& set, std::size_t row)
{
    const Comparison& vote = set.rows[row];
    if (vote.a >= set.contestants.size() || vote.b >= set.contestants.size())
        return "names a contestant that is not in the list";
    if (vote.a == vote.b)
        return "compares a contestant with itself";
    if (!(set.weight(row) > 0.0) || !std::isfinite(set.weight(row)))
        return "has a weight that is not a positive finite number";
    if (!std::isfinite(set.time(row)))
        return "has a time that is not a finite number";
    if (vote.annotator >= static_cast<std::int64_t>(set.annotators.size()))
        return "names an annotator that is not in the list";
    if (vote.prompt >= static_cast<std::int64_t>(set.prompts.size()))
        return "names a prompt that is not in the list";
    return nullptr;
}

} // namespace

ComparisonSet selectRows(const ComparisonSet& set, std::span<const std::uint32_t> rows)
{
    ComparisonSet part;
    part.contestants = set.contestants;
    part.annotators = set.annotators;
    part.prompts = set.prompts;
    take(set.rows, rows, part.rows);
    take(set.weights, rows, part.weights);
    take(set.times, rows, part.times);
    part.categories = set.categories;
    take(set.categoryOf, rows, part.categoryOf);
    for (const SideColumn& column : set.columns) {
        part.columns.push_back({column.name, {}, {}});
        take(column.a, rows, part.columns.back().a);
        take(column.b, rows, part.columns.back().b);
    }
    return part;
}

std::vector<std::uint32_t> rowsInTimeOrder(const ComparisonSet& set)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < set.rows.size(); ++row) {
        if (set.time(row) != 0.0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::uint32_t x, std::uint32_t y) { return set.time(x) < set.time(y); });
    return rows;
}

base::Result<void> validate(const ComparisonSet& set)
{
    const auto unordered = std::adjacent_find(set.contestants.begin(), set.contestants.end(), std::greater_equal<>());
    if (unordered != set.contestants.end())
        return base::Error{base::ErrorCode::InvalidArgument, "contestants must be sorted by name, each once"};
    const auto parallel = [&](const std::vector<double>& column) {
        return column.empty() || column.size() == set.rows.size();
    };
    if (!parallel(set.weights) || !parallel(set.times))
        return base::Error{base::ErrorCode::InvalidArgument, "weights and times must have one number a comparison"};
    std::vector<std::size_t> firstFlaw(chunksOf(set.rows.size()), set.rows.size());
    parallelChunks(set.rows.size(), 0, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        while (begin < end && flaw(set, begin) == nullptr)
            ++begin;
        firstFlaw[chunk] = begin < end ? begin : set.rows.size();
    });
    const auto first = std::min_element(firstFlaw.begin(), firstFlaw.end());
    if (first == firstFlaw.end() || *first == set.rows.size())
        return {};
    return base::Error{base::ErrorCode::InvalidArgument,
                       "comparison " + std::to_string(*first + 1) + ' ' + flaw(set, *first)};
}

std::string dataHash(const ComparisonSet& set)
{
    const std::vector<std::uint64_t> contestants = hashesOf(set.contestants);
    const std::vector<std::uint64_t> annotators = hashesOf(set.annotators);
    std::vector<std::uint64_t> sums(chunksOf(set.rows.size()), 0); // a sum does not depend on the order
    parallelChunks(set.rows.size(), 0, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        std::uint64_t sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const Comparison& vote = set.rows[i];
            std::uint64_t hash = mix(contestants[vote.a]);
            hash = mix(hash ^ contestants[vote.b]);
            hash = mix(hash ^ static_cast<std::uint64_t>(vote.outcome));
            hash = mix(hash ^ std::bit_cast<std::uint64_t>(set.weight(i)));
            sum += mix(hash ^ pick(annotators, vote.annotator));
        }
        sums[chunk] = sum;
    });
    const std::uint64_t sum = std::accumulate(sums.begin(), sums.end(), std::uint64_t{set.rows.size()});
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(mix(sum)));
    return text.data();
}

} // namespace joust::rating
