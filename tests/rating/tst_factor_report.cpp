// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/factor_report.h"
#include "rating/logistic.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace joust::rating {
namespace {

constexpr float kNotKnown = std::numeric_limits<float>::quiet_NaN();

// Contestants whose strength is `gain` for twice the cost: every pair votes 1,000 times, as often as that says.
ComparisonSet pricedVotes(const std::vector<double>& costs, double gain)
{
    ComparisonSet set;
    set.columns = {{"cost", {}, {}}, {"total_ms", {}, {}}};
    for (std::size_t i = 0; i < costs.size(); ++i)
        set.contestants.push_back(std::string(1, static_cast<char>('a' + i)));
    for (std::uint32_t i = 0; i < costs.size(); ++i) {
        for (std::uint32_t j = i + 1; j < costs.size(); ++j) {
            const double p = winProbability(gain * std::log2(costs[i] / costs[j]));
            const auto wins = static_cast<int>(std::lround(1000.0 * p));
            for (int k = 0; k < 1000; ++k) {
                Comparison vote;
                vote.a = i;
                vote.b = j;
                vote.outcome = k < wins ? base::Outcome::A : base::Outcome::B;
                set.rows.push_back(vote);
                set.columns[0].a.push_back(static_cast<float>(costs[i]));
                set.columns[0].b.push_back(static_cast<float>(costs[j]));
                set.columns[1].a.push_back(k % 2 == 0 ? 100.0F : kNotKnown);
                set.columns[1].b.push_back(k == 0 ? 100'000.0F : 100.0F);
            }
        }
    }
    return set;
}

const FactorFinding& findingOf(const FactorReport& report, Factor factor)
{
    return report.factors[static_cast<std::size_t>(factor)];
}

} // namespace

TEST(FactorReport, findsTheTrendThatMadeTheVotes)
{
    const std::vector<double> costs{0.001, 0.002, 0.004, 0.008, 0.016, 0.032};
    const FactorReport report = factorReport(pricedVotes(costs, 0.3), {});
    ASSERT_EQ(report.factors.size(), 5U);
    const FactorFinding& price = findingOf(report, Factor::Price);
    ASSERT_TRUE(price.line);
    EXPECT_TRUE(price.message.empty());
    EXPECT_NEAR(price.line->slope, 0.3 * kEloPerTheta, 0.5);
    EXPECT_LT(price.line->lower, price.line->slope);
    EXPECT_LT(price.line->p, 1e-4);
    EXPECT_EQ(price.line->df, 4.0);
    ASSERT_EQ(price.points.size(), 6U);
    EXPECT_NEAR(price.points[0].value, 1.0, 1e-6) << "of 1,000 answers";
    EXPECT_EQ(price.points[0].answers, 5000U);
    for (const FactorPoint& point : price.points) {
        EXPECT_TRUE(point.frontier) << "dearer is better";
        ASSERT_TRUE(point.residual);
        EXPECT_NEAR(*point.residual, point.rating - price.line->at(point.value).rating, 1e-6);
        EXPECT_LT(price.line->at(point.value).lower, price.line->at(point.value).rating);
    }
}

// The mean of the contestants is 1000 by construction: at their mean cost the band is only what the factor leaves open.
TEST(FactorReport, theBandIsNarrowestInTheMiddle)
{
    const std::vector<double> costs{0.001, 0.002, 0.004, 0.008, 0.016};
    const FactorReport report = factorReport(pricedVotes(costs, 0.2), {});
    const FactorLine& line = *findingOf(report, Factor::Price).line;
    const auto width = [&](double value) { return line.at(value).upper - line.at(value).lower; };
    EXPECT_NEAR(line.at(4.0).rating, 1000.0, 0.1);
    EXPECT_LT(width(4.0), width(1.0));
    EXPECT_NEAR(width(1.0), width(16.0), 1e-6 * width(1.0));
    EXPECT_LT(width(4.0), 1.0);
}

TEST(FactorReport, timesAreMediansOfWhatIsKnown)
{
    const FactorReport report = factorReport(pricedVotes({1, 2, 4, 8, 16}, 0.1), {});
    const FactorFinding& time = findingOf(report, Factor::TotalTime);
    ASSERT_EQ(time.points.size(), 5U);
    for (const FactorPoint& point : time.points)
        EXPECT_EQ(point.value, 100.0) << "one slow answer of thousands";
    EXPECT_FALSE(time.line) << "constant";
    EXPECT_NE(time.message.find("same value"), std::string::npos) << time.message;
    EXPECT_EQ(std::count_if(time.points.begin(), time.points.end(), [](const auto& one) { return one.frontier; }), 1);
    EXPECT_EQ(findingOf(report, Factor::FirstToken).message, "No value is known.");
    EXPECT_EQ(findingOf(report, Factor::FirstToken).unknown, 5U);
}

TEST(FactorReport, saysWhenThereAreTooFew)
{
    ComparisonSet set = pricedVotes({1, 2, 4, 8, 16}, 0.1);
    const FactorReport sized = factorReport(set, {7.0, 13.0, 70.0, std::nullopt, std::nullopt});
    const FactorFinding& size = findingOf(sized, Factor::Size);
    EXPECT_EQ(size.points.size(), 3U);
    EXPECT_EQ(size.unknown, 2U);
    EXPECT_FALSE(size.line);
    EXPECT_NE(size.message.find("there are 3"), std::string::npos) << size.message;
    for (SideColumn& column : set.columns) {
        for (std::size_t row = 0; row < set.rows.size(); ++row) {
            if (set.rows[row].a == 0)
                column.a[row] = 0.0F; // costs nothing
        }
    }
    const FactorReport free = factorReport(set, {});
    EXPECT_EQ(findingOf(free, Factor::Price).atNothing, 1U);
    EXPECT_FALSE(findingOf(free, Factor::Price).line);
    EXPECT_TRUE(findingOf(free, Factor::Price).points.front().frontier);
    EXPECT_FALSE(findingOf(free, Factor::Price).points.front().residual);
}

TEST(FactorReport, answersNoVotes)
{
    const FactorReport report = factorReport({}, {});
    EXPECT_EQ(report.fit.status, FitStatus::Empty);
    for (const FactorFinding& finding : report.factors)
        EXPECT_EQ(finding.message, "No value is known.");
    EXPECT_FALSE(validate(FactorOptions{TieRule::Davidson, {}, 0.95}));
}

} // namespace joust::rating
