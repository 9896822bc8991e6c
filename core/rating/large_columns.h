// SPDX-License-Identifier: GPL-3.0-or-later
// Columns with a value a vote.
#pragma once

#include "base/large_memory.h"

#include <cstddef>
#include <vector>

namespace joust::rating {

// resize() of an empty column, on huge pages when it is large.
template <typename T>
void resizeLarge(std::vector<T>& column, std::size_t count, T value = {})
{
    constexpr std::size_t kLarge = std::size_t{1} << 20U;
    column.reserve(count);
    if (count * sizeof(T) >= kLarge)
        base::preferHugePages(column.data(), count * sizeof(T));
    column.resize(count, value);
}

} // namespace joust::rating
