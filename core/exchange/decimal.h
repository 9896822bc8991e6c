// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in files: C locale, the fewest digits that read back as the same double. Pure.
#pragma once

#include <string>

namespace joust::exchange {

// `value` is finite.
std::string decimal(double value);

} // namespace joust::exchange
