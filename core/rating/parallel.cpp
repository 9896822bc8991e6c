// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace joust::rating {

unsigned resolvedThreads(unsigned threads)
{
    constexpr unsigned kMost = 16;
    return std::clamp(threads == 0 ? std::thread::hardware_concurrency() : threads, 1U, kMost);
}

void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
            work(i);
    };
    std::vector<std::jthread> helpers;
    const std::size_t wanted = std::min<std::size_t>(resolvedThreads(threads), count);
    for (std::size_t i = 1; i < wanted; ++i)
        helpers.emplace_back(run);
    run();
}

void parallelChunks(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t, std::size_t, std::size_t)>& work)
{
    parallelFor(chunksOf(count), threads,
                [&](std::size_t chunk) { work(chunk, chunk * kChunkRows, std::min(count, (chunk + 1) * kChunkRows)); });
}

} // namespace joust::rating
