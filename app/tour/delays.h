// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for the leaderboard: from a change of an option in the window until the new chart is painted.
// UI thread only.
#pragma once

#include "app/tour/stage.h"

namespace joust::tour {

// Prints a table to standard output: a row a change of options, the first time and the median of later ones.
void measureDelays(Stage& stage, const QString& workspace);

} // namespace joust::tour
