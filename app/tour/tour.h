// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the stops. UI thread only.
#pragma once

#include "app/tour/stage.h"

namespace joust::tour {

// Every page and state of the program in each of `looks`: start page and refused files, an empty workspace, one with
// few votes, one whose contestants never met, failing endpoints, the demo.
void visitEverything(Stage& stage, const std::vector<Look>& looks);
// The leaderboard, the analysis and the votes of one workspace or file of votes.
void visitRankings(Stage& stage, const QString& file, const std::vector<Look>& looks);

} // namespace joust::tour
