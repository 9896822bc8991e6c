// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and speed of contestants: what is read for rating::factorReport(), and the report as a document.
#pragma once

#include "base/result.h"
#include "exchange/load_options.h"
#include "exchange/vote_filter.h"
#include "rating/factor_report.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::exchange {

// Numbers that a file does not have are not known.
LoadOptions loadOptionsForFactors();
// Billions of parameters, parallel to `contestants`; none is known of a votes file. Opens a workspace read-only by
// itself: any thread.
base::Result<std::vector<std::optional<double>>> contestantSizes(const std::string& path,
                                                                 const std::vector<std::string>& contestants);

// Pure.
std::string factorsJson(const rating::FactorReport& report, const rating::ComparisonSet& votes,
                        const VoteFilter& filter);
std::string factorsCsv(const rating::FactorReport& report, const rating::ComparisonSet& votes);
std::string factorsTable(const rating::FactorReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
