// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of GitHub Flavored Markdown (specification 0.29, section 4.10) outside fenced code: a header line, then a
// delimiter line of as many cells, each :?-+:?, with at least one pipe. Pure, linear in the text, thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace joust::text {

std::int64_t countTables(std::string_view answer);

} // namespace joust::text
