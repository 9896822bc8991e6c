// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/board_json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

base::Error unreadable(const char* what)
{
    return {base::ErrorCode::BadInput, std::string(what) + " cannot be read"};
}

template <typename T>
std::optional<T> numberIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<T>();
}

std::uint64_t countIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::string textIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<rating::LeaderboardRow> rowFrom(const Json& json)
{
    const std::optional<int> rank = json.is_object() ? numberIn<int>(json, "rank") : std::nullopt;
    rating::LeaderboardRow row;
    if (rank)
        row.name = textIn(json, "name");
    if (row.name.empty())
        return std::nullopt;
    row.rank = *rank;
    row.rankLow = numberIn<int>(json, "rank_low");
    row.rankHigh = numberIn<int>(json, "rank_high");
    row.rankUb = numberIn<int>(json, "rank_ub");
    row.rankLbOverlap = numberIn<int>(json, "rank_lb_overlap");
    row.component = numberIn<int>(json, "component").value_or(0);
    row.rating = numberIn<double>(json, "rating");
    row.lower = numberIn<double>(json, "lower");
    row.upper = numberIn<double>(json, "upper");
    row.stdError = numberIn<double>(json, "std_error");
    row.toAnchor = numberIn<double>(json, "to_anchor");
    row.toAnchorStdError = numberIn<double>(json, "to_anchor_std_error");
    row.battles = countIn(json, "battles");
    row.wins = countIn(json, "wins");
    row.losses = countIn(json, "losses");
    row.ties = countIn(json, "ties");
    row.bothBad = countIn(json, "both_bad");
    row.winRate = numberIn<double>(json, "win_rate").value_or(0.0);
    for (const rating::Bound bound : {rating::Bound::AtLeast, rating::Bound::AtMost}) {
        if (textIn(json, "bounded") == word(bound))
            row.bounded = bound;
    }
    return row;
}

void readData(const Json& json, rating::DataSummary& data)
{
    data.comparisons = countIn(json, "comparisons");
    data.contestants = countIn(json, "contestants");
    data.annotators = countIn(json, "annotators");
    data.hiddenContestants = countIn(json, "hidden_contestants");
    data.hash = textIn(json, "hash");
    if (const auto excluded = json.find("excluded"); excluded != json.end() && excluded->is_object()) {
        for (const auto& [reason, count] : excluded->items())
            data.excluded.push_back({reason, count.is_number_unsigned() ? count.get<std::uint64_t>() : 0});
    }
}

void readFit(const Json& json, rating::FitSummary& fit)
{
    using rating::FitStatus;
    const std::string status = textIn(json, "status");
    for (const FitStatus known : {FitStatus::Converged, FitStatus::NotConverged, FitStatus::NoFiniteMle,
                                  FitStatus::Disconnected, FitStatus::Empty}) {
        if (status == word(known))
            fit.status = known;
    }
    fit.message = textIn(json, "message");
    fit.interval = textIn(json, "interval");
    fit.critical = numberIn<double>(json, "critical");
    fit.df = numberIn<double>(json, "df");
    fit.clusters = countIn(json, "clusters");
    fit.clustersEffective = numberIn<double>(json, "clusters_effective");
}

} // namespace

OrderedJson boardDataJson(const rating::DataSummary& data)
{
    Json excluded = Json::object();
    for (const rating::ExclusionCount& count : data.excluded)
        excluded[count.reason] = count.count;
    return {{"comparisons", data.comparisons},
            {"contestants", data.contestants},
            {"outcomes",
             {{"a", data.outcomes.a},
              {"b", data.outcomes.b},
              {"tie", data.outcomes.tie},
              {"both_bad", data.outcomes.bothBad}}},
            {"annotators", data.annotators},
            {"hidden_contestants", data.hiddenContestants},
            {"excluded", excluded},
            {"hash", data.hash}};
}

OrderedJson boardRowJson(const rating::LeaderboardRow& row, bool anchored)
{
    Json json{{"name", row.name},
              {"rank", row.rank},
              {"rank_low", orNull(row.rankLow)},
              {"rank_high", orNull(row.rankHigh)},
              {"rank_ub", orNull(row.rankUb)},
              {"rank_lb_overlap", orNull(row.rankLbOverlap)},
              {"component", row.component},
              {"rating", orNull(row.rating)},
              {"lower", orNull(row.lower)},
              {"upper", orNull(row.upper)},
              {"std_error", orNull(row.stdError)},
              {"battles", row.battles},
              {"wins", row.wins},
              {"losses", row.losses},
              {"ties", row.ties},
              {"both_bad", row.bothBad},
              {"win_rate", row.winRate},
              {"bounded", row.bounded == rating::Bound::None ? Json() : Json(word(row.bounded))}};
    if (anchored) {
        json["to_anchor"] = orNull(row.toAnchor);
        json["to_anchor_std_error"] = orNull(row.toAnchorStdError);
    }
    return json;
}

OrderedJson boardRowsJson(const rating::Leaderboard& board)
{
    Json rows = Json::array();
    for (const rating::LeaderboardRow& row : board.rows)
        rows.push_back(boardRowJson(row, board.options.anchor.has_value()));
    return rows;
}

base::Result<std::vector<rating::LeaderboardRow>> boardRowsFromJson(const std::string& json)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_array())
        return unreadable("a board's rows");
    std::vector<rating::LeaderboardRow> rows;
    for (const Json& entry : document) {
        std::optional<rating::LeaderboardRow> row = rowFrom(entry);
        if (!row)
            return unreadable("a row of a board");
        rows.push_back(std::move(*row));
    }
    return rows;
}

base::Result<void> boardFactsFromJson(const std::string& json, rating::Leaderboard& board)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object() || !document.contains("data") || !document["data"].is_object() ||
        !document.contains("fit") || !document["fit"].is_object())
        return unreadable("what is known of a board");
    readData(document["data"], board.data);
    readFit(document["fit"], board.fit);
    return {};
}

} // namespace joust::exchange
