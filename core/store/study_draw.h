// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: who meets in a study, and how a run's answers become a battle's. Inside a transaction of the
// caller; throws SQLite::Exception.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/rng.h"
#include "battle/study.h"
#include "store/connection.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace joust::store {

using ContestantPair = std::array<std::string, 2>;

struct DrawRules
{
    battle::StudyId study;
    std::string run;
    battle::Matchmaking matchmaking = battle::Matchmaking::Uniform;
};

// In the order of the run.
std::vector<std::string> promptsOfRun(Connection& db, const std::string& run);
// Drawn once for an item, whoever comes to it first. Nothing while fewer than two have answered its prompt.
base::Result<std::optional<ContestantPair>> pairOf(Connection& db, const DrawRules& rules, const base::Seed& seed,
                                                   const std::string& item, const std::string& prompt);
// The prompt's turns, with text, style and measurement of both contestants' answers to each, A before B.
void copyRunTurns(Connection& db, const std::string& run, base::BattleId battle, const std::string& prompt,
                  const ContestantPair& sides);

} // namespace joust::store
