// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_memory.h"

#if defined(__linux__)
#include <sys/mman.h>

#include <cstdint>
#endif

#if defined(__GLIBC__)
#include <malloc.h>

#include <limits>
#endif

namespace joust::base {

#if defined(__linux__)
void preferHugePages(void* begin, std::size_t bytes)
{
    // Whole pages, outwards: ranges that touch become one, in which more huge pages fit.
    constexpr std::uintptr_t kPage = 4096;
    const std::uintptr_t first = reinterpret_cast<std::uintptr_t>(begin) & ~(kPage - 1);
    const std::uintptr_t end = (reinterpret_cast<std::uintptr_t>(begin) + bytes + kPage - 1) & ~(kPage - 1);
    madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
}
#else
void preferHugePages(void*, std::size_t) {}
#endif

#if defined(__GLIBC__)
void keepFreedMemory()
{
    constexpr int kLargestThreshold = 32 << 20; // glibc takes no more
    mallopt(M_MMAP_THRESHOLD, kLargestThreshold);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}
#else
void keepFreedMemory() {}
#endif

} // namespace joust::base
