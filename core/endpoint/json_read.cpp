// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/json_read.h"

#include "endpoint/chat_failure.h"
#include "endpoint/json_text.h"

#include <nlohmann/json.hpp>

namespace joust::endpoint {

using nlohmann::json;

std::optional<json> parseForeign(std::string_view text, bool& marked)
{
    const std::optional<GuardedJson> guarded = guardJson(text);
    if (!guarded)
        return std::nullopt;
    marked = guarded->marked;
    json value = json::parse(guarded->text, nullptr, false);
    if (value.is_discarded())
        return std::nullopt;
    return std::optional<json>(std::move(value));
}

const json* member(const json* value, const char* name)
{
    if (value == nullptr || !value->is_object())
        return nullptr;
    const auto found = value->find(name);
    return found == value->end() || found->is_null() ? nullptr : &*found;
}

const std::string* stringOf(const json* value)
{
    return value != nullptr ? value->get_ptr<const std::string*>() : nullptr;
}

std::optional<std::int64_t> countOf(const json* value)
{
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    const auto count = value->get<std::int64_t>();
    return count >= 0 ? std::optional(count) : std::nullopt;
}

base::Result<std::vector<std::string>> namesInList(std::string_view body, const char* list, const char* name)
{
    bool marked = false;
    const std::optional<json> document = parseForeign(body, marked);
    if (document && saysError(*document))
        return streamFailure(body).error;
    const json* entries = document && document->is_array() ? &*document : member(document ? &*document : nullptr, list);
    if (entries == nullptr || !entries->is_array())
        return protocolFailure("The server answered with something else than a list of models", body).error;
    std::vector<std::string> names;
    for (const json& entry : *entries) {
        if (const std::string* text = stringOf(member(&entry, name)))
            names.push_back(unmarked(*text, marked));
    }
    return names;
}

bool saysError(const json& object)
{
    const json* error = member(&object, "error");
    if (error != nullptr && *error != json(false) && *error != json("") && *error != json::object())
        return true;
    const std::string* kind = stringOf(member(&object, "object"));
    return kind != nullptr && *kind == "error";
}

} // namespace joust::endpoint
