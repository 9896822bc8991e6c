// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the votes of a pack home. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct PackMergeReport
{
    std::int64_t battles = 0; // of the pack, whoever voted on them
    std::int64_t votes = 0;   // new
    std::int64_t skips = 0;   // new
    std::int64_t alreadyThere = 0;
    struct Annotator
    {
        std::string name; // as the workspace has it
        bool isNew = false;
    };
    std::vector<Annotator> annotators;  // whose votes or skips are new
    std::vector<std::string> conflicts; // kept out: another vote of the same person on the same battle is here
};

// Every vote and skip becomes one on a battle of its own, whose id follows from the pack, its item and the annotator's
// name, so that merging again changes nothing. Votes of a study's pack are the study's. One transaction: all of it or,
// after an error, nothing. BadInput for a pack from elsewhere, a changed text, side, id or guideline, or a vote that
// breaks the rules; otherwise as PackReader::open(). Cancelled after a stop request. A dry run
// reports and keeps nothing. `who` is for the audit.
base::Result<PackMergeReport> mergePack(Workspace& workspace, const std::string& path, bool dryRun = false,
                                        const std::string& who = {}, const std::stop_token& stop = {});

} // namespace joust::store
