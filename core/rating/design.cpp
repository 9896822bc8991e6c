// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/design.h"

#include "rating/parallel.h"
#include "rating/sorted_votes.h"

#include <algorithm>
#include <numeric>

namespace joust::rating {
namespace {

constexpr double kReweightFloor = 50.0;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

bool sameWeights(const ComparisonSet& set)
{
    return std::all_of(set.weights.begin(), set.weights.end(),
                       [&](double weight) { return weight == set.weights.front(); });
}

void openPair(const VoteRun& run, Design& design)
{
    if (!design.pairs.empty() && design.pairs.back().first == run.first && design.pairs.back().second == run.second)
        return;
    const std::uint32_t at = design.pairs.empty() ? 0 : design.pairs.back().end;
    design.pairs.push_back({run.first, run.second, at, at});
}

// All votes weigh the same, so that each run is one observation.
void addRuns(const std::vector<VoteRun>& runs, double weight, Design& design)
{
    for (const VoteRun& run : runs) {
        openPair(run, design);
        design.outcome.push_back(run.outcome);
        design.position.push_back(run.position);
        design.votes.push_back(run.end - run.begin);
        design.weight.push_back(weight);
        ++design.pairs.back().end;
    }
}

// What a run says of each of its votes, for the votes begin .. end - 1.
void spreadRuns(const std::vector<VoteRun>& runs, std::size_t begin, std::size_t end, Design& design)
{
    auto run =
        std::upper_bound(runs.begin(), runs.end(), begin, [](std::size_t i, const VoteRun& r) { return i < r.end; });
    for (; begin < end; ++run) {
        const std::size_t stop = std::min<std::size_t>(end, run->end);
        std::fill(design.outcome.data() + begin, design.outcome.data() + stop, run->outcome);
        std::fill(design.position.data() + begin, design.position.data() + stop, run->position);
        begin = stop;
    }
}

void addVotes(const std::vector<VoteRun>& runs, const ComparisonSet& set, unsigned threads, Design& design)
{
    for (const VoteRun& run : runs) {
        openPair(run, design);
        design.pairs.back().end = run.end;
    }
    const std::size_t votes = design.rows.size();
    design.outcome.resize(votes);
    design.position.resize(votes);
    design.votes.resize(votes);
    design.weight.resize(votes);
    const bool same = sameWeights(set);
    parallelChunks(votes, threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        spreadRuns(runs, begin, end, design);
        std::fill(design.votes.data() + begin, design.votes.data() + end, 1U);
        for (std::size_t i = begin; i < end; ++i)
            design.weight[i] = set.weight(same ? 0 : design.rows[i]);
    });
}

// In the order of the set first: to fetch one number a vote from memory takes less time than to fetch both sides'.
void addCovariates(const ComparisonSet& set, const Covariates& covariates, unsigned threads, Design& design)
{
    design.covariates.resize(covariates.used.size());
    parallelFor(covariates.used.size(), threads, [&](std::size_t k) {
        base::Column<float> x(set.rows.size());
        covariates.used[k].values(set.columns[covariates.used[k].column], x);
        base::Column<float>& column = design.covariates[k];
        column.resize(design.rows.size());
        for (std::size_t i = 0; i < column.size(); ++i)
            column[i] = static_cast<float>(design.position[i]) * x[design.rows[i]];
    });
}

void reweightPairs(Design& design)
{
    for (const PairSpan& pair : design.pairs) {
        double votes = 0.0;
        for (std::size_t i = pair.begin; i < pair.end; ++i)
            votes += static_cast<double>(design.votes[i]);
        for (std::size_t i = pair.begin; i < pair.end; ++i)
            design.weight[i] /= std::max(votes, kReweightFloor);
    }
}

// Copies the observations of one pair to the end of another design.
void appendPair(const Design& from, const PairSpan& pair, std::size_t rowsBegin, std::size_t rowsEnd, Design& to)
{
    const auto at = static_cast<std::uint32_t>(to.observations());
    const auto copy = [&](const auto& source, auto& target) {
        target.insert(target.end(), source.begin() + pair.begin, source.begin() + pair.end);
    };
    copy(from.outcome, to.outcome);
    copy(from.position, to.position);
    copy(from.votes, to.votes);
    copy(from.weight, to.weight);
    to.covariates.resize(from.covariates.size());
    for (std::size_t k = 0; k < from.covariates.size(); ++k)
        copy(from.covariates[k], to.covariates[k]);
    to.rows.insert(to.rows.end(), from.rows.begin() + static_cast<std::ptrdiff_t>(rowsBegin),
                   from.rows.begin() + static_cast<std::ptrdiff_t>(rowsEnd));
    to.pairs.push_back({pair.first, pair.second, at, at + pair.end - pair.begin});
}

} // namespace

double Design::totalWeight() const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < observations(); ++i)
        sum += weight[i] * static_cast<double>(votes[i]);
    return sum;
}

std::uint64_t Design::totalVotes() const
{
    return std::accumulate(votes.begin(), votes.end(), std::uint64_t{0});
}

Design buildDesign(const ComparisonSet& set, TieRule ties, const Covariates& covariates, bool reweight,
                   bool meanWeightOne, unsigned threads)
{
    Design design;
    design.contestants = static_cast<std::uint32_t>(set.contestants.size());
    SortedVotes sorted = sortVotes(set, ties, threads);
    design.rows = std::move(sorted.rows);
    if (covariates.used.empty() && sameWeights(set))
        addRuns(sorted.runs, set.rows.empty() ? 1.0 : set.weight(0), design);
    else
        addVotes(sorted.runs, set, threads, design);
    addCovariates(set, covariates, threads, design);
    if (reweight)
        reweightPairs(design);
    if (meanWeightOne) {
        const double mean = design.totalWeight() / static_cast<double>(std::max<std::uint64_t>(1, design.totalVotes()));
        for (double& weight : design.weight)
            weight /= mean;
    }
    return design;
}

PairCounts countPairs(const Design& design)
{
    PairCounts counts;
    counts.contestants = design.contestants;
    counts.cells.reserve(design.pairs.size());
    for (const PairSpan& pair : design.pairs) {
        PairCell& cell = counts.cells.emplace_back(PairCell{.a = pair.first, .b = pair.second});
        for (std::size_t i = pair.begin; i < pair.end; ++i) {
            const double weight = design.weight[i] * static_cast<double>(design.votes[i]);
            const double squared = weight * design.weight[i];
            switch (design.outcome[i]) {
            case PairOutcome::First:
                cell.wins += weight;
                cell.wins2 += squared;
                break;
            case PairOutcome::Second:
                cell.losses += weight;
                cell.losses2 += squared;
                break;
            case PairOutcome::Tie:
            case PairOutcome::BothBad:
                cell.ties += weight;
                cell.ties2 += squared;
                break;
            }
        }
    }
    return counts;
}

std::vector<std::uint32_t> pairOfObservations(const Design& design)
{
    std::vector<std::uint32_t> result(design.observations());
    for (std::uint32_t p = 0; p < design.pairs.size(); ++p)
        std::fill(result.begin() + design.pairs[p].begin, result.begin() + design.pairs[p].end, p);
    return result;
}

Design selectVotes(const Design& design, std::span<const std::uint32_t> pairOf,
                   std::span<const std::uint32_t> observations)
{
    Design part;
    part.contestants = design.contestants;
    part.covariates.resize(design.covariates.size());
    for (std::size_t k = 0; k < observations.size(); ++k) {
        const std::uint32_t i = observations[k];
        if (k == 0 || pairOf[i] != pairOf[observations[k - 1]]) {
            const PairSpan& pair = design.pairs[pairOf[i]];
            const auto at = static_cast<std::uint32_t>(part.observations());
            part.pairs.push_back({pair.first, pair.second, at, at});
        }
        if (k == 0 || i != observations[k - 1]) {
            part.outcome.push_back(design.outcome[i]);
            part.position.push_back(design.position[i]);
            part.votes.push_back(0);
            part.weight.push_back(design.weight[i]);
            for (std::size_t c = 0; c < design.covariates.size(); ++c)
                part.covariates[c].push_back(design.covariates[c][i]);
            ++part.pairs.back().end;
        }
        ++part.votes.back();
    }
    return part;
}

std::vector<Design> splitDesign(const Design& design, std::span<const int> component, std::size_t components)
{
    std::vector<Design> parts(components);
    std::vector<std::uint32_t> local(design.contestants, kNone);
    for (std::uint32_t i = 0; i < design.contestants; ++i) {
        if (component[i] >= 0)
            local[i] = parts[static_cast<std::size_t>(component[i])].contestants++;
    }
    std::size_t row = 0;
    for (const PairSpan& pair : design.pairs) {
        std::size_t end = row;
        for (std::size_t i = pair.begin; i < pair.end; ++i)
            end += design.votes[i];
        if (component[pair.first] >= 0 && component[pair.first] == component[pair.second]) {
            Design& part = parts[static_cast<std::size_t>(component[pair.first])];
            appendPair(design, pair, row, end, part);
            part.pairs.back().first = local[pair.first];
            part.pairs.back().second = local[pair.second];
        }
        row = end;
    }
    return parts;
}

} // namespace joust::rating
