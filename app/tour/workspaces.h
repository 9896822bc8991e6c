// SPDX-License-Identifier: GPL-3.0-or-later
// The workspaces of the tour. Each function writes FILE and fails when it is there. Any thread.
#pragma once

#include "base/result.h"
#include "store/workspace.h"

#include <string>

namespace joust::tour {

// Five contestants with 40 votes: intervals are wide, nobody is told apart.
base::Result<void> makeSmall(const std::string& file, store::Services services);
// Three and three that never met.
base::Result<void> makeIslands(const std::string& file, store::Services services);
// The votes of a file that Joust imports.
base::Result<void> makeImported(const std::string& file, const std::string& votes, store::Services services);
// Two endpoints that `baseUrl` does not have: every battle fails at once.
base::Result<void> makeFailing(const std::string& file, const std::string& baseUrl, store::Services services);
// Begins as a workspace does.
base::Result<void> makeDamaged(const std::string& file);

} // namespace joust::tour
