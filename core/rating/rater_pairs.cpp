// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rater_pairs.h"

#include <algorithm>
#include <tuple>

namespace joust::rating {
namespace {

// One unit that both rated.
struct Shared
{
    std::int32_t first = 0; // first < second
    std::int32_t second = 0;
    std::uint32_t labelFirst = 0;
    std::uint32_t labelSecond = 0;
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
                shared.push_back({known[i].rater, known[j].rater, known[i].label, known[j].label});
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

} // namespace

void addRaterPairs(const RatedUnits& units, const AgreementOptions& options, Agreement& result)
{
    if (ratingPairs(units) > kMaxRatingPairs) {
        result.message += "Too many ratings of the same units to compare the annotators two by two. ";
        return;
    }
    const std::vector<Shared> shared = sharedUnits(units);
    double weighted = 0.0;
    double weight = 0.0;
    for (std::size_t begin = 0; begin < shared.size();) {
        std::size_t end = begin + 1;
        while (end < shared.size() && shared[end].first == shared[begin].first &&
               shared[end].second == shared[begin].second)
            ++end;
        if (end - begin >= options.minSharedUnits)
            result.pairs.push_back(compare(std::span(shared).subspan(begin, end - begin), units.labels));
        begin = end;
    }
    for (const RaterPair& pair : result.pairs) {
        if (pair.kappa) {
            weighted += *pair.kappa * static_cast<double>(pair.units);
            weight += static_cast<double>(pair.units);
        }
    }
    if (weight > 0.0)
        result.cohenMean = weighted / weight;
    std::stable_sort(result.pairs.begin(), result.pairs.end(),
                     [](const RaterPair& x, const RaterPair& y) { return x.units > y.units; });
}

} // namespace joust::rating
