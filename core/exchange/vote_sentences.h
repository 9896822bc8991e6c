// SPDX-License-Identifier: GPL-3.0-or-later
// What every table about votes says below itself: what was left out, and of what its numbers speak. Pure.
#pragma once

#include "rating/comparison.h"

#include <cstddef>
#include <string>
#include <vector>

namespace joust::exchange {

// "1 vote", "2 votes".
std::string counted(std::size_t number, const char* one, const char* many);
// "No vote was left out.", or how many, by reason.
std::string excludedSentence(const std::vector<rating::ExclusionCount>& excluded);
// The estimand: whose votes, on which prompts, in which mix of pairs.
std::string estimandSentence(const rating::ComparisonSet& set);

} // namespace joust::exchange
