// SPDX-License-Identifier: GPL-3.0-or-later
// Loading, as votes a second; `speedup` is the time on one thread over that on two, measured side by side.
#include "benchmarks/generated_file.h"

#include <benchmark/benchmark.h>
#include <chrono>

namespace {

using namespace joust;
using bench::csvText;
using bench::jsonLinesText;
using bench::kVotes;

void loadCsv(benchmark::State& state)
{
    const auto threads = static_cast<std::size_t>(state.range(0));
    const bool style = state.range(1) == 1;
    csvText();
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::load(csvText(), threads, style));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kVotes));
}
BENCHMARK(loadCsv)->ArgNames({"threads", "style"})->ArgsProduct({{1, 2}, {0, 1}})->UseRealTime();

void loadJsonLines(benchmark::State& state)
{
    const auto threads = static_cast<std::size_t>(state.range(0));
    jsonLinesText();
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::load(jsonLinesText(), threads, true));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kVotes));
}
BENCHMARK(loadJsonLines)->ArgName("threads")->Arg(1)->Arg(2)->UseRealTime();

double secondsToLoad(const std::string& text, std::size_t threads)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(bench::load(text, threads, true));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void speedupOfTwoThreads(benchmark::State& state, const std::string& (*text)())
{
    text();
    double one = 0.0;
    double two = 0.0;
    for (auto _ : state) {
        one += secondsToLoad(text(), 1);
        two += secondsToLoad(text(), 2);
    }
    state.counters["speedup"] = one / two;
}
BENCHMARK_CAPTURE(speedupOfTwoThreads, csv, csvText)->UseRealTime();
BENCHMARK_CAPTURE(speedupOfTwoThreads, jsonLines, jsonLinesText)->UseRealTime();

} // namespace
