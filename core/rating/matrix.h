// SPDX-License-Identifier: GPL-3.0-or-later
// A dense matrix as a value, so that headers need no Eigen. Row-major.
#pragma once

#include <cstddef>
#include <vector>

namespace joust::rating {

class Matrix
{
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_values(rows * columns, 0.0)
    {
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    double& operator()(std::size_t i, std::size_t j) { return m_values[i * m_columns + j]; }
    double operator()(std::size_t i, std::size_t j) const { return m_values[i * m_columns + j]; }
    double* data() { return m_values.data(); }
    const double* data() const { return m_values.data(); }

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double> m_values;
};

// Adds weight * (e_a - e_b)(e_a - e_b)', the shape of every information and score matrix here.
inline void addPair(Matrix& matrix, std::size_t a, std::size_t b, double weight)
{
    matrix(a, a) += weight;
    matrix(b, b) += weight;
    matrix(a, b) -= weight;
    matrix(b, a) -= weight;
}

// The first `size` rows and columns.
inline Matrix leadingBlock(const Matrix& matrix, std::size_t size)
{
    Matrix block(size, size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j)
            block(i, j) = matrix(i, j);
    }
    return block;
}

// Variance of x_i - x_j for a covariance matrix.
inline double differenceVariance(const Matrix& covariance, std::size_t i, std::size_t j)
{
    return covariance(i, i) + covariance(j, j) - 2.0 * covariance(i, j);
}

} // namespace joust::rating
