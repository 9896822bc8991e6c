// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what a study's rules do to a vote.
#pragma once

#include "base/ids.h"
#include "store/connection.h"

#include <cstdint>

namespace joust::store {

// In the transaction that wrote the vote: flags one that came before the study's minimum reading time, and excludes
// one on a gold item, which is about the annotator and not about contestants. Throws SQLite::Exception.
void applyStudyRules(Connection& db, base::VoteId vote, base::BattleId battle, std::int64_t voteMs);

} // namespace joust::store
