// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_contestants.h"
#include "app/demo/demo_embed.h"
#include "app/demo/demo_voter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

namespace joust::demo {
namespace {

using base::Outcome;

constexpr std::size_t kCount = kContestants.size();
using Wins = std::array<std::array<double, kCount>, kCount>; // wins[i][j] = how often i beat j; a tie is half each

// Hunter (2004), equation (3): the minorisation-maximisation step of Bradley-Terry. Independent of the rating engine.
std::array<double, kCount> strengthsFrom(const Wins& wins)
{
    std::array<double, kCount> gamma;
    gamma.fill(1);
    for (int round = 0; round < 2000; ++round) {
        std::array<double, kCount> next{};
        for (std::size_t i = 0; i < kCount; ++i) {
            const double won = std::accumulate(wins[i].begin(), wins[i].end(), 0.0);
            double weight = 0;
            for (std::size_t j = 0; j < kCount; ++j)
                weight += i == j ? 0 : (wins[i][j] + wins[j][i]) / (gamma[i] + gamma[j]);
            next[i] = won / weight;
        }
        gamma = next;
    }
    std::array<double, kCount> strengths{};
    std::ranges::transform(gamma, strengths.begin(), [](double g) { return std::log(g); });
    const double mean = std::accumulate(strengths.begin(), strengths.end(), 0.0) / static_cast<double>(kCount);
    for (double& strength : strengths)
        strength -= mean;
    return strengths;
}

JudgedSide judged(const Contestant& contestant, const DemoPrompt& prompt)
{
    return {contestant.strength, answer(contestant, prompt.prompt).size()};
}

void addVote(Wins& wins, std::size_t a, std::size_t b, Outcome outcome)
{
    const double forA = outcome == Outcome::A ? 1.0 : (outcome == Outcome::B ? 0.0 : 0.5);
    wins[a][b] += forA;
    wins[b][a] += 1 - forA;
}

Wins vote(const std::vector<SimulatedAnnotator>& annotators, int votes, bool withLength)
{
    base::SeededRng rng(20260309);
    Wins wins{};
    for (int i = 0; i < votes; ++i) {
        const std::size_t a = base::drawBelow(rng, kCount);
        const std::size_t b = (a + 1 + base::drawBelow(rng, kCount - 1)) % kCount;
        const DemoPrompt& prompt = prompts()[base::drawBelow(rng, prompts().size())];
        JudgedSide sideA = judged(kContestants[a], prompt);
        JudgedSide sideB = judged(kContestants[b], prompt);
        if (!withLength)
            sideA.length = sideB.length = 0;
        addVote(wins, a, b, drawOutcome(annotators[base::drawBelow(rng, annotators.size())], sideA, sideB, rng));
    }
    return wins;
}

TEST(DemoVoter, fiveThousandVotesOfAllAnnotatorsRecoverTheOrder)
{
    const auto strengths = strengthsFrom(vote(simulatedAnnotators(), 5000, true));
    for (std::size_t i = 1; i < kCount; ++i)
        EXPECT_GT(strengths[i - 1], strengths[i]) << kContestants[i].name;
}

TEST(DemoVoter, anUnbiasedAnnotatorRecoversTheStrengthsThemselves)
{
    const SimulatedAnnotator unbiased{.name = "unbiased"};
    const auto strengths = strengthsFrom(vote({unbiased}, 5000, true));
    for (std::size_t i = 0; i < kCount; ++i)
        EXPECT_NEAR(strengths[i], kContestants[i].strength, 0.2) << kContestants[i].name;
}

TEST(DemoVoter, theLengthBiasNarrowsTheGapBetweenTheTwoBest)
{
    const auto with = strengthsFrom(vote(simulatedAnnotators(), 5000, true));
    const auto without = strengthsFrom(vote(simulatedAnnotators(), 5000, false));
    EXPECT_LT(with[0] - with[1], without[0] - without[1]);
}

TEST(DemoVoter, swappingTheSidesMirrorsThePreferenceUnlessThePositionCounts)
{
    SimulatedAnnotator annotator{.name = "x", .lengthBias = 0.3};
    const JudgedSide a{1.1, 900};
    const JudgedSide b{-0.3, 400};
    EXPECT_NEAR(preferenceForA(annotator, a, b) + preferenceForA(annotator, b, a), 1, 1e-12);
    EXPECT_DOUBLE_EQ(preferenceForA(annotator, a, a), 0.5);
    annotator.positionBias = 0.2;
    EXPECT_GT(preferenceForA(annotator, a, b) + preferenceForA(annotator, b, a), 1);
}

TEST(DemoVoter, everyOutcomeHappensAndBothBadMostlyForTheBad)
{
    const SimulatedAnnotator annotator = simulatedAnnotators().front();
    base::SeededRng rng(7);
    const auto share = [&](const JudgedSide& a, const JudgedSide& b, Outcome wanted) {
        int found = 0;
        for (int i = 0; i < 2000; ++i)
            found += drawOutcome(annotator, a, b, rng) == wanted ? 1 : 0;
        return found / 2000.0;
    };
    const JudgedSide good{1.6, 0};
    const JudgedSide bad{-1.8, 0};
    EXPECT_GT(share(bad, bad, Outcome::BothBad), 0.2);
    EXPECT_LT(share(good, good, Outcome::BothBad), 0.03);
    EXPECT_GT(share(good, good, Outcome::Tie), 0.12);
    EXPECT_GT(share(good, bad, Outcome::A), 0.8);
    EXPECT_GT(share(bad, good, Outcome::B), 0.8);
}

TEST(DemoVoter, theSameSeedGivesTheSameVotes)
{
    EXPECT_EQ(vote(simulatedAnnotators(), 200, true), vote(simulatedAnnotators(), 200, true));
}

TEST(DemoVoter, theAnnotatorsAreSeveralAndSayThatTheyAreSimulated)
{
    std::set<std::string> names;
    for (const SimulatedAnnotator& annotator : simulatedAnnotators()) {
        EXPECT_NE(annotator.name.find("simulated"), std::string::npos);
        EXPECT_TRUE(names.insert(annotator.name).second);
    }
    EXPECT_GE(names.size(), 5U);
}

} // namespace
} // namespace joust::demo
