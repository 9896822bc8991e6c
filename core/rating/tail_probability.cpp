// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/tail_probability.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <numbers>

namespace joust::rating {
namespace {

namespace policies = boost::math::policies;
// Arguments are checked by the callers; out of range becomes infinity or NaN there, never an exception here.
using Policy =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

} // namespace

double normalLowerTail(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double chiSquareUpperTail(double x, double df)
{
    if (!(x > 0.0))
        return 1.0;
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared_distribution<double, Policy>(df), x));
}

double kolmogorovUpperTail(double x)
{
    if (x < 0.2) // the series needs many terms there, and its value is 1 to 12 digits
        return 1.0;
    double sum = 0.0;
    for (int k = 1; k <= 100; ++k) {
        const double term = std::exp(-2.0 * k * k * x * x);
        sum += k % 2 == 1 ? term : -term;
        if (term < 1e-17)
            break;
    }
    return std::clamp(2.0 * sum, 0.0, 1.0);
}

} // namespace joust::rating
