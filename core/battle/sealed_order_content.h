// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the sealed parcels. Only core/battle and core/store may include this file.
#pragma once

#include "battle/sealed_order.h"
#include "endpoint/transport.h"

#include <array>
#include <string>
#include <vector>

namespace joust::battle {

struct SealedOrder::Content
{
    struct Side
    {
        endpoint::Identity identity;
        endpoint::Connection connection;
        std::vector<endpoint::Message> messages = {}; // the conversation so far, with this side's own answers
    };

    base::BattleId battle;
    int turn = 1;
    std::array<Side, 2> sides; // A, B
};

struct SealedAnswers::Content
{
    base::BattleId battle;
    int turn = 1;
    std::string prompt;                     // of this turn: another may have been asked meanwhile
    std::array<endpoint::Reply, 2> replies; // A, B
};

} // namespace joust::battle
