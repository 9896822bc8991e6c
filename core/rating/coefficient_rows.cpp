// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/coefficient_rows.h"

#include "rating/information_inverse.h"
#include "rating/logistic.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

// Shorter of an effect than this many standard errors of the rating it moves, the position does not matter.
constexpr double kMatters = 0.5;

std::string tieParameterName(TieRule ties)
{
    if (ties == TieRule::Davidson)
        return "ln_nu";
    return ties == TieRule::RaoKupper ? "eta" : "t";
}

Coefficient coefficientAt(std::size_t at, const ComponentFit& component, const ComponentInterval& interval)
{
    Coefficient row;
    row.value = component.fit.beta[at];
    if (!interval.available || !(interval.variance(at) > 0.0))
        return row;
    row.stdError = std::sqrt(interval.variance(at));
    const bool percentile = !interval.lower.empty();
    row.lower = percentile ? interval.lower[at] : row.value - interval.pointwise * *row.stdError;
    row.upper = percentile ? interval.upper[at] : row.value + interval.pointwise * *row.stdError;
    return row;
}

// P(the largest of all pairs' |z| exceeds this one).
double adjustedP(double z, const ComponentInterval& interval, double pairs)
{
    const std::vector<float>& draws = interval.pairMaxima;
    if (draws.empty())
        return std::min(1.0, pairs * twoSidedP(z, interval.df));
    const auto above = draws.end() - std::lower_bound(draws.begin(), draws.end(), static_cast<float>(z));
    return static_cast<double>(above) / static_cast<double>(draws.size());
}

void addDifferences(const ComponentFit& component, const ComponentInterval& interval, const ComparisonSet& set,
                    std::vector<PairDifference>& result)
{
    const Matrix variances = interval.differenceVariances();
    const std::size_t m = component.members.size();
    const double pairs = static_cast<double>(m) * (static_cast<double>(m) - 1.0) / 2.0;
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = i + 1; j < m; ++j) {
            if (interval.undetermined[i] || interval.undetermined[j] || !(variances(i, j) > 0.0))
                continue;
            const double difference = component.theta[i] - component.theta[j];
            const double error = std::sqrt(variances(i, j));
            result.push_back({set.contestants[component.members[i]], set.contestants[component.members[j]],
                              kEloPerTheta * difference, kEloPerTheta * error,
                              adjustedP(std::abs(difference) / error, interval, pairs)});
        }
    }
}

} // namespace

std::vector<Coefficient> coefficientRows(const RowInputs& in)
{
    std::vector<Coefficient> rows;
    if (in.fits.empty() || in.fits.front().members.size() < 2 || !in.fits.front().fit.converged)
        return rows;
    const ComponentFit& component = in.fits.front();
    const Model& model = component.model;
    for (std::size_t k = 0; k < model.covariates; ++k) {
        const Covariate& covariate = in.covariates.used[component.columns[k]];
        Coefficient row = coefficientAt(model.contestants + k, component, in.intervals.front());
        row.name = covariate.name;
        row.eloPerSd = kEloPerTheta * row.value;
        if (covariate.rule == Compat::None)
            row.eloTwice = *row.eloPerSd / (3.0 * covariate.scale);
        rows.push_back(std::move(row));
    }
    if (model.position) {
        rows.push_back(coefficientAt(model.positionAt(), component, in.intervals.front()));
        rows.back().name = "position";
        rows.back().eloPerSd = kEloPerTheta * rows.back().value;
    }
    if (model.tieParameter) {
        rows.push_back(coefficientAt(model.tieParameterAt(), component, in.intervals.front()));
        rows.back().name = tieParameterName(model.ties);
    }
    return rows;
}

std::vector<PairDifference> pairDifferences(const RowInputs& in)
{
    std::vector<PairDifference> result;
    for (std::size_t c = 0; c < in.fits.size(); ++c) {
        if (in.intervals[c].available)
            addDifferences(in.fits[c], in.intervals[c], in.set, result);
    }
    return result;
}

PositionTerm positionTerm(const ComponentFit& component, const ComponentInterval& interval, const ComparisonSet& set,
                          const RankOptions& options, std::stop_token stop)
{
    PositionTerm term;
    if (component.members.size() < 2 || !component.fit.converged || options.ties == TieRule::BadAware)
        return term;
    Model model;
    ModelFit other = refitWithOtherPosition(component, options, model, std::move(stop));
    if (!other.converged)
        return term;
    const Model& withPosition = component.model.position ? component.model : model;
    term.value = (component.model.position ? component.fit : other).beta[withPosition.positionAt()];
    centreStrengths(model, other.beta);
    term.maxRatingChange = 0.0;
    for (std::size_t i = 0; i < component.members.size(); ++i) {
        const double change = kEloPerTheta * std::abs(other.beta[i] - component.theta[i]);
        if (change >= *term.maxRatingChange) {
            term.maxRatingChange = change;
            term.contestant = set.contestants[component.members[i]];
        }
        if (interval.available && !interval.undetermined[i])
            term.matters = term.matters || change > kMatters * kEloPerTheta * std::sqrt(interval.variance(i));
    }
    return term;
}

} // namespace joust::rating
