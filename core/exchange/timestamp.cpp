// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timestamp.h"

#include "base/clock.h"
#include "exchange/decimal.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace joust::exchange {
namespace {

constexpr double kLargestSeconds = 1e11; // in the year 5138; larger numbers are milliseconds

// Reads ISO 8601 from the left; every step fails once and for all.
class IsoReader
{
public:
    explicit IsoReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9') {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

    bool accept(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char c) { m_failed = !accept(c) || m_failed; }

    double fraction()
    {
        double value = 0.0;
        for (double unit = 0.1; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; unit /= 10.0) {
            value += unit * (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

std::optional<double> readDay(IsoReader& reader)
{
    const int year = reader.digits(4);
    reader.expect('-');
    const int month = reader.digits(2);
    reader.expect('-');
    const int day = reader.digits(2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (reader.failed() || !date.ok())
        return std::nullopt;
    return 86400.0 * static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::optional<double> readTime(IsoReader& reader)
{
    const int hour = reader.digits(2);
    reader.expect(':');
    const int minute = reader.digits(2);
    double second = 0.0;
    if (reader.accept(':')) {
        second = reader.digits(2);
        if (reader.accept('.'))
            second += reader.fraction();
    }
    if (reader.failed() || hour > 23 || minute > 59 || second >= 61.0)
        return std::nullopt;
    return 3600.0 * hour + 60.0 * minute + second;
}

std::optional<double> readZone(IsoReader& reader)
{
    if (reader.atEnd() || reader.accept('Z'))
        return 0.0;
    const double sign = reader.accept('-') ? -1.0 : 1.0;
    if (sign > 0.0)
        reader.expect('+');
    const int hour = reader.digits(2);
    const bool colon = reader.accept(':');
    const int minute = colon || !reader.atEnd() ? reader.digits(2) : 0;
    if (reader.failed())
        return std::nullopt;
    return sign * (3600.0 * hour + 60.0 * minute);
}

std::optional<double> parseIso(std::string_view text)
{
    IsoReader reader(text);
    const std::optional<double> day = readDay(reader);
    if (!day || reader.atEnd())
        return day;
    if (!reader.accept('T') && !reader.accept(' '))
        return std::nullopt;
    const std::optional<double> time = readTime(reader);
    const std::optional<double> zone = time ? readZone(reader) : std::nullopt;
    if (!zone || !reader.atEnd())
        return std::nullopt;
    return *day + *time - *zone;
}

} // namespace

std::optional<double> parseTimestamp(std::string_view text)
{
    if (const std::optional<double> number = parseDecimal(text))
        return std::abs(*number) > kLargestSeconds ? *number / 1000.0 : *number;
    return parseIso(text);
}

bool isDateOnly(std::string_view text)
{
    return text.size() == 10 && parseIso(text).has_value();
}

std::string isoDay(std::int64_t day)
{
    constexpr std::int64_t kFirst = -719528; // 0000-01-01
    constexpr std::int64_t kLast = 2932896;  // 9999-12-31
    const std::chrono::sys_days date{std::chrono::days(std::clamp(day, kFirst, kLast))};
    const base::UtcTime time(std::chrono::duration_cast<std::chrono::milliseconds>(date.time_since_epoch()));
    return base::isoUtc(time).substr(0, 10);
}

} // namespace joust::exchange
