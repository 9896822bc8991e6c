// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/score_products.h"

#include "rating/parallel.h"

#include <Eigen/Core>
#include <algorithm>
#include <vector>

namespace joust::rating {
namespace {

using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::size_t kBatch = 256;
constexpr std::size_t kPieces = 8;
constexpr std::size_t kLargestShared = 600; // beyond, a matrix a piece would be too much memory

std::vector<std::size_t> nonZero(const double* row, std::size_t size)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < size; ++i) {
        if (row[i] != 0.0)
            result.push_back(i);
    }
    return result;
}

// Clusters that touch few parameters are cheaper one by one.
void addBatch(const Dense& scores, Eigen::Index rows, Dense& sum)
{
    Eigen::Index dense = 0;
    Dense packed(rows, scores.cols());
    for (Eigen::Index c = 0; c < rows; ++c) {
        const std::vector<std::size_t> touched = nonZero(scores.row(c).data(), static_cast<std::size_t>(scores.cols()));
        if (touched.size() * 4 > static_cast<std::size_t>(scores.cols())) {
            packed.row(dense++) = scores.row(c);
            continue;
        }
        for (const std::size_t i : touched) {
            for (const std::size_t j : touched)
                sum(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) +=
                    scores(c, static_cast<Eigen::Index>(i)) * scores(c, static_cast<Eigen::Index>(j));
        }
    }
    if (dense > 0)
        sum.noalias() += packed.topRows(dense).transpose() * packed.topRows(dense);
}

} // namespace

Matrix scoreProducts(std::size_t clusters, std::size_t size, const std::function<void(std::size_t, double*)>& fill,
                     unsigned threads, std::stop_token stop)
{
    const std::size_t pieces = size > kLargestShared ? 1 : kPieces;
    const auto p = static_cast<Eigen::Index>(size);
    std::vector<Dense> sums(pieces, Dense::Zero(p, p));
    parallelFor(pieces, threads, [&](std::size_t piece) {
        const std::size_t end = clusters * (piece + 1) / pieces;
        Dense scores(static_cast<Eigen::Index>(std::min(kBatch, clusters)), p);
        for (std::size_t begin = clusters * piece / pieces; begin < end && !stop.stop_requested(); begin += kBatch) {
            const std::size_t rows = std::min(kBatch, end - begin);
            scores.setZero();
            for (std::size_t c = 0; c < rows; ++c)
                fill(begin + c, scores.row(static_cast<Eigen::Index>(c)).data());
            addBatch(scores, static_cast<Eigen::Index>(rows), sums[piece]);
        }
    });
    Matrix total(size, size);
    Eigen::Map<Dense> view(total.data(), p, p);
    for (const Dense& part : sums)
        view += part;
    return total;
}

} // namespace joust::rating
