// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/robustness_documents.h"

#include "exchange/board_query.h"
#include "exchange/csv_writer.h"
#include "exchange/json_parts.h"
#include "exchange/vote_sentences.h"
#include "rating/logistic.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace joust::exchange {
namespace {

using Json = OrderedJson;
using rating::kEloPerTheta;
using rating::RobustnessReport;

Json optionsJson(const RobustnessReport& report, const VoteFilter& filter)
{
    const rating::RobustnessOptions& options = report.options;
    Json json{{"rank", rankArguments({options.base, filter})},
              {"style", report.controls},
              {"folds", options.heldOut.folds},
              {"seed", options.heldOut.seed},
              {"variants", options.variants}};
    addFilter(json, filter);
    return json;
}

Json universesJson(const RobustnessReport& report, const VoteFilter& filter)
{
    Json rows = Json::array();
    for (const rating::Universe& universe : report.universes)
        rows.push_back({{"label", universe.label},
                        {"rank", rankArguments({universe.options, filter})},
                        {"status", universe.status},
                        {"leader", orNull(universe.leader)},
                        {"leader_low", orNull(universe.leaderLow)},
                        {"leader_high", orNull(universe.leaderHigh)},
                        {"top_five", universe.topFive},
                        {"rank_changes", universe.rankChanges},
                        {"largest_move", universe.largestMove}});
    return rows;
}

Json heldOutJson(const RobustnessReport& report)
{
    Json models = Json::array();
    for (std::size_t k = 0; k < report.models.size(); ++k)
        models.push_back(
            {{"ties", word(report.models[k].ties)},
             {"style", !report.models[k].controls.empty()},
             {"position", report.models[k].position},
             {"log_score", k < report.heldOut.logScores.size() ? orNull(report.heldOut.logScores[k]) : Json()}});
    return {{"votes", report.heldOut.votes},
            {"skipped", report.heldOut.skipped},
            {"message", report.heldOut.message},
            {"models", models}};
}

Json categoriesJson(const RobustnessReport& report, const rating::ComparisonSet& votes)
{
    Json tests = Json::array();
    for (const rating::CategoryTest& test : report.categories) {
        Json cells = Json::array();
        for (const rating::CategoryCell& cell : test.cells)
            cells.push_back({{"contestant", votes.contestants[cell.contestant]},
                             {"difference", cell.difference * kEloPerTheta},
                             {"std_error", cell.stdError * kEloPerTheta},
                             {"p_adjusted", cell.pAdjusted}});
        tests.push_back({{"category", votes.categories[test.category]},
                         {"votes", test.votes},
                         {"wald", orNull(test.wald)},
                         {"df", test.df},
                         {"p_adjusted", orNull(test.pAdjusted)},
                         {"contestants", cells}});
    }
    return tests;
}

Json variantsJson(const RobustnessReport& report)
{
    Json rows = Json::array();
    for (const rating::Variant& variant : report.variants)
        rows.push_back({{"name", variant.name}, {"rating", variant.rating}, {"shrunken", variant.shrunken}});
    return {{"message", report.variantsMessage}, {"rows", rows}};
}

Json cautionsJson(const RobustnessReport& report)
{
    Json words = Json::array();
    for (const rating::Caution caution : report.cautions)
        words.push_back(word(caution));
    return words;
}

} // namespace

std::string robustnessJson(const RobustnessReport& report, const rating::ComparisonSet& votes, const VoteFilter& filter)
{
    return dumped({{"options", optionsJson(report, filter)},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"cautions", cautionsJson(report)},
                   {"universes", universesJson(report, filter)},
                   {"held_out", heldOutJson(report)},
                   {"categories", categoriesJson(report, votes)},
                   {"variants", variantsJson(report)}});
}

std::string robustnessCsv(const RobustnessReport& report)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name :
         {"universe", "status", "leader", "leader_low", "leader_high", "top_five", "rank_changes", "largest_move"})
        csv.number(name);
    csv.endRow();
    for (const rating::Universe& universe : report.universes) {
        std::string topFive;
        for (const std::string& name : universe.topFive)
            topFive += (topFive.empty() ? "" : ";") + name;
        csv.text(universe.label);
        csv.number(universe.status);
        csv.text(universe.leader.value_or(""));
        csv.number(universe.leaderLow ? std::to_string(*universe.leaderLow) : "");
        csv.number(universe.leaderHigh ? std::to_string(*universe.leaderHigh) : "");
        csv.text(topFive);
        csv.number(std::to_string(universe.rankChanges));
        csv.number(std::to_string(universe.largestMove));
        csv.endRow();
    }
    return output.str();
}

} // namespace joust::exchange
