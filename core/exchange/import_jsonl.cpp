// SPDX-License-Identifier: GPL-3.0-or-later
// Our own lossless export (votes_jsonl.h), read back with its ids.
#include "exchange/import_fields.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

namespace joust::exchange {
namespace {

void readStyle(store::ImportedSide& side, const JsonElement& style)
{
    side.length = jsonInteger(style, "length");
    side.headers = jsonInteger(style, "headers");
    side.lists = jsonInteger(style, "lists");
    side.bold = jsonInteger(style, "bold");
}

void readSide(store::ImportedSide& side, const JsonElement& json)
{
    side.contestant = jsonText(json, "contestant");
    side.reasoning = jsonText(json, "reasoning");
    side.sentBody = jsonText(json, "sent");
    if (const std::optional<JsonElement> style = jsonField(json, "style"))
        readStyle(side, *style);
    const std::optional<JsonElement> measured = jsonField(json, "measured");
    if (!measured)
        return;
    side.firstTokenMs = jsonInteger(*measured, "first_token_ms");
    side.totalMs = jsonInteger(*measured, "total_ms");
    side.promptTokens = jsonInteger(*measured, "prompt_tokens");
    side.answerTokens = jsonInteger(*measured, "answer_tokens");
    side.cost = jsonNumber(*measured, "cost");
    side.queuedMs = jsonInteger(*measured, "queued_ms");
    side.connectMs = jsonInteger(*measured, "connect_ms");
    side.streamed = jsonBool(*measured, "streamed");
    side.oneBurst = jsonBool(*measured, "one_burst");
    side.httpStatus = jsonInteger(*measured, "http_status");
    side.httpAttempts = jsonInteger(*measured, "http_attempts");
    side.finishReason = jsonText(*measured, "finish_reason");
    side.reportedModel = jsonText(*measured, "reported_model");
    side.systemFingerprint = jsonText(*measured, "system_fingerprint");
}

void readTurns(store::ImportedBattle& battle, const JsonElement& row, const JsonElement& a, const JsonElement& b)
{
    for (const JsonElement& turn : jsonArray(row, "turns"))
        battle.turns.push_back({jsonText(turn, "prompt"), {jsonText(turn, "a"), jsonText(turn, "b")}});
    const store::ImportedTurn voted{jsonText(row, "prompt"), {jsonText(a, "text"), jsonText(b, "text")}};
    const bool hasText = !voted.prompt.empty() || !voted.answers[0].empty() || !voted.answers[1].empty();
    if (battle.turns.empty() && hasText)
        battle.turns.push_back(voted);
}

base::Result<void> readRow(const JsonElement& row, ImportSink& sink)
{
    const std::optional<JsonElement> a = jsonField(row, "a");
    const std::optional<JsonElement> b = jsonField(row, "b");
    store::ImportedBattle battle;
    const std::string outcome = jsonText(row, "outcome");
    if (!a || !b || outcome.empty())
        return base::Error{base::ErrorCode::BadInput, "a, b or outcome is missing"};
    base::Result<void> set = setOutcome(battle, outcome);
    if (set)
        set = setTime(battle, jsonText(row, "created_utc"));
    if (!set)
        return set;
    readSide(battle.sides[0], *a);
    readSide(battle.sides[1], *b);
    readTurns(battle, row, *a, *b);
    battle.battleId = jsonText(row, "battle_id");
    battle.voteId = jsonText(row, "vote_id");
    battle.sourceBattle = jsonText(row, "source_battle");
    battle.promptSet = jsonText(row, "prompt_set");
    battle.promptKey = jsonText(row, "prompt_id");
    battle.category = jsonText(row, "category");
    battle.language = jsonText(row, "language");
    battle.annotator = jsonText(row, "annotator");
    battle.judge = jsonText(row, "role") == "judge";
    battle.blind = jsonBool(row, "blind").value_or(true);
    battle.simulated = jsonText(row, "source") == "simulated";
    battle.strength = jsonText(row, "strength");
    for (const JsonElement& reason : jsonArray(row, "reasons"))
        battle.reasons.push_back(jsonScalar(reason));
    battle.comment = jsonText(row, "comment");
    battle.voteMs = jsonInteger(row, "vote_ms").value_or(0);
    battle.identityGuessed = jsonBool(row, "identity_guessed").value_or(false);
    battle.leak = jsonText(row, "leak_flag");
    battle.retracted = jsonBool(row, "retracted").value_or(false);
    battle.excludedReason = jsonText(row, "excluded_reason");
    battle.votedTurn = std::max<std::int64_t>(1, jsonInteger(row, "turn").value_or(1));
    return sink.add(battle);
}

} // namespace

base::Result<void> readJoustJsonl(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& row) { return readRow(row, sink); });
}

} // namespace joust::exchange
