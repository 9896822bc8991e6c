// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder may include which: the order of ARCHITECTURE.md as data.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace joust::layering {

// Why `file` (relative to the repository) may not include `header` as written, or nothing when it may.
std::optional<std::string> objection(const std::string& file, const std::string& header);

// Every `#include` of a source text, without quotes or brackets.
std::vector<std::string> includesOf(const std::string& source);

} // namespace joust::layering
