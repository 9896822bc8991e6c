// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded resampling of cases that fall into few kinds: the cost grows with the kinds, not with the cases.
#pragma once

#include "rating/random_stream.h"

#include <cstdint>
#include <span>

namespace joust::rating {

// Draws sum(kinds) cases with replacement from the population whose kinds have the sizes `kinds` (together below 2^32):
// `drawn` (as long as `kinds`) gets the number of each kind, by one conditional binomial draw each.
void resample(RandomStream& random, std::span<const std::uint32_t> kinds, std::span<std::uint32_t> drawn);

} // namespace joust::rating
