// SPDX-License-Identifier: GPL-3.0-or-later
// sum s_c s_c' over many clusters, whose scores are mostly zeros when there are many contestants.
#pragma once

#include "rating/matrix.h"

#include <cstddef>
#include <functional>
#include <stop_token>

namespace joust::rating {

// `fill(c, row)` adds the score of cluster c to `size` zeros. The sum runs in fixed pieces, so it does not depend on
// the number of threads. Incomplete after a stop request.
Matrix scoreProducts(std::size_t clusters, std::size_t size, const std::function<void(std::size_t, double*)>& fill,
                     unsigned threads, std::stop_token stop = {});

} // namespace joust::rating
