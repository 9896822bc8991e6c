// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <array>
#include <cstdio>

namespace joust::base {
namespace {

struct Decoded
{
    char32_t codePoint = 0xFFFD;
    std::size_t length = 1; // bytes taken: of the sequence, or of the maximal ill-formed part
    bool valid = false;
};

// Bounds of the second byte depend on the first (Unicode table 3-7); later ones are 80..BF.
struct Lead
{
    int extra = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Lead classify(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte == 0xE0)
        return {2, 0xA0, 0xBF};
    if (byte == 0xED)
        return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {2};
    if (byte == 0xF0)
        return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {3};
    if (byte == 0xF4)
        return {3, 0x80, 0x8F};
    return {};
}

Decoded decodeAt(std::string_view text, std::size_t position)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byteAt(position);
    if (first < 0x80)
        return {first, 1, true};
    Lead lead = classify(first);
    if (lead.extra == 0)
        return {};
    char32_t value = first & (0x3FU >> lead.extra);
    for (std::size_t i = 1; i <= static_cast<std::size_t>(lead.extra); ++i) {
        if (position + i >= text.size() || byteAt(position + i) < lead.low || byteAt(position + i) > lead.high)
            return {0xFFFD, i, false};
        value = (value << 6) | (byteAt(position + i) & 0x3FU);
        lead.low = 0x80;
        lead.high = 0xBF;
    }
    return {value, static_cast<std::size_t>(lead.extra) + 1, true};
}

bool isHiddenControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
           (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Decoded decoded = decodeAt(text, i);
        if (!decoded.valid)
            return false;
        i += decoded.length;
    }
    return true;
}

std::string mendUtf8(std::string_view text)
{
    std::string mended;
    mended.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Decoded decoded = decodeAt(text, i);
        if (decoded.valid)
            mended.append(text.substr(i, decoded.length));
        else
            appendUtf8(mended, 0xFFFD);
        i += decoded.length;
    }
    return mended;
}

void appendUtf8(std::string& text, char32_t c)
{
    const auto push = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = 0xFFFD;
    if (c < 0x80) {
        push(c);
    } else if (c < 0x800) {
        push(0xC0 | (c >> 6));
        push(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        push(0xE0 | (c >> 12));
        push(0x80 | ((c >> 6) & 0x3F));
        push(0x80 | (c & 0x3F));
    } else {
        push(0xF0 | (c >> 18));
        push(0x80 | ((c >> 12) & 0x3F));
        push(0x80 | ((c >> 6) & 0x3F));
        push(0x80 | (c & 0x3F));
    }
}

char32_t nextCodePoint(std::string_view text, std::size_t& position)
{
    const Decoded decoded = decodeAt(text, position);
    position += decoded.length;
    return decoded.codePoint;
}

std::string printable(std::string_view text, std::size_t limit)
{
    std::string line;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        std::string piece;
        if (c == '\n' || c == '\r' || c == '\t') {
            piece = " ";
        } else if (isHiddenControl(c)) {
            std::array<char, 16> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u{%04X}", static_cast<unsigned>(c));
            piece = escape.data();
        } else {
            appendUtf8(piece, c);
        }
        if (line.size() + piece.size() > limit)
            return line + "...";
        line += piece;
    }
    return line;
}

} // namespace joust::base
