// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/pair_table.h"

#include "rating/drawn_votes.h"
#include "rating/golden_data.h"
#include "rating/multiple_testing.h"
#include "rating/tail_probability.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

std::size_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

const PairRow* rowOf(const PairTable& table, std::size_t a, std::size_t b)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const PairRow& row) { return row.a == a && row.b == b; });
    return found == table.rows.end() ? nullptr : &*found;
}

} // namespace

// golden/pairs_llmfao.json: FastChat's own pair tables, ties removed.
TEST(PairTable, agreesWithTheGoldenTablesOfRealVotes)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const auto golden = nlohmann::json::parse(std::ifstream(JOUST_SHARED_DIR "/golden/pairs_llmfao.json"));
    const PairTable table = pairTable(data->votes);
    const std::vector<std::string>& names = data->votes.contestants;
    std::size_t compared = 0;
    for (std::size_t i = 0; i < golden["models"].size(); ++i) {
        const std::size_t a = indexOf(names, golden["models"][i]);
        EXPECT_NEAR(*table.contestants[a].averageWinRate, golden["fastchat_average_win_rate_no_ties"][i].get<double>(),
                    1e-6);
        for (std::size_t j = 0; j < golden["models"].size(); ++j) {
            const auto& fraction = golden["fastchat_win_fraction_no_ties(row beats column)"][i][j];
            const std::size_t b = indexOf(names, golden["models"][j]);
            if (fraction.is_null() || b <= a)
                continue;
            const PairRow* row = rowOf(table, a, b);
            ASSERT_TRUE(row != nullptr && row->winFraction);
            EXPECT_NEAR(*row->winFraction, fraction.get<double>(), 1e-6);
            ++compared;
        }
    }
    EXPECT_GT(compared, 800U);
    const auto& counts = golden["pair_stats(first alphabetically: win, loss, tie)"];
    for (const PairRow& row : table.rows) {
        const auto& expected = counts[names[row.a] + "|" + names[row.b]];
        EXPECT_EQ(row.wins, expected[0].get<std::uint64_t>());
        EXPECT_EQ(row.losses, expected[1].get<std::uint64_t>());
        EXPECT_EQ(row.ties + row.bothBad, expected[2].get<std::uint64_t>());
    }
    EXPECT_EQ(table.rows.size(), counts.size());
}

TEST(PairTable, countsEveryKindOfVoteFromTheFirstByName)
{
    const PairTable table = pairTable(drawnVotes("a>b 3; b>a 1; a=b 2; b!a 2; c>a; a>c"));
    ASSERT_EQ(table.rows.size(), 2U);
    const PairRow& ab = table.rows[0];
    EXPECT_EQ(std::tuple(ab.wins, ab.losses, ab.ties, ab.bothBad), std::tuple(3U, 1U, 2U, 2U));
    EXPECT_DOUBLE_EQ(*ab.winFraction, 0.75);
    EXPECT_DOUBLE_EQ(*ab.observed, 5.0 / 8.0);
    EXPECT_NEAR(*ab.predicted, 5.0 / 8.0, 1e-9) << "a tree is fitted exactly";
    EXPECT_EQ(table.contestants[0].rivals, 2U);
    EXPECT_DOUBLE_EQ(*table.contestants[0].averageWinRate, 0.625);
    EXPECT_EQ(table.bothBad->count, 2U);
    EXPECT_EQ(table.contestants[2].bothBad->count, 0U);
}

TEST(PairTable, saysNothingWhereThereIsNothingToSay)
{
    const PairTable lopsided = pairTable(drawnVotes("a>b 3"));
    EXPECT_FALSE(lopsided.rows[0].predicted) << "no finite maximum";
    EXPECT_DOUBLE_EQ(*lopsided.rows[0].observed, 1.0);
    const PairTable ties = pairTable(drawnVotes("a=b 3"), {TieRule::Drop, 0.95});
    EXPECT_FALSE(ties.rows[0].winFraction || ties.rows[0].observed || ties.rows[0].predicted);
    EXPECT_FALSE(ties.contestants[0].averageWinRate);
    const PairTable empty = pairTable({});
    EXPECT_TRUE(empty.rows.empty());
    EXPECT_FALSE(empty.bothBad);
    EXPECT_FALSE(validate(PairTableOptions{TieRule::Half, 1.0}));
}

// Wilson's interval for 8 of 10 at 95 %: R, prop.test(8, 10, correct = FALSE).
TEST(Proportion, isWilsonsInterval)
{
    const std::optional<Proportion> some = proportion(8, 10, 0.95);
    EXPECT_NEAR(some->lower, 0.4901625, 1e-7);
    EXPECT_NEAR(some->upper, 0.9433178, 1e-7);
    EXPECT_EQ(proportion(0, 10, 0.95)->lower, 0.0);
    EXPECT_EQ(proportion(10, 10, 0.95)->upper, 1.0);
    EXPECT_FALSE(proportion(0, 0, 0.95));
}

// R: p.adjust(c(.01, .04, .03, .005, .5), "BH") and "holm".
TEST(MultipleTesting, adjustsLikeR)
{
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.5};
    const std::vector<double> bh = benjaminiHochberg(p);
    const std::vector<double> strict = holm(p);
    const std::vector<double> expectedBh{0.025, 0.05, 0.05, 0.025, 0.5};
    const std::vector<double> expectedHolm{0.04, 0.09, 0.09, 0.025, 0.5};
    for (std::size_t i = 0; i < p.size(); ++i) {
        EXPECT_NEAR(bh[i], expectedBh[i], 1e-12);
        EXPECT_NEAR(strict[i], expectedHolm[i], 1e-12);
    }
    EXPECT_TRUE(holm({}).empty());
}

// Textbook values: 1.645, 1.358 and 3.841 are 5 % points.
TEST(TailProbability, hasTheTextbookValues)
{
    EXPECT_NEAR(normalLowerTail(-1.6448536269514722), 0.05, 1e-12);
    EXPECT_NEAR(kolmogorovUpperTail(1.3580986), 0.05, 1e-6);
    EXPECT_DOUBLE_EQ(kolmogorovUpperTail(0.1), 1.0);
    EXPECT_NEAR(kolmogorovUpperTail(0.2), 1.0, 1e-9);
    EXPECT_NEAR(chiSquareUpperTail(3.841458820694124, 1), 0.05, 1e-12);
    EXPECT_DOUBLE_EQ(chiSquareUpperTail(0.0, 3), 1.0);
}

} // namespace joust::rating
