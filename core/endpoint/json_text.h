// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from a server, made fit for a strict parser without losing anything. Pure, thread-safe.
//
// Servers that cut an emoji over two deltas send each half as an escape of its own ("\ud83d", then "\ude00"), which a
// strict parser refuses. guardJson() turns such a half into a mark (U+FDD0 and its four hex digits, a real U+FDD0 being
// doubled), and SurrogateJoiner joins the halves again after parsing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace joust::endpoint {

inline constexpr int kMaxJsonDepth = 128;

struct GuardedJson
{
    std::string text;    // valid UTF-8
    bool marked = false; // strings of the text are in the marked form
};

// Ill-formed UTF-8 becomes U+FFFD. nullopt when arrays and objects nest deeper than kMaxJsonDepth: such a document
// costs a parser far more memory than its bytes. Linear in the length.
std::optional<GuardedJson> guardJson(std::string_view text);

// Whether `text` is exactly one JSON value.
bool isJsonValue(std::string_view text);

// Takes the pieces of one text in order. A half that is still alone when something else follows becomes U+FFFD.
class SurrogateJoiner
{
public:
    void append(std::string& text, std::string_view piece, bool marked);
    // Ends the text: a half that still waits becomes U+FFFD.
    void flush(std::string& text);

private:
    void appendPlain(std::string& text, std::string_view plain);
    void appendHalf(std::string& text, char32_t half);

    char32_t m_high = 0; // 0 = none waits
};

// One string on its own, outside any sequence of pieces.
std::string unmarked(std::string_view piece, bool marked);

} // namespace joust::endpoint
