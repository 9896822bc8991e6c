// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/retry_after.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

namespace joust::endpoint {
namespace {

using std::chrono::milliseconds;
using std::chrono::sys_seconds;

constexpr milliseconds kLongest = std::chrono::hours(24);

struct Fields
{
    int year = 0;
    std::array<char, 4> month{};
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<unsigned> monthNumber(std::string_view name)
{
    constexpr std::string_view kNames = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::size_t at = name.size() == 3 ? kNames.find(name) : std::string_view::npos;
    if (at == std::string_view::npos || at % 3 != 0)
        return std::nullopt;
    return static_cast<unsigned>(at / 3 + 1);
}

std::optional<sys_seconds> toTime(const Fields& fields)
{
    const std::optional<unsigned> month = monthNumber(fields.month.data());
    if (!month)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(fields.year), std::chrono::month(*month),
                                           std::chrono::day(static_cast<unsigned>(std::max(fields.day, 0))));
    const bool clockOk = fields.hour >= 0 && fields.hour < 24 && fields.minute >= 0 && fields.minute < 60 &&
                         fields.second >= 0 && fields.second <= 60; // 60: a leap second
    if (!date.ok() || !clockOk)
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(fields.hour) + std::chrono::minutes(fields.minute) +
           std::chrono::seconds(fields.second);
}

int fullYear(int twoDigits, sys_seconds now)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const int thisYear = static_cast<int>(today.year());
    int year = thisYear - thisYear % 100 + 100 + twoDigits;
    while (year > thisYear + 50)
        year -= 100;
    return year;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::optional<milliseconds> parseSeconds(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::nullopt;
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc::result_out_of_range)
        return kLongest;
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    const double limited = std::min(seconds * 1000.0, static_cast<double>(kLongest.count()));
    return milliseconds(static_cast<milliseconds::rep>(std::ceil(limited)));
}

} // namespace

std::optional<sys_seconds> parseHttpDate(std::string_view text, sys_seconds now)
{
    const std::string copy(trimmed(text));
    Fields f;
    int end = 0;
    const auto whole = [&] { return end > 0 && static_cast<std::size_t>(end) == copy.size(); };
    std::sscanf(copy.c_str(), "%*3[A-Za-z], %2d %3[A-Za-z] %4d %2d:%2d:%2d GMT%n", &f.day, f.month.data(), &f.year,
                &f.hour, &f.minute, &f.second, &end);
    if (whole())
        return toTime(f);
    std::sscanf(copy.c_str(), "%*9[A-Za-z], %2d-%3[A-Za-z]-%2d %2d:%2d:%2d GMT%n", &f.day, f.month.data(), &f.year,
                &f.hour, &f.minute, &f.second, &end);
    if (whole()) {
        f.year = fullYear(f.year, now);
        return toTime(f);
    }
    std::sscanf(copy.c_str(), "%*3[A-Za-z] %3[A-Za-z] %2d %2d:%2d:%2d %4d%n", f.month.data(), &f.day, &f.hour,
                &f.minute, &f.second, &f.year, &end);
    return whole() ? toTime(f) : std::nullopt;
}

std::optional<milliseconds> parseRetryAfter(std::string_view text, sys_seconds now)
{
    text = trimmed(text);
    if (const std::optional<milliseconds> seconds = parseSeconds(text))
        return seconds;
    const std::optional<sys_seconds> date = parseHttpDate(text, now);
    if (!date)
        return std::nullopt;
    return std::clamp(std::chrono::duration_cast<milliseconds>(*date - now), milliseconds(0), kLongest);
}

} // namespace joust::endpoint
