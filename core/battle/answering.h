// SPDX-License-Identifier: GPL-3.0-or-later
// Asks both contestants of a battle at the same instant and waits for both.
#pragma once

#include "battle/sealed_order.h"
#include "endpoint/key_source.h"
#include "endpoint/transport.h"

#include <stop_token>

namespace joust::battle {

// Blocks until both sides have ended; call it on a worker thread. When one side fails, the other is cancelled: the
// battle is void either way, and waiting would only cost. A stop request cancels both. The parcel holds whatever came;
// BattleLedger::recordAnswers says what it is worth.
SealedAnswers answerBoth(const SealedOrder& order, endpoint::Transport& transport, endpoint::KeySource& keys,
                         const std::stop_token& stop);

} // namespace joust::battle
