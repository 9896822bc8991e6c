// SPDX-License-Identifier: GPL-3.0-or-later
// The methods paragraph is written from the options that were used: each of them leaves its words.
#include "exchange/circle_votes.h"
#include "exchange/report_html.h"

#include <gtest/gtest.h>

namespace joust::exchange {
namespace {

std::string methodsOf(const BoardQuery& query)
{
    return reportMethods(gatherReport("x", {test::circleVotes(), 0, 0, {}}, query));
}

struct Case
{
    const char* option;
    void (*change)(BoardQuery& query);
    const char* says;
};

using rating::ClusterChoice;
using rating::IntervalKind;
using rating::Simultaneous;
using rating::TieRule;

const Case kCases[] = {
    {"ties", [](BoardQuery& q) { q.options.ties = TieRule::Drop; }, "ties of either kind are left out"},
    {"ties", [](BoardQuery& q) { q.options.ties = TieRule::Davidson; }, "Davidson's model"},
    {"ties", [](BoardQuery& q) { q.options.ties = TieRule::RaoKupper; }, "Rao-Kupper"},
    {"ties", [](BoardQuery& q) { q.options.ties = TieRule::BadAware; }, "measured against an absolute zero"},
    {"method", [](BoardQuery& q) { q.options.method = rating::Method::Elo; }, "online Elo"},
    {"controls", [](BoardQuery& q) { q.options.controls = {"length"}; }, "controls for length"},
    {"position", [](BoardQuery& q) { q.options.position = true; }, "advantage of side A"},
    {"interval", [](BoardQuery& q) { q.options.interval = IntervalKind::None; }, "No intervals are given."},
    {"interval", [](BoardQuery& q) { q.options.interval = IntervalKind::Model; }, "inverse information"},
    {"interval, rounds, seed",
     [](BoardQuery& q) {
         q.options.interval = IntervalKind::Bootstrap;
         q.options.rounds = 20;
         q.options.seed = 77;
     },
     "20 bootstrap rounds with seed 77"},
    {"cluster", [](BoardQuery& q) { q.options.cluster = ClusterChoice::None; }, "each vote being taken as independent"},
    {"cluster", [](BoardQuery& q) { q.options.cluster = ClusterChoice::Prompt; }, "clustered by prompt"},
    {"clusterType", [](BoardQuery& q) { q.options.clusterType = rating::ClusterType::Cr0; }, "uncorrected (CR0)"},
    {"level", [](BoardQuery& q) { q.options.level = 0.9; }, "at the level 0.9,"},
    {"simultaneous", [](BoardQuery& q) { q.options.simultaneous = Simultaneous::None; }, "ranks are pointwise"},
    {"simultaneous", [](BoardQuery& q) { q.options.simultaneous = Simultaneous::Bonferroni; }, "(Bonferroni)"},
    {"simultaneous", [](BoardQuery& q) { q.options.simultaneous = Simultaneous::MaxZ; }, "largest |z|"},
    {"reweight", [](BoardQuery& q) { q.options.reweight = true; }, "max(votes of its pair, 50)"},
    {"prior", [](BoardQuery& q) { q.options.prior = 2.5; }, "A prior of 2.5 half-won votes"},
    {"anchor",
     [](BoardQuery& q) {
         q.options.anchor = rating::Anchor{"beta", 1200.0};
     },
     "so that beta has 1200."},
    {"minBattles", [](BoardQuery& q) { q.options.minBattles = 7; }, "fewer than 7 battles are not listed"},
    {"category", [](BoardQuery& q) { q.filter.category = "maths"; }, "of the category \"maths\""},
    {"language", [](BoardQuery& q) { q.filter.language = "de"; }, "in the language \"de\""},
    {"annotators", [](BoardQuery& q) { q.filter.annotators = {"u"}; }, "of one annotator"},
    {"annotators",
     [](BoardQuery& q) {
         q.filter.annotators = {"u", "v"};
     },
     "of 2 chosen annotators"},
    {"contestants",
     [](BoardQuery& q) {
         q.filter.contestants = {"alpha", "beta"};
     },
     "between 2 chosen contestants"},
    {"since", [](BoardQuery& q) { q.filter.since = 1761955200.0; }, "from 2025-11-01 on"},
    {"until", [](BoardQuery& q) { q.filter.until = 1762041600.0; }, "up to 2025-11-01"},
    {"judgeVotes", [](BoardQuery& q) { q.filter.judgeVotes = JudgeVotes::Only; }, "Votes of model judges count"},
    {"judgeVotes", [](BoardQuery& q) { q.filter.judgeVotes = JudgeVotes::Include; }, "people and of model judges"},
    {"includeLeaked", [](BoardQuery& q) { q.filter.includeLeaked = true; },
     "excluded by hand and battles that were not"},
    {"includeExcluded", [](BoardQuery& q) { q.filter.includeExcluded = true; }, "left out are also votes on answers"},
    {"includeNotBlind", [](BoardQuery& q) { q.filter.includeNotBlind = true; }, "by hand and votes on answers"},
    {"excludeKnown", [](BoardQuery& q) { q.filter.excludeKnown = true; }, "annotators who knew who it was"},
};

TEST(ReportMethods, eachOptionLeavesItsWords)
{
    const std::string usual = methodsOf({});
    for (const Case& c : kCases) {
        BoardQuery query;
        c.change(query);
        const std::string methods = methodsOf(query);
        EXPECT_NE(methods.find(c.says), std::string::npos) << c.option << ": " << c.says << '\n' << methods;
        EXPECT_EQ(usual.find(c.says), std::string::npos) << c.option << ": also said without it\n" << usual;
    }
}

TEST(ReportMethods, theUsualOptionsAreNamedToo)
{
    const std::string usual = methodsOf({});
    for (const char* says : {"half a win for each side", "centred on 1000",
                             "clustered by annotator, as a jackknife (CR3) (40 clusters, effectively 40.0)",
                             "level 0.95, from the sandwich covariance", "fixed beforehand", "Votes of people count"})
        EXPECT_NE(usual.find(says), std::string::npos) << says << '\n' << usual;
}

// What depends on each other is said once, and nothing is said of what there is not.
TEST(ReportMethods, withoutIntervalsNothingIsSaidOfThem)
{
    BoardQuery query;
    query.options.interval = IntervalKind::None;
    query.options.anchor = rating::Anchor{"nobody", 1200.0};
    const std::string methods = methodsOf(query);
    EXPECT_EQ(methods.find("fixed beforehand"), std::string::npos) << methods;
    EXPECT_EQ(methods.find("shifted"), std::string::npos) << methods;
}

// A further option stops the build here: it needs a case above. (pairs is for JSON, threads change no number.)
TEST(ReportMethods, noOptionIsForgotten)
{
    const auto& [method, ties, controls, position, interval, cluster, clusterType, rounds, level, simultaneous, seed,
                 compat, reweight, prior, anchor, minBattles, pairs, threads] = rating::RankOptions{};
    const auto& [leaked, excluded, notBlind, known, simulated, judges, category, language, since, until, annotators,
                 contestants] = VoteFilter{};
    EXPECT_TRUE(simulated); // of the demo only
}

} // namespace
} // namespace joust::exchange
