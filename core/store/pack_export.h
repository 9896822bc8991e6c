// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a pack file of a workspace's prepared battles. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace joust::store {

class Workspace;

struct PackRequest
{
    std::string study = {};     // of its run's answers, under its rules; empty: battles that wait for a vote
    std::string promptSet = {}; // without a study: only battles about prompts of this set; empty: of any
    std::int64_t count = 0;     // 0: all there are, or the number a study asks of an annotator
    bool replace = false;       // a file that is there
};

struct PackExported
{
    std::int64_t battles = 0;
    std::int64_t missing = 0; // items of the study that lack an answer, and are not in the pack
};

// How many battles a request without a study could export.
base::Result<std::int64_t> waitingBattleCount(Workspace& workspace);

// The items in a shuffled order, the sides drawn afresh. Battles that wait for a vote are those that are blind, belong
// to no study and have neither vote nor skip; they stay open where they are. The file is complete or absent, and is
// there only when the workspace knows it. NotFound when there is nothing to export or no such study; NotAllowed for a
// closed study, one whose run is elsewhere, or fewer battles than `count`; AlreadyExists; Cancelled. `progress` is
// called with what is written and how much there is.
base::Result<PackExported> exportPack(Workspace& workspace, const std::string& path, const PackRequest& request,
                                      const std::stop_token& stop = {},
                                      const std::function<void(std::int64_t, std::int64_t)>& progress = {});

} // namespace joust::store
