// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as it must be before text is stored or shown. Pure, thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace joust::base {

// Rejects overlong forms, surrogates, values above U+10FFFF and truncated sequences.
bool isValidUtf8(std::string_view text);
// Each maximal ill-formed part becomes one U+FFFD (Unicode 15, section 3.9, "substitution of maximal subparts").
std::string mendUtf8(std::string_view text);
// Appends a code point; surrogates and values out of range become U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);
// The code point at `position`, which moves past it. An ill-formed part yields U+FFFD.
char32_t nextCodePoint(std::string_view text, std::size_t& position);
// For logs and one-line messages: C0, C1, bidi and zero-width controls become \u{XXXX}; at most `limit` bytes are kept.
std::string printable(std::string_view text, std::size_t limit);

} // namespace joust::base
