// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: who meets in a study, and how a run's answers become a battle's. Inside a transaction of the
// caller; throws SQLite::Exception.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/rng.h"
#include "battle/study_plan.h"
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
    std::string goldRun; // empty: no gold items
    battle::Matchmaking matchmaking = battle::Matchmaking::Uniform;
};

// The prompts of a study's runs, in their order.
struct DrawPrompts
{
    std::vector<std::string> run;
    std::vector<std::string> gold;
};

// Who meets on which prompt, and whose answers they are.
struct DrawnItem
{
    std::string run;
    std::string prompt;
    ContestantPair pair;
};

DrawPrompts promptsOf(Connection& db, const DrawRules& rules);
// Drawn once for an item, whoever comes to it first; of a gold item the better and the worse answer. Nothing while
// fewer than two have answered its prompt.
base::Result<std::optional<DrawnItem>> drawnItem(Connection& db, const DrawRules& rules, const DrawPrompts& prompts,
                                                 const base::Seed& seed, const battle::PlannedItem& item);
// The prompt's turns, with text, style and measurement of both contestants' answers to each, A before B.
void copyRunTurns(Connection& db, const std::string& run, base::BattleId battle, const std::string& prompt,
                  const ContestantPair& sides);

} // namespace joust::store
