// SPDX-License-Identifier: GPL-3.0-or-later
// Who says something, unless told otherwise.
#pragma once

#include <string>

namespace joust::cli {

std::string loginName(); // empty when the system does not say

} // namespace joust::cli
