// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of votes that are left out, of model judges and in an exported ranking equals the command line's
// numbers.
#include "app/cli_fixture.h"
#include "app/desktop/workspace_analysis.h"
#include "app/desktop/workspace_leaderboard.h"
#include "exchange/agreement_json.h"
#include "exchange/leaderboard_csv.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <map>

namespace joust::desktop {
namespace {

using Json = nlohmann::json;

// A board's ranks by name, as the command line prints them.
std::map<std::string, int> ranksOf(const Json& board)
{
    std::map<std::string, int> ranks;
    for (const Json& row : board["rows"])
        ranks[row["name"]] = row["rank"];
    return ranks;
}

// What counting other votes changes, from two printed rankings.
void expectEffect(const rating::BoardEffect& effect, const Json& without, const Json& with)
{
    const std::map<std::string, int> before = ranksOf(without);
    std::size_t changed = 0;
    int furthest = 0;
    for (const auto& [name, rank] : ranksOf(with)) {
        ASSERT_TRUE(before.contains(name));
        changed += before.at(name) == rank ? 0U : 1U;
        furthest = std::max(furthest, std::abs(before.at(name) - rank));
        if (name == effect.contestant) {
            EXPECT_EQ(effect.places, before.at(name) - rank);
        }
    }
    EXPECT_EQ(effect.ranksChanged, changed);
    EXPECT_EQ(std::abs(effect.places), furthest);
    EXPECT_EQ(effect.votes,
              with["data"]["comparisons"].get<std::uint64_t>() - without["data"]["comparisons"].get<std::uint64_t>());
    double rating = 0.0;
    for (std::size_t i = 0; i < without["rows"].size(); ++i) {
        for (const Json& row : with["rows"]) {
            const double change = row["rating"].get<double>() - without["rows"][i]["rating"].get<double>();
            if (row["name"] == without["rows"][i]["name"] && std::abs(change) > std::abs(rating))
                rating = change;
        }
    }
    ASSERT_TRUE(effect.rating);
    EXPECT_DOUBLE_EQ(*effect.rating, rating);
}

// Three contestants before 24 people's prompts; a judge saw each in both orders. The votes left out favour the last.
std::string votesLeftOutAndJudged()
{
    std::string votes = "model_a,model_b,winner,judge,question_id,role,leak_flag,excluded_reason,tstamp\n";
    const char* names[] = {"x", "y", "z"};
    auto add = [&, time = 1793491200](int a, int b, const char* winner, const std::string& rest) mutable {
        votes +=
            std::string(names[a]) + ',' + names[b] + ',' + winner + ',' + rest + ',' + std::to_string(++time) + '\n';
    };
    for (int i = 0; i < 72; ++i) {
        const int a = i % 3;
        const int b = (i + 1) % 3;
        const std::string prompt = "q" + std::to_string(i / 3);
        const char* people = i % 4 == 0 ? "model_b" : (i % 7 == 0 ? "tie" : (a < b ? "model_a" : "model_b"));
        add(a, b, people, "ann" + std::to_string(i % 6) + ',' + prompt + ",human,,");
        add(a, b, i % 5 == 0 ? "tie" : "model_a", "gpt," + prompt + ",judge,,");
        add(b, a, "model_a", "gpt," + prompt + ",judge,,");
    }
    for (int i = 0; i < 40; ++i) {
        add(i % 2, 2, "model_b", "ann7,l" + std::to_string(i) + ",human,b,");
        add(2, 0, "model_a", "ann8,e" + std::to_string(i) + ",human,,spam");
    }
    return votes;
}

class LeftOutAndJudged : public cli::CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
        std::ofstream(m_dir.file("v.csv")) << votesLeftOutAndJudged();
        const cli::CliResult imported = cli({"import", workspace(), m_dir.file("v.csv")});
        ASSERT_EQ(imported.status, 0) << imported.err;
        query.filter.includeNotBlind = true; // imported votes are said to be blind or not by their file
    }
    Json printed(std::vector<std::string> command)
    {
        command.insert(command.begin() + 1, {workspace(), "--format", "json"});
        const cli::CliResult result = cli(command);
        EXPECT_EQ(result.status, 0) << result.err;
        return Json::parse(result.out);
    }
    exchange::BoardQuery query;
};

TEST_F(LeftOutAndJudged, theEffectsOfLeavingVotesOutAreTheCommandLines)
{
    VotesCache cache(workspace());
    const auto quality = analyseQuality(cache, query, {});
    ASSERT_TRUE(quality && quality->leaked && quality->excluded);
    const Json without = printed({"rank", "--include", "not_blind"});
    expectEffect(*quality->leaked, without, printed({"rank", "--include", "not_blind,leaked"}));
    expectEffect(*quality->excluded, without, printed({"rank", "--include", "not_blind,excluded"}));
    EXPECT_EQ(quality->leaked->votes, 40U);
    EXPECT_NE(quality->leaked->places, 0) << "the votes were made to move somebody";
    EXPECT_FALSE(quality->known);
}

TEST_F(LeftOutAndJudged, judgesAgainstPeopleAreTheCommandLines)
{
    VotesCache cache(workspace());
    for (const std::vector<std::string>& people : {std::vector<std::string>{}, {"ann1", "ann2", "ann4"}}) {
        query.filter.annotators = people;
        std::vector<std::string> command{"agreement", "--include", "not_blind"};
        for (const std::string& name : people)
            command.insert(command.end(), {"--annotator", name});
        const Json line = printed(command);
        const auto quality = analyseQuality(cache, query, {});
        ASSERT_TRUE(quality && quality->judges.size() == 1);
        EXPECT_EQ(quality->judges[0].judge, "gpt");
        EXPECT_GT(quality->judges[0].compared, 0U);
        EXPECT_TRUE(quality->judges[0].kappaLower);
        exchange::AgreementReport report;
        report.judges = quality->judges;
        EXPECT_EQ(Json::parse(exchange::agreementJson(report, {}, query.filter))["judges"], line["judges"]);
    }
    query.filter = {};
    query.filter.judgeVotes = exchange::JudgeVotes::Include;
    const auto together = analyseQuality(cache, query, {});
    ASSERT_TRUE(together);
    EXPECT_TRUE(together->judges.empty()) << "they are voters like the others then";
}

TEST_F(LeftOutAndJudged, theExportedRankingIsTheCommandLines)
{
    VotesCache cache(workspace());
    const base::Result<ui::RankedBoard> board = rankWorkspace(cache, query, {});
    ASSERT_TRUE(board);
    EXPECT_FALSE(board->heads.empty());
    EXPECT_EQ(exchange::leaderboardCsv(board->board, board->heads),
              cli({"rank", workspace(), "--include", "not_blind", "--format", "csv"}).out);
}

} // namespace
} // namespace joust::desktop
