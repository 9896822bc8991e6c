// SPDX-License-Identifier: GPL-3.0-or-later
// `pairs` for a terminal: the pairs, the contestants, and sentences about what the ratings cannot explain. Pure.
#pragma once

#include "rating/pair_report.h"

#include <string>

namespace joust::exchange {

std::string pairsTable(const rating::PairReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
