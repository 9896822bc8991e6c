// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace joust::exchange {

// The keys of the first JSON object of the input; none when it is not JSON. The input stands at its start afterwards.
std::vector<std::string> firstKeys(std::istream& input);

} // namespace joust::exchange
