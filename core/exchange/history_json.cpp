// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/history_json.h"

#include "exchange/json_parts.h"
#include "exchange/timestamp.h"
#include "exchange/vote_sentences.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = OrderedJson;
using rating::ComparisonSet;
using rating::History;

Json optionsJson(const rating::HistoryOptions& options, const VoteFilter& filter)
{
    Json json{{"ties", word(options.ties)},
              {"cluster", word(options.cluster)},
              {"level", options.level},
              {"slices", options.slices}};
    addFilter(json, filter);
    return json;
}

Json sliceJson(const rating::TimeSlice& slice, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < slice.ratings.size(); ++i) {
        const rating::SliceRating& one = slice.ratings[i];
        rows.push_back({{"name", votes.contestants[i]},
                        {"rating", orNull(one.rating)},
                        {"lower", orNull(one.lower)},
                        {"upper", orNull(one.upper)},
                        {"battles", one.battles}});
    }
    return {
        {"from", slice.from}, {"to", slice.to}, {"votes", slice.votes}, {"fit", fitJson(slice.fit)}, {"rows", rows}};
}

Json contestantsJson(const History& history, const ComparisonSet& votes)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < votes.contestants.size(); ++i) {
        const rating::ContestantDrift& drift = history.drift.contestants[i];
        rows.push_back({{"name", votes.contestants[i]},
                        {"rating", orNull(history.overall[i])},
                        {"votes", drift.votes},
                        {"drift_maximum", orNull(drift.maximum)},
                        {"drift_time", drift.maximum ? Json(drift.time) : Json()},
                        {"drift_p", orNull(drift.p)},
                        {"drift_p_adjusted", orNull(drift.pAdjusted)}});
    }
    return rows;
}

} // namespace

std::string historyJson(const History& history, const ComparisonSet& votes, const VoteFilter& filter)
{
    Json slices = Json::array();
    for (const rating::TimeSlice& slice : history.slices)
        slices.push_back(sliceJson(slice, votes));
    Json days = Json::array();
    for (const rating::DayCount& day : history.days)
        days.push_back({{"day", isoDay(day.day)}, {"votes", day.votes}});
    return dumped({{"options", optionsJson(history.options, filter)},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"fit", fitJson(history.fit)},
                   {"untimed", history.untimed},
                   {"same_time", history.sameTime},
                   {"contestants", contestantsJson(history, votes)},
                   {"drift", {{"message", history.drift.message}}},
                   {"slices", slices},
                   {"days", days}});
}

} // namespace joust::exchange
