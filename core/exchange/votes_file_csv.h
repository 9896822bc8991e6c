// SPDX-License-Identifier: GPL-3.0-or-later
// Votes from CSV with a header row.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <istream>

namespace joust::exchange {

// Adds every row to `builder`, on at most `threads` threads. BadInput or TooLarge with "<row>: <reason>" (the header is
// row 1) when a needed column is missing, a row has another number of fields than the header, or a value is refused.
base::Result<void> addCsvVotes(std::istream& input, std::size_t threads, ComparisonBuilder& builder);

} // namespace joust::exchange
