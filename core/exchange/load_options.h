// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking needs of every vote that counts, and with how much of the machine it is read. Plain values.
#pragma once

#include "exchange/record_blocks.h"

#include <cstddef>
#include <string>
#include <vector>

namespace joust::exchange {

struct LoadOptions
{
    // Numbers of the two sides, each name once, that become ComparisonSet::columns in this order; see side_column.h for
    // the names. A vote that lacks one keeps NaN in its place.
    std::vector<std::string> columns;
    // True: a file without a wanted column is read, its numbers not known. False: it is refused.
    bool columnsMayMiss = false;
    // False leaves every prompt unknown and ComparisonSet::prompts empty: a million distinct prompts are then not kept.
    bool prompts = true;
    // False leaves ComparisonSet::times empty: only online Elo and what looks along time needs them.
    bool times = true;
    // True fills ComparisonSet::categories.
    bool categories = false;
    // Threads that parse a file; 0: as many as the machine has, at most 8. Neither this nor the size of the blocks that
    // they share out changes what is read.
    std::size_t threads = 0;
    std::size_t blockBytes = RecordBlocks::kBlockBytes;

    bool operator==(const LoadOptions&) const = default;
};

} // namespace joust::exchange
