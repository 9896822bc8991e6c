// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/held_out.h"

#include "rating/component_fit.h"
#include "rating/covariates.h"
#include "rating/logistic.h"
#include "rating/outcome_model.h"
#include "rating/pair_counts.h"
#include "rating/random_stream.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

std::vector<std::size_t> dealtFolds(const ComparisonSet& set, const HeldOutOptions& options)
{
    std::vector<std::size_t> folds;
    folds.reserve(set.rows.size());
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        const std::int32_t prompt = set.rows[row].prompt;
        const std::uint64_t unit = prompt >= 0 ? 2 * static_cast<std::uint64_t>(prompt) : 2 * row + 1;
        folds.push_back(RandomStream(options.seed, unit).below(static_cast<std::uint32_t>(options.folds)));
    }
    return folds;
}

// The votes of all folds but one, with their side columns.
ComparisonSet trainingSet(const ComparisonSet& set, const std::vector<std::size_t>& folds, std::size_t held)
{
    std::vector<std::uint32_t> kept;
    for (std::uint32_t row = 0; row < set.rows.size(); ++row) {
        if (folds[row] != held)
            kept.push_back(row);
    }
    ComparisonSet training = selectRows(set, kept);
    for (Comparison& vote : training.rows)
        vote.prompt = vote.annotator = kUnknown;
    return training;
}

// A model fitted to the training votes, over their largest component.
class Predictor
{
public:
    Predictor(const ComparisonSet& training, const HeldOutModel& model, std::stop_token stop);

    // False: nothing can be predicted, for example because the votes are separated.
    bool fitted() const { return m_fit.has_value(); }
    // ln P of a vote; nothing for contestants outside the component and for a missing covariate.
    std::optional<double> logScore(const ComparisonSet& set, std::size_t row) const;

private:
    std::optional<double> difference(const ComparisonSet& set, std::size_t row) const;

    Covariates m_covariates;
    std::optional<ComponentFit> m_fit;
    std::vector<std::int64_t> m_local; // number within the component, or -1
    double m_tieShare = 0.0;
};

Predictor::Predictor(const ComparisonSet& training, const HeldOutModel& model, std::stop_token stop)
    : m_local(training.contestants.size(), -1)
{
    RankOptions options;
    options.ties = model.ties;
    options.controls = model.controls;
    options.position = model.position;
    const CompleteRows complete = completeRows(training, model.controls);
    const ComparisonSet& votes = complete.allComplete ? training : complete.set;
    double ties = 0.0;
    double all = 0.0;
    for (std::size_t row = 0; row < votes.rows.size(); ++row) {
        all += votes.weight(row);
        ties += isTie(votes.rows[row].outcome) ? votes.weight(row) : 0.0;
    }
    m_tieShare = all > 0.0 ? ties / all : 0.0;
    m_covariates = makeCovariates(votes, options);
    Design design = buildDesign(votes, model.ties, m_covariates, false);
    const Connectivity graph = connectivity(countPairs(design));
    std::vector<ComponentFit> fits = fitComponents(std::move(design), graph, m_covariates, options, std::move(stop));
    if (fits.empty() || fits.front().members.size() < 2 || !fits.front().fit.converged)
        return;
    m_fit = std::move(fits.front());
    for (std::size_t i = 0; i < m_fit->members.size(); ++i)
        m_local[m_fit->members[i]] = static_cast<std::int64_t>(i);
}

// The linear predictor, seen from side A.
std::optional<double> Predictor::difference(const ComparisonSet& set, std::size_t row) const
{
    const Comparison& vote = set.rows[row];
    if (!m_fit || m_local[vote.a] < 0 || m_local[vote.b] < 0)
        return std::nullopt;
    const std::vector<double>& beta = m_fit->fit.beta;
    double d = beta[static_cast<std::size_t>(m_local[vote.a])] - beta[static_cast<std::size_t>(m_local[vote.b])];
    for (std::size_t k = 0; k < m_fit->columns.size(); ++k) {
        const Covariate& covariate = m_covariates.used[m_fit->columns[k]];
        d += beta[m_fit->members.size() + k] * covariate.value(set.columns[covariate.column], row);
    }
    if (m_fit->model.position)
        d += beta[m_fit->model.positionAt()];
    return std::isfinite(d) ? std::optional(d) : std::nullopt;
}

std::optional<double> Predictor::logScore(const ComparisonSet& set, std::size_t row) const
{
    const std::optional<double> d = difference(set, row);
    if (!d)
        return std::nullopt;
    const base::Outcome outcome = set.rows[row].outcome;
    const Model& model = m_fit->model;
    double score = 0.0;
    if (model.tieParameter) {
        const PairOutcome seen = isTie(outcome)                ? PairOutcome::Tie
                                 : outcome == base::Outcome::A ? PairOutcome::First
                                                               : PairOutcome::Second;
        score = voteLogLikelihood(model.ties, seen, 0.5 * *d, -0.5 * *d, m_fit->fit.beta[model.tieParameterAt()]);
    } else if (isTie(outcome)) {
        score = std::log(m_tieShare);
    } else {
        score = std::log1p(-m_tieShare) + logWinProbability(outcome == base::Outcome::A ? *d : -*d);
    }
    return std::max(score, -1e3); // an outcome the training votes never had is not infinitely bad
}

// What the models score on the votes of one fold; false where a model could not be fitted to the others.
struct FoldScores
{
    std::vector<bool> fitted;
    std::vector<double> sums;
    std::uint64_t votes = 0;
    std::uint64_t skipped = 0;
};

FoldScores scoreFold(const ComparisonSet& set, const std::vector<std::size_t>& folds, std::size_t held,
                     const std::vector<HeldOutModel>& models, std::stop_token stop)
{
    const ComparisonSet training = trainingSet(set, folds, held);
    std::vector<Predictor> predictors;
    FoldScores result;
    for (const HeldOutModel& model : models) {
        predictors.emplace_back(training, model, stop);
        result.fitted.push_back(predictors.back().fitted());
    }
    result.sums.assign(models.size(), 0.0);
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        if (folds[row] != held)
            continue;
        std::vector<double> scores;
        for (const Predictor& predictor : predictors) {
            if (const std::optional<double> score = predictor.logScore(set, row))
                scores.push_back(*score);
        }
        const bool predicted = scores.size() == models.size();
        ++(predicted ? result.votes : result.skipped);
        for (std::size_t k = 0; k < scores.size() && predicted; ++k)
            result.sums[k] += scores[k];
    }
    return result;
}

// The scores of the models that could be fitted, with nothing in the places of the others.
HeldOut withGaps(HeldOut result, const std::vector<bool>& fitted)
{
    std::vector<std::optional<double>> scores;
    auto next = result.logScores.begin();
    for (const bool one : fitted)
        scores.push_back(one && next != result.logScores.end() ? *next++ : std::nullopt);
    result.logScores = std::move(scores);
    return result;
}

} // namespace

base::Result<void> validate(const HeldOutOptions& options, const std::vector<HeldOutModel>& models)
{
    if (options.folds < 2 || options.folds > 1000)
        return base::Error{base::ErrorCode::InvalidArgument, "between 2 and 1000 folds"};
    for (const HeldOutModel& model : models) {
        if (model.ties == TieRule::BadAware)
            return base::Error{base::ErrorCode::InvalidArgument,
                               "the bad-aware model predicts four outcomes, the others three"};
    }
    return {};
}

HeldOut heldOutScores(const ComparisonSet& set, const std::vector<HeldOutModel>& models, const HeldOutOptions& options,
                      std::stop_token stop)
{
    HeldOut result;
    std::vector<double> sums(models.size(), 0.0);
    std::vector<bool> fitted(models.size(), true);
    const std::vector<std::size_t> folds = dealtFolds(set, options);
    for (std::size_t held = 0; held < options.folds; ++held) {
        const FoldScores fold = scoreFold(set, folds, held, models, stop);
        if (stop.stop_requested())
            return {};
        result.votes += fold.votes;
        result.skipped += fold.skipped;
        for (std::size_t k = 0; k < models.size(); ++k) {
            sums[k] += fold.sums[k];
            fitted[k] = fitted[k] && fold.fitted[k];
        }
    }
    std::vector<HeldOutModel> others;
    for (std::size_t k = 0; k < models.size(); ++k) {
        if (fitted[k])
            others.push_back(models[k]);
    }
    if (!others.empty() && others.size() < models.size())
        return withGaps(heldOutScores(set, others, options, stop), fitted);
    result.logScores.resize(models.size());
    for (std::size_t k = 0; k < models.size() && result.votes > 0; ++k)
        result.logScores[k] = sums[k] / static_cast<double>(result.votes);
    if (result.votes == 0)
        result.message = "No vote can be predicted from the votes on other prompts.";
    return result;
}

} // namespace joust::rating
