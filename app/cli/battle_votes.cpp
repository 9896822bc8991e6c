// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/battle_votes.h"

#include <nlohmann/json.hpp>

namespace joust::cli {
namespace {

using Json = nlohmann::ordered_json;

base::Error refuse(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

base::Result<void> readField(const std::string& name, const Json& value, VoteLine& line)
{
    if (name == "outcome" && value.is_string()) {
        const std::string word = value.get<std::string>();
        const std::optional<base::Outcome> outcome = base::parseOutcomeWord(word);
        line.skip = word == "skip";
        if (!outcome && !line.skip)
            return refuse("unknown outcome '" + word + "'");
        line.choice.outcome = outcome.value_or(base::Outcome::Tie);
        return {};
    }
    if (name == "strength" && (value.is_string() || value.is_null())) {
        if (value.is_null())
            return {};
        line.choice.strength = battle::parseStrengthWord(value.get<std::string>());
        return line.choice.strength ? base::Result<void>() : refuse("strength is much or slightly");
    }
    if (name == "reasons" && value.is_array()) {
        for (const Json& reason : value) {
            if (!reason.is_string())
                return refuse("reasons is a list of ids");
            line.choice.reasons.push_back(reason.get<std::string>());
        }
        return {};
    }
    if (name == "comment" && value.is_string()) {
        line.choice.comment = value.get<std::string>();
        return {};
    }
    return refuse("unknown or mistyped field '" + name + "'");
}

base::Result<VoteLine> parseObject(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("outcome"))
        return refuse("a vote is an outcome word or a JSON object with an outcome");
    VoteLine line;
    for (const auto& [name, value] : json.items()) {
        const base::Result<void> read = readField(name, value, line);
        if (!read)
            return read.error();
    }
    const base::Result<void> valid = battle::validate(line.choice);
    if (!valid)
        return refuse(valid.error().detail);
    return line;
}

Json sealedJson(const battle::SealedBattle& battle)
{
    Json line{{"battle", battle.id.toString()},
              {"prompt", battle.prompt},
              {"turn", battle.turn},
              {"a", {{"text", battle.answerA}}},
              {"b", {{"text", battle.answerB}}}};
    if (!battle.thinkingA.empty() && !battle.thinkingB.empty()) {
        line["a"]["thinking"] = battle.thinkingA;
        line["b"]["thinking"] = battle.thinkingB;
    }
    return line;
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

base::Result<VoteLine> parseVoteLine(const std::string& line)
{
    const std::size_t first = line.find_first_not_of(" \t\r");
    const std::size_t last = line.find_last_not_of(" \t\r");
    const std::string text = first == std::string::npos ? std::string() : line.substr(first, last - first + 1);
    if (!text.empty() && text.front() == '{')
        return parseObject(text);
    if (text == "skip")
        return VoteLine{true, {}};
    const std::optional<base::Outcome> outcome = base::parseOutcomeWord(text);
    if (!outcome)
        return refuse("unknown outcome '" + text + "'");
    VoteLine vote;
    vote.choice.outcome = *outcome;
    return vote;
}

std::string sealedLine(const battle::SealedBattle& battle)
{
    return dump(sealedJson(battle));
}

std::vector<std::string> earlierLines(const battle::SealedBattle& battle)
{
    std::vector<std::string> lines;
    for (const battle::SealedTurn& turn : battle.earlier)
        lines.push_back(
            sealedLine({battle.id, static_cast<int>(lines.size()) + 1, turn.prompt, turn.answerA, turn.answerB}));
    return lines;
}

std::string queuedLine(const battle::SealedBattle& battle, std::int64_t position, std::int64_t total)
{
    Json line = sealedJson(battle);
    line["position"] = position;
    line["of"] = total;
    return dump(line);
}

std::string queueEndLine(std::int64_t closed, std::int64_t total)
{
    return dump({{"queue", closed == total ? "done" : "waiting"}, {"closed", closed}, {"of", total}});
}

std::string failedLine(base::BattleId battle)
{
    return dump({{"battle", battle.toString()}, {"failed", true}});
}

std::string outcomeLine(base::BattleId battle, const VoteLine& vote, const std::optional<battle::Reveal>& reveal)
{
    Json line{{"battle", battle.toString()},
              {"outcome", vote.skip ? std::string_view("skip") : base::outcomeWord(vote.choice.outcome)}};
    if (reveal)
        line["reveal"] = {{"a", reveal->a.name}, {"b", reveal->b.name}};
    return dump(line);
}

std::string revealsLine(const std::vector<std::pair<base::BattleId, battle::Reveal>>& reveals)
{
    Json list = Json::array();
    for (const auto& [battle, reveal] : reveals)
        list.push_back({{"battle", battle.toString()}, {"a", reveal.a.name}, {"b", reveal.b.name}});
    return dump({{"reveals", list}});
}

} // namespace joust::cli
