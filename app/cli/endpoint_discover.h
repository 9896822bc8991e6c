// SPDX-License-Identifier: GPL-3.0-or-later
// `endpoint discover`: which models a server has, or which servers run on this machine.
#pragma once

#include "app/cli/command.h"

namespace joust::cli {

// Adds the subcommand to `endpoint`.
void addDiscover(CLI::App& endpoint, Context& context);

} // namespace joust::cli
