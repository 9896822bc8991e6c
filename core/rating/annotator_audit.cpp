// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/annotator_audit.h"

#include "rating/davidson_others.h"
#include "rating/multiple_testing.h"
#include "rating/pair_counts.h"
#include "rating/parallel.h"
#include "rating/quantile.h"
#include "rating/tail_probability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace joust::rating {
namespace {

// sum (observed - expected) / sqrt(sum variance)
struct Residual
{
    double sum = 0.0;
    double variance = 0.0;
    std::uint64_t votes = 0;

    void add(double difference, double spread)
    {
        sum += difference;
        variance += spread;
        ++votes;
    }
    std::optional<double> z() const
    {
        return variance > 1e-9 ? std::optional(sum / std::sqrt(variance)) : std::nullopt;
    }
};

struct Residuals
{
    Residual agree;
    Residual position;
    std::map<std::uint32_t, Residual> favourite; // by contestant
};

void addAgreement(const Comparison& vote, const VoteChances& chances, Residual& agree)
{
    double mean = 0.0;
    double square = 0.0;
    for (const double p : {chances.a, chances.b, chances.tie}) {
        if (p > 0.0) {
            mean += p * std::log(p);
            square += p * std::log(p) * std::log(p);
        }
    }
    const double seen = isTie(vote.outcome) ? chances.tie : vote.outcome == base::Outcome::A ? chances.a : chances.b;
    agree.add(std::log(std::max(seen, 1e-300)) - mean, std::max(0.0, square - mean * mean));
}

Residuals residualsOf(const ComparisonSet& set, const std::vector<std::uint32_t>& rows, const DavidsonOthers& others)
{
    Residuals result;
    const std::vector<std::optional<VoteChances>> chances = others.without(rows);
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (!chances[k])
            continue;
        const Comparison& vote = set.rows[rows[k]];
        addAgreement(vote, *chances[k], result.agree);
        const double lead = chances[k]->a - chances[k]->b;
        const double seen = isTie(vote.outcome) ? 0.0 : (vote.outcome == base::Outcome::A ? 1.0 : -1.0);
        const double variance = chances[k]->a + chances[k]->b - lead * lead;
        result.position.add(seen - lead, variance);
        result.favourite[vote.a].add(seen - lead, variance);
        result.favourite[vote.b].add(lead - seen, variance);
    }
    return result;
}

// Type 7 (R. J. Hyndman and Y. Fan, 1996) of a sorted, non-empty sample.
double quantileOf(const std::vector<double>& sorted, double probability)
{
    const double place = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

// Where the middle of people is, and how much wider than a standard normal they spread.
struct Crowd
{
    double median = 0.0;
    double scale = 1.0;

    explicit Crowd(std::vector<double> z)
    {
        if (z.empty())
            return;
        std::sort(z.begin(), z.end());
        median = quantileOf(z, 0.5);
        scale = std::max(1.0, (quantileOf(z, 0.75) - quantileOf(z, 0.25)) / 1.349);
    }
    AuditScore score(double z) const { return {z, (z - median) / scale}; }
};

void addFavourite(const Residuals& residuals, const Crowd& crowd, std::uint64_t minVotes, AnnotatorRow& row)
{
    for (const auto& [contestant, residual] : residuals.favourite) {
        const std::optional<double> z = residual.votes >= minVotes ? residual.z() : std::nullopt;
        if (z && (!row.favourite || *z > row.favourite->raw)) {
            row.favourite = crowd.score(*z);
            row.favouriteOf = contestant;
        }
    }
}

double pOf(const AnnotatorRow& row, std::size_t contestants)
{
    double smallest = std::min(normalLowerTail(row.agree->standard), twoSidedP(row.position->standard, std::nullopt));
    if (row.favourite)
        smallest = std::min(smallest, static_cast<double>(contestants) * normalLowerTail(-row.favourite->standard));
    return std::min(1.0, 3.0 * smallest);
}

void judge(const std::vector<Residuals>& residuals, std::size_t contestants, const AnnotatorAuditOptions& options,
           std::vector<AnnotatorRow>& rows)
{
    std::array<std::vector<double>, 3> all;
    for (const Residuals& one : residuals) {
        if (const std::optional<double> z = one.agree.z())
            all[0].push_back(*z);
        if (const std::optional<double> z = one.position.z())
            all[1].push_back(*z);
        for (const auto& [contestant, residual] : one.favourite) {
            if (const std::optional<double> z = residual.z(); z && residual.votes >= options.minFavouriteVotes)
                all[2].push_back(*z);
        }
    }
    const std::array<Crowd, 3> crowds{Crowd(all[0]), Crowd(all[1]), Crowd(all[2])};
    std::vector<double> p;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<double> agree = residuals[i].agree.z();
        const std::optional<double> position = residuals[i].position.z();
        rows[i].audited = residuals[i].agree.votes;
        if (!agree || !position)
            continue;
        rows[i].agree = crowds[0].score(*agree);
        rows[i].position = crowds[1].score(*position);
        addFavourite(residuals[i], crowds[2], options.minFavouriteVotes, rows[i]);
        rows[i].p = pOf(rows[i], contestants);
        p.push_back(*rows[i].p);
    }
    const std::vector<double> adjusted = benjaminiHochberg(p);
    auto next = adjusted.begin();
    for (AnnotatorRow& row : rows) {
        if (row.p)
            row.pAdjusted = *next++;
        row.flagged = row.pAdjusted && *row.pAdjusted < options.falseDiscoveryRate;
    }
}

void tally(const Comparison& vote, AnnotatorRow& row)
{
    ++row.votes;
    switch (vote.outcome) {
    case base::Outcome::A:
        ++row.a;
        break;
    case base::Outcome::B:
        ++row.b;
        break;
    case base::Outcome::Tie:
        ++row.tie;
        break;
    case base::Outcome::BothBad:
        ++row.bothBad;
        break;
    }
}

} // namespace

base::Result<void> validate(const AnnotatorAuditOptions& options)
{
    if (!(options.falseDiscoveryRate > 0.0 && options.falseDiscoveryRate < 1.0))
        return base::Error{base::ErrorCode::InvalidArgument, "the false discovery rate must lie between 0 and 1"};
    return {};
}

AnnotatorAudit auditAnnotators(const ComparisonSet& set, const AnnotatorAuditOptions& options, std::stop_token stop)
{
    AnnotatorAudit audit;
    audit.annotators.resize(set.annotators.size());
    std::vector<std::vector<std::uint32_t>> rows(set.annotators.size());
    for (std::uint32_t i = 0; i < set.rows.size(); ++i) {
        const std::int32_t annotator = set.rows[i].annotator;
        if (annotator < 0) {
            ++audit.unknown;
            continue;
        }
        tally(set.rows[i], audit.annotators[static_cast<std::size_t>(annotator)]);
        rows[static_cast<std::size_t>(annotator)].push_back(i);
    }
    if (audit.unknown == set.rows.size()) {
        audit.message = "No vote names its annotator.";
        return audit;
    }
    const std::optional<DavidsonOthers> others = DavidsonOthers::fit(set, stop);
    if (!others) {
        audit.message = "There is no finite fit to compare an annotator's votes with.";
        return audit;
    }
    std::vector<Residuals> residuals(rows.size());
    parallelFor(rows.size(), 0, [&](std::size_t i) {
        if (!rows[i].empty() && !stop.stop_requested())
            residuals[i] = residualsOf(set, rows[i], *others);
    });
    if (stop.stop_requested())
        return audit;
    judge(residuals, set.contestants.size(), options, audit.annotators);
    if (std::none_of(audit.annotators.begin(), audit.annotators.end(),
                     [](const AnnotatorRow& row) { return row.p.has_value(); }))
        audit.message = "Nobody else voted on the same contestants, so there is nothing to compare with.";
    return audit;
}

} // namespace joust::rating
