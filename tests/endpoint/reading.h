// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whole bodies in every way that a network may cut them.
#pragma once

#include "base/rng.h"
#include "base/utf8.h"
#include "endpoint/reply_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace joust::test {

// What a reader makes of a body. `code` is empty for a complete answer.
struct Outcome
{
    std::string text;
    std::string reasoning;
    std::string finish;
    std::optional<base::ErrorCode> code;
    std::string detail;

    bool operator==(const Outcome&) const = default;
};

inline std::ostream& operator<<(std::ostream& out, const Outcome& outcome)
{
    return out << "text=" << outcome.text << " reasoning=" << outcome.reasoning << " finish=" << outcome.finish
               << " code=" << (outcome.code ? base::codeName(*outcome.code) : "none") << " detail=" << outcome.detail;
}

inline Outcome outcomeOf(const endpoint::ReplyReader& reader)
{
    const endpoint::ChatAnswer& answer = reader.answer();
    Outcome outcome{answer.text, answer.reasoning, answer.finishReason, {}, {}};
    if (reader.failure()) {
        outcome.code = reader.failure()->error.code;
        outcome.detail = reader.failure()->error.detail;
    }
    return outcome;
}

inline Outcome readPieces(endpoint::Protocol protocol, const std::vector<std::string_view>& pieces, bool clean)
{
    endpoint::ReplyReader reader(endpoint::dialectOf(protocol), {});
    for (const std::string_view piece : pieces) {
        reader.feed(piece);
        EXPECT_TRUE(base::isValidUtf8(reader.answer().text));
        EXPECT_TRUE(base::isValidUtf8(reader.answer().reasoning));
    }
    reader.finish(clean);
    return outcomeOf(reader);
}

inline void expectSameAtRandomSplits(endpoint::Protocol protocol, std::string_view body, bool clean,
                                     const Outcome& whole)
{
    base::SeededRng rng(11);
    for (int round = 0; round < 50; ++round) {
        std::vector<std::string_view> pieces;
        for (std::size_t at = 0; at < body.size();) {
            const std::size_t length = 1 + static_cast<std::size_t>(base::drawUnit(rng) * 37.0);
            pieces.push_back(body.substr(at, length));
            at += length;
        }
        EXPECT_EQ(readPieces(protocol, pieces, clean), whole) << "round " << round;
    }
}

// Reads the body whole, and at every split and byte by byte (a long one: at random splits); all must agree.
inline Outcome readAs(endpoint::Protocol protocol, std::string_view body, bool clean = true)
{
    constexpr std::size_t kShort = 2000;
    const Outcome whole = readPieces(protocol, {body}, clean);
    if (body.size() > kShort) {
        expectSameAtRandomSplits(protocol, body, clean, whole);
        return whole;
    }
    for (std::size_t i = 1; i < body.size(); ++i) {
        const Outcome split = readPieces(protocol, {body.substr(0, i), body.substr(i)}, clean);
        EXPECT_EQ(split, whole) << "split at " << i;
        if (split != whole)
            break;
    }
    std::vector<std::string_view> bytes;
    for (std::size_t i = 0; i < body.size(); ++i)
        bytes.push_back(body.substr(i, 1));
    EXPECT_EQ(readPieces(protocol, bytes, clean), whole) << "byte by byte";
    return whole;
}

inline Outcome read(std::string_view body, bool clean = true)
{
    return readAs(endpoint::Protocol::OpenAi, body, clean);
}

inline std::string dataEvent(std::string_view json)
{
    return "data: " + std::string(json) + "\n\n";
}

inline Outcome complete(std::string text, std::string finish = "stop")
{
    return {std::move(text), "", std::move(finish), {}, {}};
}

} // namespace joust::test
