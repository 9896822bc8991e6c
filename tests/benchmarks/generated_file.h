// SPDX-License-Identifier: GPL-3.0-or-later
// The votes that every benchmark works on: 200,000 of 130 contestants by 2,000 annotators, made once a run.
#pragma once

#include "exchange/comparison_builder.h"

#include <cstdint>
#include <string>

namespace joust::bench {

inline constexpr std::uint64_t kVotes = 200000;

const std::string& csvText();
const std::string& jsonLinesText();
exchange::LoadedVotes load(const std::string& text, std::size_t threads, bool style);
// With the four columns of style control.
const rating::ComparisonSet& comparisons();

} // namespace joust::bench
