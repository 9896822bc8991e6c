// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer looks, in numbers: the covariates of style control. The definitions are those of FastChat's
// add_markdown_info.py, except for length, whose tokenizer is not available offline. Pure, linear in the text,
// thread-safe.
//   length   pieces of \w+|[^\w\s] over the whole text; each CJK ideograph, kana or hangul syllable is one piece
//   then, without fenced code (```, anything without a backtick, ```), line by line:
//   headers  ^#{1,6}\s      lists  ^\s*\d+\.\s and ^\s*[-*+]\s      bold  \*\*[^*\n]+\*\* and __[^_\n]+__
#pragma once

#include <cstdint>
#include <string_view>

namespace joust::text {

// Stored with counts, so that counts of different definitions are never mixed. Change it with any definition.
inline constexpr std::string_view kStyleCountsVersion = "joust-style-1/unicode-14";

struct StyleCounts
{
    std::int64_t length = 0;
    std::int64_t headers = 0;
    std::int64_t orderedLists = 0;
    std::int64_t unorderedLists = 0;
    std::int64_t bold = 0;

    std::int64_t lists() const { return orderedLists + unorderedLists; }
    bool operator==(const StyleCounts&) const = default;
};

// `answer` is UTF-8: all turns of the assistant joined by a newline.
StyleCounts countStyle(std::string_view answer);

} // namespace joust::text
