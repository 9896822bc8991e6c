// SPDX-License-Identifier: GPL-3.0-or-later
// How large contestants are, as their endpoints say. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <map>
#include <string>

namespace joust::store {

class Workspace;

// Billions of parameters by display name, for contestants whose endpoint has a size and still asks for the same model:
// a size says nothing about an older revision that asked for another.
base::Result<std::map<std::string, double>> contestantSizes(Workspace& workspace);

} // namespace joust::store
