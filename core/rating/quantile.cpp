// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/quantile.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace joust::rating {
namespace {

namespace policies = boost::math::policies;
// Arguments are checked by the callers; out of range becomes infinity or NaN there, never an exception here.
using Policy =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

// The value of rank `rank` from 0, and the next one (the same for the last).
struct Neighbours
{
    float low = 0.0F;
    float high = 0.0F;
};

Neighbours selected(std::vector<float> values, std::size_t rank)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), middle, values.end());
    return {*middle, middle + 1 == values.end() ? *middle : *std::min_element(middle + 1, values.end())};
}

// Which values can have a rank is told by counting them in equal steps from the least to the greatest: two passes
// without a branch that depends on the values, and a selection among few.
Neighbours selectedAmongFew(std::span<const float> sample, std::size_t rank, float least, float scale)
{
    constexpr std::uint32_t kSteps = 1024;
    const auto stepOf = [&](float x) {
        return std::min(static_cast<std::uint32_t>((x - least) * scale * static_cast<float>(kSteps)), kSteps - 1);
    };
    std::vector<std::uint32_t> counts(kSteps, 0);
    for (const float x : sample)
        ++counts[stepOf(x)];
    std::uint32_t step = 0;
    std::size_t before = 0;
    while (before + counts[step] <= rank)
        before += counts[step++];
    std::uint32_t last = step; // the step of the next value
    for (std::size_t up = before + counts[step]; up == rank + 1 && up < sample.size();)
        up += counts[++last];
    std::vector<float> few;
    for (const float x : sample) {
        if (const std::uint32_t at = stepOf(x); at >= step && at <= last)
            few.push_back(x);
    }
    return selected(std::move(few), rank - before);
}

Neighbours neighbours(std::span<const float> sample, std::size_t rank)
{
    constexpr std::size_t kMany = 4096;
    const auto [least, greatest] = std::minmax_element(sample.begin(), sample.end());
    const float scale = 1.0F / (*greatest - *least);
    if (sample.size() < kMany || !std::isfinite(scale) || !(scale > 0.0F))
        return selected({sample.begin(), sample.end()}, rank);
    return selectedAmongFew(sample, rank, *least, scale);
}

} // namespace

double criticalValue(double level, std::optional<double> df)
{
    const double probability = 0.5 + 0.5 * level;
    if (df)
        return boost::math::quantile(boost::math::students_t_distribution<double, Policy>(*df), probability);
    return boost::math::quantile(boost::math::normal_distribution<double, Policy>(), probability);
}

double twoSidedP(double z, std::optional<double> df)
{
    if (df)
        return 2.0 * boost::math::cdf(boost::math::complement(boost::math::students_t_distribution<double, Policy>(*df),
                                                              std::abs(z)));
    return 2.0 *
           boost::math::cdf(boost::math::complement(boost::math::normal_distribution<double, Policy>(), std::abs(z)));
}

double chiSquareQuantile(double probability, double df)
{
    return boost::math::quantile(boost::math::chi_squared_distribution<double, Policy>(df), probability);
}

double sampleQuantile(std::span<const float> sample, double probability)
{
    const double position = probability * static_cast<double>(sample.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const Neighbours values = neighbours(sample, below);
    const double low = static_cast<double>(values.low);
    return low + (position - static_cast<double>(below)) * (static_cast<double>(values.high) - low);
}

} // namespace joust::rating
