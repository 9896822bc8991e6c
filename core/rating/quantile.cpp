// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/quantile.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstddef>

namespace joust::rating {
namespace {

namespace policies = boost::math::policies;
// Arguments are checked by the callers; out of range becomes infinity or NaN there, never an exception here.
using Policy =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

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

double sampleQuantile(std::span<float> sample, double probability)
{
    const double position = probability * static_cast<double>(sample.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const auto middle = sample.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(sample.begin(), middle, sample.end());
    const double low = static_cast<double>(*middle);
    if (below + 1 == sample.size())
        return low;
    const double high = static_cast<double>(*std::min_element(middle + 1, sample.end()));
    return low + (position - static_cast<double>(below)) * (high - low);
}

} // namespace joust::rating
