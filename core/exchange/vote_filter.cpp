// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vote_filter.h"

#include <algorithm>
#include <array>

namespace joust::exchange {
namespace {

constexpr std::array<std::string_view, kExclusions> kIds{
    "retracted",     "excluded",       "leaked",         "not_blind",      "known",           "simulated",
    "judge",         "human",          "other_category", "other_language", "other_annotator", "other_contestants",
    "outside_dates", "same_contestant"};

bool differs(const std::optional<std::string>& wanted, std::string_view found)
{
    return wanted && *wanted != found;
}

bool isOneOf(const std::vector<std::string>& sorted, std::string_view name)
{
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

std::optional<Exclusion> exclusionBySelection(const VoteRecord& vote, const VoteFilter& filter)
{
    if (differs(filter.category, vote.category))
        return Exclusion::OtherCategory;
    if (differs(filter.language, vote.language))
        return Exclusion::OtherLanguage;
    if (!filter.annotators.empty() && !isOneOf(filter.annotators, vote.annotator))
        return Exclusion::OtherAnnotator;
    if (!filter.contestants.empty() &&
        !(isOneOf(filter.contestants, vote.modelA) && isOneOf(filter.contestants, vote.modelB)))
        return Exclusion::OtherContestants;
    const bool dated = filter.since || filter.until;
    if (dated && (vote.createdUtc <= 0.0 || (filter.since && vote.createdUtc < *filter.since) ||
                  (filter.until && vote.createdUtc >= *filter.until)))
        return Exclusion::OutsideDates; // a vote of unknown date cannot be claimed to lie inside
    if (vote.modelA == vote.modelB)
        return Exclusion::SameContestant;
    return std::nullopt;
}

} // namespace

std::optional<Exclusion> exclusionOf(const VoteRecord& vote, const VoteFilter& filter)
{
    if (vote.retracted)
        return Exclusion::Retracted;
    if (!vote.excludedReason.empty() && !filter.includeExcluded)
        return Exclusion::Excluded;
    if (!vote.leakFlag.empty() && !filter.includeLeaked)
        return Exclusion::Leaked;
    if (!vote.blind && !filter.includeNotBlind)
        return Exclusion::NotBlind;
    if (vote.identityGuessed && filter.excludeKnown)
        return Exclusion::Known;
    if (vote.source == VoteSource::Simulated && !filter.countSimulated)
        return Exclusion::Simulated;
    if (vote.role == VoterRole::Judge && filter.judgeVotes == JudgeVotes::Exclude)
        return Exclusion::Judge;
    if (vote.role == VoterRole::Human && filter.judgeVotes == JudgeVotes::Only)
        return Exclusion::Human;
    return exclusionBySelection(vote, filter);
}

std::string_view exclusionId(Exclusion exclusion)
{
    return kIds[static_cast<std::size_t>(exclusion)];
}

} // namespace joust::exchange
