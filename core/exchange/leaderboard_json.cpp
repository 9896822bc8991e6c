// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_json.h"

#include "exchange/board_json.h"
#include "exchange/json_parts.h"
#include "rating/logistic.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

// As resolved: "auto" is replaced by what it came to.
Json optionsJson(const rating::Leaderboard& board, const VoteFilter& filter)
{
    const rating::RankOptions& options = board.options;
    Json controls = Json::array();
    for (const std::string& name : options.controls)
        controls.push_back(name);
    Json json{{"method", word(options.method)},
              {"ties", word(options.ties)},
              {"controls", controls},
              {"position", options.position},
              {"compat", word(options.compat)},
              {"reweight", options.reweight},
              {"prior", options.prior},
              {"interval", word(options.interval)},
              {"cluster", word(board.fit.clusteredBy)},
              {"cluster_type", word(options.clusterType)},
              {"rounds", options.interval == rating::IntervalKind::Bootstrap ? Json(options.rounds) : Json()},
              {"level", options.level},
              {"simultaneous", word(options.simultaneous)},
              {"seed", options.seed},
              {"anchor", Json()},
              {"min_battles", options.minBattles}};
    if (options.anchor)
        json["anchor"] = {{"name", options.anchor->name}, {"rating", options.anchor->rating}};
    addFilter(json, filter);
    return json;
}

Json coefficientsJson(const rating::Leaderboard& board)
{
    Json coefficients = Json::array();
    for (const rating::Coefficient& row : board.coefficients) {
        coefficients.push_back({{"name", row.name},
                                {"value", row.value},
                                {"std_error", orNull(row.stdError)},
                                {"lower", orNull(row.lower)},
                                {"upper", orNull(row.upper)},
                                {"elo_per_sd", orNull(row.eloPerSd)},
                                {"elo_twice", orNull(row.eloTwice)}});
    }
    return coefficients;
}

Json pairsJson(const rating::Leaderboard& board)
{
    Json pairs = Json::array();
    for (const rating::PairDifference& pair : board.pairs) {
        pairs.push_back({{"a", pair.a},
                         {"b", pair.b},
                         {"difference", pair.difference},
                         {"std_error", pair.stdError},
                         {"adjusted_p", pair.adjustedP}});
    }
    return pairs;
}

Json positionTermJson(const rating::PositionTerm& term)
{
    return {{"value", orNull(term.value)},
            {"max_rating_change", orNull(term.maxRatingChange)},
            {"contestant", term.contestant.empty() ? Json() : Json(term.contestant)},
            {"matters", term.matters}};
}

Json fragilityJson(const std::optional<BoardFragility>& fragility)
{
    if (!fragility)
        return {};
    const rating::Fragility& found = fragility->found;
    Json rivals = Json::array();
    for (const rating::RivalFragility& rival : found.rivals)
        rivals.push_back({{"name", fragility->contestants[rival.rival]},
                          {"gap", rival.gap * rating::kEloPerTheta},
                          {"first_order", orNull(rival.firstOrder)},
                          {"refit", orNull(rival.refit)}});
    return {{"leader", found.leader ? Json(fragility->contestants[*found.leader]) : Json()},
            {"votes", found.votes},
            {"at_most", orNull(found.atMost)},
            {"message", found.message},
            {"rivals", rivals}};
}

Json diagnosticsJson(const rating::Leaderboard& board, const std::optional<BoardFragility>& fragility)
{
    const rating::PositionBias& bias = board.positionBias;
    return {{"position_bias",
             {{"share_a", orNull(bias.shareA)},
              {"lower", orNull(bias.lower)},
              {"upper", orNull(bias.upper)},
              {"n", bias.n}}},
            {"position_term", positionTermJson(board.positionTerm)},
            {"components", board.components},
            {"p_best", board.pBest},
            {"fragility", fragilityJson(fragility)}};
}

} // namespace

std::optional<BoardFragility> boardFragility(const rating::ComparisonSet& set, const rating::RankOptions& options)
{
    if (options.method == rating::Method::Elo || set.rows.empty() || set.rows.size() > BoardFragility::kMostVotes)
        return {};
    return BoardFragility{rating::fragility(set, rating::conventionFor(options.ties)), set.contestants};
}

std::string leaderboardJson(const rating::Leaderboard& board, const VoteFilter& filter, double loadSeconds,
                            const std::optional<BoardFragility>& fragility, const std::vector<std::string>& heads)
{
    Json document{
        {"options", optionsJson(board, filter)},
        {"data", boardDataJson(board.data)},
        {"fit", fitJson(board.fit)},
        {"rows", boardRowsJson(board)},
        {"coefficients", coefficientsJson(board)},
        {"diagnostics", diagnosticsJson(board, fragility)},
        {"seconds", {{"load", loadSeconds}, {"fit", board.seconds.fit}, {"interval", board.seconds.interval}}}};
    if (!heads.empty())
        document["heads"] = heads;
    if (board.options.pairs)
        document["pairs"] = pairsJson(board);
    return dumped(document);
}

} // namespace joust::exchange
