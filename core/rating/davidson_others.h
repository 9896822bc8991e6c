// SPDX-License-Identifier: GPL-3.0-or-later
// Davidson's model with a position term (R. R. Davidson, JASA 65, 1970), fitted to all votes, and what it says of a
// vote once one annotator's votes are removed by a Newton step.
#pragma once

#include "rating/comparison.h"
#include "rating/matrix.h"
#include "rating/model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace joust::rating {

// Probabilities of side A, side B, and a tie of either kind.
struct VoteChances
{
    double a = 0.0;
    double b = 0.0;
    double tie = 0.0;
};

class DavidsonOthers
{
public:
    // Over the largest strongly connected component of `set`, which must outlive this. Nullopt without a fit.
    static std::optional<DavidsonOthers> fit(const ComparisonSet& set, std::stop_token stop);

    // Chances of each of the votes `rows` (of one annotator) by all other votes; nullopt for a vote on contestants that
    // the others do not tie to the rest, and for all of them when nobody else voted.
    std::vector<std::optional<VoteChances>> without(std::span<const std::uint32_t> rows) const;

private:
    DavidsonOthers(const ComparisonSet& set, std::vector<std::int64_t> local)
        : m_set(set)
        , m_local(std::move(local))
    {
    }

    bool rated(const Comparison& vote) const { return m_local[vote.a] >= 0 && m_local[vote.b] >= 0; }
    void addVote(std::uint32_t row, std::vector<double>& score, Matrix& information) const;
    VoteChances chances(const Comparison& vote, std::span<const double> beta) const;

    const ComparisonSet& m_set;
    std::vector<std::int64_t> m_local; // number within the component, or -1
    Model m_model;
    std::vector<double> m_beta;
    Matrix m_information;
};

} // namespace joust::rating
