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

enum class RedactionReach {
    ThisPlace,
    Everywhere, // also where the same text stands letter for letter: other battles, prompt sets, answers of runs
};

// Other places that hold the same text, letter for letter.
struct TextCopies
{
    std::int64_t battles = 0;    // texts of further battles that are decided
    std::int64_t waiting = 0;    // texts of battles that wait for a vote: never reached
    std::int64_t prompts = 0;    // turns of prompt sets
    std::int64_t runAnswers = 0; // of answers made ahead of time

    std::int64_t reachable() const { return battles + prompts + runAnswers; }
};

struct RedactionOutcome
{
    TextCopies copies;           // taken out too (Everywhere), or still there
    std::int64_t containing = 0; // longer texts that contain it: never touched
};

// Erases the text, the reasoning behind it, and what was sent in this turn and later ones, which may repeat it; also in
// the file's free pages, its WAL and the search index beside it. A prompt of a set becomes kRedactedPrompt, an answer
// of a run empty, with what was sent for it. Comments on votes, system prompts and guidelines are never touched.
// NotFound for no such text; NotAllowed when it is redacted already, or the battle waits for a vote; InvalidArgument
// for an empty reason, over 16 KiB or not UTF-8. After an error nothing is changed.
base::Result<RedactionOutcome> redactText(Connection& connection, const TextPlace& place, const std::string& who,
                                          const std::string& reason, RedactionReach reach = RedactionReach::ThisPlace);

inline constexpr const char* kRedactedPrompt = "[redacted]"; // a prompt cannot be empty

// Private to core/store: the same for a redaction that another copy of the file brings.
void eraseText(Connection& connection, const std::string& battle, std::int64_t turn, const std::string& part);

} // namespace joust::store
