// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decimal.h"

#include <array>
#include <charconv>

namespace joust::exchange {

std::string decimal(double value)
{
    std::array<char, 40> text{};
    const std::to_chars_result result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

} // namespace joust::exchange
