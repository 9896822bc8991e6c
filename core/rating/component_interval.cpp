// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/component_interval.h"

#include "rating/bootstrap.h"
#include "rating/cluster_sandwich.h"
#include "rating/covariance_root.h"
#include "rating/quantile.h"
#include "rating/rank_spread.h"
#include "rating/sandwich.h"
#include "rating/simultaneous.h"
#include "rating/two_way_clusters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace joust::rating {
namespace {

constexpr double kNoVariance = 1e-16;     // theta units squared; below it the votes do not vary
constexpr double kUselessCritical = 1000; // Student's t with almost no degree of freedom

// One component's interval while it is put together.
class Work
{
public:
    Work(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options, std::stop_token stop)
        : m_set(set)
        , m_component(component)
        , m_options(options)
        , m_stop(std::move(stop))
    {
    }

    ComponentInterval run();

private:
    ClusterChoice chooseClusters();
    Clusters clusters(ClusterBy by) const { return clusterVotes(m_set, m_component.design, by); }
    void takePlain(std::optional<Matrix> covariance);
    void takeClustered(ClusterBy by, ClusterChoice choice);
    void takeTwoWay();
    void takeBootstrap(ClusterChoice choice);
    void takeCovariance();
    void noteClusters(const Clusters& groups, ClusterChoice choice);
    void markWithoutVariance();
    void setPointwise();
    void setSimultaneous();
    void setBonferroni();
    void take(SimultaneousCritical critical);
    Matrix strengthCovariance() const;

    const ComparisonSet& m_set;
    const ComponentFit& m_component;
    const RankOptions& m_options;
    std::stop_token m_stop;
    ComponentInterval m_interval;
    std::optional<BootstrapDraws> m_draws;
};

bool hasTies(const Design& design)
{
    return std::any_of(design.outcome.begin(), design.outcome.end(), [](PairOutcome outcome) {
        return outcome == PairOutcome::Tie || outcome == PairOutcome::BothBad;
    });
}

// Whose votes are alike, as far as the data say who voted on what.
ClusterChoice Work::chooseClusters()
{
    const ClusterChoice asked = m_options.cluster == ClusterChoice::Auto ? ClusterChoice::Annotator : m_options.cluster;
    const auto enough = [&](ClusterBy by) { return clusters(by).known >= kMinClusters; };
    const bool wantsAnnotators = asked == ClusterChoice::Annotator || asked == ClusterChoice::Both;
    const bool wantsPrompts = asked == ClusterChoice::Prompt || asked == ClusterChoice::Both;
    const bool annotators = wantsAnnotators && enough(ClusterBy::Annotator);
    const bool prompts = wantsPrompts && enough(ClusterBy::Prompt);
    m_interval.notes.annotatorsIgnored = wantsAnnotators && !annotators;
    m_interval.notes.promptsIgnored = wantsPrompts && !prompts;
    if (annotators && prompts)
        return ClusterChoice::Both;
    if (annotators)
        return ClusterChoice::Annotator;
    return prompts ? ClusterChoice::Prompt : ClusterChoice::None;
}

void Work::takePlain(std::optional<Matrix> covariance)
{
    m_interval.available = covariance.has_value();
    if (covariance)
        m_interval.covariance = std::move(*covariance);
}

void Work::noteClusters(const Clusters& groups, ClusterChoice choice)
{
    m_interval.clusteredBy = choice;
    m_interval.clusters = groups.count();
    m_interval.effective = effectiveClusters(groups);
}

void Work::takeClustered(ClusterBy by, ClusterChoice choice)
{
    const Clusters groups = clusters(by);
    std::optional<ClusterCovariance> result =
        clusterCovariance(m_component, groups, m_options.clusterType, m_options.threads, m_stop);
    if (!result)
        return;
    m_interval.available = true;
    m_interval.covariance = std::move(result->covariance);
    m_interval.undetermined = std::move(result->undetermined);
    noteClusters(groups, choice);
    m_interval.df = m_interval.effective - 1.0;
    m_interval.notes.tooManyClusters = m_options.clusterType == ClusterType::Cr3 && !result->jackknife;
}

void Work::takeTwoWay()
{
    std::optional<TwoWayCovariance> result =
        twoWayCovariance(m_set, m_component, m_options.clusterType, m_options.threads, m_stop);
    if (!result)
        return;
    m_interval.available = true;
    m_interval.covariance = std::move(result->covariance);
    m_interval.alternatives = std::move(result->oneWay);
    m_interval.undetermined = std::move(result->undetermined);
    m_interval.clusteredBy = ClusterChoice::Both;
    m_interval.clusters = result->clusters;
    m_interval.effective = result->effective;
    m_interval.df = result->effective - 1.0;
    m_interval.notes.clipped = result->clipped;
    m_interval.notes.tooManyClusters = m_options.clusterType == ClusterType::Cr3 && !result->jackknife;
}

// Percentiles of the rounds; the covariance of the rounds serves differences and ranks.
void Work::takeBootstrap(ClusterChoice choice)
{
    std::optional<Clusters> groups;
    if (choice != ClusterChoice::None) {
        // Two-way resampling has no agreed form: whole annotators are drawn.
        const ClusterChoice by = choice == ClusterChoice::Both ? ClusterChoice::Annotator : choice;
        groups = clusters(by == ClusterChoice::Prompt ? ClusterBy::Prompt : ClusterBy::Annotator);
        noteClusters(*groups, by);
    }
    m_draws = bootstrap(m_component, groups ? &*groups : nullptr, m_options.rounds, m_options.seed, m_options.threads,
                        m_stop);
    if (!m_draws)
        return;
    m_interval.rounds = m_draws->rounds;
    m_interval.roundsFailed = m_draws->failed;
    if (static_cast<double>(m_draws->failed) > kMostRoundsFailed * static_cast<double>(m_draws->rounds)) {
        m_interval.notes.roundsFailed = true;
        return;
    }
    m_interval.available = true;
    m_interval.covariance = sampleCovariance(m_draws->beta);
    const double tail = (1.0 - m_options.level) / 2;
    std::vector<float> sample(m_draws->beta.rows());
    for (std::size_t k = 0; k < m_draws->beta.columns(); ++k) {
        for (std::size_t r = 0; r < sample.size(); ++r)
            sample[r] = static_cast<float>(m_draws->beta(r, k));
        m_interval.lower.push_back(sampleQuantile(sample, tail));
        m_interval.upper.push_back(sampleQuantile(sample, 1.0 - tail));
    }
}

void Work::takeCovariance()
{
    if (m_options.interval == IntervalKind::Model) {
        m_interval.notes.modelWithTies = !hasTieParameter(m_component.model.ties) && hasTies(m_component.design);
        takePlain(modelCovariance(m_component));
        return;
    }
    const ClusterChoice choice = m_options.cluster == ClusterChoice::None ? ClusterChoice::None : chooseClusters();
    if (m_options.interval == IntervalKind::Bootstrap)
        takeBootstrap(choice);
    else if (choice == ClusterChoice::Both)
        takeTwoWay();
    else if (choice == ClusterChoice::Annotator)
        takeClustered(ClusterBy::Annotator, choice);
    else if (choice == ClusterChoice::Prompt)
        takeClustered(ClusterBy::Prompt, choice);
    else
        takePlain(sandwichCovariance(m_component, m_options.threads));
    m_interval.notes.singleAnnotator = std::find(m_interval.undetermined.begin(), m_interval.undetermined.end(),
                                                 true) != m_interval.undetermined.end();
}

void Work::markWithoutVariance()
{
    const std::size_t m = m_component.members.size();
    m_interval.undetermined.resize(m, false);
    for (std::size_t i = 0; i < m; ++i) {
        if (m_interval.variance(i) > kNoVariance)
            continue;
        m_interval.notes.noVariation = m_interval.notes.noVariation || !m_interval.undetermined[i];
        m_interval.undetermined[i] = true;
    }
}

void Work::setPointwise()
{
    m_interval.pointwise = criticalValue(m_options.level, m_interval.df);
    m_interval.critical = m_interval.pointwise;
    if (!(m_interval.critical < kUselessCritical)) { // also refuses NaN
        m_interval.available = false;
        m_interval.notes.impossible = true;
    }
    m_interval.forRanks.assign(m_component.members.size(), m_interval.critical);
    m_interval.granted = Simultaneous::None;
}

void Work::setBonferroni()
{
    const auto m = static_cast<double>(m_component.members.size());
    const double alpha = 1.0 - m_options.level;
    m_interval.critical = criticalValue(1.0 - alpha / m, m_interval.df);
    m_interval.forRanks.assign(m_component.members.size(),
                               criticalValue(1.0 - alpha / (m * (m - 1.0) / 2.0), m_interval.df));
    m_interval.granted = Simultaneous::Bonferroni;
}

void Work::take(SimultaneousCritical critical)
{
    m_interval.shareBest = std::move(critical.shareBest);
    m_interval.pairMaxima = std::move(critical.pairMaxima);
    m_interval.granted = m_options.simultaneous;
    if (m_options.simultaneous == Simultaneous::Contestant) {
        m_interval.forRanks = std::move(critical.overRivals);
    } else {
        m_interval.critical = critical.overModels;
        m_interval.forRanks.assign(m_component.members.size(), critical.overPairs);
    }
}

Matrix Work::strengthCovariance() const
{
    return leadingBlock(m_interval.covariance, m_component.members.size());
}

void Work::setSimultaneous()
{
    if (!m_interval.available || m_options.simultaneous == Simultaneous::None)
        return;
    const bool tooFewClusters = m_interval.clusters > 0 && m_interval.effective < kMinEffectiveClusters;
    if (m_options.simultaneous == Simultaneous::Bonferroni && !tooFewClusters)
        return setBonferroni();
    const Matrix covariance = strengthCovariance();
    if (!tooFewClusters && m_draws) // the rounds are draws already
        return take(simultaneousFromRounds(covariance, m_draws->beta, m_component.theta, m_options.level));
    CovarianceRoot root;
    if (!tooFewClusters)
        root = covarianceRoot(covariance);
    if (tooFewClusters || root.rank() + 1 < m_component.members.size()) {
        m_interval.notes.simultaneousRefused = true;
        return;
    }
    std::optional<SimultaneousCritical> critical =
        simultaneousCritical(covariance, root.factor, m_component.theta, m_options.level, m_interval.df, m_options.seed,
                             m_options.threads, m_stop);
    if (critical)
        take(std::move(*critical));
    else
        m_interval.available = false;
}

ComponentInterval Work::run()
{
    if (m_options.interval == IntervalKind::None || m_component.members.size() < 2 || !m_component.fit.converged)
        return std::move(m_interval);
    takeCovariance();
    if (!m_interval.available) {
        m_interval.notes.impossible = !m_interval.notes.roundsFailed;
        return std::move(m_interval);
    }
    markWithoutVariance();
    setPointwise();
    setSimultaneous();
    return std::move(m_interval);
}

} // namespace

double ComponentInterval::variance(std::size_t i) const
{
    double largest = covariance(i, i);
    for (const Matrix& other : alternatives)
        largest = std::max(largest, other(i, i));
    return largest;
}

double ComponentInterval::differenceVariance(std::size_t i, std::size_t j) const
{
    double largest = rating::differenceVariance(covariance, i, j);
    for (const Matrix& other : alternatives)
        largest = std::max(largest, rating::differenceVariance(other, i, j));
    return largest;
}

Matrix ComponentInterval::differenceVariances() const
{
    const std::size_t m = undetermined.size();
    Matrix largest = rating::differenceVariances(leadingBlock(covariance, m));
    for (const Matrix& other : alternatives) {
        const Matrix variances = rating::differenceVariances(leadingBlock(other, m));
        for (std::size_t i = 0; i < m * m; ++i)
            largest.data()[i] = std::max(largest.data()[i], variances.data()[i]);
    }
    return largest;
}

ComponentInterval componentInterval(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                                    std::stop_token stop)
{
    return Work(set, component, options, std::move(stop)).run();
}

} // namespace joust::rating
