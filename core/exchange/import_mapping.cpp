// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_mapping.h"

#include "exchange/csv_records.h"
#include "exchange/first_keys.h"
#include "exchange/import_format.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace joust::exchange {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{64} << 10;

struct Known
{
    std::string_view field;
    ImportTarget target;
};
using enum ImportTarget;
constexpr std::array kKnown{
    Known{"model_a", SideA},
    Known{"left", SideA},
    Known{"model_1", SideA},
    Known{"baseline", SideA},
    Known{"model_b", SideB},
    Known{"right", SideB},
    Known{"model_2", SideB},
    Known{"model", SideB},
    Known{"a", Answers},
    Known{"b", Answers},
    Known{"winner", Outcome},
    Known{"outcome", Outcome},
    Known{"g1_winner", Outcome},
    Known{"g2_winner", Outcome},
    Known{"games", Outcome},
    Known{"winner_model_a", Outcome},
    Known{"winner_model_b", Outcome},
    Known{"winner_tie", Outcome},
    Known{"data", Outcome},
    Known{"type", Outcome},
    Known{"judge", Annotator},
    Known{"annotator", Annotator},
    Known{"user_id", Annotator},
    Known{"ip", Annotator},
    Known{"tstamp", Time},
    Known{"timestamp", Time},
    Known{"created_utc", Time},
    Known{"created_at", Time},
    Known{"prompt", Prompt},
    Known{"prompt_text", Prompt},
    Known{"response_a", Answers},
    Known{"response_b", Answers},
    Known{"conversation_a", Answers},
    Known{"conversation_b", Answers},
    Known{"turns", Answers},
    Known{"states", Answers},
    Known{"snapshot", Answers},
    Known{"examples", Answers},
    Known{"models", SideA},
    Known{"question_id", PromptFacts},
    Known{"id", PromptFacts},
    Known{"uid", PromptFacts},
    Known{"prompt_id", PromptFacts},
    Known{"prompt_set", PromptFacts},
    Known{"category", PromptFacts},
    Known{"category_tag", PromptFacts},
    Known{"is_code", PromptFacts},
    Known{"language", PromptFacts},
    Known{"conv_metadata", Counts},
    Known{"role", VoteFacts},
    Known{"anony", VoteFacts},
    Known{"blind", VoteFacts},
    Known{"source", VoteFacts},
    Known{"strength", VoteFacts},
    Known{"reasons", VoteFacts},
    Known{"comment", VoteFacts},
    Known{"vote_ms", VoteFacts},
    Known{"identity_guessed", VoteFacts},
    Known{"turn", VoteFacts},
    Known{"vote_id", VoteFacts},
    Known{"battle_id", VoteFacts},
    Known{"meta", VoteFacts},
    Known{"retracted", Marks},
    Known{"excluded_reason", Marks},
    Known{"leak_flag", Marks},
};

bool isOfSide(std::string_view field, std::initializer_list<std::string_view> names)
{
    if (!field.ends_with("_a") && !field.ends_with("_b"))
        return false;
    field.remove_suffix(2);
    return std::find(names.begin(), names.end(), field) != names.end();
}

// What of AutoArena's tables becomes what; nothing has to be read for it.
ImportMapping databaseMapping()
{
    return {std::string(kAutoArenaDatabase),
            {{"model.name", SideA},
             {"response.prompt", Prompt},
             {"response.response", Answers},
             {"judge.name", Annotator},
             {"judge.judge_type", VoteFacts},
             {"head_to_head.winner", Outcome},
             {"head_to_head.created", Time},
             {"model.elo", Ignored}}};
}

} // namespace

ImportTarget importTargetOf(std::string_view field)
{
    const auto* known =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& one) { return one.field == field; });
    if (known != kKnown.end())
        return known->target;
    if (isOfSide(field, {"tokens", "headers", "lists", "bold"}))
        return Counts;
    return isOfSide(field, {"ttft_ms", "total_ms", "cost"}) ? Measurements : Ignored;
}

base::Result<ImportMapping> importMapping(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(kHeadBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (head.empty())
        return base::Error{base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
    file.clear();
    file.seekg(0);
    if (importFormats().front().matches(head, {}))
        return databaseMapping();
    std::vector<std::string> names = firstKeys(file);
    ImportMapping mapping;
    for (const ImportFormat& format : importFormats()) {
        if (format.matches(head, names)) {
            mapping.format = format.word;
            break;
        }
    }
    if (names.empty()) {
        CsvRecords reader(file);
        if (const base::Result<bool> header = reader.next(); header && *header)
            names.assign(reader.fields().begin(), reader.fields().end());
    }
    if (mapping.format.empty())
        return mapping;
    for (std::string& name : names) {
        const ImportTarget target = importTargetOf(name);
        mapping.fields.push_back({std::move(name), target});
    }
    return mapping;
}

} // namespace joust::exchange
