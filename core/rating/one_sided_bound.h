// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a contestant that won (or lost) every battle: the strength at which that would happen with
// probability 1 - level, the rivals' strengths taken as known. Never an invented rating.
#pragma once

#include <span>

namespace joust::rating {

struct Rival
{
    double theta = 0.0;
    double weight = 1.0; // of the battles against it, > 0
};

// Solves sum n_j ln sigma(t - theta_j) = ln(1 - level) for t. `rivals` must not be empty.
double lowerBoundOfWinner(std::span<const Rival> rivals, double level);
// Mirrored: sum n_j ln sigma(theta_j - t) = ln(1 - level).
double upperBoundOfLoser(std::span<const Rival> rivals, double level);

} // namespace joust::rating
