// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in lines.
#pragma once

#include "battle/run_generation.h"
#include "store/run_repository.h"

#include <iosfwd>

namespace joust::cli {

void printRuns(std::ostream& out, const std::vector<store::RunRow>& runs);
void printLanes(std::ostream& out, const std::vector<battle::RunLane>& lanes);
void printEstimate(std::ostream& out, const battle::RunEstimate& estimate);
void printProgress(std::ostream& err, const std::vector<battle::RunLane>& lanes); // one line, rewritten
// An error that says what is missing and how to go on.
base::Result<void> completeness(const battle::RunOutcome& outcome);

} // namespace joust::cli
