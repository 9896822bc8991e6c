// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the window equals the command line's for the same query: the page's ranking, written as JSON, is
// the document that the copied command prints, but for the seconds it took.
#include "app/cli_fixture.h"
#include "app/demo/demo_workspace.h"
#include "app/desktop/workspace_analysis.h"
#include "app/desktop/workspace_leaderboard.h"
#include "exchange/agreement_json.h"
#include "exchange/annotators_json.h"
#include "exchange/factors.h"
#include "exchange/history_json.h"
#include "exchange/leaderboard_json.h"
#include "exchange/pairs_json.h"
#include "exchange/plan_json.h"
#include "exchange/robustness_documents.h"
#include "exchange/vote_facets.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace joust::desktop {
namespace {

using Json = nlohmann::json;

class SameNumbers : public cli::CliTest
{
protected:
    // What a person can choose with the chips.
    static std::vector<exchange::BoardQuery> queries()
    {
        using namespace rating;
        std::vector<exchange::BoardQuery> all(1);
        const auto add = [&](auto change) {
            exchange::BoardQuery query;
            change(query);
            all.push_back(query);
        };
        add([](auto& q) { q.options.method = Method::Elo; });
        for (const TieRule ties : {TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware})
            add([ties](auto& q) { q.options.ties = ties; });
        add([](auto& q) { q.options.controls = styleControls(); });
        add([](auto& q) {
            q.options.controls = {"length", "bold"};
            q.options.position = true;
            q.options.level = 0.9;
        });
        add([](auto& q) { q.options.interval = IntervalKind::Model; });
        add([](auto& q) {
            q.options.interval = IntervalKind::Bootstrap;
            q.options.rounds = 50;
        });
        add([](auto& q) { q.options.cluster = ClusterChoice::Both; });
        add([](auto& q) { q.options.simultaneous = Simultaneous::MaxZ; });
        return all;
    }

    Json printed(std::vector<std::string> command)
    {
        command.insert(command.begin() + 1, {workspace(), "--format", "json"});
        const cli::CliResult result = cli(command);
        EXPECT_EQ(result.status, 0) << result.err;
        return Json::parse(result.out);
    }

    // What the Analysis page shows beside the board, and the commands that print it.
    void expectSameAnalysis(exchange::BoardQuery query, const std::vector<std::string>& filter)
    {
        VotesCache cache(workspace());
        const base::Result<ui::QualityAnalysis> quality = analyseQuality(cache, query, {});
        ASSERT_TRUE(quality) << quality.error().detail;
        const base::Result<ui::PairsAnalysis> pairs = analysePairs(cache, query, {});
        ASSERT_TRUE(pairs) << pairs.error().detail;
        exchange::LoadOptions load;
        load.prompts = true;
        const base::Result<VotesCache::Votes> votes = cache.read(query.filter, load, {});
        ASSERT_TRUE(votes) << votes.error().detail;
        const auto line = [&](std::vector<std::string> command) {
            command.insert(command.end(), filter.begin(), filter.end());
            return printed(std::move(command));
        };
        EXPECT_EQ(Json::parse(exchange::pairsJson(pairs->report, (*votes)->comparisons, query.filter)),
                  line({"pairs"}));
        EXPECT_EQ(Json::parse(exchange::annotatorsJson(quality->audit, (*votes)->comparisons, query.filter)),
                  line({"annotators"}));
        const base::Result<ui::PlanAnalysis> plan = analysePlan(cache, query, {});
        ASSERT_TRUE(plan) << plan.error().detail;
        EXPECT_FALSE(plan->plan.neighbours.empty());
        EXPECT_EQ(Json::parse(exchange::planJson(plan->plan, (*votes)->comparisons, query.filter)), line({"plan"}));
        const base::Result<ui::HistoryAnalysis> history = analyseHistory(cache, query, {});
        ASSERT_TRUE(history) << history.error().detail;
        EXPECT_FALSE(history->history.slices.empty());
        EXPECT_EQ(Json::parse(exchange::historyJson(history->history, (*votes)->comparisons, query.filter)),
                  line({"history"}));
        const base::Result<ui::FactorsAnalysis> factors = analyseFactors(cache, query, {});
        ASSERT_TRUE(factors) << factors.error().detail;
        ASSERT_EQ(factors->report.factors.size(), 5U);
        EXPECT_FALSE(factors->report.factors[3].points.empty()) << "lengths are counted";
        EXPECT_EQ(Json::parse(exchange::factorsJson(factors->report, (*votes)->comparisons, query.filter)),
                  line({"factors"}));
        const Json agreement = line({"agreement"})["agreement"];
        for (const char* key :
             {"units", "ratings", "krippendorff_alpha", "fleiss_kappa", "fleiss_kappa_lower", "fleiss_kappa_upper",
              "pair_agreement", "cohen_kappa_mean", "cohen_kappa_mean_lower", "cohen_kappa_mean_upper"})
            EXPECT_EQ(agreement[key], agreementOf(*quality, (*votes)->comparisons, query)[key]) << key;
        const Json fragility = line({"rank"})["diagnostics"]["fragility"];
        ASSERT_TRUE(quality->fragility.leader);
        EXPECT_EQ(fragility["leader"], quality->contestants[*quality->fragility.leader]);
        ASSERT_TRUE(quality->fragility.atMost);
        EXPECT_EQ(fragility["at_most"], *quality->fragility.atMost);
        EXPECT_EQ(fragility["votes"], quality->fragility.votes);
        expectSameBoard(pairs->board, line({"rank"}), query);
        expectSameBoard(quality->board, line({"rank"}), query);
        rating::PairReport shares = pairs->report;
        shares.table = quality->pairs; // how often both answers were bad
        EXPECT_EQ(Json::parse(exchange::pairsJson(shares, (*votes)->comparisons, query.filter))["contestants"],
                  line({"pairs"})["contestants"]);
        expectSameStyle(cache, query, line, factors->report.factors[3]);
    }

    static void expectSameBoard(const rating::Leaderboard& shown, Json printed, const exchange::BoardQuery& query)
    {
        Json window = Json::parse(exchange::leaderboardJson(shown, query.filter, 0.0));
        for (Json* board : {&window, &printed}) {
            (*board)["diagnostics"].erase("fragility"); // the command line's own
            board->erase("seconds");
            board->erase("heads"); // the chains' state, which a printed ranking has and a page has not
        }
        EXPECT_EQ(window, printed);
    }

    // The board with style control, and what is drawn beside it: the ranks without, and the lengths.
    template <typename Line>
    void expectSameStyle(VotesCache& cache, const exchange::BoardQuery& query, Line line,
                         const rating::FactorFinding& lengths)
    {
        const base::Result<ui::StyleAnalysis> style = analyseStyle(cache, query, {});
        ASSERT_TRUE(style) << style.error().detail;
        expectSameBoard(style->controlled, line({"rank", "--style-control"}), query);
        const Json plain = line({"rank", "--interval", "none", "--simultaneous", "none"});
        if (plain["data"]["comparisons"] == style->plain.data.comparisons) { // no vote lacks a number
            ASSERT_EQ(plain["rows"].size(), style->plain.rows.size());
            for (std::size_t i = 0; i < style->plain.rows.size(); ++i) {
                EXPECT_EQ(plain["rows"][i]["name"], style->plain.rows[i].name);
                EXPECT_EQ(plain["rows"][i]["rank"], style->plain.rows[i].rank);
                EXPECT_EQ(plain["rows"][i]["rating"], *style->plain.rows[i].rating);
            }
        }
        EXPECT_FALSE(lengths.points.empty());
        for (const rating::FactorPoint& point : lengths.points) {
            ASSERT_TRUE(style->meanLength[point.contestant]);
            EXPECT_DOUBLE_EQ(point.value, *style->meanLength[point.contestant]);
        }
    }

    // The same for the robustness report, of the first three contestants as variants.
    void expectSameRobustness(exchange::BoardQuery query, std::vector<std::string> words)
    {
        VotesCache cache(workspace());
        const base::Result<exchange::VoteFacets> facets = exchange::readVoteFacets(workspace());
        ASSERT_TRUE(facets);
        std::vector<std::string> variants;
        for (const auto& [name, battles] : facets->contestants)
            if (variants.size() < 3)
                variants.push_back(name);
        ASSERT_EQ(variants.size(), 3U);
        const base::Result<ui::RobustnessAnalysis> found = analyseRobustness(cache, query, variants, {});
        ASSERT_TRUE(found) << found.error().detail;
        EXPECT_GT(found->report.universes.size(), 10U);
        EXPECT_EQ(found->report.variants.size(), 3U) << found->report.variantsMessage;
        const auto votes = cache.read(query.filter, exchange::loadOptionsFor(found->report.options), {});
        ASSERT_TRUE(votes);
        EXPECT_EQ(found->categories, (*votes)->comparisons.categories);
        words.insert(words.begin(), {"robustness", "--variants", variants[0] + ',' + variants[1] + ',' + variants[2]});
        EXPECT_EQ(Json::parse(exchange::robustnessJson(found->report, (*votes)->comparisons, query.filter)),
                  printed(words));
    }

    static Json agreementOf(const ui::QualityAnalysis& quality, const rating::ComparisonSet& votes,
                            const exchange::BoardQuery& query)
    {
        exchange::AgreementReport report;
        report.agreement = quality.agreement;
        return Json::parse(exchange::agreementJson(report, votes, query.filter))["agreement"];
    }

    void expectSameNumbers(const std::function<void(exchange::BoardQuery&)>& filter)
    {
        VotesCache votes(workspace());
        for (exchange::BoardQuery query : queries()) {
            filter(query);
            const base::Result<ui::RankedBoard> shown = rankWorkspace(votes, query, {});
            ASSERT_TRUE(shown) << shown.error().detail;
            std::vector<std::string> command{"rank", workspace(), "--format", "json"};
            for (std::string& word : exchange::rankArguments(query))
                command.push_back(std::move(word));
            const cli::CliResult printed = cli(command);
            ASSERT_EQ(printed.status, 0) << printed.err;
            Json window = Json::parse(exchange::leaderboardJson(shown->board, query.filter, 0.0));
            Json line = Json::parse(printed.out);
            window["diagnostics"].erase("fragility"); // the Analysis page has it
            line["diagnostics"].erase("fragility");
            window.erase("seconds");
            line.erase("seconds");
            line.erase("heads"); // the chains' state, which a printed ranking has and a page has not
            EXPECT_EQ(window, line) << exchange::rankCommand("x", query);
            EXPECT_GT(line["rows"].size(), 1U);
        }
    }
};

TEST_F(SameNumbers, onTheDemo)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}));
    expectSameNumbers([](exchange::BoardQuery&) {});
}

TEST_F(SameNumbers, onImportedVotesOfPeople)
{
    const std::string data = JOUST_SHARED_DIR "/data/llmfao_compact.csv";
    if (!std::filesystem::exists(data))
        GTEST_SKIP() << "NOT CHECKED: " << data << " is absent";
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    const cli::CliResult imported = cli({"import", workspace(), data});
    ASSERT_EQ(imported.status, 0) << imported.err;
    expectSameNumbers([](exchange::BoardQuery& query) { query.filter.includeNotBlind = true; });
}

TEST_F(SameNumbers, ofTheAnalysisPageOnTheDemo)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}));
    expectSameAnalysis({}, {});
}

TEST_F(SameNumbers, ofTheRobustnessReportOnTheDemo)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}));
    expectSameRobustness({}, {});
}

// Options of the leaderboard are the report's: the first way to compute it.
TEST_F(SameNumbers, ofTheRobustnessReportOnImportedVotesOfPeople)
{
    const std::string data = JOUST_SHARED_DIR "/data/llmfao_compact.csv";
    if (!std::filesystem::exists(data))
        GTEST_SKIP() << "NOT CHECKED: " << data << " is absent";
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    ASSERT_EQ(cli({"import", workspace(), data}).status, 0);
    exchange::BoardQuery query;
    query.filter.includeNotBlind = true;
    query.options.ties = rating::TieRule::Davidson;
    query.options.simultaneous = rating::Simultaneous::None;
    expectSameRobustness(query, {"--include", "not_blind", "--ties", "davidson", "--simultaneous", "none"});
}

TEST_F(SameNumbers, withoutThoseWhoKnewAndWhatThatChanges)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}, 60));
    {
        SQLite::Database file(workspace().c_str(), SQLite::OPEN_READWRITE);
        const std::string guard =
            file.execAndGet("SELECT sql FROM sqlite_master WHERE name = 'vote_no_update'").getString();
        file.exec("DROP TRIGGER vote_no_update"); // a test may
        file.exec("UPDATE vote SET identity_guessed = 1 WHERE rowid % 4 = 0");
        file.exec(guard);
    }
    expectSameNumbers([](exchange::BoardQuery& query) { query.filter.excludeKnown = true; });
    VotesCache cache(workspace());
    exchange::BoardQuery query;
    const auto with = analyseQuality(cache, query, {});
    ASSERT_TRUE(with && with->known);
    EXPECT_TRUE(with->knownCount);
    EXPECT_EQ(with->known->votes, 15U);
    query.filter.excludeKnown = true;
    const auto without = analyseQuality(cache, query, {});
    ASSERT_TRUE(without && without->known);
    EXPECT_FALSE(without->knownCount);
    EXPECT_EQ(without->known->votes, 15U);
    EXPECT_EQ(without->known->ranksChanged, with->known->ranksChanged);
    EXPECT_EQ(with->board.data.comparisons - without->board.data.comparisons, 15U);
}

TEST_F(SameNumbers, ofChosenContestantsOnTheDemo)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}, 120));
    const std::vector<std::string> chosen{"demo-brief", "demo-lucid", "demo-thorough"};
    expectSameNumbers([&](exchange::BoardQuery& query) { query.filter.contestants = chosen; });
    VotesCache votes(workspace());
    exchange::BoardQuery query;
    query.filter.contestants = chosen;
    const base::Result<ui::RankedBoard> board = rankWorkspace(votes, query, {});
    ASSERT_TRUE(board);
    EXPECT_EQ(board->board.rows.size(), 3U);
    EXPECT_EQ(board->board.data.excluded.back().reason, "other_contestants");
}

TEST_F(SameNumbers, ofWhatWasFrozen)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}, 120));
    ASSERT_EQ(cli({"snapshot", workspace(), "--name", "one"}).status, 0);
    const std::string id =
        Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().front())["vote_id"].get<std::string>();
    ASSERT_EQ(cli({"retract", workspace(), id, "--reason", "test"}).status, 0);
    VotesCache votes(workspace());
    const base::Result<ui::RankedBoard> board = rankWorkspace(votes, {}, {});
    ASSERT_TRUE(board && board->since);
    const Json again = Json::parse(cli({"snapshot", workspace(), "--format", "json"}).out);
    ASSERT_EQ(again["rows"].size(), board->board.rows.size());
    for (std::size_t i = 0; i < board->board.rows.size(); ++i) {
        EXPECT_EQ(again["rows"][i]["name"], board->board.rows[i].name);
        ASSERT_TRUE(board->since->changes[i].rating);
        EXPECT_EQ(again["rows"][i]["rating_change"], *board->since->changes[i].rating);
        EXPECT_EQ(again["rows"][i]["places_won"], *board->since->changes[i].places);
    }
    const base::Result<ui::HistoryAnalysis> history = analyseHistory(votes, {}, {});
    ASSERT_TRUE(history);
    ASSERT_EQ(history->snapshots.size(), 2U);
    const Json shown = Json::parse(cli({"snapshot", "show", workspace(), "one", "--format", "json"}).out);
    for (std::size_t i = 0; i < shown["rows"].size(); ++i)
        EXPECT_EQ(shown["rows"][i]["rating"], *history->snapshots[0].board.rows[i].rating);
}

TEST_F(SameNumbers, ofTheAnalysisPageOnImportedVotesOfPeople)
{
    const std::string data = JOUST_SHARED_DIR "/data/llmfao_compact.csv";
    if (!std::filesystem::exists(data))
        GTEST_SKIP() << "NOT CHECKED: " << data << " is absent";
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    ASSERT_EQ(cli({"import", workspace(), data}).status, 0);
    exchange::BoardQuery query;
    query.filter.includeNotBlind = true;
    expectSameAnalysis(query, {"--include", "not_blind"});
}

TEST_F(SameNumbers, votesAreReadAgainWhenThereAreMore)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}, 40));
    VotesCache votes(workspace());
    const auto first = votes.read({}, {}, {});
    const auto second = votes.read({}, {}, {});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second) << "read once";
    const std::string id = [&] {
        const cli::CliResult exported = cli({"export", workspace(), "--format", "jsonl"});
        return Json::parse(exported.lines().front())["vote_id"].get<std::string>();
    }();
    ASSERT_EQ(cli({"retract", workspace(), id, "--reason", "test"}).status, 0);
    const auto third = votes.read({}, {}, {});
    ASSERT_TRUE(third);
    EXPECT_EQ((*third)->comparisons.rows.size() + 1, (*first)->comparisons.rows.size());
}

} // namespace
} // namespace joust::desktop
