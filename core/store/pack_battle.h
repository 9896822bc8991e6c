// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the battle that an item of a pack becomes when somebody voted on it. Inside a transaction of
// the caller; throws SQLite::Exception.
#pragma once

#include "base/ids.h"
#include "store/sql.h"

#include <optional>
#include <string>

namespace joust::store {

// Nothing when the item's battle or answers are not in this workspace.
struct PackOrigin
{
    std::string battle; // empty: answers of a run
    bool swapped = false;
    std::string run;
    std::string prompt;
    std::string contestantA;
    std::string contestantB;
    std::string item;
    bool repeat = false;
};
std::optional<PackOrigin> originOf(Connection& db, const std::string& pack, base::BattleId item);

// `battle`, ready, with `source` pack, for `annotator`; in the queue of `study`, when there is one.
void makePackBattle(Connection& db, const PackOrigin& origin, base::BattleId battle, base::AnnotatorId annotator,
                    const std::optional<std::string>& study);

} // namespace joust::store
