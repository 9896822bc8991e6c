// SPDX-License-Identifier: GPL-3.0-or-later
// What every table about votes says below itself: what was left out, and of what its numbers speak. Pure.
#pragma once

#include "rating/comparison.h"

#include <string>
#include <vector>

namespace joust::exchange {

// "No vote was left out.", or how many, by reason.
std::string excludedSentence(const std::vector<rating::ExclusionCount>& excluded);
// The estimand: whose votes, on which prompts, in which mix of pairs.
std::string estimandSentence(const rating::ComparisonSet& set);

} // namespace joust::exchange
