// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace that Joust shows to somebody who has none: six demo endpoints, the demo's prompts, and a few hundred
// simulated votes.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstddef>
#include <string>

namespace joust::demo {

inline constexpr const char* kDemoPromptSet = "demo";
inline constexpr std::size_t kDemoVotes = 420;

// Builds it under a temporary name and renames it when it is complete, so there is never half a demo. AlreadyExists
// when there is a file. `baseUrl` is the demo server's. A second or two.
base::Result<void> createDemoWorkspace(const std::string& path, const std::string& baseUrl, store::Services services,
                                       std::size_t votes = kDemoVotes);

} // namespace joust::demo
