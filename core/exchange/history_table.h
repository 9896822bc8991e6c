// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking over time for a terminal. Pure.
#pragma once

#include "rating/history.h"

#include <string>

namespace joust::exchange {

std::string historyTable(const rating::History& history, const rating::ComparisonSet& votes);

} // namespace joust::exchange
