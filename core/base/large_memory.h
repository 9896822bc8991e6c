// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for millions of rows. Thread-safe.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace joust::base {

// Advises the system to back the range, which need not be touched yet, with huge pages: a page fault costs as much as
// parsing ten votes. A hint; where it cannot be given nothing happens.
void preferHugePages(void* begin, std::size_t bytes);

// On huge pages when it is large; resize() leaves new numbers as they come, so that memory is first touched by the
// thread that fills it, and once.
template <typename T>
class ColumnAllocator : public std::allocator<T>
{
public:
    template <typename U>
    struct rebind
    {
        using other = ColumnAllocator<U>;
    };
    ColumnAllocator() = default;
    template <typename U>
    ColumnAllocator(const ColumnAllocator<U>&) noexcept // NOLINT(google-explicit-constructor): as allocators do
    {
    }
    T* allocate(std::size_t count)
    {
        constexpr std::size_t kLarge = std::size_t{1} << 20U;
        T* values = std::allocator<T>::allocate(count);
        if (count * sizeof(T) >= kLarge)
            preferHugePages(values, count * sizeof(T));
        return values;
    }
    template <typename U>
    void construct(U* place) noexcept(noexcept(::new (static_cast<void*>(place)) U))
    {
        ::new (static_cast<void*>(place)) U;
    }
    template <typename U, typename... Arguments>
    void construct(U* place, Arguments&&... arguments)
    {
        std::construct_at(place, std::forward<Arguments>(arguments)...);
    }
};

// A value a vote. What resize() adds is not set.
template <typename T>
using Column = std::vector<T, ColumnAllocator<T>>;

// Keeps what is freed for the next use and takes large arrays from the heap, side by side, rather than from fresh pages
// each. For programs that do one thing and end; call before other threads begin. Where there is no glibc nothing
// happens.
void keepFreedMemory();

} // namespace joust::base
