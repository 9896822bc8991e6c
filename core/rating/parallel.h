// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces of work on several threads. Which thread does a piece never matters: a piece writes to its own
// place, and the caller joins the places in order, so results do not depend on the number of threads.
#pragma once

#include <cstddef>
#include <functional>

namespace joust::rating {

// 0 becomes the number of the machine's processors, at most 16.
unsigned resolvedThreads(unsigned threads);

// Calls work(i) for i = 0 .. count - 1, each once, on up to `threads` threads (the calling one among them), and returns
// when all are done. `work` must not throw.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

// Calls work(chunk, begin, end) for the chunks of 0 .. count - 1, which do not depend on the number of threads.
inline constexpr std::size_t kChunkRows = 65536;
constexpr std::size_t chunksOf(std::size_t count)
{
    return (count + kChunkRows - 1) / kChunkRows;
}
void parallelChunks(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t chunk, std::size_t begin, std::size_t end)>& work);

} // namespace joust::rating
