// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON document of `agreement --format json`; numbers round-trip, unknown ones are null. Pure.
#pragma once

#include "exchange/agreement_report.h"
#include "exchange/comparison_builder.h"

#include <string>

namespace joust::exchange {

// `votes`: the people's votes that were compared. Ends with a newline.
std::string agreementJson(const AgreementReport& report, const rating::ComparisonSet& votes, const VoteFilter& filter);

} // namespace joust::exchange
