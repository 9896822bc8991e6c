// SPDX-License-Identifier: GPL-3.0-or-later
// Exact binomial draws on our own stream: inversion where n p is small, otherwise the transformed rejection with
// squeeze of W. Hoermann, "The generation of binomial random variates", J. Statist. Comput. Simul. 46, 1993 (BTRS).
#pragma once

#include "rating/random_stream.h"

#include <cstdint>

namespace joust::rating {

// The number of successes in n trials of probability p; p is clamped to [0, 1].
std::uint32_t drawBinomial(RandomStream& random, std::uint32_t n, double p);

} // namespace joust::rating
