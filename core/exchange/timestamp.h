// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as votes files write them. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace joust::exchange {

// Seconds since 1970, UTC, from a number of seconds (or milliseconds, when it is too large for a date in seconds) or
// from ISO 8601: 2026-11-01, 2026-11-01T09:30, with seconds, a fraction, a blank for the T, and Z or +01:00 behind.
// Without a zone it is UTC. Nothing for anything else.
std::optional<double> parseTimestamp(std::string_view text);
// True for YYYY-MM-DD alone, which as an end date means the whole day.
bool isDateOnly(std::string_view text);
// YYYY-MM-DD of a day counted from 1970-01-01; years outside 0 .. 9999 are cut to them.
std::string isoDay(std::int64_t day);

} // namespace joust::exchange
