// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: votes and skips of a pack file. Nobody's code covers them, so each is checked when it is read.
#pragma once

#include "store/pack_file.h"
#include "store/sql.h"

namespace joust::store {

// BadInput for what is no annotator's name.
base::Result<void> requireAnnotatorName(const std::string& name);
// A saved choice out of columns outcome, strength, reasons, comment, identity_guessed, from `first` on.
base::Result<battle::Choice> choiceFromColumns(const SQLite::Statement& row, int first);
// In the order of the items. Throws SQLite::Exception.
base::Result<std::vector<Ballot>> readBallots(Connection& connection);

} // namespace joust::store
