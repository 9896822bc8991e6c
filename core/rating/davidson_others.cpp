// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/davidson_others.h"

#include "rating/connectivity.h"
#include "rating/covariates.h"
#include "rating/design.h"
#include "rating/model_fit.h"
#include "rating/outcome_model.h"
#include "rating/rest_component.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace joust::rating {
namespace {

PairOutcome outcomeOf(base::Outcome outcome)
{
    if (outcome == base::Outcome::A)
        return PairOutcome::First; // seen from side A
    return outcome == base::Outcome::B ? PairOutcome::Second : PairOutcome::Tie;
}

// How the linear predictor depends on the parameters, seen from side A.
struct Column
{
    std::size_t parameter = 0;
    double value = 0.0;
};

} // namespace

std::optional<DavidsonOthers> DavidsonOthers::fit(const ComparisonSet& set, std::stop_token stop)
{
    Design all = buildDesign(set, TieRule::Davidson, {}, false);
    const Connectivity graph = connectivity(countPairs(all));
    if (graph.strongMembers.empty() || graph.strongMembers.front().size() < 2)
        return std::nullopt;
    const Design design = std::move(splitDesign(all, graph.strong, graph.strongMembers.size()).front());
    std::vector<std::int64_t> local(set.contestants.size(), -1);
    for (std::size_t i = 0; i < graph.strongMembers.front().size(); ++i)
        local[graph.strongMembers.front()[i]] = static_cast<std::int64_t>(i);
    DavidsonOthers result(set, std::move(local));
    const bool ties = std::any_of(design.outcome.begin(), design.outcome.end(), [](PairOutcome outcome) {
        return outcome == PairOutcome::Tie || outcome == PairOutcome::BothBad;
    });
    result.m_model.ties = ties ? TieRule::Davidson : TieRule::Drop;
    result.m_model.contestants = design.contestants;
    result.m_model.tieParameter = ties;
    // Where every pair was always shown the same way round the position cannot be told from the strengths.
    for (const bool position : {true, false}) {
        result.m_model.position = position;
        ModelFit fitted = fitModel(design, result.m_model, {}, {}, {}, stop);
        if (!fitted.converged)
            continue;
        result.m_beta = std::move(fitted.beta);
        result.m_information = std::move(fitted.information);
        return result;
    }
    return std::nullopt;
}

void DavidsonOthers::addVote(std::uint32_t row, std::vector<double>& score, Matrix& information) const
{
    const Comparison& vote = m_set.rows[row];
    const double weight = m_set.weight(row);
    const auto a = static_cast<std::size_t>(m_local[vote.a]);
    const auto b = static_cast<std::size_t>(m_local[vote.b]);
    const double delta = m_model.position ? m_beta[m_model.positionAt()] : 0.0;
    const double t = m_model.tieParameter ? m_beta[m_model.tieParameterAt()] : 0.0;
    const double half = 0.5 * (m_beta[a] - m_beta[b] + delta);
    const VoteDerivatives d = voteDerivatives(m_model.ties, outcomeOf(vote.outcome), half, -half, t);
    const std::array<Column, 3> columns{Column{a, 1.0}, Column{b, -1.0}, Column{m_model.positionAt(), 1.0}};
    const std::size_t used = m_model.position ? 3 : 2;
    for (std::size_t i = 0; i < used; ++i) {
        score[columns[i].parameter] += weight * columns[i].value * d.u;
        for (std::size_t j = 0; j < used; ++j)
            information(columns[i].parameter, columns[j].parameter) +=
                weight * columns[i].value * columns[j].value * d.uu;
    }
    if (!m_model.tieParameter)
        return;
    const std::size_t tie = m_model.tieParameterAt();
    score[tie] += weight * d.t;
    information(tie, tie) += weight * d.tt;
    for (std::size_t i = 0; i < used; ++i) {
        information(columns[i].parameter, tie) += weight * columns[i].value * d.ut;
        information(tie, columns[i].parameter) += weight * columns[i].value * d.ut;
    }
}

VoteChances DavidsonOthers::chances(const Comparison& vote, std::span<const double> beta) const
{
    const double delta = m_model.position ? beta[m_model.positionAt()] : 0.0;
    const double t = m_model.tieParameter ? beta[m_model.tieParameterAt()] : 0.0;
    const double half = 0.5 * (beta[static_cast<std::size_t>(m_local[vote.a])] -
                               beta[static_cast<std::size_t>(m_local[vote.b])] + delta);
    const auto chance = [&](PairOutcome outcome) {
        return std::exp(voteLogLikelihood(m_model.ties, outcome, half, -half, t));
    };
    return {chance(PairOutcome::First), chance(PairOutcome::Second),
            m_model.tieParameter ? chance(PairOutcome::Tie) : 0.0};
}

std::vector<std::optional<VoteChances>> DavidsonOthers::without(std::span<const std::uint32_t> rows) const
{
    std::vector<std::optional<VoteChances>> result(rows.size());
    std::vector<double> score(m_model.parameters(), 0.0);
    Matrix own(m_model.parameters(), m_model.parameters());
    for (const std::uint32_t row : rows) {
        if (rated(m_set.rows[row]))
            addVote(row, score, own);
    }
    const RestSolution rest = solveRest(m_information, own, m_model, score);
    if (rest.delta.empty())
        return result;
    std::vector<double> beta = m_beta;
    for (std::size_t i = 0; i < beta.size(); ++i)
        beta[i] -= rest.delta[i];
    std::vector<bool> detached(m_model.contestants, false);
    for (const std::uint32_t i : rest.detached)
        detached[i] = true;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const Comparison& vote = m_set.rows[rows[k]];
        if (rated(vote) && !detached[static_cast<std::size_t>(m_local[vote.a])] &&
            !detached[static_cast<std::size_t>(m_local[vote.b])])
            result[k] = chances(vote, beta);
    }
    return result;
}

} // namespace joust::rating
