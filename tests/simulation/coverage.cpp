// SPDX-License-Identifier: GPL-3.0-or-later
// How often nominal 95 % intervals contain the truth, and how often all ranks lie inside their ranges at once; printed
// as Markdown. usage: coverage-simulation [REPLICATES]   (2000 by default)
#include "rating/leaderboard.h"
#include "rating/logistic.h"
#include "rating/parallel.h"
#include "simulation/drawn_study.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace joust::rating;
using simulation::Study;

constexpr std::uint64_t kSeed = 4711;
constexpr double kTaste = 0.5;

struct Share
{
    std::size_t inside = 0;
    std::size_t all = 0;

    double value() const { return all == 0 ? 0.0 : static_cast<double>(inside) / static_cast<double>(all); }
};

struct Result
{
    Share contestants; // ratings inside their intervals
    Share jointRanks;  // replicates in which every true rank is inside its range
    std::size_t used = 0;
};

std::vector<int> ranksOf(const std::vector<double>& theta)
{
    std::vector<int> ranks;
    for (const double value : theta)
        ranks.push_back(1 + static_cast<int>(std::count_if(theta.begin(), theta.end(),
                                                           [&](double other) { return other > value; })));
    return ranks;
}

void count(const Leaderboard& board, const std::vector<double>& truth, const std::vector<int>& ranks, Result& result)
{
    if (board.fit.status != FitStatus::Converged)
        return; // conditional on the maximum existing
    ++result.used;
    bool allInside = true;
    for (const LeaderboardRow& row : board.rows) {
        const auto i = static_cast<std::size_t>(std::stoul(row.name.substr(1)) - 100);
        const double rating = kEloCentre + kEloPerTheta * truth[i];
        if (row.lower && row.upper) {
            ++result.contestants.all;
            result.contestants.inside += *row.lower <= rating && rating <= *row.upper ? 1 : 0;
        }
        allInside = allInside && row.rankLow && *row.rankLow <= ranks[i] && ranks[i] <= *row.rankHigh;
    }
    ++result.jointRanks.all;
    result.jointRanks.inside += allInside ? 1 : 0;
}

Result simulate(const Study& study, RankOptions options, std::size_t replicates)
{
    const std::vector<double> truth = simulation::estimand(study);
    const std::vector<int> ranks = ranksOf(truth);
    options.threads = 1;
    constexpr std::size_t kPieces = 16;
    std::vector<Result> parts(kPieces);
    parallelFor(kPieces, 0, [&](std::size_t piece) {
        for (std::size_t r = replicates * piece / kPieces; r < replicates * (piece + 1) / kPieces; ++r)
            count(computeLeaderboard(simulation::drawStudy(study, kSeed, r), options), truth, ranks, parts[piece]);
    });
    Result total;
    for (const Result& part : parts) {
        total.used += part.used;
        total.contestants.inside += part.contestants.inside;
        total.contestants.all += part.contestants.all;
        total.jointRanks.inside += part.jointRanks.inside;
        total.jointRanks.all += part.jointRanks.all;
    }
    return total;
}

RankOptions optionsFor(ClusterChoice cluster, ClusterType type)
{
    RankOptions options;
    options.cluster = cluster;
    options.clusterType = type;
    options.simultaneous = Simultaneous::None;
    return options;
}

void independentVotes(std::size_t replicates)
{
    std::printf("Independent votes, 20 contestants, plain sandwich, normal quantiles.\n\n"
                "| battles a contestant | replicates used | coverage |\n| ---: | ---: | ---: |\n");
    for (const std::size_t battles : {30, 100, 1000}) {
        Study study;
        study.votesOfAnnotator = {study.contestants * battles / 2};
        const Result found = simulate(study, optionsFor(ClusterChoice::None, ClusterType::Cr3), replicates);
        std::printf("| %zu | %zu | %.4f |\n", battles, found.used, found.contestants.value());
        std::fflush(stdout);
    }
}

void clusteredVotes(std::size_t replicates)
{
    std::printf(
        "\nAnnotators with tastes of their own (standard deviation 0.5), 20 contestants, 2,000 votes in all.\n\n"
        "| annotators | sizes | plain | CR0, t | CR3, t |\n| ---: | --- | ---: | ---: | ---: |\n");
    for (const bool skewed : {false, true}) {
        for (const std::size_t annotators : {5, 10, 20, 50}) {
            Study study;
            study.taste = kTaste;
            study.votesOfAnnotator = simulation::annotatorSizes(2000, annotators, skewed);
            std::printf("| %zu | %s |", annotators, skewed ? "skewed" : "equal");
            for (const RankOptions& options : {optionsFor(ClusterChoice::None, ClusterType::Cr3),
                                               optionsFor(ClusterChoice::Annotator, ClusterType::Cr0),
                                               optionsFor(ClusterChoice::Annotator, ClusterType::Cr3)})
                std::printf(" %.4f |", simulate(study, options, replicates).contestants.value());
            std::printf("\n");
            std::fflush(stdout);
        }
    }
}

void jointRanks(std::size_t replicates)
{
    std::printf("\nAll 20 ranks inside their ranges at once, 200 battles a contestant, independent votes.\n\n"
                "| ranges | joint coverage |\n| --- | ---: |\n");
    for (const Simultaneous kind :
         {Simultaneous::None, Simultaneous::Contestant, Simultaneous::MaxZ, Simultaneous::Bonferroni}) {
        Study study;
        study.votesOfAnnotator = {2000};
        RankOptions options = optionsFor(ClusterChoice::None, ClusterType::Cr3);
        options.simultaneous = kind;
        const std::string name = kind == Simultaneous::None ? "pointwise" : std::string(word(kind));
        std::printf("| %s | %.4f |\n", name.c_str(), simulate(study, options, replicates).jointRanks.value());
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t replicates = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 2000;
    if (replicates == 0) {
        std::fprintf(stderr, "usage: coverage-simulation [REPLICATES]\n");
        return 2;
    }
    independentVotes(replicates);
    clusteredVotes(replicates);
    jointRanks(replicates);
    return 0;
}
