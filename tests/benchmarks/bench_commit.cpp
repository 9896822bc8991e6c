// SPDX-License-Identifier: GPL-3.0-or-later
// How long a vote takes until it is on disk, fsync included: `p50_ms` and `p99_ms` of single commits. On a workspace of
// its own in the folder for temporary files, or on a copy of the one that JOUST_BENCH_WORKSPACE names.
#include "support/test_workspace.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace joust;
using support::must;

constexpr int kVotes = 500;

double millisecondsOf(std::vector<double>& seconds, double share)
{
    std::sort(seconds.begin(), seconds.end());
    return 1000.0 * seconds[static_cast<std::size_t>(share * static_cast<double>(seconds.size() - 1))];
}

// Two endpoints and an annotator more than the file had.
void useCopyOf(const char* path, support::TestWorkspace& test)
{
    test.workspace.reset();
    std::filesystem::copy_file(path, test.path, std::filesystem::copy_options::overwrite_existing);
    test.workspace = must(store::Workspace::open(test.path, store::Access::ReadWrite, test.services()));
    for (const char* name : {"bench-alpha", "bench-beta"})
        must(test.workspace->endpoints().add(name, support::identityOf(name), {}));
    test.annotator = must(test.workspace->annotators().ensure("bench")).id;
}

void commitVotes(benchmark::State& state)
{
    support::TestWorkspace test;
    if (const char* path = std::getenv("JOUST_BENCH_WORKSPACE"))
        useCopyOf(path, test);
    std::vector<double> seconds;
    for (auto _ : state) {
        state.PauseTiming();
        const base::BattleId battle = test.readyBattle().id;
        state.ResumeTiming();
        const auto start = std::chrono::steady_clock::now();
        must(test.workspace->ledger().commit(battle, test.annotator, {}, 1));
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    state.counters["p50_ms"] = millisecondsOf(seconds, 0.5);
    state.counters["p99_ms"] = millisecondsOf(seconds, 0.99);
}
BENCHMARK(commitVotes)->Iterations(kVotes)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
