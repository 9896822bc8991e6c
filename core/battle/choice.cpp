// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/choice.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace joust::battle {
namespace {

constexpr std::size_t kMaxComment = 16'384; // bytes
constexpr std::array<std::string_view, 2> kSidePrefixes{"a:", "b:"};

bool isReasonId(const std::string& id)
{
    const std::string_view what = partsOf(id).what;
    return !what.empty() && id.size() <= 64 && std::all_of(what.begin(), what.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

base::Error refuse(const char* why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

} // namespace

ReasonParts partsOf(std::string_view reason)
{
    for (const int side : {0, 1}) {
        if (reason.starts_with(kSidePrefixes[static_cast<std::size_t>(side)]))
            return {side, reason.substr(kSidePrefixes[0].size())};
    }
    return {std::nullopt, reason};
}

std::string reasonOf(int side, std::string_view what)
{
    return std::string(kSidePrefixes.at(static_cast<std::size_t>(side))).append(what);
}

base::Result<void> validate(const Choice& choice)
{
    const bool decisive = choice.outcome == base::Outcome::A || choice.outcome == base::Outcome::B;
    if (choice.strength && !decisive)
        return refuse("a strength needs outcome a or b");
    if (!std::all_of(choice.reasons.begin(), choice.reasons.end(), isReasonId))
        return refuse("a reason is an id of a-z, 0-9 and _, with or without a: or b: before it");
    if (choice.comment.size() > kMaxComment)
        return refuse("a comment has at most 16 KiB");
    if (!base::isValidUtf8(choice.comment))
        return refuse("the comment is not UTF-8");
    return {};
}

std::string_view strengthWord(Strength strength)
{
    return strength == Strength::Much ? "much" : "slightly";
}

std::optional<Strength> parseStrengthWord(std::string_view word)
{
    if (word == "much")
        return Strength::Much;
    if (word == "slightly")
        return Strength::Slightly;
    return std::nullopt;
}

} // namespace joust::battle
