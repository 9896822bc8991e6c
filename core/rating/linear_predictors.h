// SPDX-License-Identifier: GPL-3.0-or-later
// The linear predictors of consecutive observations, d = theta_first - theta_second + x' gamma + s position, for
// arithmetic on many votes at once.
#pragma once

#include "rating/design.h"
#include "rating/logistic_block.h"
#include "rating/model.h"

#include <array>
#include <cstddef>
#include <span>

namespace joust::rating {

inline constexpr std::size_t kMostColumns = 64;

// Covariates and, when the model has it, the position of the observations begin .. end - 1; at most kBlockRows.
class ColumnBlock
{
public:
    ColumnBlock(const Design& design, const Model& model, std::size_t begin, std::size_t end);
    ColumnBlock(const ColumnBlock&) = delete;
    ColumnBlock& operator=(const ColumnBlock&) = delete;

    const float* const* columns() const { return m_x.data(); }
    const float* operator[](std::size_t k) const { return m_x[k]; }

private:
    std::array<const float*, kMostColumns> m_x;
    std::array<float, kBlockRows> m_position;
};

// `pair` is the first pair with votes in the block.
void linearPredictors(const Design& design, const Model& model, std::span<const double> beta, std::size_t begin,
                      std::size_t end, std::size_t pair, const ColumnBlock& x, double* d);

} // namespace joust::rating
