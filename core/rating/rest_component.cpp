// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rest_component.h"

#include "rating/laplacian.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace joust::rating {
namespace {

// An edge that the cluster alone carried leaves only rounding behind.
constexpr double kGone = 1e-9;

Matrix remaining(const Matrix& full, const Matrix& removed)
{
    Matrix rest(full.rows(), full.rows());
    for (std::size_t i = 0; i < full.rows(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double edge = removed(i, j) - full(i, j);
            if (edge > -kGone * full(i, j))
                addPair(rest, i, j, edge);
        }
    }
    return rest;
}

std::vector<std::uint32_t> reachable(const Matrix& rest, std::uint32_t root, std::vector<bool>& seen)
{
    std::vector<std::uint32_t> members{root};
    seen[root] = true;
    for (std::size_t k = 0; k < members.size(); ++k) {
        for (std::uint32_t j = 0; j < rest.rows(); ++j) {
            if (!seen[j] && rest(members[k], j) != 0.0) {
                seen[j] = true;
                members.push_back(j);
            }
        }
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::vector<std::uint32_t> largestPart(const Matrix& rest)
{
    std::vector<bool> seen(rest.rows(), false);
    std::vector<std::uint32_t> largest;
    for (std::uint32_t i = 0; i < rest.rows(); ++i) {
        if (seen[i])
            continue;
        std::vector<std::uint32_t> part = reachable(rest, i, seen);
        if (part.size() > largest.size())
            largest = std::move(part);
    }
    return largest;
}

Matrix block(const Matrix& matrix, const std::vector<std::uint32_t>& members)
{
    Matrix result(members.size(), members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = 0; j < members.size(); ++j)
            result(i, j) = matrix(members[i], members[j]);
    }
    return result;
}

void centre(std::vector<double>& values)
{
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) /
                        static_cast<double>(std::max<std::size_t>(1, values.size()));
    for (double& value : values)
        value -= mean;
}

RestSolution solvePart(const Matrix& rest, std::span<const double> score, const std::vector<std::uint32_t>& members)
{
    RestSolution solution;
    std::vector<double> part;
    for (const std::uint32_t i : members)
        part.push_back(score[i]);
    centre(part);
    const std::optional<std::vector<double>> inner = solveLaplacian(block(rest, members), part);
    if (!inner)
        return solution;
    solution.delta.assign(score.size(), 0.0);
    std::vector<bool> inside(score.size(), false);
    for (std::size_t k = 0; k < members.size(); ++k) {
        solution.delta[members[k]] = (*inner)[k];
        inside[members[k]] = true;
    }
    for (std::uint32_t i = 0; i < score.size(); ++i) {
        if (!inside[i])
            solution.detached.push_back(i);
    }
    return solution;
}

} // namespace

RestSolution solveRest(const Matrix& full, const Matrix& removed, std::span<const double> score)
{
    const Matrix rest = remaining(full, removed);
    const std::vector<std::uint32_t> members = largestPart(rest);
    if (members.size() < score.size())
        return solvePart(rest, score, members);
    RestSolution solution;
    if (std::optional<std::vector<double>> delta = solveLaplacian(rest, score))
        solution.delta = std::move(*delta);
    return solution;
}

} // namespace joust::rating
