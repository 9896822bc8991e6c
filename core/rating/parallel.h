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

} // namespace joust::rating
