// SPDX-License-Identifier: GPL-3.0-or-later
// An open battle as a person may see it. There is no identity in it, and no way from it to one.
#pragma once

#include "base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::battle {

struct SealedTurn
{
    std::string prompt;
    std::string answerA;
    std::string answerB;

    bool operator==(const SealedTurn&) const = default;
};

// `prompt` and the answers are those of the last turn that both have answered, which is the one a vote is about.
struct SealedBattle
{
    base::BattleId id;
    int turn = 1;
    std::string prompt;
    std::string answerA; // exact text, valid UTF-8
    std::string answerB;
    std::string thinkingA = {}; // of both, or of neither
    std::string thinkingB = {};
    std::vector<SealedTurn> earlier = {}; // the turns before, first one first
    std::optional<bool> commonRate = {};  // whether both appear line by line, where a study says

    bool operator==(const SealedBattle&) const = default;
};

} // namespace joust::battle
