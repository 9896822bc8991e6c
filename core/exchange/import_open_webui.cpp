// SPDX-License-Identifier: GPL-3.0-or-later
// Open WebUI's feedback export. A rating speaks about one answer; it becomes one pair for each sibling answer, the
// rated model on side A. That is derived, not a head-to-head vote, so it counts as blind only in Open WebUI's arena,
// and the prompt set says where it came from.
#include "exchange/import_fields.h"
#include "exchange/import_format.h"
#include "exchange/json_access.h"

namespace joust::exchange {
namespace {

constexpr const char* kDerived = "open-webui, derived";

std::optional<JsonElement> path(const JsonElement& root, std::initializer_list<std::string_view> keys)
{
    std::optional<JsonElement> at = root;
    for (const std::string_view key : keys) {
        if (at)
            at = jsonField(*at, key);
    }
    return at;
}

struct Thread // the question and its answers by model
{
    std::string prompt;
    std::string rated;
    std::vector<std::pair<std::string, std::string>> siblings;
};

Thread threadOf(const JsonElement& feedback)
{
    Thread thread;
    const auto messages = path(feedback, {"snapshot", "chat", "chat", "history", "messages"});
    const auto found = messages ? messages : path(feedback, {"snapshot", "chat", "history", "messages"});
    const auto meta = path(feedback, {"meta"});
    if (!found || !meta)
        return thread;
    const auto rated = jsonField(*found, jsonText(*meta, "message_id"));
    const auto parent = rated ? jsonField(*found, jsonText(*rated, "parentId")) : std::nullopt;
    if (!parent)
        return thread;
    thread.prompt = jsonText(*parent, "content");
    thread.rated = jsonText(*rated, "content");
    for (const JsonElement& id : jsonArray(*parent, "childrenIds")) {
        const auto child = jsonField(*found, jsonScalar(id));
        if (child)
            thread.siblings.emplace_back(jsonText(*child, "model"), jsonText(*child, "content"));
    }
    return thread;
}

void setText(store::ImportedBattle& battle, const Thread& thread, const std::string& sibling)
{
    for (const auto& [model, text] : thread.siblings) {
        if (model == sibling && !thread.prompt.empty()) {
            battle.turns = {{thread.prompt, {thread.rated, text}}};
            return;
        }
    }
}

base::Result<void> readFeedback(const JsonElement& feedback, ImportSink& sink)
{
    const auto data = jsonField(feedback, "data");
    if (!data)
        return base::Error{base::ErrorCode::BadInput, "data is missing"};
    const std::vector<JsonElement> siblings = jsonArray(*data, "sibling_model_ids");
    if (siblings.empty()) {
        sink.skip("a rating without a sibling answer");
        return {};
    }
    const Thread thread = threadOf(feedback);
    const auto meta = jsonField(feedback, "meta");
    for (const JsonElement& sibling : siblings) {
        store::ImportedBattle battle;
        base::Result<void> set = setOutcome(battle, jsonText(*data, "rating"));
        if (set)
            set = setTime(battle, jsonText(feedback, "created_at"));
        if (!set)
            return set;
        battle.sides[0].contestant = jsonText(*data, "model_id");
        battle.sides[1].contestant = jsonScalar(sibling);
        battle.sourceBattle = jsonText(feedback, "id");
        battle.annotator = jsonText(feedback, "user_id");
        battle.promptSet = kDerived;
        battle.comment = jsonText(*data, "comment");
        battle.blind = meta && jsonBool(*meta, "arena").value_or(false);
        setText(battle, thread, battle.sides[1].contestant);
        const base::Result<void> added = sink.add(battle);
        if (!added)
            return added;
    }
    return {};
}

} // namespace

base::Result<void> readOpenWebUi(std::istream& input, ImportSink& sink)
{
    return forEachJsonObject(input, [&](const JsonElement& feedback) { return readFeedback(feedback, sink); });
}

} // namespace joust::exchange
