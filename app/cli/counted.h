// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with their noun: "1 vote", "2 votes".
#pragma once

#include <cstdint>
#include <string>

namespace joust::cli {

// `noun` takes an s in the plural.
inline std::string counted(std::int64_t count, const char* noun)
{
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

} // namespace joust::cli
