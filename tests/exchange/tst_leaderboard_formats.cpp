// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_csv.h"
#include "exchange/leaderboard_json.h"
#include "exchange/leaderboard_markdown.h"
#include "exchange/leaderboard_table.h"
#include "exchange/votes_file.h"
#include "text/display_width.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace joust::exchange {
namespace {

using testing::HasSubstr;

rating::Leaderboard boardOf(const std::string& rows, const rating::RankOptions& options = {})
{
    std::istringstream input("model_a,model_b,winner\n" + rows);
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
    EXPECT_TRUE(votes.has_value()) << votes.error().detail;
    return rating::computeLeaderboard(votes->comparisons, options);
}

constexpr const char* kRows = "A,B,model_a\nA,B,model_a\nB,A,model_a\nB,C,model_a\nC,B,model_a\nC,A,model_a\nA,C,tie\n"
                              "A,A,tie\n";
constexpr const char* kSeparated = "A,B,model_a\nA,C,model_a\nB,C,model_a\nC,B,model_a\nB,D,model_a\n";

} // namespace

TEST(LeaderboardJson, hasTheKeysOfTheContract)
{
    const auto json = nlohmann::json::parse(leaderboardJson(boardOf(kRows), {}, 0.25));
    for (const char* key : {"options", "data", "fit", "rows", "coefficients", "diagnostics", "seconds"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_EQ(json["data"]["comparisons"], 7);
    EXPECT_EQ(json["data"]["contestants"], 3);
    EXPECT_EQ(json["data"]["outcomes"]["a"], 6);
    EXPECT_EQ(json["data"]["outcomes"]["tie"], 1);
    EXPECT_EQ(json["data"]["excluded"]["same_contestant"], 1);
    EXPECT_EQ(json["fit"]["status"], "converged");
    EXPECT_EQ(json["fit"]["interval"], "sandwich, not clustered");
    EXPECT_TRUE(json["fit"]["df"].is_null());
    EXPECT_EQ(json["options"]["ties"], "half");
    EXPECT_EQ(json["options"]["cluster"], "none") << "as resolved";
    EXPECT_EQ(json["seconds"]["load"], 0.25);
    for (const char* key :
         {"name", "rank", "rank_low", "rank_high", "rank_ub", "rank_lb_overlap", "component", "rating", "lower",
          "upper", "std_error", "battles", "wins", "losses", "ties", "both_bad", "win_rate", "bounded"})
        EXPECT_TRUE(json["rows"][0].contains(key)) << key;
}

TEST(LeaderboardJson, writesRatingsUnrounded)
{
    const rating::Leaderboard board = boardOf(kRows);
    const auto json = nlohmann::json::parse(leaderboardJson(board, {}, 0.0));
    for (std::size_t i = 0; i < board.rows.size(); ++i)
        EXPECT_EQ(json["rows"][i]["rating"].get<double>(), *board.rows[i].rating);
}

TEST(LeaderboardJson, aContestantWithoutFiniteRatingHasNullAndABound)
{
    const auto json = nlohmann::json::parse(leaderboardJson(boardOf(kSeparated), {}, 0.0));
    EXPECT_EQ(json["fit"]["status"], "no_finite_mle");
    EXPECT_EQ(json["rows"][0]["name"], "A");
    EXPECT_TRUE(json["rows"][0]["rating"].is_null());
    EXPECT_EQ(json["rows"][0]["bounded"], "at_least");
    EXPECT_TRUE(json["rows"][0]["lower"].is_number());
    EXPECT_TRUE(json["rows"][0]["upper"].is_null());
    EXPECT_EQ(json["rows"][3]["bounded"], "at_most");
    EXPECT_TRUE(json["rows"][1]["bounded"].is_null());
    EXPECT_EQ(json["diagnostics"]["components"].size(), 3U);
}

TEST(LeaderboardJson, noVotesStillMakeADocument)
{
    const auto json = nlohmann::json::parse(leaderboardJson(boardOf(""), {}, 0.0));
    EXPECT_EQ(json["fit"]["status"], "empty");
    EXPECT_TRUE(json["rows"].empty());
}

TEST(LeaderboardCsv, hasOneRowAContestantAndGuardsNames)
{
    const std::string csv = leaderboardCsv(boardOf("=A,B,model_a\nB,=A,model_a\n"));
    EXPECT_THAT(csv, HasSubstr("\"name\",\"rank\",\"rank_low\""));
    EXPECT_THAT(csv, HasSubstr("\"'=A\",\"1\""));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
}

TEST(LeaderboardTable, alignsWideNamesByColumns)
{
    const std::string table = leaderboardTable(boardOf("模型,B,model_a\nB,模型,model_a\n"));
    std::istringstream lines(table);
    std::string header;
    std::string first;
    std::string second;
    std::getline(lines, header);
    std::getline(lines, first);
    std::getline(lines, second);
    EXPECT_EQ(text::displayWidth(first), text::displayWidth(second));
    EXPECT_THAT(header, HasSubstr("Contestant"));
}

TEST(LeaderboardTable, saysNIntervalAndExclusions)
{
    const std::string table = leaderboardTable(boardOf(kRows));
    EXPECT_THAT(table, HasSubstr("7 comparisons of 3 contestants"));
    EXPECT_THAT(table, HasSubstr("1 vote was left out: same_contestant 1."));
    EXPECT_THAT(table, HasSubstr("Intervals: 95 %, sandwich, not clustered"));
    EXPECT_THAT(table, HasSubstr("Fewer than 5 annotators"));
    EXPECT_THAT(leaderboardTable(boardOf(kSeparated)), HasSubstr("'A' won every battle"));
}

TEST(LeaderboardMarkdown, escapesNames)
{
    const std::string markdown = leaderboardMarkdown(boardOf("a|b,*c*,model_a\n*c*,a|b,model_a\n"));
    EXPECT_THAT(markdown, HasSubstr("a\\|b"));
    EXPECT_THAT(markdown, HasSubstr("\\*c\\*"));
    EXPECT_THAT(markdown, HasSubstr("| ---: |"));
}

} // namespace joust::exchange
