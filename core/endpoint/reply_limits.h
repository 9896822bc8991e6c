// SPDX-License-Identifier: GPL-3.0-or-later
// How much of an answer is accepted.
#pragma once

#include "endpoint/sse_parser.h"

#include <cstddef>

namespace joust::endpoint {

struct ReplyLimits
{
    std::size_t textBytes = 2U << 20U;  // kept of the answer, and again of its reasoning
    std::size_t wireBytes = 32U << 20U; // after decompression
    SseLimits sse{};
};

} // namespace joust::endpoint
