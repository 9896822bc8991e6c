// SPDX-License-Identifier: GPL-3.0-or-later
// Committed votes as a ranking without covariates needs them: who met whom, what was said, and what excludes it. Reads
// each table once, in its own order, side by side, where forEachVote() looks every row up by its random id: a million
// votes in a second or two rather than in twenty. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <functional>
#include <string>

namespace joust::store {

class Workspace;

// The fields of a VoteRow of the same names; valid until the next one.
struct VoteOutline
{
    std::string contestantA;
    std::string contestantB;
    base::Outcome outcome = base::Outcome::Tie;
    std::string createdUtc;
    std::string annotator;
    std::string role;
    bool blind = true;
    std::string source;
    std::string promptId;
    std::string category;
    std::string language;
    bool retracted = false;
    std::string excludedReason;
    std::string leakFlag;
    bool identityGuessed = false;
};

// Every vote that forEachVote() gives, in the order of the file, which may not be that of time. `visit` returns false
// to stop early.
base::Result<void> forEachVoteOutline(Workspace& workspace, const std::function<bool(const VoteOutline&)>& visit);

} // namespace joust::store
