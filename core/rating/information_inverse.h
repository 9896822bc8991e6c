// SPDX-License-Identifier: GPL-3.0-or-later
// Linear algebra with the information of a model (P x P). Where only differences of strengths are identified, H has the
// null vector (1 .. 1, 0 .. 0): one contestant is grounded (its row and column left out), the rest is factored by
// Cholesky, and strengths are centred afterwards; no ridge is added.
#pragma once

#include "rating/matrix.h"
#include "rating/model.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace joust::rating {

// x with H x = s: strengths with mean zero where only differences are identified, as they come elsewhere. Nullopt when
// H is not positive definite on the identified space.
std::optional<std::vector<double>> solveInformation(const Matrix& information, const Model& model,
                                                    std::span<const double> s);
// The bread of a sandwich: the inverse on the identified space, with strengths centred on both sides where the model
// reports them about their mean.
std::optional<Matrix> inverseInformation(const Matrix& information, const Model& model);
// Subtracts the mean of the strengths, where the model reports them about their mean.
void centreStrengths(const Model& model, std::span<double> beta);

// Which of the other parameters (numbered from the first behind the strengths) the votes cannot tell apart from what
// stands before them: their pivot is nothing but rounding.
std::vector<std::size_t> unidentifiedExtras(const Matrix& information, const Model& model);

// bread * meat * bread (all square and symmetric).
Matrix sandwichProduct(const Matrix& bread, const Matrix& meat);

} // namespace joust::rating
