// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairs_json.h"

#include "exchange/json_parts.h"
#include "exchange/vote_sentences.h"
#include "rating/bradley_terry.h"

#include <map>
#include <utility>

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;
using rating::ComparisonSet;
using rating::PairReport;

Json optionsJson(const rating::PairReportOptions& options, const VoteFilter& filter)
{
    Json json{{"ties", word(options.ties)},
              {"level", options.level},
              {"power", options.power},
              {"rounds", options.rounds},
              {"seed", options.seed}};
    addFilter(json, filter);
    return json;
}

Json rowsJson(const PairReport& report, const ComparisonSet& votes)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, const rating::PairResidual*> residuals;
    for (const rating::PairResidual& pair : report.lackOfFit.pairs)
        residuals[{pair.a, pair.b}] = &pair;
    Json rows = Json::array();
    for (std::size_t k = 0; k < report.table.rows.size(); ++k) {
        const rating::PairRow& row = report.table.rows[k];
        const auto residual = residuals.find({row.a, row.b});
        const bool known = residual != residuals.end();
        rows.push_back({{"a", votes.contestants[row.a]},
                        {"b", votes.contestants[row.b]},
                        {"battles", row.battles()},
                        {"wins", row.wins},
                        {"losses", row.losses},
                        {"ties", row.ties},
                        {"both_bad", row.bothBad},
                        {"win_fraction", orNull(row.winFraction)},
                        {"observed", orNull(row.observed)},
                        {"predicted", orNull(row.predicted)},
                        {"z", known ? orNull(residual->second->z) : Json()},
                        {"p_adjusted", known ? orNull(residual->second->pAdjusted) : Json()},
                        {"votes_needed", orNull(report.votesNeeded[k])}});
    }
    return rows;
}

Json contestantsJson(const PairReport& report, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < report.table.contestants.size(); ++i) {
        const rating::ContestantPairs& pairs = report.table.contestants[i];
        const rating::ContestantDrift& drift = report.drift.contestants[i];
        rows.push_back({{"name", votes.contestants[i]},
                        {"rivals", pairs.rivals},
                        {"average_win_rate", orNull(pairs.averageWinRate)},
                        {"both_bad", proportionJson(pairs.bothBad)},
                        {"drift_maximum", orNull(drift.maximum)},
                        {"drift_p", orNull(drift.p)},
                        {"drift_p_adjusted", orNull(drift.pAdjusted)}});
    }
    return rows;
}

Json nextPairsJson(const PairReport& report, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (const rating::PairGain& gain : report.nextPairs)
        rows.push_back({{"a", votes.contestants[gain.a]},
                        {"b", votes.contestants[gain.b]},
                        {"variance_drop", gain.drop * rating::kEloPerTheta * rating::kEloPerTheta}});
    return rows;
}

Json lackOfFitJson(const rating::LackOfFit& fit)
{
    return {{"chi_square", orNull(fit.chiSquare)}, {"p", orNull(fit.p)},
            {"pairs", fit.pairs.size()},           {"pairs_against", fit.pairsAgainst},
            {"rounds_failed", fit.roundsFailed},   {"message", fit.message}};
}

} // namespace

std::string pairsJson(const PairReport& report, const ComparisonSet& votes, const VoteFilter& filter)
{
    return dumped({{"options", optionsJson(report.options, filter)},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"rows", rowsJson(report, votes)},
                   {"contestants", contestantsJson(report, votes)},
                   {"both_bad", proportionJson(report.table.bothBad)},
                   {"components", report.components},
                   {"lack_of_fit", lackOfFitJson(report.lackOfFit)},
                   {"drift", {{"message", report.drift.message}}},
                   {"next_pairs", nextPairsJson(report, votes)}});
}

} // namespace joust::exchange
