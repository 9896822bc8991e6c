// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/agreement.h"

#include "rating/drawn_votes.h"
#include "rating/golden_data.h"
#include "rating/multinomial_draw.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <numeric>
#include <sstream>

namespace joust::rating {
namespace {

using test::drawnVotes;

RatedUnits unitsFrom(std::initializer_list<std::vector<std::uint32_t>> rows, std::uint32_t labels)
{
    RatedUnits units;
    units.labels = labels;
    for (const std::vector<std::uint32_t>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            units.ratings.push_back({row[i], static_cast<std::int32_t>(i)});
        units.offsets.push_back(units.ratings.size());
    }
    return units;
}

// Four coders in rows, units in columns, blanks where a coder did not answer.
std::optional<RatedUnits> readCodings()
{
    std::ifstream file(JOUST_SHARED_DIR "/data/evalica-codings.csv");
    if (!file)
        return std::nullopt;
    std::vector<std::vector<Rating>> columns;
    std::int32_t rater = 0;
    for (std::string line; std::getline(file, line); ++rater) {
        std::istringstream cells(line + ',');
        std::size_t column = 0;
        for (std::string cell; std::getline(cells, cell, ','); ++column) {
            columns.resize(std::max(columns.size(), column + 1));
            if (!cell.empty())
                columns[column].push_back({static_cast<std::uint32_t>(std::stoi(cell)), rater});
        }
    }
    RatedUnits units;
    units.labels = 6;
    for (const std::vector<Rating>& column : columns) {
        if (column.size() < 2)
            continue;
        units.ratings.insert(units.ratings.end(), column.begin(), column.end());
        units.offsets.push_back(units.ratings.size());
    }
    return units;
}

ComparisonSet onPrompts(ComparisonSet set, const std::vector<std::int32_t>& prompts)
{
    set.prompts = {"p", "q", "r"};
    for (std::size_t i = 0; i < set.rows.size(); ++i)
        set.rows[i].prompt = prompts[i];
    return set;
}

} // namespace

// golden/misc.json, evalica_codings_alpha_nominal (Krippendorff's own example data).
TEST(Agreement, alphaOfTheCodingsIsThePublishedOne)
{
    const std::optional<RatedUnits> units = readCodings();
    if (!units)
        GTEST_SKIP() << "NOT CHECKED: evalica-codings.csv is absent from " << JOUST_SHARED_DIR;
    const Agreement found = agreement(*units);
    EXPECT_NEAR(*found.alpha, 0.743421052631579, 1e-12);
    EXPECT_LT(*found.alphaLower, *found.alpha);
    EXPECT_GT(*found.alphaUpper, *found.alpha);
}

TEST(Agreement, alphaOfRealVotesMatchesBothGoldens)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const auto& golden = data->extra["krippendorff_alpha_llmfao"];
    AgreementOptions quick;
    quick.rounds = 0;
    EXPECT_NEAR(*agreement(unitsOf(data->votes, LabelSide::NameFirst), quick).alpha, golden["oriented"].get<double>(),
                1e-9);
    EXPECT_NEAR(*agreement(unitsOf(data->votes, LabelSide::Shown), quick).alpha, golden["raw_sides"].get<double>(),
                1e-9);
}

TEST(Agreement, theIntervalIsSeededAndCoversTheEstimate)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const RatedUnits units = unitsOf(data->votes, LabelSide::NameFirst);
    const Agreement once = agreement(units);
    const Agreement again = agreement(units);
    EXPECT_EQ(*once.alphaLower, *again.alphaLower);
    EXPECT_LT(*once.alphaLower, *once.alpha);
    EXPECT_LT(*once.fleissLower, *once.fleiss);
    EXPECT_LT(*once.fleiss, *once.fleissUpper);
    EXPECT_NEAR(*once.fleissUpper - *once.fleissLower, *once.alphaUpper - *once.alphaLower, 0.003)
        << "many units: the two coefficients are nearly one";
    EXPECT_GT(*once.alphaUpper, *once.alpha);
    EXPECT_LT(*once.alphaUpper - *once.alphaLower, 0.06) << "about 2,100 units";
    EXPECT_GT(*once.alphaUpper - *once.alphaLower, 0.02);
    AgreementOptions other;
    other.seed = 2;
    EXPECT_NE(*once.alphaLower, *agreement(units, other).alphaLower);
}

// J. L. Fleiss, Psychological Bulletin 76, 1971, as tabulated widely: 10 subjects, 14 raters, 5 categories: 0.210.
TEST(Agreement, fleissKappaOfTheTextbookTable)
{
    const std::vector<std::vector<int>> table{{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0},
                                              {2, 2, 8, 1, 1},  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2},
                                              {6, 5, 2, 1, 0},  {0, 2, 2, 3, 7}};
    RatedUnits units;
    units.labels = 5;
    for (const std::vector<int>& row : table) {
        for (std::uint32_t label = 0; label < 5; ++label)
            units.ratings.insert(units.ratings.end(), static_cast<std::size_t>(row[label]), Rating{label, kUnknown});
        units.offsets.push_back(units.ratings.size());
    }
    EXPECT_NEAR(*agreement(units).fleiss, 0.2099, 5e-5);
}

// J. Cohen's kappa of 20, 5, 10, 15: (0.7 - 0.5) / (1 - 0.5) = 0.4.
TEST(Agreement, cohensKappaOfTwoRaters)
{
    Matrix table(2, 2);
    table(0, 0) = 20;
    table(0, 1) = 5;
    table(1, 0) = 10;
    table(1, 1) = 15;
    EXPECT_NEAR(*cohenKappa(table), 0.4, 1e-12);
    RatedUnits units;
    units.labels = 2;
    for (std::uint32_t i = 0; i < 50; ++i) {
        units.ratings.push_back({i < 25 ? 0U : 1U, 3});
        units.ratings.push_back({i < 20 || (i >= 25 && i < 35) ? 0U : 1U, 7});
        units.offsets.push_back(units.ratings.size());
    }
    const Agreement found = agreement(units);
    ASSERT_EQ(found.pairs.size(), 1U);
    EXPECT_EQ(found.pairs[0].first, 3);
    EXPECT_EQ(found.pairs[0].units, 50U);
    EXPECT_NEAR(found.pairs[0].agreement, 0.7, 1e-12);
    EXPECT_NEAR(*found.pairs[0].kappa, 0.4, 1e-12);
    EXPECT_NEAR(*found.cohenMean, 0.4, 1e-12);
    // sqrt(po (1 - po) / n) / (1 - pe) = 0.13 about the value, were it normal.
    EXPECT_NEAR(found.cohenLower.value(), 0.4 - 1.96 * 0.13, 0.05);
    EXPECT_NEAR(found.cohenUpper.value(), 0.4 + 1.96 * 0.13, 0.05);
    AgreementOptions narrow;
    narrow.level = 0.5;
    EXPECT_GT(agreement(units, narrow).cohenLower.value(), *found.cohenLower);
    narrow.rounds = 0;
    EXPECT_FALSE(agreement(units, narrow).cohenLower);
}

TEST(Agreement, unitsAreOnePromptAndOneUnorderedPair)
{
    const ComparisonSet votes =
        onPrompts(drawnVotes("a>b @x; b<a @y; a=b @x; a!b @y; a>b @x; a>c @x; a>b @y"), {0, 0, 1, 1, 2, 2, kUnknown});
    const RatedUnits units = unitsOf(votes, LabelSide::NameFirst);
    EXPECT_EQ(units.count(), 2U);
    EXPECT_EQ(units.singles, 2U);
    EXPECT_EQ(units.withoutPrompt, 1U);
    EXPECT_EQ(units.ratings[0].label, 0U);
    EXPECT_EQ(units.ratings[1].label, 0U) << "b<a says a, too";
    EXPECT_EQ(units.ratings[2].label, units.ratings[3].label) << "both kinds of tie are one";
    EXPECT_EQ(unitsOf(votes, LabelSide::Shown).ratings[1].label, 1U);
    EXPECT_DOUBLE_EQ(*agreement(units).alpha, 1.0);
}

TEST(Agreement, degenerateInputGivesASentence)
{
    const Agreement empty = agreement({});
    EXPECT_FALSE(empty.alpha || empty.fleiss || empty.cohenMean);
    EXPECT_FALSE(empty.message.empty());
    const RatedUnits unknown = unitsOf(drawnVotes("a>b 3"), LabelSide::NameFirst);
    EXPECT_NE(agreement(unknown).message.find("prompt"), std::string::npos);
    const Agreement same = agreement(unitsFrom({{0, 0}, {0, 0}}, 3));
    EXPECT_FALSE(same.alpha || same.fleiss || same.alphaLower);
    EXPECT_FALSE(same.message.empty());
    const Agreement one = agreement(unitsFrom({{0, 1}}, 3));
    EXPECT_TRUE(one.alpha);
    EXPECT_FALSE(one.alphaLower) << "one unit cannot be resampled";
    EXPECT_FALSE(validate(AgreementOptions{1.0, 10, 1, 1}));
    EXPECT_FALSE(validate(AgreementOptions{0.95, 10, 1, 0}));
}

TEST(MultinomialDraw, keepsTheSumAndTheMeans)
{
    RandomStream random(7, 0);
    const std::vector<std::uint32_t> kinds{5, 0, 1000, 395};
    std::vector<std::uint32_t> drawn(kinds.size());
    double first = 0.0;
    double last = 0.0;
    for (int round = 0; round < 2000; ++round) {
        resample(random, kinds, drawn);
        EXPECT_EQ(std::accumulate(drawn.begin(), drawn.end(), 0U), 1400U);
        EXPECT_EQ(drawn[1], 0U);
        first += drawn[0];
        last += drawn[3];
    }
    EXPECT_NEAR(first / 2000.0, 5.0, 0.25);
    EXPECT_NEAR(last / 2000.0, 395.0, 2.0);
}

} // namespace joust::rating
