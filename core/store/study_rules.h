// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what a study's rules do to a vote.
#pragma once

#include "base/ids.h"
#include "store/connection.h"

#include <cstdint>

namespace joust::store {

// Flags a vote that came before the study's minimum reading time, in the transaction that wrote it. Throws
// SQLite::Exception.
void flagWhenTooFast(Connection& db, base::VoteId vote, base::BattleId battle, std::int64_t voteMs);

} // namespace joust::store
