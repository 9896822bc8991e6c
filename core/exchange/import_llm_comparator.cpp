// SPDX-License-Identifier: GPL-3.0-or-later
// LLM Comparator: one document with two models and their examples, each with a model judge's mean score from -1.5 (B is
// much better) to 1.5 (A is). Its own rule for a win is taken over: more than 0.25 away from 0. What Joust exported
// itself says in its custom fields whose vote it is, and is turned back where the export had turned it.
#include "base/utf8.h"
#include "exchange/import_fields.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

#include <cmath>
#include <utility>

namespace joust::exchange {
namespace {

constexpr double kLargest = 1.5;
constexpr double kTieBelow = 0.25;
constexpr double kMuchFrom = 1.25;
constexpr double kSlightlyBelow = 0.75;
constexpr const char* kJudge = "LLM Comparator's judge";

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

base::Result<void> setScore(store::ImportedBattle& battle, double score)
{
    if (!(std::abs(score) <= kLargest))
        return refused("a score lies between -1.5 and 1.5");
    battle.outcome =
        std::abs(score) <= kTieBelow ? base::Outcome::Tie : (score > 0.0 ? base::Outcome::A : base::Outcome::B);
    if (battle.outcome != base::Outcome::Tie)
        battle.strength = std::abs(score) >= kMuchFrom ? "much" : (std::abs(score) < kSlightlyBelow ? "slightly" : "");
    return {};
}

void turnRound(store::ImportedBattle& battle)
{
    std::swap(battle.sides[0], battle.sides[1]);
    for (store::ImportedTurn& turn : battle.turns)
        std::swap(turn.answers[0], turn.answers[1]);
    if (battle.outcome == base::Outcome::A || battle.outcome == base::Outcome::B)
        battle.outcome = battle.outcome == base::Outcome::A ? base::Outcome::B : base::Outcome::A;
}

// Nothing happens to the examples of other programs.
base::Result<void> setOurs(store::ImportedBattle& battle, const JsonElement& example)
{
    const std::optional<JsonElement> fields = jsonField(example, "custom_fields");
    if (!fields || !jsonField(*fields, "vote_id") || !jsonField(*fields, "battle_id"))
        return {};
    battle.voteId = jsonText(*fields, "vote_id");
    battle.battleId = jsonText(*fields, "battle_id");
    battle.annotator = jsonText(*fields, "annotator");
    battle.judge = jsonText(*fields, "role") == "judge";
    battle.language = jsonText(*fields, "language");
    const std::vector<JsonElement> ratings = jsonArray(example, "individual_rater_scores");
    if (!ratings.empty()) {
        battle.comment = jsonText(ratings.front(), "rationale");
        if (jsonBool(ratings.front(), "is_flipped").value_or(false))
            turnRound(battle);
    }
    return setTime(battle, jsonText(*fields, "created_utc"));
}

base::Result<void> addExample(const JsonElement& example, const std::array<std::string, 2>& models, ImportSink& sink)
{
    const std::optional<JsonElement> score = jsonField(example, "score");
    if (!score || score->is_null()) {
        sink.skip("an example without a score");
        return {};
    }
    const std::optional<double> number = jsonNumber(example, "score");
    if (!number)
        return refused("'" + base::printable(jsonScalar(*score), 60) + "' is not a score");
    if (!jsonField(example, "input_text") || !jsonField(example, "output_text_a") ||
        !jsonField(example, "output_text_b"))
        return refused("input_text, output_text_a or output_text_b is missing");
    store::ImportedBattle battle;
    const base::Result<void> set = setScore(battle, *number);
    if (!set)
        return set;
    for (std::size_t side = 0; side < 2; ++side)
        battle.sides[side].contestant = models[side];
    battle.turns = {
        {jsonText(example, "input_text"), {jsonText(example, "output_text_a"), jsonText(example, "output_text_b")}}};
    if (const std::vector<JsonElement> tags = jsonArray(example, "tags"); !tags.empty())
        battle.category = jsonScalar(tags.front());
    battle.annotator = kJudge;
    battle.judge = true;
    const base::Result<void> ours = setOurs(battle, example);
    return ours ? sink.add(battle) : ours;
}

base::Result<void> readDocument(const JsonElement& document, ImportSink& sink)
{
    const std::vector<JsonElement> named = jsonArray(document, "models");
    if (named.size() != 2)
        return refused("there must be two models");
    const std::array<std::string, 2> models{jsonText(named[0], "name"), jsonText(named[1], "name")};
    std::size_t number = 0;
    for (const JsonElement& example : jsonArray(document, "examples")) {
        ++number;
        const base::Result<void> added = addExample(example, models, sink);
        if (!added)
            return base::Error{added.error().code, "example " + std::to_string(number) + ": " + added.error().detail};
    }
    return {};
}

} // namespace

base::Result<void> readLlmComparator(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& document) { return readDocument(document, sink); });
}

} // namespace joust::exchange
