// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreement_json.h"

#include "exchange/json_parts.h"
#include "exchange/vote_sentences.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

Json optionsJson(const AgreementReport& report, const VoteFilter& filter)
{
    Json json{{"raw_sides", report.side == rating::LabelSide::Shown},
              {"level", report.options.level},
              {"rounds", report.options.rounds},
              {"seed", report.options.seed},
              {"min_shared", report.options.minSharedUnits}};
    addFilter(json, filter);
    return json;
}

Json agreementObject(const AgreementReport& report)
{
    const rating::Agreement& found = report.agreement;
    return {
        {"units", found.units},
        {"ratings", found.ratings},
        {"units_rated_once", report.singles},
        {"votes_without_prompt", report.withoutPrompt},
        {"krippendorff_alpha",
         {{"value", orNull(found.alpha)}, {"lower", orNull(found.alphaLower)}, {"upper", orNull(found.alphaUpper)}}},
        {"fleiss_kappa", orNull(found.fleiss)},
        {"fleiss_kappa_lower", orNull(found.fleissLower)},
        {"fleiss_kappa_upper", orNull(found.fleissUpper)},
        {"pair_agreement", orNull(found.pairAgreement)},
        {"cohen_kappa_mean", orNull(found.cohenMean)},
        {"cohen_kappa_mean_lower", orNull(found.cohenLower)},
        {"cohen_kappa_mean_upper", orNull(found.cohenUpper)},
        {"message", found.message}};
}

Json pairsArray(const AgreementReport& report, const rating::ComparisonSet& votes)
{
    Json rows = Json::array();
    for (const rating::RaterPair& pair : report.agreement.pairs)
        rows.push_back({{"first", votes.annotators[static_cast<std::size_t>(pair.first)]},
                        {"second", votes.annotators[static_cast<std::size_t>(pair.second)]},
                        {"units", pair.units},
                        {"agreement", pair.agreement},
                        {"cohen_kappa", orNull(pair.kappa)}});
    return rows;
}

Json judgesArray(const AgreementReport& report)
{
    Json rows = Json::array();
    for (const rating::JudgeAudit& judge : report.judges)
        rows.push_back({{"judge", judge.judge},
                        {"verdicts", judge.verdicts},
                        {"a", judge.a},
                        {"b", judge.b},
                        {"tie", judge.tie},
                        {"says_a", proportionJson(judge.saysA)},
                        {"compared", judge.compared},
                        {"agreement", proportionJson(judge.agreement)},
                        {"items", judge.items},
                        {"kappa", orNull(judge.kappa)},
                        {"kappa_lower", orNull(judge.kappaLower)},
                        {"kappa_upper", orNull(judge.kappaUpper)},
                        {"decisive_agreement", proportionJson(judge.decisive)},
                        {"swap_consistency", proportionJson(judge.swapConsistency)}});
    return rows;
}

} // namespace

std::string agreementJson(const AgreementReport& report, const rating::ComparisonSet& votes, const VoteFilter& filter)
{
    return dumped({{"options", optionsJson(report, filter)},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"agreement", agreementObject(report)},
                   {"pairs", pairsArray(report, votes)},
                   {"judges", judgesArray(report)},
                   {"judge_message", report.judgeMessage}});
}

} // namespace joust::exchange
