// SPDX-License-Identifier: GPL-3.0-or-later
// A covariance matrix taken apart: a factor for drawing from it, its positive part, and the covariance of a sample.
#pragma once

#include "rating/matrix.h"

#include <cstddef>

namespace joust::rating {

struct CovarianceRoot
{
    Matrix factor; // M x rank, factor * factor' = covariance
    std::size_t rank() const { return factor.columns(); }
};

// By Cholesky where only the last row depends on the others (strengths about their mean), otherwise by eigenvalues;
// those below 1e-10 of the largest count as zero.
CovarianceRoot covarianceRoot(const Matrix& covariance);

struct PositivePart
{
    Matrix matrix;
    bool clipped = false; // an eigenvalue below - 1e-10 of the largest was set to 0
};
PositivePart positivePart(const Matrix& symmetric);

// Of rows (draws) x columns (parameters), with n - 1 in the denominator; zero for fewer than two rows.
Matrix sampleCovariance(const Matrix& sample);

} // namespace joust::rating
