// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/exchange: what several import formats read the same way. BadInput, naming the word, for what cannot
// be read; never a default instead.
#pragma once

#include "base/result.h"
#include "store/imported_battle.h"

#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

struct ImportedMessage
{
    std::string role;
    std::string content;
};

base::Result<void> setOutcome(store::ImportedBattle& battle, std::string_view word);
// Empty, 0 and 1 mean "unknown"; kept to the millisecond.
base::Result<void> setTime(store::ImportedBattle& battle, std::string_view text);
// A system prompt, then user and assistant in turn; the same questions on both sides.
base::Result<void> setConversations(store::ImportedBattle& battle, const std::vector<ImportedMessage>& a,
                                    const std::vector<ImportedMessage>& b);

} // namespace joust::exchange
