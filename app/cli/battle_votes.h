// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the battle protocol: votes in, JSON lines out.
#pragma once

#include "base/result.h"
#include "battle/choice.h"
#include "battle/sealed_battle.h"
#include "battle/vote_ledger.h"

#include <cstdint>
#include <optional>
#include <string>

namespace joust::cli {

// A vote line: an outcome word, `skip`, or a JSON object with outcome, strength, reasons, comment.
struct VoteLine
{
    bool skip = false;
    battle::Choice choice;
};

// BadInput for an unknown word, an unknown field or a wrong type.
base::Result<VoteLine> parseVoteLine(const std::string& line);

// The turn that a vote would be about.
std::string sealedLine(const battle::SealedBattle& battle);
// The turns before it, one line each, as they were when they were the last.
std::vector<std::string> earlierLines(const battle::SealedBattle& battle);
// As sealedLine, with the battle's place in a study's queue.
std::string queuedLine(const battle::SealedBattle& battle, std::int64_t position, std::int64_t total);
// Nothing is left to be shown: everything is closed, or answers are missing.
std::string queueEndLine(std::int64_t closed, std::int64_t total);
std::string failedLine(base::BattleId battle);
std::string outcomeLine(base::BattleId battle, const VoteLine& vote, const std::optional<battle::Reveal>& reveal);
// `{"a":name,"b":name}` with the battle's id, for --reveal end.
std::string revealsLine(const std::vector<std::pair<base::BattleId, battle::Reveal>>& reveals);

} // namespace joust::cli
