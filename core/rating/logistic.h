// SPDX-License-Identifier: GPL-3.0-or-later
// The logistic function and its logarithm, exact in the tails, and the scale of ratings.
#pragma once

namespace joust::rating {

// Elo points per unit of theta: 400 / ln 10.
inline constexpr double kEloPerTheta = 173.71779276130073;
inline constexpr double kEloCentre = 1000.0;

// sigma(d) = 1 / (1 + e^{-d}) without overflow for any finite d.
double winProbability(double difference);
// ln sigma(d).
double logWinProbability(double difference);

} // namespace joust::rating
