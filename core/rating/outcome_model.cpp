// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/outcome_model.h"

#include "rating/logistic.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace joust::rating {
namespace {

bool isTie(PairOutcome outcome)
{
    return outcome == PairOutcome::Tie || outcome == PairOutcome::BothBad;
}

// A likelihood of d alone: u and v enter with opposite signs.
VoteDerivatives ofDifference(double score, double information)
{
    VoteDerivatives result;
    result.u = score;
    result.v = -score;
    result.uu = information;
    result.uv = -information;
    result.vv = information;
    return result;
}

VoteDerivatives bradleyTerry(PairOutcome outcome, double d)
{
    const double y = scoreOf(outcome);
    const double p = winProbability(d);
    const double q = winProbability(-d);
    return ofDifference(y * q - (1.0 - y) * p, p * q); // y - p, without losing the small one of p and q
}

struct DavidsonShares
{
    double first = 0.0;
    double second = 0.0;
    double tie = 0.0;
    double logTotal = 0.0;
};

DavidsonShares davidsonShares(double d, double t)
{
    const double largest = std::max(std::abs(d) / 2, t);
    const double first = std::exp(d / 2 - largest);
    const double second = std::exp(-d / 2 - largest);
    const double tie = std::exp(t - largest);
    const double total = first + second + tie;
    return {first / total, second / total, tie / total, largest + std::log(total)};
}

VoteDerivatives davidson(PairOutcome outcome, double d, double t)
{
    const DavidsonShares p = davidsonShares(d, t);
    const double lead = p.first - p.second;
    const double sign = isTie(outcome) ? 0.0 : (outcome == PairOutcome::First ? 1.0 : -1.0);
    VoteDerivatives result = ofDifference((sign - lead) / 2, (p.first + p.second - lead * lead) / 4);
    result.t = (isTie(outcome) ? 1.0 : 0.0) - p.tie;
    result.ut = -lead * p.tie / 2;
    result.vt = -result.ut;
    result.tt = p.tie * (1.0 - p.tie);
    return result;
}

VoteDerivatives raoKupper(PairOutcome outcome, double d, double eta)
{
    const double first = winProbability(d - eta);
    const double second = winProbability(-d - eta);
    const bool hasFirst = outcome != PairOutcome::Second; // a tie contains both terms
    const bool hasSecond = outcome != PairOutcome::First;
    const double lossFirst = hasFirst ? winProbability(eta - d) : 0.0;
    const double lossSecond = hasSecond ? winProbability(eta + d) : 0.0;
    const double varFirst = first * lossFirst;
    const double varSecond = second * lossSecond;
    VoteDerivatives result = ofDifference(lossFirst - lossSecond, varFirst + varSecond);
    result.t = -lossFirst - lossSecond;
    result.ut = varSecond - varFirst;
    result.vt = -result.ut;
    result.tt = varFirst + varSecond;
    if (isTie(outcome)) { // ln(e^{2 eta} - 1)
        const double growth = 2.0 / -std::expm1(-2.0 * eta);
        result.t += growth;
        result.tt += growth * (growth - 2.0);
    }
    return result;
}

// Gradient and minus Hessian of one outcome's log-probability in (u, v, t).
struct Local
{
    double logProbability = 0.0;
    std::array<double, 3> gradient{};
    std::array<std::array<double, 3>, 3> information{};
};

struct Threshold
{
    double logT = 0.0;
    double slope = 0.0; // d ln T / dt
};

Threshold thresholdOf(double t, bool hasThreshold)
{
    if (!hasThreshold)
        return {};
    return {-logWinProbability(-t), winProbability(t)}; // ln(1 + e^t)
}

// ln of e^u / (e^u + T e^v + 1); `self` is 0 for u, 1 for v.
Local logWin(double u, double v, const Threshold& threshold, std::size_t self)
{
    const double own = self == 0 ? u : v;
    const double other = (self == 0 ? v : u) + threshold.logT;
    const double largest = std::max({own, other, 0.0});
    const double total = std::exp(own - largest) + std::exp(other - largest) + std::exp(-largest);
    const double p = std::exp(own - largest) / total;
    const double q = std::exp(other - largest) / total;
    const std::size_t rival = 1 - self;
    Local local;
    local.logProbability = own - largest - std::log(total);
    local.gradient[self] = 1.0 - p;
    local.gradient[rival] = -q;
    local.gradient[2] = -q * threshold.slope;
    local.information[self][self] = p * (1.0 - p);
    local.information[rival][rival] = q * (1.0 - q);
    local.information[self][rival] = local.information[rival][self] = -p * q;
    local.information[self][2] = local.information[2][self] = -p * q * threshold.slope;
    local.information[rival][2] = local.information[2][rival] = q * (1.0 - q) * threshold.slope;
    local.information[2][2] =
        q * (1.0 - q) * threshold.slope * threshold.slope + q * threshold.slope * (1.0 - threshold.slope);
    return local;
}

Local logBothBad(double u, double v)
{
    const double largest = std::max({u, v, 0.0});
    const double total = std::exp(u - largest) + std::exp(v - largest) + std::exp(-largest);
    const double p = std::exp(u - largest) / total;
    const double q = std::exp(v - largest) / total;
    Local local;
    local.logProbability = -largest - std::log(total);
    local.gradient = {-p, -q, 0.0};
    local.information[0] = {p * (1.0 - p), -p * q, 0.0};
    local.information[1] = {-p * q, q * (1.0 - q), 0.0};
    return local;
}

// The rest of three probabilities: p = 1 - sum p_c, with dp = - sum p_c g_c and d2p = - sum p_c (g_c g_c' - I_c).
Local logRest(const std::array<Local, 3>& others)
{
    double rest = 1.0;
    std::array<double, 3> slope{};
    std::array<std::array<double, 3>, 3> curvature{};
    for (const Local& other : others) {
        const double p = std::exp(other.logProbability);
        rest -= p;
        for (std::size_t i = 0; i < 3; ++i) {
            slope[i] -= p * other.gradient[i];
            for (std::size_t j = 0; j < 3; ++j)
                curvature[i][j] -= p * (other.gradient[i] * other.gradient[j] - other.information[i][j]);
        }
    }
    rest = std::max(rest, 1e-300);
    Local local;
    local.logProbability = std::log(rest);
    for (std::size_t i = 0; i < 3; ++i) {
        local.gradient[i] = slope[i] / rest;
        for (std::size_t j = 0; j < 3; ++j)
            local.information[i][j] = slope[i] / rest * (slope[j] / rest) - curvature[i][j] / rest;
    }
    return local;
}

Local badAware(PairOutcome outcome, double u, double v, double t, bool hasThreshold)
{
    const Threshold threshold = thresholdOf(t, hasThreshold);
    switch (outcome) {
    case PairOutcome::First:
        return logWin(u, v, threshold, 0);
    case PairOutcome::Second:
        return logWin(u, v, threshold, 1);
    case PairOutcome::BothBad:
        return logBothBad(u, v);
    case PairOutcome::Tie:
        break;
    }
    return logRest({logWin(u, v, threshold, 0), logWin(u, v, threshold, 1), logBothBad(u, v)});
}

VoteDerivatives flatten(const Local& local)
{
    return {local.gradient[0],       local.gradient[1],       local.gradient[2],
            local.information[0][0], local.information[0][1], local.information[1][1],
            local.information[0][2], local.information[1][2], local.information[2][2]};
}

double raoKupperLog(PairOutcome outcome, double d, double eta)
{
    if (outcome == PairOutcome::First)
        return logWinProbability(d - eta);
    if (outcome == PairOutcome::Second)
        return logWinProbability(-d - eta);
    return 2.0 * eta + std::log(-std::expm1(-2.0 * eta)) + logWinProbability(d - eta) + logWinProbability(-d - eta);
}

double davidsonLog(PairOutcome outcome, double d, double t)
{
    const double own = isTie(outcome) ? t : (outcome == PairOutcome::First ? d / 2 : -d / 2);
    return own - davidsonShares(d, t).logTotal;
}

} // namespace

std::string_view word(TieRule ties)
{
    switch (ties) {
    case TieRule::Half:
        return "half";
    case TieRule::Drop:
        return "drop";
    case TieRule::Davidson:
        return "davidson";
    case TieRule::RaoKupper:
        return "rao-kupper";
    case TieRule::BadAware:
        return "bad-aware";
    }
    return "";
}

VoteDerivatives voteDerivatives(TieRule ties, PairOutcome outcome, double u, double v, double t, bool hasThreshold)
{
    switch (ties) {
    case TieRule::Davidson:
        return davidson(outcome, u - v, t);
    case TieRule::RaoKupper:
        return raoKupper(outcome, u - v, t);
    case TieRule::BadAware:
        return flatten(badAware(outcome, u, v, t, hasThreshold));
    case TieRule::Half:
    case TieRule::Drop:
        break;
    }
    return bradleyTerry(outcome, u - v);
}

double voteLogLikelihood(TieRule ties, PairOutcome outcome, double u, double v, double t, bool hasThreshold)
{
    switch (ties) {
    case TieRule::Davidson:
        return davidsonLog(outcome, u - v, t);
    case TieRule::RaoKupper:
        return raoKupperLog(outcome, u - v, t);
    case TieRule::BadAware:
        return badAware(outcome, u, v, t, hasThreshold).logProbability;
    case TieRule::Half:
    case TieRule::Drop:
        break;
    }
    const double y = scoreOf(outcome);
    return y * logWinProbability(u - v) + (1.0 - y) * logWinProbability(v - u);
}

double initialTieParameter(TieRule ties)
{
    return ties == TieRule::RaoKupper ? 0.5 : 0.0;
}

} // namespace joust::rating
