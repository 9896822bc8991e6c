// SPDX-License-Identifier: GPL-3.0-or-later
// `agreement` for a terminal. Pure.
#pragma once

#include "exchange/agreement_report.h"

#include <string>

namespace joust::exchange {

std::string agreementTable(const AgreementReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
