// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of `pairs --format csv`: one pair that met a row; an unknown number is an empty cell. Pure.
#pragma once

#include "rating/pair_report.h"

#include <string>

namespace joust::exchange {

std::string pairsCsv(const rating::PairReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
