// SPDX-License-Identifier: GPL-3.0-or-later
// Emoji as a reader sees them (Unicode 14, UTS #51): a character shown as emoji by default or by U+FE0F, with its skin
// tone, keycap, tags and everything joined to it, is one; so is a flag of two regional indicators. Pure, linear in the
// text, thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace joust::text {

std::int64_t countEmoji(std::string_view text);

} // namespace joust::text
