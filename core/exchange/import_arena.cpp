// SPDX-License-Identifier: GPL-3.0-or-later
// Arena battles as JSON lines or one array: chatbot_arena_conversations, FastChat's clean_battle_conv, arena 140k (as
// JSON lines) and our own arena export. Field names: docs/formats.md.
#include "exchange/import_fields.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

namespace joust::exchange {
namespace {

std::vector<ImportedMessage> messagesOf(const JsonElement& row, std::string_view key)
{
    std::vector<ImportedMessage> messages;
    for (const JsonElement& message : jsonArray(row, key)) {
        const std::optional<JsonElement> content = jsonField(message, "content");
        messages.push_back({jsonText(message, "role"), content ? jsonContent(*content) : std::string()});
    }
    return messages;
}

std::optional<std::int64_t> sumOf(const JsonElement& metadata, const std::string& key)
{
    const std::optional<JsonElement> counts = jsonField(metadata, key);
    simdjson::dom::object object;
    if (!counts || counts->get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    std::int64_t sum = 0;
    for (const simdjson::dom::key_value_pair pair : object)
        sum += jsonInteger(*counts, pair.key).value_or(0);
    return sum;
}

// Counts of strangers are for rows without texts only: ours are computed from the text.
void setForeignCounts(store::ImportedSide& side, const JsonElement& metadata, const std::string& suffix)
{
    side.length = jsonInteger(metadata, "sum_assistant_" + suffix + "_tokens");
    side.headers = sumOf(metadata, "header_count_" + suffix);
    side.lists = sumOf(metadata, "list_count_" + suffix);
    side.bold = sumOf(metadata, "bold_count_" + suffix);
}

bool hasTag(const JsonElement& tags, std::string_view group, std::string_view tag)
{
    const std::optional<JsonElement> found = jsonField(tags, group);
    return found && jsonBool(*found, tag).value_or(false);
}

// LMArena calls a prompt hard that meets six of its seven criteria.
bool isHard(const JsonElement& tags)
{
    constexpr int kNeeded = 6;
    int met = 0;
    for (const char* criterion : {"complexity", "creativity", "domain_knowledge", "problem_solving", "real_world",
                                  "specificity", "technical_accuracy"})
        met += hasTag(tags, "criteria_v0.1", criterion) ? 1 : 0;
    return met >= kNeeded;
}

// Arena 140k's tags, in our words for what our own rules find too. A vote has one category: what the prompt is about
// comes before how it is asked.
std::string categoryOf(const JsonElement& row)
{
    if (std::string named = jsonText(row, "category"); !named.empty())
        return named;
    if (jsonBool(row, "is_code").value_or(false))
        return "coding";
    const std::optional<JsonElement> tags = jsonField(row, "category_tag");
    if (!tags)
        return {};
    if (hasTag(*tags, "math_v0.1", "math"))
        return "maths";
    if (hasTag(*tags, "creative_writing_v0.1", "creative_writing"))
        return "creative_writing";
    if (hasTag(*tags, "if_v0.1", "if"))
        return "instruction_following";
    return isHard(*tags) ? "hard_prompt" : "";
}

base::Result<void> readRow(const JsonElement& row, ImportSink& sink)
{
    store::ImportedBattle battle;
    battle.sides[0].contestant = jsonText(row, "model_a");
    battle.sides[1].contestant = jsonText(row, "model_b");
    const std::string winner = jsonText(row, "winner");
    if (battle.sides[0].contestant.empty() || battle.sides[1].contestant.empty() || winner.empty())
        return base::Error{base::ErrorCode::BadInput, "model_a, model_b or winner is missing"};
    base::Result<void> set = setOutcome(battle, winner);
    const std::string time = jsonText(row, "tstamp");
    if (set)
        set = setTime(battle, time.empty() ? jsonText(row, "timestamp") : time);
    if (set)
        set = setConversations(battle, messagesOf(row, "conversation_a"), messagesOf(row, "conversation_b"));
    if (!set)
        return set;
    battle.battleId = jsonText(row, "battle_id");
    battle.voteId = jsonText(row, "vote_id");
    battle.promptKey = jsonText(row, "question_id");
    battle.sourceBattle = battle.promptKey.empty() ? jsonText(row, "id") : battle.promptKey;
    battle.annotator = jsonText(row, "judge");
    battle.judge = jsonText(row, "role") == "judge";
    battle.language = jsonText(row, "language");
    // A vote without texts is known by its category too: one that came before the tags were read stays the same.
    battle.category = battle.turns.empty() ? jsonText(row, "category") : categoryOf(row);
    battle.blind = jsonBool(row, "anony").value_or(true);
    battle.simulated = jsonText(row, "source") == "simulated";
    battle.leak = jsonText(row, "leak_flag");
    battle.retracted = jsonBool(row, "retracted").value_or(false);
    battle.excludedReason = jsonText(row, "excluded_reason");
    if (const std::optional<JsonElement> metadata = jsonField(row, "conv_metadata"); metadata && battle.turns.empty()) {
        setForeignCounts(battle.sides[0], *metadata, "a");
        setForeignCounts(battle.sides[1], *metadata, "b");
        battle.votedTurn = std::max<std::int64_t>(1, jsonInteger(*metadata, "turns").value_or(1));
    }
    return sink.add(battle);
}

} // namespace

base::Result<void> readArenaJson(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& row) { return readRow(row, sink); });
}

} // namespace joust::exchange
