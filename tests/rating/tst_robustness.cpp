// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/robustness.h"

#include "rating/drawn_votes.h"
#include "rating/leaderboard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace joust::rating {
namespace {

using test::drawnVotes;

// In the first half b is better than a, in the second a better than b; c and d stay.
ComparisonSet votesOfTwoCategories()
{
    ComparisonSet votes = drawnVotes("a>b 20; b>a 60; a>c 40; c>a 40; b>c 40; c>b 40; a>d 60; d>a 20; c=d 9; "
                                     "a>b 60; b>a 20; a>c 40; c>a 40; b>c 40; c>b 40; a>d 60; d>a 20; d=c 9");
    votes.categories = {"coding", "poems"};
    votes.categoryOf.assign(votes.rows.size(), 0);
    std::fill(votes.categoryOf.begin() + static_cast<std::ptrdiff_t>(votes.rows.size() / 2), votes.categoryOf.end(), 1);
    return votes;
}

RobustnessOptions optionsWith(std::vector<std::string> variants)
{
    RobustnessOptions options;
    options.controls = styleControls();
    options.heldOut.folds = 4;
    options.variants = std::move(variants);
    return options;
}

} // namespace

TEST(Robustness, answersAllFourQuestions)
{
    const RobustnessReport report = robustness(votesOfTwoCategories(), optionsWith({"a", "b", "c", "d"}));
    EXPECT_TRUE(report.controls.empty()) << "the votes know no style";
    EXPECT_EQ(report.universes.size(), 8U);
    ASSERT_EQ(report.models.size(), 8U);
    ASSERT_EQ(report.heldOut.logScores.size(), 8U);
    for (std::size_t k = 0; k < report.models.size(); ++k) {
        const std::optional<double>& score = report.heldOut.logScores[k];
        if (report.models[k].position && report.models[k].ties == TieRule::Drop) {
            EXPECT_FALSE(score) << "side A wins every decided vote of this drawing";
        } else if (!report.models[k].position) {
            ASSERT_TRUE(score) << "one model without a fit must not silence the others";
        }
        EXPECT_LT(score.value_or(-0.6), 0.0);
        EXPECT_GT(score.value_or(-0.6), -1.2);
    }
    ASSERT_EQ(report.categories.size(), 2U);
    EXPECT_LT(*report.categories[0].pAdjusted, 0.001);
    EXPECT_EQ(report.variants.size(), 4U);
}

TEST(Robustness, saysWhyTheRankingItselfIsNotToBeLeanedOn)
{
    using Cautions = std::vector<Caution>;
    EXPECT_TRUE(robustness(votesOfTwoCategories(), optionsWith({})).cautions.empty());
    EXPECT_EQ(robustness(drawnVotes("a>b 30; b>a 30; c>d 30; d>c 30"), optionsWith({})).cautions,
              Cautions{Caution::GroupsApart});
    EXPECT_EQ(robustness(drawnVotes("a>b 40; b>c 40; c>b 40"), optionsWith({})).cautions,
              Cautions{Caution::NoFiniteDistances});
    EXPECT_EQ(robustness(drawnVotes("a>b 9; b>a 10"), optionsWith({})).cautions, Cautions{Caution::FewVotes});
    EXPECT_TRUE(robustness(drawnVotes("a>b 10; b>a 10"), optionsWith({})).cautions.empty());
}

// The best is drawn down, the worst up, all towards their mean, and no order changes.
TEST(Robustness, takesTheLuckOfBeingPickedOffTheBest)
{
    const ComparisonSet votes = votesOfTwoCategories();
    const RobustnessReport report = robustness(votes, optionsWith({"a", "b", "c", "d"}));
    ASSERT_EQ(report.variants.size(), 4U);
    const Variant& best = report.variants.front();
    const Variant& worst = report.variants.back();
    EXPECT_LT(best.shrunken, best.rating);
    EXPECT_GT(worst.shrunken, worst.rating);
    EXPECT_GT(best.shrunken, worst.shrunken);
    const Leaderboard board = computeLeaderboard(votes, {});
    EXPECT_EQ(best.name, board.rows.front().name);
    EXPECT_DOUBLE_EQ(best.rating, *board.rows.front().rating);
}

// Votes without a category are no category of their own, and a number that is never known is no style.
TEST(Robustness, leavesOutWhatIsNotKnown)
{
    ComparisonSet votes = votesOfTwoCategories();
    votes.categoryOf.front() = kUnknown;
    const std::vector<float> unknown(votes.rows.size(), std::numeric_limits<float>::quiet_NaN());
    std::vector<float> lengths(votes.rows.size(), 10.0F);
    for (std::size_t row = 0; row < lengths.size(); row += 3)
        lengths[row] = 30.0F;
    votes.columns = {{"length", lengths, std::vector<float>(votes.rows.size(), 20.0F)}, {"bold", unknown, unknown}};
    const RobustnessReport report = robustness(votes, optionsWith({}));
    EXPECT_EQ(report.controls, std::vector<std::string>{"length"});
    EXPECT_EQ(report.universes.size(), 16U) << "four rules, with and without style, with and without position";
    EXPECT_EQ(report.categories[0].votes + report.categories[1].votes + 1, votes.rows.size());
    EXPECT_TRUE(report.variants.empty());
    EXPECT_TRUE(report.variantsMessage.empty());
}

// Without ties the rules for ties are one, and one that has no finite parameter must not silence the others.
TEST(Robustness, comparesFewerModelsWhereNothingIsTied)
{
    const RobustnessReport report =
        robustness(drawnVotes("a>b 20; a<b 10; b>c 20; b<c 9; c>a 8; c<a 30"), optionsWith({}));
    ASSERT_EQ(report.models.size(), 2U) << "with and without position";
    EXPECT_TRUE(report.heldOut.logScores.at(0));
    EXPECT_TRUE(report.heldOut.logScores.at(1));
}

TEST(Robustness, saysWhyThereAreNoVariants)
{
    RobustnessOptions options = optionsWith({"a", "b", "z"});
    EXPECT_FALSE(robustness(drawnVotes("a>b; b>a 2; z>y; y>z"), options).variantsMessage.empty()) << "another group";
    options.base.interval = IntervalKind::None;
    EXPECT_FALSE(robustness(drawnVotes("a>b; b>z; z>a"), options).variantsMessage.empty()) << "no errors";
    EXPECT_FALSE(validate(optionsWith({"a", "b"})));
    EXPECT_FALSE(validate(optionsWith({"a", "b", "a"})));
    EXPECT_TRUE(validate(optionsWith({})));
    options.heldOut.folds = 1;
    EXPECT_FALSE(validate(options));
}

TEST(Robustness, ofNothingIsSentencesNotNumbers)
{
    const RobustnessReport report = robustness({}, optionsWith({}));
    EXPECT_FALSE(report.universes.front().leader);
    EXPECT_FALSE(report.heldOut.message.empty());
    EXPECT_TRUE(report.categories.empty());
}

} // namespace joust::rating
