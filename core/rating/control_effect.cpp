// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/control_effect.h"

#include "rating/covariates.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace joust::rating {

bool hasCovariates(const RankOptions& options)
{
    return !options.controls.empty() || options.position;
}

Leaderboard withoutCovariates(const ComparisonSet& set, const RankOptions& options, std::stop_token stop)
{
    RankOptions plain = options;
    plain.controls.clear();
    plain.position = false;
    plain.compat = Compat::None;
    plain.pairs = false;
    plain.interval = IntervalKind::None;
    const CompleteRows complete = completeRows(set, options.controls);
    return computeLeaderboard(complete.allComplete ? set : complete.set, plain, stop);
}

std::vector<std::optional<double>> meanPerContestant(const ComparisonSet& set, std::string_view column)
{
    std::vector<std::optional<double>> means(set.contestants.size());
    const auto found =
        std::find_if(set.columns.begin(), set.columns.end(), [&](const SideColumn& one) { return one.name == column; });
    if (found == set.columns.end())
        return means;
    std::vector<double> sums(set.contestants.size(), 0.0);
    std::vector<std::uint64_t> answers(set.contestants.size(), 0);
    const auto add = [&](std::uint32_t contestant, float number) {
        if (std::isnan(number))
            return;
        sums[contestant] += static_cast<double>(number);
        ++answers[contestant];
    };
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        add(set.rows[row].a, found->a[row]);
        add(set.rows[row].b, found->b[row]);
    }
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (answers[i] > 0)
            means[i] = sums[i] / static_cast<double>(answers[i]);
    }
    return means;
}

} // namespace joust::rating
