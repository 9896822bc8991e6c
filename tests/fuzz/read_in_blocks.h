// SPDX-License-Identifier: GPL-3.0-or-later
// What both loaders must keep to: a file is read or refused in one line, the same on one thread and on several,
// wherever the blocks end.
#pragma once

#include "exchange/votes_file.h"
#include "support/same_votes.h"

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace joust::fuzz {

inline void readInBlocks(const std::string& text, exchange::LoadOptions options, std::size_t threads,
                         std::size_t blockBytes)
{
    const auto read = [&](std::size_t onThreads, std::size_t inBlocks) {
        std::istringstream input(text);
        options.threads = onThreads;
        options.blockBytes = inBlocks;
        return exchange::readVotesFile(input, "votes", {}, options);
    };
    const base::Result<exchange::LoadedVotes> whole = read(1, text.size() + 1);
    if (whole && !rating::validate(whole->comparisons))
        std::abort();
    if (!whole && (whole.error().detail.empty() || whole.error().detail.find('\n') != std::string::npos))
        std::abort();
    if (!support::sameVotes(whole, read(threads, blockBytes)))
        std::abort();
}

} // namespace joust::fuzz
