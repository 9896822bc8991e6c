// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a text out of the workspace for good, as law may demand, while its battle and votes stay: the digest of the
// text remains, so the hash chains still hold, and style counts remain, so rankings do not change. Copies of the file
// (backups, exports) are not reached. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace joust::store {

class Connection;

enum class TextPart { Prompt, AnswerA, AnswerB };

std::string_view partWord(TextPart part); // "prompt", "a", "b"

struct TextPlace
{
    base::BattleId battle;
    std::int64_t turn = 1;
    TextPart part = TextPart::Prompt;
};

struct RedactionOutcome
{
    bool promptSetKeepsIt = false; // the prompt came from a set, whose copy is still there
};

// Erases the text, the reasoning behind it, and what was sent in this turn and later ones, which may repeat it; also in
// the file's free pages and its WAL. NotFound for no such text; NotAllowed when it is redacted already, or the battle
// waits for a vote; InvalidArgument for an empty reason, over 16 KiB or not UTF-8. After an error nothing is changed.
base::Result<RedactionOutcome> redactText(Connection& connection, const TextPlace& place, const std::string& who,
                                          const std::string& reason);

// Private to core/store: the same for a redaction that another copy of the file brings.
void eraseText(Connection& connection, const std::string& battle, std::int64_t turn, const std::string& part);

} // namespace joust::store
