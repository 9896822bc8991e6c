// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_times.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

class VoteTimesTest : public testing::Test
{
protected:
    VoteTimesTest()
    {
        m_set.contestants = {"a", "b"};
        m_set.columns = {{"vote_ms", {}, {}}};
    }
    void vote(int annotator, double when, double ms)
    {
        Comparison row;
        row.a = 0;
        row.b = 1;
        row.annotator = annotator;
        m_set.rows.push_back(row);
        m_set.times.push_back(when);
        m_set.columns[0].a.push_back(static_cast<float>(ms));
        m_set.columns[0].b.push_back(static_cast<float>(ms));
    }
    // `change` a vote in ln(time); some wobble that does not depend on the place.
    void session(int annotator, double start, int votes, double first, double change)
    {
        for (int i = 0; i < votes; ++i)
            vote(annotator, start + 60.0 * i, first * std::exp(change * i + (i % 2 == 0 ? 0.05 : -0.05)));
    }

    ComparisonSet m_set;
};

} // namespace

TEST_F(VoteTimesTest, findsThatPeopleBecomeFaster)
{
    for (int annotator = 0; annotator < 6; ++annotator) {
        m_set.annotators.push_back("p" + std::to_string(annotator));
        session(annotator, 1e9, 20, 8000.0 + 1000.0 * annotator, -0.02);
        session(annotator, 1e9 + 86400.0, 20, 9000.0, -0.02); // a day later: as fresh as before
    }
    const VoteTimes times = voteTimes(m_set, 0.95);
    ASSERT_TRUE(times.trend) << times.message;
    EXPECT_NEAR(times.trend->percent, 100.0 * std::expm1(-0.2), 1.0);
    EXPECT_LT(times.trend->upper, 0.0);
    EXPECT_LT(times.trend->lower, times.trend->percent);
    EXPECT_EQ(times.trend->votes, 240U);
    EXPECT_EQ(times.trend->sessions, 12U);
    EXPECT_EQ(times.trend->clusters, 6U);
    EXPECT_EQ(times.trend->df, 5.0);
    EXPECT_EQ(times.timed, 240U);
    EXPECT_EQ(times.annotators[0].timed, 40U);
    EXPECT_LT(*times.annotators[0].medianMs, *times.annotators[5].medianMs);
}

// Slow people and fast people are no trend.
TEST_F(VoteTimesTest, comparesAPersonWithItself)
{
    for (int annotator = 0; annotator < 8; ++annotator) {
        m_set.annotators.push_back("p");
        session(annotator, 1e9, 5 + 5 * annotator, 1000.0 * (annotator + 1), 0.0);
    }
    const VoteTimes times = voteTimes(m_set, 0.95);
    ASSERT_TRUE(times.trend);
    EXPECT_NEAR(times.trend->percent, 0.0, 2.0) << "the slow have the longer sessions";
}

TEST_F(VoteTimesTest, aPauseEndsASession)
{
    m_set.annotators = {"p"};
    for (int i = 0; i < 12; ++i)
        session(0, 1e9 + i * 7200.0, 4, 5000.0, -0.1); // each too short to say anything
    const VoteTimes times = voteTimes(m_set, 0.95);
    EXPECT_FALSE(times.trend);
    EXPECT_NE(times.message.find("there are 0"), std::string::npos) << times.message;
    EXPECT_TRUE(times.medianMs);
}

TEST_F(VoteTimesTest, oneAnnotatorIsClusteredBySession)
{
    m_set.annotators = {"p"};
    for (int i = 0; i < 6; ++i)
        session(0, 1e9 + i * 7200.0, 10, 5000.0, 0.01);
    EXPECT_EQ(voteTimes(m_set, 0.95).trend->clusters, 6U);
    m_set.rows.resize(40);
    m_set.columns[0].a.resize(40);
    m_set.columns[0].b.resize(40);
    const TimeTrend few = *voteTimes(m_set, 0.95).trend;
    EXPECT_EQ(few.clusters, 0U);
    EXPECT_EQ(few.df, 35.0);
}

TEST_F(VoteTimesTest, saysWhenNothingWasMeasured)
{
    m_set.annotators = {"p"};
    vote(0, 1e9, 0.0);
    vote(kUnknown, 0.0, 0.0);
    const VoteTimes times = voteTimes(m_set, 0.95);
    EXPECT_EQ(times.timed, 0U);
    EXPECT_FALSE(times.medianMs);
    EXPECT_EQ(times.message, "No vote says how long it took.");
    EXPECT_EQ(voteTimes({}, 0.95).message, times.message);
}

} // namespace joust::rating
