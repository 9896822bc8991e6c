// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: how often a key was seen, for millions of keys in 12 bytes each. Keys are 64 bits of a
// cryptographic digest, so that two different ones meet with a probability below 1e-7 for a million.
#pragma once

#include <cstdint>
#include <vector>

namespace joust::store {

class SeenKeys
{
public:
    // How often `key` was counted before this call.
    std::uint32_t count(std::uint64_t key)
    {
        if (2 * (m_used + 1) > m_keys.size())
            grow();
        const std::size_t slot = slotOf(key == 0 ? 1 : key);
        if (m_counts[slot] == 0)
            ++m_used;
        m_keys[slot] = key == 0 ? 1 : key;
        return m_counts[slot]++;
    }

private:
    std::size_t slotOf(std::uint64_t key) const
    {
        std::size_t slot = key & (m_keys.size() - 1);
        while (m_keys[slot] != 0 && m_keys[slot] != key)
            slot = (slot + 1) & (m_keys.size() - 1);
        return slot;
    }

    void grow()
    {
        std::vector<std::uint64_t> keys(m_keys.empty() ? 1024 : 2 * m_keys.size());
        std::vector<std::uint32_t> counts(keys.size());
        keys.swap(m_keys);
        counts.swap(m_counts);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != 0) {
                const std::size_t slot = slotOf(keys[i]);
                m_keys[slot] = keys[i];
                m_counts[slot] = counts[i];
            }
        }
    }

    std::vector<std::uint64_t> m_keys; // 0 = free; a power of two
    std::vector<std::uint32_t> m_counts;
    std::size_t m_used = 0;
};

} // namespace joust::store
