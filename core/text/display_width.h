// SPDX-License-Identifier: GPL-3.0-or-later
// Text in columns of a terminal. Pure, thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace joust::text {

// Sum of columnsOf over the code points of UTF-8 text.
std::size_t displayWidth(std::string_view text);
// Blanks after (or before) the text up to `width` columns; longer text is left as it is.
std::string padRight(std::string_view text, std::size_t width);
std::string padLeft(std::string_view text, std::size_t width);

} // namespace joust::text
