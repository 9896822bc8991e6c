// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/rate_limit_headers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

namespace joust::endpoint {
namespace {

using std::chrono::milliseconds;
using std::chrono::sys_seconds;

constexpr double kLongestMs = 86'400'000.0; // a day

milliseconds rounded(double ms)
{
    return milliseconds(static_cast<milliseconds::rep>(std::ceil(std::clamp(ms, 0.0, kLongestMs))));
}

std::optional<double> numberAt(std::string_view& text)
{
    if (text.find_first_of("0123456789.") != 0) // no sign, no "inf"
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

// "1h2m3.5s", "20ms".
std::optional<milliseconds> goDuration(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, double>, 6> kUnits = {
        {{"ms", 1.0}, {"us", 0.001}, {"ns", 1e-6}, {"h", 3'600'000.0}, {"m", 60'000.0}, {"s", 1'000.0}}};
    double ms = 0;
    while (!text.empty()) {
        const std::optional<double> number = numberAt(text);
        const auto unit = std::find_if(kUnits.begin(), kUnits.end(),
                                       [&](const auto& known) { return text.starts_with(known.first); });
        if (!number || unit == kUnits.end())
            return std::nullopt;
        ms += *number * unit->second;
        text.remove_prefix(unit->first.size());
    }
    return rounded(ms);
}

// Seconds from now, or since 1970 when there are too many of them, or milliseconds since then.
std::optional<milliseconds> plainNumber(std::string_view text, sys_seconds now)
{
    constexpr double kYear2001 = 1e9;
    const std::optional<double> number = numberAt(text);
    if (!number || !text.empty())
        return std::nullopt;
    if (*number < kYear2001)
        return rounded(*number * 1000.0);
    const double epochMs = *number < kYear2001 * 1000.0 ? *number * 1000.0 : *number;
    return rounded(epochMs - static_cast<double>(now.time_since_epoch().count()) * 1000.0);
}

std::optional<milliseconds> rfc3339(std::string_view text, sys_seconds now)
{
    const std::string copy(text);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    double second = 0;
    int end = 0;
    std::sscanf(copy.c_str(), "%4d-%2u-%2uT%2d:%2d:%lfZ%n", &year, &month, &day, &hour, &minute, &second, &end);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (end <= 0 || static_cast<std::size_t>(end) != copy.size() || !date.ok())
        return std::nullopt;
    const sys_seconds minuteStart =
        std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
    return rounded((static_cast<double>((minuteStart - now).count()) + second) * 1000.0);
}

bool isZero(std::string_view text)
{
    const std::optional<double> number = numberAt(text);
    return number && *number == 0.0;
}

} // namespace

std::optional<milliseconds> parseReset(std::string_view text, sys_seconds now)
{
    if (text.empty())
        return std::nullopt;
    if (const std::optional<milliseconds> seconds = plainNumber(text, now))
        return seconds;
    if (const std::optional<milliseconds> duration = goDuration(text))
        return duration;
    return rfc3339(text, now);
}

void RateLimitHeaders::take(std::string_view name, std::string_view value)
{
    constexpr std::string_view kWord = "ratelimit-";
    const std::size_t word = name.find(kWord);
    if (word == std::string_view::npos)
        return;
    std::string limited(name.substr(word + kWord.size()));
    for (const std::string_view kind : {"remaining", "reset"}) {
        const std::size_t at = limited.find(kind);
        if (at == std::string::npos)
            continue;
        limited.erase(at, kind.size());
        std::erase(limited, '-');
        Limit& limit = m_limits[limited];
        if (kind == "remaining")
            limit.exhausted = isZero(value);
        else
            limit.reset = value;
        return;
    }
}

std::optional<milliseconds> RateLimitHeaders::exhaustedFor(sys_seconds now) const
{
    std::optional<milliseconds> longest;
    for (const auto& [what, limit] : m_limits) {
        const std::optional<milliseconds> reset = limit.exhausted ? parseReset(limit.reset, now) : std::nullopt;
        if (reset)
            longest = std::max(longest.value_or(*reset), *reset);
    }
    return longest;
}

} // namespace joust::endpoint
