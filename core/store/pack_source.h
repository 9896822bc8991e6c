// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what the items of packs are made of. Inside a transaction of the caller; throws
// SQLite::Exception.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/pack_export.h"
#include "store/pack_file.h"
#include "store/sql.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::store {

// One item and where it comes from: a battle, or two answers of a run.
struct PackSource
{
    base::BattleId id; // in the pack
    std::string battle = {};
    bool swapped = false; // the battle's side A is B in the pack
    std::string run = {};
    std::string prompt = {};
    std::string contestantA = {}; // in the pack
    std::string contestantB = {};
    std::string item = {}; // of the study
    bool repeat = false;
};

struct PackPlan
{
    base::Uuid pack;
    std::optional<std::string> study;
    std::string guidelines;
    bool showThinking = false;
    std::vector<PackSource> items; // in the order they are shown
    std::int64_t missing = 0;
};

// Blind battles outside studies with neither vote nor skip; of a prompt set, or of any.
std::vector<std::string> waitingBattles(Connection& db, const std::string& promptSet);
base::Result<PackPlan> planPack(Connection& db, const PackRequest& request);
// As it is shown: texts, sides in their places, thinking of both or of neither.
PackItem itemOf(Connection& db, const PackPlan& plan, const PackSource& source);
void recordPack(Connection& db, const PackPlan& plan, const base::Seed& key);

} // namespace joust::store
