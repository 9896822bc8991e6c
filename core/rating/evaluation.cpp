// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/evaluation.h"

#include "rating/linear_predictors.h"
#include "rating/logistic.h"
#include "rating/logistic_block.h"
#include "rating/pair_sums.h"
#include "rating/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joust::rating {
namespace {

// The gradient of the votes.
std::vector<double> gradientOf(const Design& design, const Model& model, const PairSums& sums)
{
    std::vector<double> gradient(model.parameters(), 0.0);
    for (std::size_t i = 0; i < design.pairs.size(); ++i) {
        gradient[design.pairs[i].first] += sums.strengths[i].u;
        gradient[design.pairs[i].second] += sums.strengths[i].v;
    }
    for (std::size_t k = 0; k < sums.columns; ++k)
        gradient[model.contestants + k] = sums.gradient[k];
    if (model.tieParameter)
        gradient[model.tieParameterAt()] = sums.gradient[sums.columns];
    return gradient;
}

// Rows and columns of strengths; the cross terms with a column x have opposite signs along the two strengths, since x
// shifts d.
void addStrengths(const Design& design, const Model& model, const PairSums& sums, Matrix& matrix)
{
    for (std::size_t i = 0; i < design.pairs.size(); ++i) {
        const std::size_t a = design.pairs[i].first;
        const std::size_t b = design.pairs[i].second;
        const StrengthSums& pair = sums.strengths[i];
        matrix(a, a) += pair.uu;
        matrix(b, b) += pair.vv;
        matrix(a, b) += pair.uv;
        for (std::size_t k = 0; k < sums.columns; ++k) {
            const double cross = sums.cross[i * sums.columns + k];
            matrix(a, model.contestants + k) += cross;
            matrix(b, model.contestants + k) -= cross;
        }
        if (model.tieParameter) {
            matrix(a, model.tieParameterAt()) += pair.ut;
            matrix(b, model.tieParameterAt()) += pair.vt;
        }
    }
}

void addExtras(const Model& model, const PairSums& sums, Matrix& matrix)
{
    const std::size_t size = sums.columns + 1;
    const std::size_t used = model.extras();
    for (std::size_t a = 0; a < used; ++a) {
        for (std::size_t b = a; b < used; ++b)
            matrix(model.contestants + a, model.contestants + b) += sums.second[a * size + b];
    }
}

Matrix matrixOf(const Design& design, const Model& model, const PairSums& sums)
{
    Matrix matrix(model.parameters(), model.parameters());
    addStrengths(design, model, sums, matrix);
    addExtras(model, sums, matrix);
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            matrix(i, j) = matrix(j, i);
    }
    return matrix;
}

void addPenaltyGradient(const Model& model, std::span<const double> beta, std::vector<double>& gradient)
{
    for (std::size_t i = 0; i < model.contestants; ++i)
        gradient[i] += model.prior * (0.5 - winProbability(beta[i])) - model.strengthRidge * beta[i];
    for (std::size_t k = model.contestants; k < model.contestants + model.covariates; ++k)
        gradient[k] -= model.coefficientRidge * beta[k];
}

void addPenaltyInformation(const Model& model, std::span<const double> beta, Matrix& information)
{
    for (std::size_t i = 0; i < model.contestants; ++i)
        information(i, i) += model.prior * winProbability(beta[i]) * winProbability(-beta[i]) + model.strengthRidge;
    for (std::size_t k = model.contestants; k < model.contestants + model.covariates; ++k)
        information(k, k) += model.coefficientRidge;
}

double penaltyLogLikelihood(const Model& model, std::span<const double> beta)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < model.contestants; ++i) {
        sum += model.prior * (logWinProbability(beta[i]) + logWinProbability(-beta[i])) / 2;
        sum -= model.strengthRidge * beta[i] * beta[i] / 2;
    }
    for (std::size_t k = model.contestants; k < model.contestants + model.covariates; ++k)
        sum -= model.coefficientRidge * beta[k] * beta[k] / 2;
    return sum;
}

// The two linear predictors of an observation and the tie parameter.
class Predictors
{
public:
    Predictors(const Design& design, const Model& model, std::span<const double> beta)
        : m_design(design)
        , m_model(model)
        , m_beta(beta)
        , m_t(model.tieParameter ? beta[model.tieParameterAt()] : 0.0)
    {
    }
    double shift(std::size_t i) const
    {
        double sum = m_model.position ? m_beta[m_model.positionAt()] * static_cast<double>(m_design.position[i]) : 0.0;
        for (std::size_t k = 0; k < m_model.covariates; ++k)
            sum += m_beta[m_model.contestants + k] * static_cast<double>(m_design.covariates[k][i]);
        return sum;
    }
    double u(const PairSpan& pair, std::size_t i) const { return m_beta[pair.first] + shift(i) / 2; }
    double v(const PairSpan& pair, std::size_t i) const { return m_beta[pair.second] - shift(i) / 2; }
    double t() const { return m_t; }

private:
    const Design& m_design;
    const Model& m_model;
    std::span<const double> m_beta;
    double m_t;
};

// ln p, given sigma(d) = p: where it is no normal number it is e^d.
double logOf(double p, double d)
{
    return p > 0.0 ? std::log(p) : d;
}

// Half and drop, of consecutive pairs: logarithms of probabilities of a block at a time.
double blockLogLikelihood(const Design& design, const Model& model, std::span<const double> beta, std::size_t firstPair,
                          std::size_t lastPair)
{
    double sum = 0.0;
    std::size_t pair = firstPair;
    BlockValues d;
    BlockValues p;
    BlockValues q;
    const std::size_t stop = design.pairs[lastPair - 1].end;
    for (std::size_t begin = design.pairs[firstPair].begin; begin < stop; begin += kBlockRows) {
        const std::size_t end = std::min(stop, begin + kBlockRows);
        while (design.pairs[pair].end <= begin)
            ++pair;
        linearPredictors(design, model, beta, begin, end, pair, ColumnBlock(design, model, begin, end), d.data());
        winProbabilities(d.data(), p.data(), q.data(), end - begin);
        for (std::size_t i = 0; i < end - begin; ++i) {
            const double y = scoreOf(design.outcome[begin + i]);
            const double won = y > 0.0 ? y * logOf(p[i], d[i]) : 0.0;
            const double lost = y < 1.0 ? (1.0 - y) * logOf(q[i], -d[i]) : 0.0;
            sum += static_cast<double>(design.votes[begin + i]) * design.weight[begin + i] * (won + lost);
        }
    }
    return sum;
}

double scalarLogLikelihood(const Design& design, const Model& model, const Predictors& at, std::size_t firstPair,
                           std::size_t lastPair)
{
    double sum = 0.0;
    for (std::size_t p = firstPair; p < lastPair; ++p) {
        const PairSpan& pair = design.pairs[p];
        for (std::size_t i = pair.begin; i < pair.end; ++i)
            sum += static_cast<double>(design.votes[i]) * design.weight[i] *
                   voteLogLikelihood(model.ties, design.outcome[i], at.u(pair, i), at.v(pair, i), at.t(),
                                     model.tieParameter);
    }
    return sum;
}

} // namespace

Evaluation evaluate(const Design& design, const Model& model, std::span<const double> beta,
                    std::span<const std::uint32_t> votes, unsigned threads)
{
    const PairSums sums = sumOverPairs(design, model, beta, SecondOrder::Information, votes, threads);
    Evaluation at{gradientOf(design, model, sums), matrixOf(design, model, sums)};
    addPenaltyGradient(model, beta, at.gradient);
    addPenaltyInformation(model, beta, at.information);
    return at;
}

std::vector<double> gradientAt(const Design& design, const Model& model, std::span<const double> beta,
                               std::span<const std::uint32_t> votes, unsigned threads)
{
    std::vector<double> gradient =
        gradientOf(design, model, sumOverPairs(design, model, beta, SecondOrder::None, votes, threads));
    addPenaltyGradient(model, beta, gradient);
    return gradient;
}

Matrix scoreOuterProduct(const Design& design, const Model& model, std::span<const double> beta, unsigned threads)
{
    return matrixOf(design, model, sumOverPairs(design, model, beta, SecondOrder::OuterProduct, {}, threads));
}

double logLikelihood(const Design& design, const Model& model, std::span<const double> beta, unsigned threads)
{
    const Predictors at(design, model, beta);
    const std::vector<std::size_t> pieces = pairPieces(design);
    std::vector<double> sums(pieces.size() - 1, 0.0);
    parallelFor(sums.size(), threads, [&](std::size_t piece) {
        sums[piece] = hasTieParameter(model.ties)
                          ? scalarLogLikelihood(design, model, at, pieces[piece], pieces[piece + 1])
                          : blockLogLikelihood(design, model, beta, pieces[piece], pieces[piece + 1]);
    });
    return std::accumulate(sums.begin(), sums.end(), penaltyLogLikelihood(model, beta));
}

ObservationScores observationScores(const Design& design, const Model& model, std::span<const double> beta,
                                    unsigned threads)
{
    const Predictors at(design, model, beta);
    ObservationScores scores;
    scores.u.resize(design.observations());
    const bool ofDifference = model.ties != TieRule::BadAware;
    if (!ofDifference)
        scores.v.resize(design.observations());
    if (model.tieParameter)
        scores.t.resize(design.observations());
    const std::vector<std::size_t> pieces = pairPieces(design);
    parallelFor(pieces.size() - 1, threads, [&](std::size_t piece) {
        for (std::size_t p = pieces[piece]; p < pieces[piece + 1]; ++p) {
            const PairSpan& pair = design.pairs[p];
            for (std::size_t i = pair.begin; i < pair.end; ++i) {
                const VoteDerivatives vote = voteDerivatives(model.ties, design.outcome[i], at.u(pair, i),
                                                             at.v(pair, i), at.t(), model.tieParameter);
                scores.u[i] = design.weight[i] * vote.u;
                if (!ofDifference)
                    scores.v[i] = design.weight[i] * vote.v;
                if (model.tieParameter)
                    scores.t[i] = design.weight[i] * vote.t;
            }
        }
    });
    return scores;
}

} // namespace joust::rating
