// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/held_out.h"

#include "rating/drawn_votes.h"
#include "rating/golden_data.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

const std::vector<HeldOutModel> kTies{{TieRule::Half, {}, false},
                                      {TieRule::Drop, {}, false},
                                      {TieRule::Davidson, {}, false},
                                      {TieRule::RaoKupper, {}, false}};

} // namespace

// In the sample the models of ties beat the constants (statistics.md section 6: -9152.7, -9044.6, -8995.8, -8977.5 over
// 8,931 votes, that is -1.0248, -1.0127, -1.0073, -1.0052 a vote); on unseen prompts every score is a little worse, and
// the order stays.
TEST(HeldOut, modelsOfTiesPredictRealVotesBetter)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const HeldOut found = heldOutScores(data->votes, kTies);
    EXPECT_EQ(found.votes + found.skipped, data->votes.rows.size());
    EXPECT_LT(found.skipped, 10U);
    const std::vector<double> inSample{-1.0248, -1.0127, -1.0073, -1.0052};
    for (std::size_t k = 0; k < kTies.size(); ++k) {
        EXPECT_LT(*found.logScores[k], inSample[k]);
        EXPECT_GT(*found.logScores[k], inSample[k] - 0.03);
    }
    EXPECT_GT(*found.logScores[2], *found.logScores[0]);
    EXPECT_GT(*found.logScores[2], *found.logScores[1]);
    EXPECT_GT(*found.logScores[3], *found.logScores[0]);
}

// Everything is even: P(A) = P(B) = (1 - t) / 2 with t = 1/2 in every fold.
TEST(HeldOut, ofEvenVotesIsTheEntropy)
{
    ComparisonSet votes = drawnVotes("a>b 1; b>a 1; a=b 2; a>b 1; b>a 1; a=b 2");
    votes.prompts = {"p", "q", "r", "s"};
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        for (std::size_t i = 0; i < votes.rows.size(); ++i)
            votes.rows[i].prompt = static_cast<std::int32_t>(i / 4);
        const HeldOut found = heldOutScores(votes, {{TieRule::Half, {}, false}}, {2, seed});
        if (found.votes == 0)
            continue; // both prompts fell into one fold
        EXPECT_NEAR(*found.logScores[0], 0.5 * std::log(0.5) + 0.5 * std::log(0.25), 1e-9);
        return;
    }
    FAIL() << "no seed dealt the prompts apart";
}

TEST(HeldOut, degenerateInputHasNoNumber)
{
    EXPECT_FALSE(heldOutScores({}, kTies).message.empty());
    const HeldOut one = heldOutScores(drawnVotes("a>b"), kTies);
    EXPECT_FALSE(one.logScores[0]);
    EXPECT_EQ(one.skipped, 1U);
    const HeldOut lacking = heldOutScores(drawnVotes("a>b 20; b>a 20"), {{TieRule::Half, {"length"}, false}});
    EXPECT_FALSE(lacking.logScores[0]) << "no such column";
    EXPECT_FALSE(validate(HeldOutOptions{1, 1}, kTies));
    EXPECT_FALSE(validate(HeldOutOptions{}, {{TieRule::BadAware, {}, false}}));
}

} // namespace joust::rating
