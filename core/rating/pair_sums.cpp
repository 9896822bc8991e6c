// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/pair_sums.h"

#include "rating/linear_predictors.h"
#include "rating/logistic_block.h"
#include "rating/parallel.h"

#include <algorithm>
#include <array>

namespace joust::rating {
namespace {

// What one piece adds to the sums over all votes.
struct PieceTotals
{
    std::vector<double> gradient;
    std::vector<double> second;
};

class Pass
{
public:
    Pass(const Design& design, const Model& model, std::span<const double> beta, SecondOrder order,
         std::span<const std::uint32_t> votes, PairSums& sums)
        : m_design(design)
        , m_model(model)
        , m_beta(beta)
        , m_order(order)
        , m_votes(votes.empty() ? std::span<const std::uint32_t>(design.votes) : votes)
        , m_sums(sums)
    {
    }

    PieceTotals run(std::size_t firstPair, std::size_t lastPair)
    {
        const std::size_t size = m_sums.columns + 1;
        PieceTotals totals{std::vector<double>(size, 0.0), std::vector<double>(size * size, 0.0)};
        if (hasTieParameter(m_model.ties))
            runScalar(firstPair, lastPair, totals);
        else
            runBlocks(firstPair, lastPair, totals);
        return totals;
    }

private:
    void runBlocks(std::size_t firstPair, std::size_t lastPair, PieceTotals& totals);
    void block(std::size_t begin, std::size_t end, std::size_t& pair, PieceTotals& totals);
    void runScalar(std::size_t firstPair, std::size_t lastPair, PieceTotals& totals);
    void addVote(std::size_t pair, std::size_t i, PieceTotals& totals);
    double column(std::size_t k, std::size_t i) const
    {
        return k < m_model.covariates ? static_cast<double>(m_design.covariates[k][i])
                                      : static_cast<double>(m_design.position[i]);
    }

    const Design& m_design;
    const Model& m_model;
    std::span<const double> m_beta;
    SecondOrder m_order;
    std::span<const std::uint32_t> m_votes;
    PairSums& m_sums;
};

void Pass::runBlocks(std::size_t firstPair, std::size_t lastPair, PieceTotals& totals)
{
    std::size_t pair = firstPair;
    const std::size_t end = m_design.pairs[lastPair - 1].end;
    for (std::size_t begin = m_design.pairs[firstPair].begin; begin < end; begin += kBlockRows)
        block(begin, std::min(end, begin + kBlockRows), pair, totals);
}

// Half and drop: derivatives of all votes of the block at once, then their sums pair by pair. `pair` is the first pair
// with votes in the block, and afterwards the first with votes behind it.
void Pass::block(std::size_t begin, std::size_t end, std::size_t& pair, PieceTotals& totals)
{
    constexpr std::array<double, 4> kScore{1.0, 0.0, 0.5, 0.5};
    const std::size_t rows = end - begin;
    const std::size_t columns = m_sums.columns;
    const ColumnBlock x(m_design, m_model, begin, end);
    BlockValues d;
    BlockValues p;
    BlockValues q;
    BlockValues y;
    BlockValues votes;
    BlockValues first;
    BlockValues second;
    linearPredictors(m_design, m_model, m_beta, begin, end, pair, x, d.data());
    winProbabilities(d.data(), p.data(), q.data(), rows);
    for (std::size_t i = 0; i < rows; ++i) {
        y[i] = kScore[static_cast<std::size_t>(m_design.outcome[begin + i])];
        votes[i] = static_cast<double>(static_cast<std::int32_t>(m_votes[begin + i]));
    }
    const bool firstOnly = m_order == SecondOrder::None;
    const auto derive = m_order == SecondOrder::OuterProduct ? scoreAndSquare : scoreAndInformation;
    derive({y.data(), p.data(), q.data(), votes.data(), m_design.weight.data() + begin}, rows, first.data(),
           second.data());
    for (std::size_t at = begin; at < end; ++pair) {
        const std::size_t stop = std::min<std::size_t>(end, m_design.pairs[pair].end);
        const std::size_t offset = at - begin;
        StrengthSums& sums = m_sums.strengths[pair];
        sums.u += blockSum(first.data() + offset, stop - at);
        if (!firstOnly)
            sums.uu += blockSum(second.data() + offset, stop - at);
        for (std::size_t k = 0; k < columns && !firstOnly; ++k)
            m_sums.cross[pair * columns + k] += blockDot(second.data() + offset, x[k] + offset, stop - at);
        at = stop;
        if (stop < m_design.pairs[pair].end)
            break; // the pair goes on in the next block
    }
    for (std::size_t a = 0; a < columns; ++a)
        totals.gradient[a] += blockDot(first.data(), x[a], rows);
    if (columns == 0 || firstOnly)
        return;
    std::array<double, kMostColumns*(kMostColumns + 1) / 2> products;
    blockProducts(second.data(), x.columns(), columns, rows, products.data());
    const double* product = products.data();
    for (std::size_t a = 0; a < columns; ++a) {
        for (std::size_t b = a; b < columns; ++b)
            totals.second[a * (columns + 1) + b] += *product++;
    }
}

void Pass::runScalar(std::size_t firstPair, std::size_t lastPair, PieceTotals& totals)
{
    for (std::size_t pair = firstPair; pair < lastPair; ++pair) {
        for (std::size_t i = m_design.pairs[pair].begin; i < m_design.pairs[pair].end; ++i) {
            if (m_votes[i] > 0)
                addVote(pair, i, totals);
        }
    }
}

void Pass::addVote(std::size_t pair, std::size_t i, PieceTotals& totals)
{
    const PairSpan& span = m_design.pairs[pair];
    const std::size_t columns = m_sums.columns;
    double shift = 0.0;
    for (std::size_t k = 0; k < columns; ++k)
        shift += column(k, i) * m_beta[m_model.contestants + k];
    const double t = m_model.tieParameter ? m_beta[m_model.tieParameterAt()] : 0.0;
    VoteDerivatives vote = voteDerivatives(m_model.ties, m_design.outcome[i], m_beta[span.first] + shift / 2,
                                           m_beta[span.second] - shift / 2, t, m_model.tieParameter);
    const double votes = static_cast<double>(m_votes[i]);
    const double weight = votes * m_design.weight[i];
    double squared = weight;
    if (m_order == SecondOrder::OuterProduct) {
        vote = {vote.u,          vote.v,          vote.t,          vote.u * vote.u, vote.u * vote.v,
                vote.v * vote.v, vote.u * vote.t, vote.v * vote.t, vote.t * vote.t};
        squared = weight * m_design.weight[i];
    }
    StrengthSums& sums = m_sums.strengths[pair];
    sums.u += weight * vote.u;
    sums.v += weight * vote.v;
    sums.uu += squared * vote.uu;
    sums.uv += squared * vote.uv;
    sums.vv += squared * vote.vv;
    sums.ut += squared * vote.ut;
    sums.vt += squared * vote.vt;
    const std::size_t size = columns + 1;
    totals.gradient[columns] += weight * vote.t;
    totals.second[columns * size + columns] += squared * vote.tt;
    for (std::size_t a = 0; a < columns; ++a) {
        const double x = column(a, i);
        m_sums.cross[pair * columns + a] += squared * vote.uu * x;
        totals.gradient[a] += weight * vote.u * x;
        totals.second[a * size + columns] += squared * vote.ut * x;
        for (std::size_t b = a; b < columns; ++b)
            totals.second[a * size + b] += squared * vote.uu * x * column(b, i);
    }
}

} // namespace

std::vector<std::size_t> pairPieces(const Design& design, std::size_t target)
{
    std::vector<std::size_t> pieces{0};
    std::size_t begin = 0;
    for (std::size_t pair = 0; pair < design.pairs.size(); ++pair) {
        if (design.pairs[pair].end - begin < target && pair + 1 < design.pairs.size())
            continue;
        pieces.push_back(pair + 1);
        begin = design.pairs[pair].end;
    }
    return pieces;
}

PairSums sumOverPairs(const Design& design, const Model& model, std::span<const double> beta, SecondOrder order,
                      std::span<const std::uint32_t> votes, unsigned threads)
{
    PairSums sums;
    sums.columns = model.covariates + (model.position ? 1U : 0U);
    sums.strengths.resize(design.pairs.size());
    sums.cross.assign(design.pairs.size() * sums.columns, 0.0);
    sums.gradient.assign(sums.columns + 1, 0.0);
    sums.second.assign((sums.columns + 1) * (sums.columns + 1), 0.0);
    const std::vector<std::size_t> pieces = pairPieces(design);
    std::vector<PieceTotals> totals(pieces.size() - 1);
    Pass pass(design, model, beta, order, votes, sums);
    parallelFor(totals.size(), threads, [&](std::size_t i) { totals[i] = pass.run(pieces[i], pieces[i + 1]); });
    for (const PieceTotals& part : totals) {
        std::transform(part.gradient.begin(), part.gradient.end(), sums.gradient.begin(), sums.gradient.begin(),
                       std::plus<>());
        std::transform(part.second.begin(), part.second.end(), sums.second.begin(), sums.second.begin(), std::plus<>());
    }
    if (!hasTieParameter(model.ties)) {
        for (StrengthSums& pair : sums.strengths) {
            pair.v = -pair.u;
            pair.uv = -pair.uu;
            pair.vv = pair.uu;
        }
    }
    return sums;
}

} // namespace joust::rating
