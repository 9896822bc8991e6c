// SPDX-License-Identifier: GPL-3.0-or-later
// UUIDs, and one distinct type per kind of row so that a battle's id cannot be passed for a vote's.
#pragma once

#include "base/result.h"
#include "base/rng.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace joust::base {

class Uuid
{
public:
    Uuid() = default;                                               // the nil UUID
    static Uuid random(Rng& rng);                                   // version 4
    static Uuid fromName(const Uuid& space, std::string_view name); // version 5: the same for the same name (RFC 4122)
    static Result<Uuid> parse(std::string_view text);               // 36 characters, either case

    std::string toString() const; // lower case
    bool isNil() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(Uuid uuid)
        : m_uuid(uuid)
    {
    }
    static Id random(Rng& rng) { return Id(Uuid::random(rng)); }
    static Id fromName(const Uuid& space, std::string_view name) { return Id(Uuid::fromName(space, name)); }
    static Result<Id> parse(std::string_view text)
    {
        const Result<Uuid> uuid = Uuid::parse(text);
        if (!uuid)
            return uuid.error();
        return Id(*uuid);
    }

    const Uuid& uuid() const { return m_uuid; }
    std::string toString() const { return m_uuid.toString(); }
    bool isNil() const { return m_uuid.isNil(); }
    auto operator<=>(const Id&) const = default;

private:
    Uuid m_uuid;
};

using EndpointId = Id<struct EndpointTag>;
using ContestantId = Id<struct ContestantTag>;
using AnnotatorId = Id<struct AnnotatorTag>;
using PromptId = Id<struct PromptTag>;
using BattleId = Id<struct BattleTag>;
using VoteId = Id<struct VoteTag>;
using WorkspaceId = Id<struct WorkspaceTag>;

} // namespace joust::base
