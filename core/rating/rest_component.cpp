// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rest_component.h"

#include "rating/information_inverse.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace joust::rating {
namespace {

// An edge that the cluster alone carried leaves only rounding behind.
constexpr double kGone = 1e-9;

Matrix difference(const Matrix& full, const Matrix& removed)
{
    Matrix rest(full.rows(), full.columns());
    for (std::size_t i = 0; i < full.rows() * full.columns(); ++i)
        rest.data()[i] = full.data()[i] - removed.data()[i];
    return rest;
}

// The block of the strengths is a Laplacian: rebuilt from the edges that remain, so that it stays one exactly.
void rebuildLaplacian(const Matrix& full, const Matrix& removed, std::size_t contestants, Matrix& rest)
{
    for (std::size_t i = 0; i < contestants; ++i) {
        for (std::size_t j = 0; j < contestants; ++j)
            rest(i, j) = 0.0;
    }
    for (std::size_t i = 0; i < contestants; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double edge = removed(i, j) - full(i, j);
            if (edge > -kGone * full(i, j))
                addPair(rest, i, j, edge);
        }
    }
}

std::vector<std::uint32_t> reachable(const Matrix& rest, std::size_t contestants, std::uint32_t root,
                                     std::vector<bool>& seen)
{
    std::vector<std::uint32_t> members{root};
    seen[root] = true;
    for (std::size_t k = 0; k < members.size(); ++k) {
        for (std::uint32_t j = 0; j < contestants; ++j) {
            if (!seen[j] && rest(members[k], j) != 0.0) {
                seen[j] = true;
                members.push_back(j);
            }
        }
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::vector<std::uint32_t> largestPart(const Matrix& rest, std::size_t contestants)
{
    std::vector<bool> seen(contestants, false);
    std::vector<std::uint32_t> largest;
    for (std::uint32_t i = 0; i < contestants; ++i) {
        if (seen[i])
            continue;
        std::vector<std::uint32_t> part = reachable(rest, contestants, i, seen);
        if (part.size() > largest.size())
            largest = std::move(part);
    }
    return largest;
}

Matrix block(const Matrix& matrix, const std::vector<std::size_t>& kept)
{
    Matrix result(kept.size(), kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        for (std::size_t j = 0; j < kept.size(); ++j)
            result(i, j) = matrix(kept[i], kept[j]);
    }
    return result;
}

// Moves `members` and the parameters behind the strengths only.
RestSolution solvePart(const Matrix& rest, Model model, std::span<const double> score,
                       const std::vector<std::uint32_t>& members)
{
    std::vector<std::size_t> kept(members.begin(), members.end());
    for (std::size_t k = model.contestants; k < model.parameters(); ++k)
        kept.push_back(k);
    std::vector<bool> inside(model.contestants, false);
    for (const std::uint32_t i : members)
        inside[i] = true;
    RestSolution solution;
    for (std::uint32_t i = 0; i < model.contestants; ++i) {
        if (!inside[i])
            solution.detached.push_back(i);
    }
    std::vector<double> part;
    for (const std::size_t i : kept)
        part.push_back(score[i]);
    model.contestants = members.size();
    centreStrengths(model, part);
    const std::optional<std::vector<double>> inner = solveInformation(block(rest, kept), model, part);
    if (!inner)
        return {};
    solution.delta.assign(score.size(), 0.0);
    for (std::size_t k = 0; k < kept.size(); ++k)
        solution.delta[kept[k]] = (*inner)[k];
    return solution;
}

} // namespace

RestSolution solveRest(const Matrix& full, const Matrix& removed, const Model& model, std::span<const double> score)
{
    Matrix rest = difference(full, removed);
    if (model.onlyDifferences()) {
        rebuildLaplacian(full, removed, model.contestants, rest);
        const std::vector<std::uint32_t> members = largestPart(rest, model.contestants);
        if (members.size() < model.contestants)
            return solvePart(rest, model, score, members);
    }
    RestSolution solution;
    if (std::optional<std::vector<double>> delta = solveInformation(rest, model, score)) {
        centreStrengths(model, *delta);
        solution.delta = std::move(*delta);
    }
    return solution;
}

} // namespace joust::rating
