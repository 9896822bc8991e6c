// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace joust::text {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Emoji_Presentation of the Unicode Character Database 14.0 without regional indicators and skin tones.
// clang-format off
constexpr std::array<Range, 83> kShownAsEmoji{{
    {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615},
    {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE},
    {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5},
    {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
    {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F201, 0x1F201}, {0x1F21A, 0x1F21A}, {0x1F22F, 0x1F22F}, {0x1F232, 0x1F236},
    {0x1F238, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
    {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F3FA}, {0x1F400, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
    {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
    {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7},
    {0x1F6DD, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0},
    {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FA74}, {0x1FA78, 0x1FA7C},
    {0x1FA80, 0x1FA86}, {0x1FA90, 0x1FAAC}, {0x1FAB0, 0x1FABA}, {0x1FAC0, 0x1FAC5}, {0x1FAD0, 0x1FAD9},
    {0x1FAE0, 0x1FAE7}, {0x1FAF0, 0x1FAF6},
}};
// clang-format on

constexpr char32_t kEmojiStyle = 0xFE0F;
constexpr char32_t kTextStyle = 0xFE0E;
constexpr char32_t kKeycap = 0x20E3;
constexpr char32_t kJoiner = 0x200D;

bool isShownAsEmoji(char32_t c)
{
    const auto* after = std::upper_bound(kShownAsEmoji.begin(), kShownAsEmoji.end(), c,
                                         [](char32_t x, const Range& range) { return x < range.first; });
    return after != kShownAsEmoji.begin() && c <= (after - 1)->last;
}

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

// What belongs to the emoji before it: style, keycap, skin tone, tag.
bool isModifier(char32_t c)
{
    return c == kEmojiStyle || c == kKeycap || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }
    char32_t next() { return base::nextCodePoint(m_text, m_position); }
    char32_t peek() const // 0 at the end
    {
        std::size_t position = m_position;
        return atEnd() ? U'\0' : base::nextCodePoint(m_text, position);
    }
    // Moves past what follows an emoji: modifiers, and joined characters with theirs.
    void skipRest()
    {
        while (isModifier(peek()) || peek() == kJoiner) {
            if (next() == kJoiner && !atEnd())
                next();
        }
    }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
};

} // namespace

std::int64_t countEmoji(std::string_view text)
{
    std::int64_t count = 0;
    for (Reader reader(text); !reader.atEnd();) {
        const char32_t c = reader.next();
        const char32_t following = reader.peek();
        if (isRegionalIndicator(c)) {
            if (!isRegionalIndicator(following))
                continue;
            reader.next();
        } else if (following != kEmojiStyle && (following == kTextStyle || !isShownAsEmoji(c))) {
            continue;
        }
        ++count;
        reader.skipRest();
    }
    return count;
}

} // namespace joust::text
