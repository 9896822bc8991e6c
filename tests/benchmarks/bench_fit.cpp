// SPDX-License-Identifier: GPL-3.0-or-later
// Computing a leaderboard, as votes a second: what each step costs shows as the difference to the line above it.
#include "benchmarks/generated_file.h"
#include "rating/leaderboard.h"

#include <benchmark/benchmark.h>

namespace {

using namespace joust;
using rating::ClusterChoice;
using rating::IntervalKind;
using rating::RankOptions;

RankOptions options(IntervalKind interval, ClusterChoice cluster, bool style)
{
    RankOptions options;
    options.interval = interval;
    options.cluster = cluster;
    options.rounds = 100;
    if (style)
        options.controls = rating::styleControls();
    return options;
}

void leaderboard(benchmark::State& state, IntervalKind interval, ClusterChoice cluster, bool style)
{
    RankOptions chosen = options(interval, cluster, style);
    chosen.threads = static_cast<unsigned>(state.range(0));
    const rating::ComparisonSet& votes = bench::comparisons();
    for (auto _ : state)
        benchmark::DoNotOptimize(rating::computeLeaderboard(votes, chosen));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(votes.rows.size()));
}

#define JOUST_FIT(name, interval, cluster, style)                                                                      \
    BENCHMARK_CAPTURE(leaderboard, name, IntervalKind::interval, ClusterChoice::cluster, style)                        \
        ->ArgName("threads")                                                                                           \
        ->Arg(1)                                                                                                       \
        ->Arg(2)                                                                                                       \
        ->UseRealTime()                                                                                                \
        ->Unit(benchmark::kMillisecond)

JOUST_FIT(fit, None, None, false);
JOUST_FIT(sandwich, Sandwich, None, false);
JOUST_FIT(clustered, Sandwich, Annotator, false);
JOUST_FIT(bootstrap100, Bootstrap, None, false);
JOUST_FIT(styleFit, None, None, true);
JOUST_FIT(styleSandwich, Sandwich, None, true);
JOUST_FIT(styleClustered, Sandwich, Annotator, true);
JOUST_FIT(styleBootstrap100, Bootstrap, None, true);

} // namespace
