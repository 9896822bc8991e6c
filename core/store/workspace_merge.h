// SPDX-License-Identifier: GPL-3.0-or-later
// The union of two workspaces by UUID. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "store/merge_choices.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct MergeReport
{
    std::int64_t battles = 0;           // new
    std::int64_t votes = 0;             // new
    std::int64_t skips = 0;             // new
    std::int64_t marks = 0;             // new: retractions, exclusions, flags, redactions
    std::int64_t snapshots = 0;         // new: frozen rankings
    std::int64_t alreadyThere = 0;      // votes that both have
    std::vector<MergeMatch> matches;    // to be looked at by a person before the merge
    std::vector<std::string> conflicts; // kept out: one id, two contents; and answers of runs
};

// Adds to `into` what `other` has and it has not. One transaction: all of it or, after an error, nothing; merging again
// changes nothing. `other` is opened read-only and must pass checkWorkspace() (Corrupt otherwise; recover it first).
// Contestants are the same when their settings are (and, of several such, their names); an annotator of the same name
// is the same person; `choices` say otherwise, InvalidArgument where they cannot be. Endpoints that come with new
// contestants arrive disabled and without key, headers and proxy: a merged file never gets to use a key. A dry run
// reports and keeps nothing. `who` is for the audit. Cancelled, with nothing kept, after a stop request.
base::Result<MergeReport> mergeWorkspace(Workspace& into, const std::string& other, bool dryRun = false,
                                         const std::string& who = {}, const std::stop_token& stop = {},
                                         const MergeChoices& choices = {});

} // namespace joust::store
