// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a report, as inline SVG. Pure.
#pragma once

#include "exchange/report_html.h"

#include <string>

namespace joust::exchange {

std::string intervalsSvg(const rating::Leaderboard& board);
// Elo for one standard deviation of each covariate; empty without covariates.
std::string coefficientsSvg(const rating::Leaderboard& board);
// Share won by the row against the column, best first; empty without pairs.
std::string winRatesSvg(const ReportContents& contents);

} // namespace joust::exchange
