// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rated_units.h"

#include "rating/pair_counts.h"

#include <algorithm>
#include <tuple>

namespace joust::rating {
namespace {

struct Key
{
    std::int32_t prompt = 0;
    std::uint32_t a = 0; // a < b
    std::uint32_t b = 0;
    std::size_t row = 0;
};

bool sameUnit(const Key& x, const Key& y)
{
    return x.prompt == y.prompt && x.a == y.a && x.b == y.b;
}

std::vector<Key> sortedKeys(const ComparisonSet& set)
{
    std::vector<Key> keys;
    keys.reserve(set.rows.size());
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        const Comparison& vote = set.rows[i];
        if (vote.prompt >= 0)
            keys.push_back({vote.prompt, std::min(vote.a, vote.b), std::max(vote.a, vote.b), i});
    }
    std::sort(keys.begin(), keys.end(), [](const Key& x, const Key& y) {
        return std::tie(x.prompt, x.a, x.b, x.row) < std::tie(y.prompt, y.a, y.b, y.row);
    });
    return keys;
}

Rating ratingOf(const Comparison& vote, LabelSide side)
{
    if (isTie(vote.outcome))
        return {2, vote.annotator};
    const bool first = vote.outcome == base::Outcome::A;
    const bool turned = side == LabelSide::NameFirst && vote.a > vote.b;
    return {first != turned ? 0U : 1U, vote.annotator};
}

} // namespace

RatedUnits unitsOf(const ComparisonSet& set, LabelSide side)
{
    const std::vector<Key> keys = sortedKeys(set);
    RatedUnits units;
    units.labels = 3;
    units.withoutPrompt = set.rows.size() - keys.size();
    for (std::size_t begin = 0; begin < keys.size();) {
        std::size_t end = begin + 1;
        while (end < keys.size() && sameUnit(keys[begin], keys[end]))
            ++end;
        if (end - begin < 2) {
            ++units.singles;
        } else {
            for (std::size_t k = begin; k < end; ++k)
                units.ratings.push_back(ratingOf(set.rows[keys[k].row], side));
            units.offsets.push_back(units.ratings.size());
        }
        begin = end;
    }
    return units;
}

} // namespace joust::rating
