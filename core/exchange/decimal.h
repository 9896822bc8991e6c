// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in files: C locale, the fewest digits that read back as the same double. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace joust::exchange {

// `value` is finite.
std::string decimal(double value);
// The double nearest to the whole text, which is a number as std::from_chars reads it; nothing for any other text, for
// inf and nan, and for numbers out of range.
std::optional<double> parseDecimal(std::string_view text);

} // namespace joust::exchange
