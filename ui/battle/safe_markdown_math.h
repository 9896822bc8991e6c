// SPDX-License-Identifier: GPL-3.0-or-later
// TeX source kept out of Markdown's hands, which would eat its backslashes, underscores and asterisks.
// Pure functions; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace joust::ui {

// `text` with each formula replaced by a token that Markdown passes through; formula i is sources[i], delimiters
// included. A token is U+FDD2, the decimal index, U+FDD3: non-characters, which the input may not contain (they are
// replaced by U+FFFD), so a token can always be told from text and expanded back, wherever it ends up.
struct ProtectedMath
{
    std::string text;
    std::vector<std::string> sources;
};

// Formulas stand between \( \), \[ \], $$ $$ or $ $, within one paragraph, outside code. A single $ opens only
// before and closes only after a character that is no space, and closes not before a digit, so prices stay text.
ProtectedMath protectMath(std::string_view markdown);

// Tokens of `text` replaced by their formulas; any other text is left alone.
std::string expandMath(std::string_view text, const std::vector<std::string>& sources);

} // namespace joust::ui
