// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: who says something about a vote or a text, and why.
#pragma once

#include "base/result.h"

#include <string>

namespace joust::store {

// InvalidArgument for an empty reason, over 16 KiB or not UTF-8, or a name over 200 bytes.
base::Result<void> requireReason(const std::string& who, const std::string& reason);

} // namespace joust::store
