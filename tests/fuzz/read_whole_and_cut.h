// SPDX-License-Identifier: GPL-3.0-or-later
// What every decoder of answers must keep, whatever a hostile server sends: where the reads cut the bytes changes
// nothing, texts stay valid UTF-8, and there is exactly one end.
#pragma once

#include "base/utf8.h"
#include "endpoint/reply_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace joust::fuzz {

inline void readIn(endpoint::ReplyReader& reader, std::string_view bytes, std::size_t step, bool clean)
{
    for (std::size_t i = 0; i < bytes.size(); i += step)
        reader.feed(bytes.substr(i, step));
    reader.finish(clean);
}

inline bool same(const endpoint::ReplyReader& a, const endpoint::ReplyReader& b)
{
    return a.answer().text == b.answer().text && a.answer().reasoning == b.answer().reasoning &&
           a.answer().finishReason == b.answer().finishReason && a.answer().model == b.answer().model &&
           a.answer().promptTokens == b.answer().promptTokens && a.answer().answerTokens == b.answer().answerTokens &&
           a.failure() == b.failure();
}

// The first byte says how the body is cut and how it ends; the rest is the body.
inline int readWholeAndCut(endpoint::Protocol protocol, const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const bool clean = data[0] % 2 == 0;
    const endpoint::Dialect& dialect = endpoint::dialectOf(protocol);
    endpoint::ReplyReader whole(dialect, {});
    readIn(whole, bytes, bytes.size() + 1, clean);
    endpoint::ReplyReader pieces(dialect, {});
    readIn(pieces, bytes, data[0] % 16 + 1, clean);
    const bool complete = whole.answer().marked && !whole.answer().text.empty();
    if (!same(whole, pieces) || !base::isValidUtf8(whole.answer().text) ||
        !base::isValidUtf8(whole.answer().reasoning) || (!whole.failure() && !complete))
        std::abort();
    return 0;
}

} // namespace joust::fuzz
