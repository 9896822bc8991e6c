// SPDX-License-Identifier: GPL-3.0-or-later
// Votes from JSON: one array of objects, or one object a line.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <istream>

namespace joust::exchange {

// Both add every object to `builder` and refuse with BadInput "<line or element>: <reason>".
base::Result<void> addJsonArrayVotes(std::istream& input, ComparisonBuilder& builder);
// Lines end with \n only: texts contain U+2028. Blank lines are skipped.
base::Result<void> addJsonLinesVotes(std::istream& input, ComparisonBuilder& builder);

} // namespace joust::exchange
