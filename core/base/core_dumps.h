// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::base {

// First thing in main(): no core file is written, and no other process of the same user may attach a debugger or read
// /proc/PID/environ and /proc/PID/mem. All of them would show prompts, answers, keys and sealed names.
void forbidCoreDumps();

} // namespace joust::base
