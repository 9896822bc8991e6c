// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for millions of rows. Thread-safe.
#pragma once

#include <cstddef>

namespace joust::base {

// Advises the system to back the range, which need not be touched yet, with huge pages: a page fault costs as much as
// parsing ten votes. A hint; where it cannot be given nothing happens.
void preferHugePages(void* begin, std::size_t bytes);

// Keeps what is freed for the next use and takes large arrays from the heap, side by side, rather than from fresh pages
// each. For programs that do one thing and end; call before other threads begin. Where there is no glibc nothing
// happens.
void keepFreedMemory();

} // namespace joust::base
