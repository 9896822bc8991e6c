// SPDX-License-Identifier: GPL-3.0-or-later
// A factor of a covariance matrix, for drawing from it.
#pragma once

#include "rating/matrix.h"

#include <cstddef>

namespace joust::rating {

struct CovarianceRoot
{
    Matrix factor; // M x rank, factor * factor' = covariance
    std::size_t rank() const { return factor.columns(); }
};

// By eigenvalues; those below 1e-10 of the largest count as zero.
CovarianceRoot covarianceRoot(const Matrix& covariance);
// factor * draws (rank x n): n draws in columns, M x n.
Matrix multiply(const Matrix& factor, const Matrix& draws);

} // namespace joust::rating
