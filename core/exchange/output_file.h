// SPDX-License-Identifier: GPL-3.0-or-later
// Never half a file: what is written goes to a temporary name beside the target and is renamed when it is complete and
// on disk. Any thread.
#pragma once

#include "base/result.h"

#include <functional>
#include <ostream>
#include <string>

namespace joust::exchange {

enum class Overwrite { Refuse, Replace };

// `write` fills the stream and may fail. AlreadyExists when there is a file and Overwrite::Refuse; DiskFull, ReadOnly
// or Io when it cannot be written. After any error the target is as it was and the temporary file is gone.
base::Result<void> writeOutputFile(const std::string& path, Overwrite overwrite,
                                   const std::function<base::Result<void>(std::ostream&)>& write);

} // namespace joust::exchange
