// SPDX-License-Identifier: GPL-3.0-or-later
// INPUT of rank and its like: a workspace or a votes file of any kind, told apart by its first bytes.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <istream>
#include <string>

namespace joust::exchange {

// Whether a file begins as a workspace, like every SQLite database, does; false for what cannot be read.
bool isDatabaseFile(const std::string& path);

// `-` reads `standardInput`. NotFound or Io when it cannot be opened, BadInput with file, row and reason when its
// contents are refused; nothing is kept of a refused file.
base::Result<LoadedVotes> readVotesInput(const std::string& path, std::istream& standardInput, const VoteFilter& filter,
                                         const LoadOptions& options = {});

} // namespace joust::exchange
