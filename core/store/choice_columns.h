// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: a choice as drafts and votes keep it, in a workspace and in a pack.
#pragma once

#include "battle/choice.h"
#include "store/sql.h"

#include <optional>
#include <string>

namespace joust::store {

// NULL where nothing was said.
std::optional<std::string> strengthText(const battle::Choice& choice);
// Out of the columns outcome, strength, reasons, comment, identity_guessed, from `first` on. BadInput when they are no
// choice that could have been made.
base::Result<battle::Choice> choiceFromColumns(const SQLite::Statement& row, int first);

} // namespace joust::store
