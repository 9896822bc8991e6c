// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rater_pairs.h"

#include "rating/cohen_interval.h"

#include <algorithm>
#include <tuple>

namespace joust::rating {
namespace {

constexpr std::uint64_t kStream = 1; // of draws; alpha's is 0

// One unit that both rated.
struct Shared
{
    std::int32_t first = 0; // first < second
    std::int32_t second = 0;
    std::uint32_t labelFirst = 0;
    std::uint32_t labelSecond = 0;
    std::uint32_t unit = 0;
};

double ratingPairs(const RatedUnits& units)
{
    double pairs = 0.0;
    for (std::size_t u = 0; u < units.count(); ++u) {
        const auto size = static_cast<double>(units.of(u).size());
        pairs += 0.5 * size * (size - 1.0);
    }
    return pairs;
}

// The unit's known raters by number, each with the first label given.
std::vector<Rating> firstRatings(std::span<const Rating> unit)
{
    std::vector<Rating> known;
    std::copy_if(unit.begin(), unit.end(), std::back_inserter(known), [](const Rating& r) { return r.rater >= 0; });
    std::stable_sort(known.begin(), known.end(), [](const Rating& x, const Rating& y) { return x.rater < y.rater; });
    known.erase(
        std::unique(known.begin(), known.end(), [](const Rating& x, const Rating& y) { return x.rater == y.rater; }),
        known.end());
    return known;
}

std::vector<Shared> sharedUnits(const RatedUnits& units)
{
    std::vector<Shared> shared;
    for (std::size_t u = 0; u < units.count(); ++u) {
        const std::vector<Rating> known = firstRatings(units.of(u));
        for (std::size_t i = 0; i < known.size(); ++i) {
            for (std::size_t j = i + 1; j < known.size(); ++j)
                shared.push_back(
                    {known[i].rater, known[j].rater, known[i].label, known[j].label, static_cast<std::uint32_t>(u)});
        }
    }
    std::sort(shared.begin(), shared.end(), [](const Shared& x, const Shared& y) {
        return std::tie(x.first, x.second) < std::tie(y.first, y.second);
    });
    return shared;
}

RaterPair compare(std::span<const Shared> shared, std::uint32_t labels)
{
    Matrix table(labels, labels);
    double same = 0.0;
    for (const Shared& unit : shared) {
        table(unit.labelFirst, unit.labelSecond) += 1.0;
        same += unit.labelFirst == unit.labelSecond ? 1.0 : 0.0;
    }
    return {shared.front().first, shared.front().second, shared.size(), same / static_cast<double>(shared.size()),
            cohenKappa(table)};
}

// The pair's table behind those before it.
void addTable(std::span<const Shared> shared, KappaTables& tables, std::vector<std::uint32_t>& cells)
{
    const auto pair = static_cast<std::uint32_t>(tables.pairs++);
    cells.resize(tables.pairs * tables.labels * tables.labels);
    for (const Shared& unit : shared) {
        const std::uint32_t cell = (pair * tables.labels + unit.labelFirst) * tables.labels + unit.labelSecond;
        ++cells[cell];
        tables.shared.push_back({unit.unit, cell});
    }
}

} // namespace

void addRaterPairs(const RatedUnits& units, const AgreementOptions& options, const std::stop_token& stop,
                   Agreement& result)
{
    if (ratingPairs(units) > kMaxRatingPairs) {
        result.message += "Too many ratings of the same units to compare the annotators two by two. ";
        return;
    }
    const std::vector<Shared> shared = sharedUnits(units);
    KappaTables tables{units.count(), 0, units.labels, {}};
    std::vector<std::uint32_t> cells;
    for (std::size_t begin = 0; begin < shared.size();) {
        std::size_t end = begin + 1;
        while (end < shared.size() && shared[end].first == shared[begin].first &&
               shared[end].second == shared[begin].second)
            ++end;
        if (end - begin >= options.minSharedUnits) {
            const std::span<const Shared> both = std::span(shared).subspan(begin, end - begin);
            result.pairs.push_back(compare(both, units.labels));
            addTable(both, tables, cells);
        }
        begin = end;
    }
    result.cohenMean = meanKappa(cells, tables.pairs, tables.labels);
    if (result.cohenMean) {
        if (const auto interval = kappaInterval(tables, options, kStream, stop))
            std::tie(result.cohenLower, result.cohenUpper) = *interval;
    }
    std::stable_sort(result.pairs.begin(), result.pairs.end(),
                     [](const RaterPair& x, const RaterPair& y) { return x.units > y.units; });
}

} // namespace joust::rating
