// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keyed_draw.h"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <vector>

namespace joust::base {

KeyedRng::KeyedRng(const Seed& seed, std::string_view purpose, std::string_view subject)
{
    std::string message(purpose);
    message.push_back('\0');
    message.append(subject);
    const std::vector<std::uint8_t> bytes(message.begin(), message.end());
    crypto_generichash(m_key.data(), m_key.size(), bytes.data(), bytes.size(), seed.data(), seed.size());
}

void KeyedRng::fill(std::span<std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        std::array<std::uint8_t, 8> counter{};
        for (std::size_t i = 0; i < counter.size(); ++i)
            counter[i] = static_cast<std::uint8_t>(m_counter >> (8 * i));
        ++m_counter;
        std::array<std::uint8_t, 32> block{};
        crypto_generichash(block.data(), block.size(), counter.data(), counter.size(), m_key.data(), m_key.size());
        const std::size_t count = std::min(bytes.size(), block.size());
        std::copy_n(block.begin(), count, bytes.begin());
        bytes = bytes.subspan(count);
    }
}

} // namespace joust::base
