// SPDX-License-Identifier: GPL-3.0-or-later
// prompts edit, tag, remove, rename: prompt sets changed by hand.
#pragma once

#include "app/cli/command.h"

namespace joust::cli {

void addPromptChanges(CLI::App& prompts, Context& context);

} // namespace joust::cli
