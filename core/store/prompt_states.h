// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: reads and writes what of prompts may change. Inside a transaction of the caller; throws
// SQLite::Exception.
#pragma once

#include "store/prompt_editing.h"
#include "store/sql.h"

#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

inline constexpr std::int64_t kOutOfSet = -1; // as a wish: any free place below zero

// In the order of the ids; NotFound when one is not there.
base::Result<std::vector<PromptState>> statesOf(Connection& connection, const std::vector<base::PromptId>& prompts,
                                                const std::stop_token& stop);
// A place that is taken by a prompt that is not among them becomes the end of the set.
base::Result<void> putStates(Connection& connection, const std::vector<PromptState>& states, const PromptWork& work);

bool isSet(Connection& connection, const std::string& promptSet);                        // it has a prompt
std::vector<base::PromptId> idsIn(Connection& connection, const std::string& promptSet); // and those that left it
std::string textOf(Connection& connection, base::PromptId prompt);
std::vector<std::string> furtherTurnsOf(Connection& connection, base::PromptId prompt);

} // namespace joust::store
