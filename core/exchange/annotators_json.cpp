// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotators_json.h"

#include "exchange/json_parts.h"
#include "exchange/vote_sentences.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

Json scoreJson(const std::optional<rating::AuditScore>& score)
{
    return score ? Json{{"raw", score->raw}, {"standard", score->standard}} : Json();
}

double share(std::uint64_t count, std::uint64_t votes)
{
    return static_cast<double>(count) / static_cast<double>(votes);
}

Json effectJson(const std::optional<rating::RemovalEffect>& effect, const rating::ComparisonSet& votes)
{
    if (!effect)
        return {};
    return {{"largest_change", effect->largestChange},
            {"contestant", votes.contestants[effect->contestant]},
            {"rank_changes", effect->rankChanges},
            {"contestants_lost", effect->lost}};
}

Json rowJson(const rating::AnnotatorReport& report, std::uint32_t i, const rating::ComparisonSet& votes)
{
    const rating::AnnotatorRow& row = report.audit.annotators[i];
    return {{"name", votes.annotators[i]},
            {"votes", row.votes},
            {"share_a", share(row.a, row.votes)},
            {"share_b", share(row.b, row.votes)},
            {"share_tie", share(row.tie, row.votes)},
            {"share_both_bad", share(row.bothBad, row.votes)},
            {"votes_audited", row.audited},
            {"timed_votes", report.times.annotators[i].timed},
            {"median_ms", orNull(report.times.annotators[i].medianMs)},
            {"z_agree", scoreJson(row.agree)},
            {"z_position", scoreJson(row.position)},
            {"z_favourite", scoreJson(row.favourite)},
            {"favourite", row.favouriteOf ? Json(votes.contestants[*row.favouriteOf]) : Json()},
            {"p", orNull(row.p)},
            {"p_adjusted", orNull(row.pAdjusted)},
            {"flagged", row.flagged},
            {"if_removed", effectJson(report.effects[i], votes)}};
}

Json timesJson(const rating::VoteTimes& times)
{
    Json trend;
    if (times.trend)
        trend = {{"percent_per_10_votes", times.trend->percent},
                 {"lower", times.trend->lower},
                 {"upper", times.trend->upper},
                 {"df", times.trend->df},
                 {"votes", times.trend->votes},
                 {"sessions", times.trend->sessions},
                 {"clusters", times.trend->clusters}};
    return {
        {"timed", times.timed}, {"median_ms", orNull(times.medianMs)}, {"trend", trend}, {"message", times.message}};
}

Json categoriesJson(const std::vector<rating::CategoryShare>& shares)
{
    Json rows = Json::array();
    for (const rating::CategoryShare& share : shares) {
        Json row{{"category", share.category}};
        row.update(proportionJson(share.bothBad));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::string annotatorsJson(const rating::AnnotatorReport& report, const rating::ComparisonSet& votes,
                           const VoteFilter& filter)
{
    Json options{{"false_discovery_rate", report.options.falseDiscoveryRate},
                 {"min_favourite_votes", report.options.minFavouriteVotes}};
    addFilter(options, filter);
    Json rows = Json::array();
    std::uint64_t flagged = 0;
    for (const std::uint32_t i : report.order) {
        rows.push_back(rowJson(report, i, votes));
        flagged += report.audit.annotators[i].flagged ? 1U : 0U;
    }
    return dumped({{"options", options},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"message", report.audit.message},
                   {"votes_without_annotator", report.audit.unknown},
                   {"flagged", flagged},
                   {"removals_not_tried", report.notTried},
                   {"vote_times", timesJson(report.times)},
                   {"both_bad_by_category", categoriesJson(report.categories)},
                   {"rows", rows}});
}

} // namespace joust::exchange
