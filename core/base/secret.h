// SPDX-License-Identifier: GPL-3.0-or-later
// Text that must not outlive its use: its memory is overwritten when it is freed. A plain value otherwise; whoever
// copies it out as a string has to care for the copy.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace joust::base {

// Overwrites memory in a way that the compiler keeps.
void wipe(void* memory, std::size_t bytes);

template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U>&) // NOLINT(google-explicit-constructor): allocators convert
    {
    }
    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator&) const = default;
};

class Secret
{
public:
    Secret() = default;
    Secret(std::string_view text) // NOLINT(google-explicit-constructor): a text becomes more careful, not less
        : m_bytes(text.begin(), text.end())
    {
    }
    Secret(const std::string& text) // NOLINT(google-explicit-constructor)
        : Secret(std::string_view(text))
    {
    }
    Secret(const char* text) // NOLINT(google-explicit-constructor)
        : Secret(std::string_view(text))
    {
    }

    std::string_view view() const { return {m_bytes.data(), m_bytes.size()}; }
    bool empty() const { return m_bytes.empty(); }
    bool operator==(const Secret&) const = default;

private:
    std::vector<char, WipingAllocator<char>> m_bytes; // not a string, which keeps short texts inside itself
};

} // namespace joust::base
