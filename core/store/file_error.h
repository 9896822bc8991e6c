// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what the system says about a file, as an Error.
#pragma once

#include "base/error.h"

#include <string>

namespace joust::store {

// From errno: NotFound, AlreadyExists, ReadOnly, DiskFull, else Io.
base::Error fileError(const std::string& path);
// A new file is only there after a power cut when its folder is on disk too.
void syncFolderOf(const std::string& path);

} // namespace joust::store
