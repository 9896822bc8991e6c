// SPDX-License-Identifier: GPL-3.0-or-later
// Votes from JSON: one array of objects, or one object a line.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <cstdint>
#include <istream>

namespace joust::exchange {

// Both add every object to `builder`, on at most `threads` threads, and refuse with BadInput or TooLarge
// "<line or element>: <reason>".
base::Result<void> addJsonArrayVotes(std::istream& input, std::size_t threads, ComparisonBuilder& builder);
// Lines end with \n only: texts contain U+2028. Blank lines are skipped but counted, like the `linesBefore` that were
// read already.
base::Result<void> addJsonLinesVotes(std::istream& input, std::uint64_t linesBefore, std::size_t threads,
                                     ComparisonBuilder& builder);

} // namespace joust::exchange
