// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <boost/uuid/name_generator_sha1.hpp>

#include <algorithm>

namespace joust::base {
namespace {

constexpr std::size_t kTextLength = 36;

bool isDash(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void stamp(std::array<std::uint8_t, 16>& bytes, std::uint8_t version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
}

} // namespace

Uuid Uuid::random(Rng& rng)
{
    Uuid uuid;
    rng.fill(uuid.m_bytes);
    stamp(uuid.m_bytes, 4);
    return uuid;
}

Uuid Uuid::fromName(const Uuid& space, std::string_view name)
{
    boost::uuids::uuid ns{};
    std::copy(space.m_bytes.begin(), space.m_bytes.end(), ns.begin());
    const boost::uuids::uuid made = boost::uuids::name_generator_sha1(ns)(name.data(), name.size());
    Uuid uuid;
    std::copy(made.begin(), made.end(), uuid.m_bytes.begin());
    return uuid;
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    const Error malformed{ErrorCode::InvalidArgument, "not a UUID"};
    if (text.size() != kTextLength)
        return malformed;
    Uuid uuid;
    std::size_t digit = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return malformed;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return malformed;
        std::uint8_t& byte = uuid.m_bytes[digit / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++digit;
    }
    return uuid;
}

std::string Uuid::toString() const
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(kTextLength);
    for (const std::uint8_t byte : m_bytes) {
        if (isDash(text.size()))
            text.push_back('-');
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 0x0F]);
    }
    return text;
}

} // namespace joust::base
