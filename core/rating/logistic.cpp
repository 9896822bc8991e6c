// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/logistic.h"

#include <cmath>

namespace joust::rating {

double winProbability(double difference)
{
    if (difference >= 0.0)
        return 1.0 / (1.0 + std::exp(-difference));
    const double odds = std::exp(difference);
    return odds / (1.0 + odds);
}

double logWinProbability(double difference)
{
    if (difference >= 0.0)
        return -std::log1p(std::exp(-difference));
    return difference - std::log1p(std::exp(difference));
}

} // namespace joust::rating
