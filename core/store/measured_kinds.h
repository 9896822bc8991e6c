// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of answers that were voted on. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

namespace joust::store {

class Workspace;

struct MeasuredKinds
{
    bool firstTokenTimes = false; // of some answer
    bool totalTimes = false;
    bool costs = false;
};

// Of votes whose names may be told. Stops at the first answer that has it.
base::Result<MeasuredKinds> measuredKinds(Workspace& workspace);

} // namespace joust::store
