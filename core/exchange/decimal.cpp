// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decimal.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace joust::exchange {
namespace {

// Most numbers are digits with at most one point. Up to 2^53 and 10^22 both digits and power are doubles, so that their
// quotient is correctly rounded (Clinger, "How to read floating point numbers accurately", 1990).
constexpr std::size_t kPlainLength = 16; // at most 15 digits beside a point: below 2^53
constexpr std::array<double, kPlainLength> kPowers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

std::optional<double> parsePlain(std::string_view text)
{
    if (text.empty() || text.size() > kPlainLength)
        return std::nullopt;
    std::uint64_t digits = 0;
    std::size_t count = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = static_cast<unsigned>(text[i] - '0');
        if (digit <= 9) {
            digits = digits * 10 + digit;
            ++count;
        } else if (text[i] == '.' && point == text.size()) {
            point = i;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || count == kPlainLength)
        return std::nullopt;
    const std::size_t decimals = point == text.size() ? 0 : text.size() - point - 1;
    return static_cast<double>(digits) / kPowers[decimals];
}

} // namespace

std::string decimal(double value)
{
    std::array<char, 40> text{};
    const std::to_chars_result result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

std::optional<double> parseDecimal(std::string_view text)
{
    if (const std::optional<double> plain = parsePlain(text))
        return plain;
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string fixedDecimal(double value, int decimals)
{
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

std::string shortDecimal(double value)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

std::string percent(double share)
{
    return fixedDecimal(100.0 * share, 1) + " %";
}

} // namespace joust::exchange
