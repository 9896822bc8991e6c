// SPDX-License-Identifier: GPL-3.0-or-later
// `annotators` for a terminal. Pure.
#pragma once

#include "rating/annotator_report.h"

#include <string>

namespace joust::exchange {

std::string annotatorsTable(const rating::AnnotatorReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
