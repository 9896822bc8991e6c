// SPDX-License-Identifier: GPL-3.0-or-later
// FastChat's raw log (YYYY-MM-DD-conv.json): one event a line, of which only the four kinds of vote are votes. The
// battle was blind when the log has no model names in `models`. Addresses of visitors are not kept: a digest tells
// visitors apart.
#include "base/digest.h"
#include "exchange/import_fields.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

namespace joust::exchange {
namespace {

// `messages` holds [role, text] pairs; those before `offset` are the template's examples.
std::vector<ImportedMessage> messagesOf(const JsonElement& state)
{
    std::vector<ImportedMessage> messages;
    std::int64_t skip = jsonInteger(state, "offset").value_or(0);
    for (const JsonElement& pair : jsonArray(state, "messages")) {
        simdjson::dom::array array;
        if (skip-- > 0 || pair.get_array().get(array) != simdjson::SUCCESS || array.size() < 2)
            continue;
        const JsonElement text = array.at(1).value_unsafe();
        if (!text.is_null()) // the answer that is still to come
            messages.push_back({messages.size() % 2 == 0 ? "user" : "assistant", jsonContent(text)});
    }
    return messages;
}

std::string visitor(const std::string& address)
{
    if (address.empty())
        return {};
    return "visitor " + base::toHex(base::Digester("fastchat visitor").add(address).finish()).substr(0, 16);
}

bool isBlind(const JsonElement& event)
{
    for (const JsonElement& model : jsonArray(event, "models")) {
        if (!jsonScalar(model).empty())
            return false;
    }
    return true;
}

base::Result<void> readEvent(const JsonElement& event, ImportSink& sink)
{
    const std::string type = jsonText(event, "type");
    store::ImportedBattle battle;
    const std::vector<JsonElement> states = jsonArray(event, "states");
    if (type.find("vote") == std::string::npos || states.size() != 2) {
        sink.skip("not a vote on two answers");
        return {};
    }
    base::Result<void> set = setOutcome(battle, type);
    if (set)
        set = setTime(battle, jsonText(event, "tstamp"));
    if (set)
        set = setConversations(battle, messagesOf(states[0]), messagesOf(states[1]));
    if (!set)
        return set;
    battle.sides[0].contestant = jsonText(states[0], "model_name");
    battle.sides[1].contestant = jsonText(states[1], "model_name");
    battle.sourceBattle = jsonText(states[0], "conv_id");
    battle.annotator = visitor(jsonText(event, "ip"));
    battle.blind = isBlind(event);
    return sink.add(battle);
}

} // namespace

base::Result<void> readFastChatLog(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& event) { return readEvent(event, sink); });
}

} // namespace joust::exchange
