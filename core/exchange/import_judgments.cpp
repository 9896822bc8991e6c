// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts of model judges: MT-Bench (model_judgment) and Arena-Hard. Each item was judged twice, the second time with
// the sides exchanged, and becomes two votes with the role "judge". Their answers are in other files: no texts.
#include "base/utf8.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

namespace joust::exchange {
namespace {

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

std::string judgeName(const JsonElement& row)
{
    const std::vector<JsonElement> parts = jsonArray(row, "judge"); // MT-Bench: [model, prompt template]
    return parts.empty() ? jsonText(row, "judge") : jsonScalar(parts.front());
}

base::Result<void> addMtBenchGame(const JsonElement& row, bool exchanged, ImportSink& sink)
{
    const std::string winner = jsonText(row, exchanged ? "g2_winner" : "g1_winner");
    if (winner == "error") {
        sink.skip("a verdict that could not be read");
        return {};
    }
    store::ImportedBattle battle;
    const std::string one = jsonText(row, "model_1");
    const std::string two = jsonText(row, "model_2");
    battle.sides[0].contestant = exchanged ? two : one;
    battle.sides[1].contestant = exchanged ? one : two;
    if (winner == "tie")
        battle.outcome = base::Outcome::Tie;
    else if (winner == "model_1" || winner == "model_2")
        battle.outcome = (winner == "model_2") == exchanged ? base::Outcome::A : base::Outcome::B;
    else
        return refused("'" + base::printable(winner, 60) + "' is not an outcome");
    battle.sourceBattle = jsonText(row, "question_id");
    battle.promptKey = battle.sourceBattle;
    battle.annotator = judgeName(row);
    battle.judge = true;
    battle.votedTurn = std::max<std::int64_t>(1, jsonInteger(row, "turn").value_or(1));
    return sink.add(battle);
}

struct Verdict
{
    std::string_view score;
    base::Outcome outcome;
    const char* strength;
};
constexpr std::array<Verdict, 5> kVerdicts{{{"A>>B", base::Outcome::A, "much"},
                                            {"A>B", base::Outcome::A, "slightly"},
                                            {"A=B", base::Outcome::Tie, ""},
                                            {"B>A", base::Outcome::B, "slightly"},
                                            {"B>>A", base::Outcome::B, "much"}}};

base::Result<void> addArenaHardGame(const JsonElement& row, const JsonElement& game, bool exchanged, ImportSink& sink)
{
    const std::string score = jsonText(game, "score");
    const auto* verdict =
        std::find_if(kVerdicts.begin(), kVerdicts.end(), [&](const Verdict& known) { return known.score == score; });
    if (verdict == kVerdicts.end()) {
        if (!score.empty())
            return refused("'" + base::printable(score, 60) + "' is not a score");
        sink.skip("a verdict that could not be read");
        return {};
    }
    store::ImportedBattle battle;
    const std::string model = jsonText(row, "model");
    const std::string baseline = jsonText(row, "baseline");
    battle.sides[0].contestant = exchanged ? model : baseline; // the baseline is A in the first game
    battle.sides[1].contestant = exchanged ? baseline : model;
    battle.outcome = verdict->outcome;
    battle.strength = verdict->strength;
    battle.sourceBattle = jsonText(row, "uid");
    battle.promptKey = battle.sourceBattle;
    battle.category = jsonText(row, "category");
    battle.annotator = judgeName(row);
    battle.judge = true;
    return sink.add(battle);
}

} // namespace

base::Result<void> readMtBenchJudgments(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& row) {
        const base::Result<void> first = addMtBenchGame(row, false, sink);
        return first ? addMtBenchGame(row, true, sink) : first;
    });
}

base::Result<void> readArenaHardJudgments(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& row) -> base::Result<void> {
        bool exchanged = false;
        for (const JsonElement& game : jsonArray(row, "games")) {
            const base::Result<void> added = addArenaHardGame(row, game, exchanged, sink);
            if (!added)
                return added;
            exchanged = !exchanged;
        }
        return {};
    });
}

} // namespace joust::exchange
