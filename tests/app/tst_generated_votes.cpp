// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/votes_writer.h"
#include "exchange/votes_file.h"
#include "rating/leaderboard.h"

#include <cmath>
#include <gtest/gtest.h>
#include <sstream>

namespace joust::bench {
namespace {

std::string csvOf(const Plan& plan)
{
    std::ostringstream output;
    GeneratedVotes votes(plan);
    writeVotes(plan, votes, output);
    return output.str();
}

std::uint64_t fnv1a(const std::string& text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

} // namespace

TEST(GeneratedVotes, areTheSameBytesEverywhere)
{
    EXPECT_EQ(fnv1a(csvOf({.votes = 1000, .contestants = 12, .annotators = 10, .seed = 7})), 0xB35B2346D8824E41U);
    EXPECT_NE(csvOf({.votes = 100, .contestants = 12, .annotators = 10, .seed = 7}),
              csvOf({.votes = 100, .contestants = 12, .annotators = 10, .seed = 8}));
}

TEST(GeneratedVotes, followTheirTruth)
{
    const Plan plan{.votes = 40000, .contestants = 10, .annotators = 400, .seed = 3};
    std::istringstream input(csvOf(plan));
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesFile(input, "generated", {}, {.columns = rating::styleControls()});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    ASSERT_EQ(votes->comparisons.rows.size(), plan.votes);
    std::size_t ties = 0;
    for (const rating::Comparison& row : votes->comparisons.rows)
        ties += row.outcome == base::Outcome::Tie || row.outcome == base::Outcome::BothBad ? 1U : 0U;
    EXPECT_NEAR(static_cast<double>(ties) / static_cast<double>(plan.votes), 0.25, 0.03);

    rating::RankOptions options;
    options.ties = rating::TieRule::Davidson;
    options.controls = rating::styleControls();
    options.cluster = rating::ClusterChoice::None;
    const rating::Leaderboard board = rating::computeLeaderboard(votes->comparisons, options);
    const Truth truth = GeneratedVotes(plan).truth();
    ASSERT_EQ(board.rows.size(), plan.contestants);
    for (const rating::LeaderboardRow& row : board.rows) {
        const auto contestant = static_cast<std::size_t>(std::stoi(row.name.substr(6)));
        const double elo = 1000.0 + 400.0 / std::log(10.0) * truth.theta[contestant];
        EXPECT_LT(std::abs(row.rating.value() - elo), 4.0 * row.stdError.value()) << row.name;
    }
    ASSERT_EQ(board.coefficients.size(), kStyles + 1); // the last is the logarithm of the ties' parameter
    EXPECT_LT(std::abs(board.coefficients[kStyles].value - std::log(truth.nu)),
              4.0 * board.coefficients[kStyles].stdError.value());
    for (std::size_t style = 0; style < kStyles; ++style)
        EXPECT_LT(std::abs(board.coefficients[style].value - truth.gamma[style]),
                  4.0 * board.coefficients[style].stdError.value())
            << kStyleNames[style];
}

} // namespace joust::bench
