// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/annotator_audit.h"
#include "rating/annotator_removal.h"
#include "rating/annotator_report.h"

#include "rating/drawn_votes.h"
#include "rating/golden_data.h"
#include "rating/leaderboard.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <set>

namespace joust::rating {
namespace {

using test::drawnVotes;

std::set<std::string> flaggedNames(const ComparisonSet& votes, const AnnotatorAudit& audit)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < audit.annotators.size(); ++i) {
        if (audit.annotators[i].flagged)
            names.insert(votes.annotators[i]);
    }
    return names;
}

// Everybody answers like the model, `odd` as it is told.
ComparisonSet crowd(const char* odd)
{
    std::string drawing = odd;
    for (int person = 0; person < 12; ++person) {
        const std::string name = " @p" + std::to_string(person) + ";";
        drawing += "a>b 6" + name + "a<b 3" + name + "b>c 6" + name + "c>b 3" + name + "c<a 7" + name + "a<c 2" + name +
                   "a=b 2" + name + "b!c 2" + name;
    }
    return drawnVotes(drawing);
}

AnnotatorRow rowOf(const ComparisonSet& votes, const AnnotatorAudit& audit, const std::string& name)
{
    const auto found = std::find(votes.annotators.begin(), votes.annotators.end(), name);
    return audit.annotators.at(static_cast<std::size_t>(found - votes.annotators.begin()));
}

} // namespace

// statistics.md section 7, with the truth beside the data; the same seven names come from an independent computation in
// Python.
TEST(AnnotatorAudit, findsSevenOfTenBadAndNoHonestAnnotator)
{
    JOUST_LOAD_GOLDEN(data, "syn20k");
    const auto truth = nlohmann::json::parse(std::ifstream(JOUST_SHARED_DIR "/data/syn20k.truth.json"));
    std::set<std::string> bad;
    for (const auto& kind : truth["bad_judges"]) {
        for (const auto& name : kind)
            bad.insert(name.get<std::string>());
    }
    ASSERT_EQ(bad.size(), 10U);
    const std::set<std::string> found = flaggedNames(data->votes, auditAnnotators(data->votes));
    EXPECT_EQ(found.size(), 7U);
    EXPECT_TRUE(std::includes(bad.begin(), bad.end(), found.begin(), found.end()));
}

// Eight after standardising; the raw z would flag 25 of 124.
TEST(AnnotatorAudit, standardisingSparesRealPeople)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const AnnotatorAudit audit = auditAnnotators(data->votes);
    EXPECT_EQ(flaggedNames(data->votes, audit).size(), 8U);
    EXPECT_EQ(audit.annotators.size(), 124U);
    EXPECT_EQ(audit.unknown, 0U);
}

TEST(AnnotatorAudit, namesWhatIsOdd)
{
    const ComparisonSet sided = crowd("a>b 10 @odd; b>a 10 @odd; b>c 10 @odd; c>b 10 @odd;");
    const AnnotatorRow side = rowOf(sided, auditAnnotators(sided), "odd");
    EXPECT_TRUE(side.flagged);
    EXPECT_GT(side.position->standard, 4.0);
    EXPECT_EQ(side.a, 40U);
    EXPECT_EQ(side.audited, 40U);

    const ComparisonSet fan = crowd("c>a 10 @odd; b<c 10 @odd; c>b 10 @odd; a<c 10 @odd;");
    const AnnotatorRow loves = rowOf(fan, auditAnnotators(fan), "odd");
    EXPECT_TRUE(loves.flagged);
    EXPECT_EQ(fan.contestants[*loves.favouriteOf], "c");
    EXPECT_LT(std::abs(loves.position->standard), 2.0);

    const ComparisonSet honest = crowd("a>b 5 @odd; a<b 4 @odd; b>c 6 @odd; c>b 3 @odd; c<a 6 @odd; a<c 3 @odd;"
                                       "a=b 2 @odd; b!c 1 @odd;");
    EXPECT_TRUE(flaggedNames(honest, auditAnnotators(honest)).empty());
}

// Own votes may not vouch for themselves: who alone compares d with the rest is not audited on d.
TEST(AnnotatorAudit, skipsWhatOnlyTheAnnotatorKnows)
{
    const ComparisonSet votes = crowd("d>a 5 @odd; a>d 4 @odd; a>b 6 @odd; b>a 4 @odd;");
    const AnnotatorRow row = rowOf(votes, auditAnnotators(votes), "odd");
    EXPECT_EQ(row.votes, 19U);
    EXPECT_EQ(row.audited, 10U);
}

TEST(AnnotatorAudit, degenerateInputGivesASentence)
{
    for (const char* drawing : {"", "a>b", "a>b 3 @x; a>b @y", "a>b 2 @x; b>a 2 @x"}) {
        const ComparisonSet votes = drawnVotes(drawing);
        const AnnotatorAudit audit = auditAnnotators(votes);
        EXPECT_FALSE(audit.message.empty()) << drawing;
        EXPECT_TRUE(flaggedNames(votes, audit).empty());
        for (const AnnotatorRow& row : audit.annotators)
            EXPECT_FALSE(row.p || row.agree) << drawing;
    }
    const ComparisonSet ties = drawnVotes("a=b 3 @x; a=b 3 @y; a!b @z");
    for (const AnnotatorRow& row : auditAnnotators(ties).annotators)
        EXPECT_TRUE(!row.p || std::isfinite(*row.p));
    EXPECT_FALSE(validate(AnnotatorAuditOptions{0.0, 5}));
}

// The claim, checked from outside: the same votes without that annotator, through the leaderboard.
TEST(AnnotatorRemoval, isTheRefitWithoutThem)
{
    const ComparisonSet votes = crowd("c>a 30 @odd; c>b 30 @odd;");
    const auto odd = static_cast<std::uint32_t>(std::find(votes.annotators.begin(), votes.annotators.end(), "odd") -
                                                votes.annotators.begin());
    const auto effect = effectsOfRemoval(votes, std::vector<std::uint32_t>{odd}, TieRule::Half)[0];
    ASSERT_TRUE(effect);
    ComparisonSet rest = votes;
    std::erase_if(rest.rows, [&](const Comparison& vote) { return vote.annotator == static_cast<std::int32_t>(odd); });
    RankOptions options;
    options.interval = IntervalKind::None;
    const Leaderboard with = computeLeaderboard(votes, options);
    const Leaderboard without = computeLeaderboard(rest, options);
    double largest = 0.0;
    std::uint64_t moved = 0;
    for (const LeaderboardRow& row : with.rows) {
        const auto other = std::find_if(without.rows.begin(), without.rows.end(),
                                        [&](const LeaderboardRow& one) { return one.name == row.name; });
        const double change = *other->rating - *row.rating;
        largest = std::abs(change) > std::abs(largest) ? change : largest;
        moved += other->rank != row.rank ? 1U : 0U;
    }
    EXPECT_NEAR(effect->largestChange, largest, 1e-6);
    EXPECT_EQ(votes.contestants[effect->contestant], "c");
    EXPECT_EQ(effect->rankChanges, moved);
    EXPECT_EQ(effect->lost, 0U);
}

TEST(AnnotatorRemoval, countsWhoIsNoLongerComparable)
{
    const ComparisonSet votes = drawnVotes("a>b 3 @x; b>a 2 @x; a>c @y; c>a @y");
    const std::vector<std::uint32_t> both{0, 1};
    const auto effects = effectsOfRemoval(votes, both, TieRule::Half);
    ASSERT_TRUE(effects[0] && effects[1]);
    EXPECT_EQ(effects[0]->lost, 1U);
    EXPECT_NEAR(effects[1]->largestChange, 0.0, 1e-6) << "a and b keep their difference";
    EXPECT_FALSE(effectsOfRemoval(drawnVotes("a>b @x"), std::vector<std::uint32_t>{0}, TieRule::Half)[0]);
}

TEST(AnnotatorReport, putsTheMostSuspiciousFirst)
{
    const ComparisonSet votes = crowd("c>a 10 @odd; b<c 10 @odd; c>b 10 @odd; a<c 10 @odd;");
    const AnnotatorReport report = annotatorReport(votes);
    EXPECT_EQ(votes.annotators[report.order.front()], "odd");
    EXPECT_EQ(report.order.size(), 13U);
    EXPECT_EQ(report.notTried, 0U);
    for (const std::uint32_t i : report.order)
        EXPECT_TRUE(report.effects[i]);
}

} // namespace joust::rating
