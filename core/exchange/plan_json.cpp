// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"

#include "exchange/json_parts.h"
#include "exchange/vote_sentences.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;
using rating::ComparisonSet;
using rating::VotePlan;

Json optionsJson(const rating::VotePlanOptions& options, const VoteFilter& filter)
{
    Json json{{"ties", word(options.ties)},
              {"cluster", word(options.cluster)},
              {"level", options.level},
              {"power", options.power}};
    addFilter(json, filter);
    return json;
}

Json neighboursJson(const VotePlan& plan, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (const rating::NeighbourPlan& pair : plan.neighbours)
        rows.push_back({{"above", votes.contestants[pair.above]},
                        {"below", votes.contestants[pair.below]},
                        {"difference", pair.difference},
                        {"lower", orNull(pair.lower)},
                        {"upper", orNull(pair.upper)},
                        {"battles", pair.battles},
                        {"separated", pair.separated},
                        {"votes_needed", orNull(pair.votesNeeded)}});
    return rows;
}

Json nextPairsJson(const VotePlan& plan, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (const rating::NextPair& pair : plan.nextPairs)
        rows.push_back({{"a", votes.contestants[pair.a]},
                        {"b", votes.contestants[pair.b]},
                        {"variance_drop", pair.drop},
                        {"worth", orNull(pair.worth)}});
    return rows;
}

Json joinsJson(const VotePlan& plan, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (const auto& [a, b] : plan.joins)
        rows.push_back({{"a", votes.contestants[a]}, {"b", votes.contestants[b]}});
    return rows;
}

} // namespace

std::string planJson(const VotePlan& plan, const ComparisonSet& votes, const VoteFilter& filter)
{
    return dumped({{"options", optionsJson(plan.options, filter)},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"fit", fitJson(plan.fit)},
                   {"separated", plan.separated()},
                   {"votes_needed", plan.votesNeeded()},
                   {"without_number", plan.withoutNumber()},
                   {"neighbours", neighboursJson(plan, votes)},
                   {"next_pairs", nextPairsJson(plan, votes)},
                   {"joins", joinsJson(plan, votes)},
                   {"components", plan.components}});
}

} // namespace joust::exchange
