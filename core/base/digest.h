// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b-256 (RFC 7693) over a sequence of fields. Each field goes in with its length, so that no two different
// sequences give the same bytes. Pure, thread-safe.
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace joust::base {

using Digest = std::array<std::uint8_t, 32>;

class Digester
{
public:
    // `purpose` keeps digests of different things apart.
    explicit Digester(std::string_view purpose);
    ~Digester();

    Digester& add(std::string_view field);
    Digester& add(std::int64_t number);
    Digester& add(const Digest& digest);
    Digest finish(); // once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest digestOfText(std::string_view text);
std::string toHex(const Digest& digest); // 64 characters, lower case
Result<Digest> digestFromHex(std::string_view hex);

} // namespace joust::base
