// SPDX-License-Identifier: GPL-3.0-or-later
// Serves an annotator's queue of a study, battle after battle: sealed answers out, votes in. Names are printed when the
// study tells them, and not before.
#pragma once

#include "app/cli/command.h"
#include "base/result.h"
#include "store/workspace.h"

#include <cstddef>
#include <istream>
#include <string>

namespace joust::cli {

struct StudyBattlesOptions
{
    std::string study;
    std::string annotator;
    std::size_t count = 0; // 0: until the votes or the queue end
};

// An error ends it; votes that were printed are on disk. NotAllowed when fewer than `count` battles were closed.
base::Result<void> runStudyBattles(Context& context, store::Workspace& workspace, std::istream& votes,
                                   const StudyBattlesOptions& options);

} // namespace joust::cli
