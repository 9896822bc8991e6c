// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cohen_interval.h"

#include "rating/multinomial_draw.h"
#include "rating/quantile.h"

#include <algorithm>
#include <map>

namespace joust::rating {
namespace {

constexpr double kMostSteps = 2e9; // cells counted in all rounds

// Units that count the same cells are alike, so that few kinds stand for many units.
struct Kinds
{
    std::vector<std::vector<std::uint32_t>> cells;
    std::vector<std::uint32_t> units;
};

Kinds kindsOf(const KappaTables& tables)
{
    std::vector<SharedRating> sorted = tables.shared;
    std::sort(sorted.begin(), sorted.end(), [](const SharedRating& x, const SharedRating& y) {
        return std::pair(x.unit, x.cell) < std::pair(y.unit, y.cell);
    });
    std::map<std::vector<std::uint32_t>, std::uint32_t> found;
    std::size_t withCells = 0;
    for (std::size_t begin = 0; begin < sorted.size(); ++withCells) {
        std::vector<std::uint32_t> cells;
        const std::uint32_t unit = sorted[begin].unit;
        for (; begin < sorted.size() && sorted[begin].unit == unit; ++begin)
            cells.push_back(sorted[begin].cell);
        ++found[std::move(cells)];
    }
    if (tables.units > withCells)
        found[{}] = static_cast<std::uint32_t>(tables.units - withCells);
    Kinds kinds;
    for (const auto& [cells, units] : found) {
        kinds.cells.push_back(cells);
        kinds.units.push_back(units);
    }
    return kinds;
}

double steps(const Kinds& kinds, const KappaTables& tables, std::uint32_t rounds)
{
    double one = static_cast<double>(tables.pairs) * tables.labels * tables.labels;
    for (const std::vector<std::uint32_t>& cells : kinds.cells)
        one += 1.0 + static_cast<double>(cells.size());
    return one * rounds;
}

} // namespace

std::optional<double> meanKappa(std::span<const std::uint32_t> cells, std::size_t pairs, std::uint32_t labels)
{
    const std::size_t size = static_cast<std::size_t>(labels) * labels;
    Matrix table(labels, labels);
    double weighted = 0.0;
    double weight = 0.0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        double units = 0.0;
        for (std::size_t cell = 0; cell < size; ++cell) {
            table(cell / labels, cell % labels) = cells[pair * size + cell];
            units += cells[pair * size + cell];
        }
        if (const std::optional<double> kappa = cohenKappa(table)) {
            weighted += *kappa * units;
            weight += units;
        }
    }
    return weight > 0.0 ? std::optional(weighted / weight) : std::nullopt;
}

std::optional<std::pair<double, double>> kappaInterval(const KappaTables& tables, const AgreementOptions& options,
                                                       std::uint64_t stream, const std::stop_token& stop)
{
    if (tables.units < 2 || tables.pairs == 0 || options.rounds == 0)
        return std::nullopt;
    const Kinds kinds = kindsOf(tables);
    if (steps(kinds, tables, options.rounds) > kMostSteps)
        return std::nullopt;
    RandomStream random(options.seed, stream);
    std::vector<std::uint32_t> drawn(kinds.units.size());
    std::vector<std::uint32_t> cells(tables.pairs * tables.labels * tables.labels);
    std::vector<float> kappas;
    for (std::uint32_t round = 0; round < options.rounds; ++round) {
        if (stop.stop_requested())
            return std::nullopt;
        resample(random, kinds.units, drawn);
        std::fill(cells.begin(), cells.end(), 0U);
        for (std::size_t kind = 0; kind < drawn.size(); ++kind) {
            for (const std::uint32_t cell : kinds.cells[kind])
                cells[cell] += drawn[kind];
        }
        if (const std::optional<double> kappa = meanKappa(cells, tables.pairs, tables.labels))
            kappas.push_back(static_cast<float>(*kappa));
    }
    if (kappas.empty() || static_cast<double>(options.rounds - kappas.size()) > 0.025 * options.rounds)
        return std::nullopt;
    return std::pair<double, double>(sampleQuantile(kappas, 0.5 * (1.0 - options.level)),
                                     sampleQuantile(kappas, 0.5 * (1.0 + options.level)));
}

} // namespace joust::rating
