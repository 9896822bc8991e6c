// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of `annotators --format csv`: one annotator a row; an unknown number is an empty cell. Pure.
#pragma once

#include "rating/annotator_report.h"

#include <string>

namespace joust::exchange {

std::string annotatorsCsv(const rating::AnnotatorReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
