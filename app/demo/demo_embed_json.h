// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace joust::demo {

// resources/demo/prompts.json in pieces that give the file when joined: compilers promise only 64 KiB a literal.
std::span<const std::string_view> embeddedPromptsJson();

} // namespace joust::demo
