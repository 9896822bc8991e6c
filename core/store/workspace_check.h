// SPDX-License-Identifier: GPL-3.0-or-later
// Is everything in the workspace as it must be? Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct CheckReport
{
    std::int64_t battles = 0;
    std::int64_t votes = 0;
    std::vector<std::string> problems; // English sentences naming ids, never contestants; empty = sound
};

// SQLite's quick_check, foreign keys, the rules of each table's columns, each vote has a ready battle with both answers
// and an assignment, no battle has both a vote and a skip or a left-over draft, texts are UTF-8, and every hash chain
// holds. `heads` are hashes (64 hexadecimal digits) that were written down earlier: each must still be a link. An error
// only when the file cannot be read at all; Cancelled after a stop request, also in the middle of one of SQLite's
// walks.
base::Result<CheckReport> checkWorkspace(Workspace& workspace, const std::vector<std::string>& heads = {},
                                         const std::stop_token& stop = {});

} // namespace joust::store
