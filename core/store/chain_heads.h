// SPDX-License-Identifier: GPL-3.0-or-later
// The last link of every hash chain in a workspace: whoever keeps these hashes elsewhere can prove later that nothing
// from before is missing or changed. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct ChainHead
{
    std::string writer; // UUID of one copy of the file
    std::int64_t links = 0;
    base::Digest hash{};
};

// One a writer, oldest first; none before the first vote.
base::Result<std::vector<ChainHead>> chainHeads(Workspace& workspace);

} // namespace joust::store
