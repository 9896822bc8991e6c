// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/one_sided_bound.h"

#include "rating/bradley_terry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace joust::rating {
namespace {

double logProbabilityOfAllWins(std::span<const Rival> rivals, double t)
{
    double sum = 0.0;
    for (const Rival& rival : rivals)
        sum += rival.weight * logWinProbability(t - rival.theta);
    return sum;
}

} // namespace

double lowerBoundOfWinner(std::span<const Rival> rivals, double level)
{
    const double target = std::log1p(-level);
    double low = rivals.front().theta;
    double high = low;
    for (double width = 1.0; logProbabilityOfAllWins(rivals, low) > target; width *= 2.0)
        low -= width;
    for (double width = 1.0; logProbabilityOfAllWins(rivals, high) < target; width *= 2.0)
        high += width;
    for (int i = 0; i < 200 && high - low > 1e-13 * (1.0 + std::abs(low)); ++i) { // the left side increases in t
        const double middle = 0.5 * (low + high);
        (logProbabilityOfAllWins(rivals, middle) < target ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

double upperBoundOfLoser(std::span<const Rival> rivals, double level)
{
    std::vector<Rival> mirrored(rivals.begin(), rivals.end());
    for (Rival& rival : mirrored)
        rival.theta = -rival.theta;
    return -lowerBoundOfWinner(mirrored, level);
}

} // namespace joust::rating
