// SPDX-License-Identifier: GPL-3.0-or-later
// How long a server asks to wait. Pure, thread-safe.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace joust::endpoint {

// The three forms of RFC 9110, section 5.6.7: IMF-fixdate, RFC 850 and asctime. `now` decides the century of a
// two-digit year: the latest one that is not more than 50 years ahead.
std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text, std::chrono::sys_seconds now);

// The value of a Retry-After header: seconds, also with a fraction, or a date. A date is measured against `now`, which
// should be the response's own Date where it has one, because clocks differ. Rounded up to milliseconds, never
// negative, at most a day. nullopt for anything else.
std::optional<std::chrono::milliseconds> parseRetryAfter(std::string_view text, std::chrono::sys_seconds now);

} // namespace joust::endpoint
