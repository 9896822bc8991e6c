// SPDX-License-Identifier: GPL-3.0-or-later
// Reproducible secret draws: whoever knows the seed can recompute a draw, nobody else can predict it.
// value = BLAKE2b-256 keyed with the seed over purpose, a zero byte and the subject (RFC 7693); its bytes then drive a
// bounded draw without modulo bias. Pure and thread-safe.
#pragma once

#include "base/rng.h"

#include <string_view>

namespace joust::base {

// A generator whose bytes depend on (seed, purpose, subject) only.
class KeyedRng final : public Rng
{
public:
    KeyedRng(const Seed& seed, std::string_view purpose, std::string_view subject);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    Seed m_key{};
    std::uint64_t m_counter = 0;
};

} // namespace joust::base
