// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of `agreement --format csv`: one coefficient a row (measure, first, second, units, value, lower, upper),
// over everybody, between two annotators, and between a model judge and people. An unknown number is an empty cell.
// Pure.
#pragma once

#include "exchange/agreement_report.h"

#include <string>

namespace joust::exchange {

std::string agreementCsv(const AgreementReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
