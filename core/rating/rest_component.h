// SPDX-License-Identifier: GPL-3.0-or-later
// What the votes of all other clusters say: one step of the jackknife. Without a cluster the graph of comparisons may
// fall apart; then only the largest part is moved and the others are reported.
#pragma once

#include "rating/matrix.h"
#include "rating/model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

struct RestSolution
{
    std::vector<double> delta;           // (full - removed)^+ score, strengths centred; empty when singular
    std::vector<std::uint32_t> detached; // contestants outside the largest remaining part; their delta is 0
};

// `full` and `removed` are P x P informations of the model, `score` has P values.
RestSolution solveRest(const Matrix& full, const Matrix& removed, const Model& model, std::span<const double> score);

} // namespace joust::rating
