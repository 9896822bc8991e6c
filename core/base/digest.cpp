// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <sodium.h>

namespace joust::base {

struct Digester::State
{
    crypto_generichash_state hash;
};

Digester::Digester(std::string_view purpose)
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, Digest().size());
    add(purpose);
}

Digester::~Digester() = default;

Digester& Digester::add(std::string_view field)
{
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<unsigned char>((static_cast<std::uint64_t>(field.size()) >> (8 * i)) & 0xFF);
    crypto_generichash_update(&m_state->hash, length.data(), length.size());
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char*>(field.data()), field.size());
    return *this;
}

Digester& Digester::add(std::int64_t number)
{
    return add(std::to_string(number));
}

Digester& Digester::add(const Digest& digest)
{
    return add(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

Digest Digester::finish()
{
    Digest digest{};
    crypto_generichash_final(&m_state->hash, digest.data(), digest.size());
    return digest;
}

Digest digestOfText(std::string_view text)
{
    return Digester("text").add(text).finish();
}

std::string toHex(const Digest& digest)
{
    std::string hex(2 * digest.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

Result<Digest> digestFromHex(std::string_view hex)
{
    Digest digest{};
    std::size_t length = 0;
    if (hex.size() != 2 * digest.size() ||
        sodium_hex2bin(digest.data(), digest.size(), hex.data(), hex.size(), nullptr, &length, nullptr) != 0 ||
        length != digest.size())
        return Error{ErrorCode::InvalidArgument, "a hash has 64 hexadecimal digits"};
    return digest;
}

} // namespace joust::base
