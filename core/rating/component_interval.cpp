// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/component_interval.h"

#include "rating/cluster_sandwich.h"
#include "rating/covariance_root.h"
#include "rating/quantile.h"
#include "rating/sandwich.h"
#include "rating/simultaneous.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace joust::rating {
namespace {

constexpr double kNoVariance = 1e-16;     // theta units squared; below it the votes do not vary
constexpr double kUselessCritical = 1000; // Student's t with almost no degree of freedom

bool hasTies(const PairCounts& counts)
{
    return std::any_of(counts.cells.begin(), counts.cells.end(), [](const PairCell& cell) { return cell.ties > 0.0; });
}

void take(std::optional<Matrix> covariance, ComponentInterval& interval)
{
    interval.available = covariance.has_value();
    if (covariance)
        interval.covariance = std::move(*covariance);
}

// True when the annotators are many enough; the plain sandwich stands in otherwise.
bool takeClustered(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                   std::stop_token stop, ComponentInterval& interval)
{
    if (options.cluster == ClusterChoice::None)
        return false;
    const Clusters clusters = clusterByAnnotator(set, options.ties, component.members);
    if (clusters.known < kMinClusters) {
        interval.notes.annotatorsIgnored = true;
        return false;
    }
    std::optional<ClusterCovariance> result =
        clusterCovariance(component.counts, clusters, component.fit.theta, options.clusterType, std::move(stop));
    if (!result)
        return true;
    interval.available = true;
    interval.covariance = std::move(result->covariance);
    interval.undetermined = std::move(result->undetermined);
    interval.clusters = clusters.count();
    interval.effective = effectiveClusters(clusters);
    interval.df = interval.effective - 1.0;
    interval.notes.tooManyClusters = options.clusterType == ClusterType::Cr3 && !result->jackknife;
    interval.notes.singleAnnotator =
        std::find(interval.undetermined.begin(), interval.undetermined.end(), true) != interval.undetermined.end();
    return true;
}

void takeCovariance(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                    std::stop_token stop, ComponentInterval& interval)
{
    if (options.interval == IntervalKind::Model) {
        interval.notes.modelWithTies = hasTies(component.counts);
        take(modelCovariance(component.counts, component.fit.theta), interval);
        return;
    }
    if (!takeClustered(set, component, options, std::move(stop), interval))
        take(sandwichCovariance(component.counts, component.fit.theta), interval);
}

void markWithoutVariance(ComponentInterval& interval)
{
    const std::size_t m = interval.covariance.rows();
    interval.undetermined.resize(m, false);
    for (std::size_t i = 0; i < m; ++i) {
        if (interval.covariance(i, i) > kNoVariance)
            continue;
        interval.notes.noVariation = interval.notes.noVariation || !interval.undetermined[i];
        interval.undetermined[i] = true;
    }
}

void setPointwise(const RankOptions& options, ComponentInterval& interval)
{
    interval.critical = criticalValue(options.level, interval.df);
    if (!(interval.critical < kUselessCritical)) { // also refuses NaN
        interval.available = false;
        interval.notes.impossible = true;
    }
    interval.forRanks.assign(interval.covariance.rows(), interval.critical);
    interval.granted = Simultaneous::None;
}

void setBonferroni(const RankOptions& options, ComponentInterval& interval)
{
    const auto m = static_cast<double>(interval.covariance.rows());
    const double alpha = 1.0 - options.level;
    interval.critical = criticalValue(1.0 - alpha / m, interval.df);
    interval.forRanks.assign(interval.covariance.rows(),
                             criticalValue(1.0 - alpha / (m * (m - 1.0) / 2.0), interval.df));
    interval.granted = Simultaneous::Bonferroni;
}

void setFromDraws(const ComponentFit& component, const RankOptions& options, const CovarianceRoot& root,
                  std::stop_token stop, ComponentInterval& interval)
{
    std::optional<SimultaneousCritical> critical =
        simultaneousCritical(interval.covariance, root.factor, component.fit.theta, options.level, interval.df,
                             options.seed, std::move(stop));
    if (!critical) {
        interval.available = false;
        return;
    }
    interval.shareBest = std::move(critical->shareBest);
    interval.granted = options.simultaneous;
    if (options.simultaneous == Simultaneous::Contestant) {
        interval.forRanks = std::move(critical->overRivals);
    } else {
        interval.critical = critical->overModels;
        interval.forRanks.assign(interval.covariance.rows(), critical->overPairs);
    }
}

void setCritical(const ComponentFit& component, const RankOptions& options, std::stop_token stop,
                 ComponentInterval& interval)
{
    setPointwise(options, interval);
    if (!interval.available || options.simultaneous == Simultaneous::None)
        return;
    const CovarianceRoot root = covarianceRoot(interval.covariance);
    const bool tooFewClusters = interval.clusters > 0 && interval.effective < kMinEffectiveClusters;
    if (tooFewClusters || root.rank() + 1 < interval.covariance.rows()) {
        interval.notes.simultaneousRefused = true;
        return;
    }
    if (options.simultaneous == Simultaneous::Bonferroni)
        setBonferroni(options, interval);
    else
        setFromDraws(component, options, root, std::move(stop), interval);
}

} // namespace

ComponentInterval componentInterval(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                                    std::stop_token stop)
{
    ComponentInterval interval;
    if (options.interval == IntervalKind::None || component.members.size() < 2 || !component.fit.converged)
        return interval;
    takeCovariance(set, component, options, stop, interval);
    if (!interval.available) {
        interval.notes.impossible = true;
        return interval;
    }
    markWithoutVariance(interval);
    setCritical(component, options, stop, interval);
    return interval;
}

} // namespace joust::rating
