// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vote_sentences.h"

#include "rating/pair_counts.h"

#include <algorithm>
#include <cstdint>

namespace joust::exchange {
namespace {

using rating::Comparison;

// How many different values >= 0 one field of the votes has.
std::size_t distinct(const rating::ComparisonSet& set, std::size_t names, std::int32_t Comparison::*field)
{
    std::vector<bool> seen(names, false);
    for (const Comparison& vote : set.rows) {
        if (vote.*field >= 0)
            seen[static_cast<std::size_t>(vote.*field)] = true;
    }
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

} // namespace

std::string counted(std::size_t number, const char* one, const char* many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

std::string excludedSentence(const std::vector<rating::ExclusionCount>& excluded)
{
    if (excluded.empty())
        return "No vote was left out.";
    std::uint64_t total = 0;
    std::string reasons;
    for (const rating::ExclusionCount& one : excluded) {
        total += one.count;
        reasons += (reasons.empty() ? "" : ", ") + one.reason + ' ' + std::to_string(one.count);
    }
    return counted(total, "vote was", "votes were") + " left out: " + reasons + '.';
}

std::string estimandSentence(const rating::ComparisonSet& set)
{
    if (set.rows.empty())
        return "There are no votes to speak of.";
    const std::size_t annotators = distinct(set, set.annotators.size(), &Comparison::annotator);
    const std::size_t prompts = distinct(set, set.prompts.size(), &Comparison::prompt);
    const std::size_t pairs = rating::countPairs(set, rating::TieRule::Half).cells.size();
    const std::size_t contestants = set.contestants.size();
    return "These numbers speak of " + counted(set.rows.size(), "vote", "votes") + " of " +
           (annotators > 0 ? counted(annotators, "known annotator", "known annotators") : "unknown annotators") +
           " on " + (prompts > 0 ? counted(prompts, "prompt", "prompts") : "unknown prompts") + ", over " +
           std::to_string(pairs) + " of " + counted(contestants * (contestants - 1) / 2, "pair", "pairs") +
           ", each as often as it was shown.";
}

} // namespace joust::exchange
