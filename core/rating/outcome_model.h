// SPDX-License-Identifier: GPL-3.0-or-later
// The log-likelihood of one vote under each rule for ties, with its first derivatives and minus its second ones. A vote
// is seen from the first contestant of its pair; u and v are the two linear predictors (theta plus half of the
// covariates' share, minus half of it), d = u - v, t the rule's own parameter.
//   half, drop   P(first) = sigma(d); a tie counts y = 1/2          R. A. Bradley and M. E. Terry 1952
//   davidson     P(tie) = nu / (e^{d/2} + e^{-d/2} + nu), t = ln nu R. R. Davidson, JASA 65, 1970
//   rao-kupper   P(first) = sigma(d - eta), P(second) = sigma(-d - eta), t = eta > 0
//                                                                   P. V. Rao and L. L. Kupper, JASA 62, 1967
//   bad-aware    P(first) = e^u / (e^u + T e^v + 1), P(both bad) = 1 / (1 + e^u + e^v), the rest is tie,
//                T = 1 + e^t                                        E. Frick et al., "Prompt-to-Leaderboard", 2025
// All are pure functions of finite arguments and finite themselves.
#pragma once

#include "rating/tie_rule.h"

#include <cstdint>

namespace joust::rating {

enum class PairOutcome : std::uint8_t { First, Second, Tie, BothBad };

// y of half and drop: 1, 0, 1/2.
constexpr double scoreOf(PairOutcome outcome)
{
    if (outcome == PairOutcome::First)
        return 1.0;
    return outcome == PairOutcome::Second ? 0.0 : 0.5;
}

struct VoteDerivatives
{
    double u = 0.0; // d l / du ...
    double v = 0.0;
    double t = 0.0;
    double uu = 0.0; // - d2 l / du2 ...
    double uv = 0.0;
    double vv = 0.0;
    double ut = 0.0;
    double vt = 0.0;
    double tt = 0.0;
};

// `hasThreshold` false: no plain tie was seen, so bad-aware uses T = 1 (t is not a parameter).
VoteDerivatives voteDerivatives(TieRule ties, PairOutcome outcome, double u, double v, double t,
                                bool hasThreshold = true);
double voteLogLikelihood(TieRule ties, PairOutcome outcome, double u, double v, double t, bool hasThreshold = true);

// A value of t to begin with.
double initialTieParameter(TieRule ties);
// Rao-Kupper's threshold must stay positive.
constexpr bool mustBePositive(TieRule ties)
{
    return ties == TieRule::RaoKupper;
}

} // namespace joust::rating
