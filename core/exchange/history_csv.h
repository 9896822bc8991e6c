// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking over time as CSV: one row a slice and contestant. Pure.
#pragma once

#include "rating/history.h"

#include <string>

namespace joust::exchange {

std::string historyCsv(const rating::History& history, const rating::ComparisonSet& votes);

} // namespace joust::exchange
