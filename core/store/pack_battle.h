// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the battle that an item of a pack becomes when somebody voted on it. Inside a transaction of
// the caller; throws SQLite::Exception.
#pragma once

#include "store/pack_source.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace joust::store {

// Nothing when the item's battle or answers to all its `turns` are not in this workspace.
std::optional<PackSource> originOf(Connection& db, const std::string& pack, base::BattleId item, std::int64_t turns);

// The study whose votes those of a pack are.
struct PackQueue
{
    std::string study;
    std::int64_t battles = 0;                            // that it asks of an annotator
    std::map<base::AnnotatorId, std::int64_t> freeBelow; // from here on an annotator's places were found to be taken
};
std::optional<PackQueue> packQueue(Connection& db, const std::string& pack);

// `battle`, ready, with `source` pack, of so many turns, for `annotator`; in the queue, when there is one.
void makePackBattle(Connection& db, const PackSource& origin, base::BattleId battle, base::AnnotatorId annotator,
                    std::int64_t turns, std::optional<PackQueue>& queue);

} // namespace joust::store
