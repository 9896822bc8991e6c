// SPDX-License-Identifier: GPL-3.0-or-later
// Fenced code as FastChat's add_markdown_info.py finds it: ```, anything without a backtick, ```. Pure, linear in the
// text, thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace joust::text {

std::int64_t countFencedCode(std::string_view text);
std::string withoutFencedCode(std::string_view text);

} // namespace joust::text
