// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text, C locale. In files: the fewest digits that read back as the same double. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace joust::exchange {

// `value` is finite, here and below.
std::string decimal(double value);
// The double nearest to the whole text, which is a number as std::from_chars reads it; nothing for any other text, for
// inf and nan, and for numbers out of range.
std::optional<double> parseDecimal(std::string_view text);

// For reading, not for files: so many decimals; six digits; a share as "12.3 %".
std::string fixedDecimal(double value, int decimals);
std::string shortDecimal(double value);
std::string percent(double share);

} // namespace joust::exchange
