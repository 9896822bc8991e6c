// SPDX-License-Identifier: GPL-3.0-or-later
// arena-human-preference-55k: a CSV with one column an outcome, and turns as JSON lists of strings.
#include "exchange/csv_records.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

#include <map>

namespace joust::exchange {
namespace {

using Cells = std::map<std::string, std::string, std::less<>>;

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

base::Result<std::vector<std::string>> turnsFrom(const std::string& cell)
{
    simdjson::dom::parser parser;
    simdjson::dom::array array;
    if (parser.parse(cell).get_array().get(array) != simdjson::SUCCESS)
        return refused("prompt and responses must be JSON lists of turns");
    std::vector<std::string> turns;
    for (const JsonElement turn : array)
        turns.push_back(jsonScalar(turn)); // null: an answer that was empty
    return turns;
}

base::Result<base::Outcome> outcomeFrom(const Cells& cells)
{
    const bool a = cells.at("winner_model_a") == "1";
    const bool b = cells.at("winner_model_b") == "1";
    const bool tie = cells.at("winner_tie") == "1";
    if (int{a} + int{b} + int{tie} != 1)
        return refused("exactly one of winner_model_a, winner_model_b and winner_tie must be 1");
    return a ? base::Outcome::A : b ? base::Outcome::B : base::Outcome::Tie;
}

base::Result<void> readRow(const Cells& cells, ImportSink& sink)
{
    store::ImportedBattle battle;
    const base::Result<base::Outcome> outcome = outcomeFrom(cells);
    const auto prompts = turnsFrom(cells.at("prompt"));
    const auto a = turnsFrom(cells.at("response_a"));
    const auto b = turnsFrom(cells.at("response_b"));
    if (!outcome)
        return outcome.error();
    if (!prompts || !a || !b)
        return !prompts ? prompts.error() : !a ? a.error() : b.error();
    if (a->size() > prompts->size() || b->size() > prompts->size())
        return refused("more responses than prompts");
    battle.outcome = *outcome;
    battle.sourceBattle = cells.at("id");
    battle.sides[0].contestant = cells.at("model_a");
    battle.sides[1].contestant = cells.at("model_b");
    for (std::size_t i = 0; i < prompts->size(); ++i)
        battle.turns.push_back({(*prompts)[i], {i < a->size() ? (*a)[i] : "", i < b->size() ? (*b)[i] : ""}});
    return sink.add(battle);
}

} // namespace

base::Result<void> readPreferenceCsv(std::istream& input, ImportSink& sink)
{
    CsvRecords reader(input);
    const base::Result<bool> header = reader.next();
    if (!header)
        return header.error();
    std::vector<std::string> names(reader.fields().begin(), reader.fields().end());
    while (true) {
        const base::Result<bool> next = reader.next();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        Cells cells;
        for (std::size_t i = 0; i < std::min(names.size(), reader.fields().size()); ++i)
            cells[names[i]] = std::string(reader.fields()[i]);
        for (const char* needed : {"id", "model_a", "model_b", "prompt", "response_a", "response_b", "winner_model_a",
                                   "winner_model_b", "winner_tie"}) {
            if (cells.count(needed) == 0)
                return refused(std::to_string(reader.row()) + ": the column " + needed + " is missing");
        }
        const base::Result<void> added = readRow(cells, sink);
        if (!added)
            return base::Error{added.error().code, std::to_string(reader.row()) + ": " + added.error().detail};
    }
}

} // namespace joust::exchange
