// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the stops. UI thread only.
#pragma once

#include "app/tour/stage.h"

namespace joust::tour {

void visitEverything(Stage& stage); // every page and state in light
void visitInEveryLook(Stage& stage);
// The leaderboard and the analysis of one workspace, in the looks that strain them most.
void visitRankings(Stage& stage, const QString& workspace);

} // namespace joust::tour
