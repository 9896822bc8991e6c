// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prompt_export.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;

std::string keyOf(const store::PromptRow& prompt, std::size_t place)
{
    return prompt.sourceKey.empty() ? std::to_string(place) : prompt.sourceKey;
}

// MT-Bench's ids are numbers; a name that is none stays a text.
Json questionId(const std::string& key)
{
    constexpr std::size_t kDigitsThatFit = 15;
    const bool number = key.size() <= kDigitsThatFit && key.find_first_not_of("0123456789") == std::string::npos &&
                        (key.size() == 1 || key.front() != '0');
    return number ? Json(std::stoll(key)) : Json(key);
}

Json lossless(const store::PromptRow& prompt)
{
    Json json{{"turns", prompt.turns()}, {"category", prompt.category}, {"language", prompt.language}};
    if (!prompt.sourceKey.empty())
        json["id"] = prompt.sourceKey;
    return json;
}

Json conversation(const store::PromptRow& prompt, const std::string& key)
{
    Json turns = Json::array();
    for (const std::string& turn : prompt.turns())
        turns.push_back({{"from", "human"}, {"value", turn}});
    return {{"id", key}, {"conversations", turns}};
}

// Nothing for a prompt that the format cannot say.
std::optional<Json> promptJson(const store::PromptRow& prompt, const std::string& key, PromptExportFormat format)
{
    switch (format) {
    case PromptExportFormat::Jsonl:
        return lossless(prompt);
    case PromptExportFormat::MtBench:
        return Json{{"question_id", questionId(key)}, {"category", prompt.category}, {"turns", prompt.turns()}};
    case PromptExportFormat::ArenaHard:
        if (!prompt.furtherTurns.empty())
            return std::nullopt;
        return Json{{"uid", key}, {"category", prompt.category}, {"prompt", prompt.text}};
    case PromptExportFormat::ShareGpt:
        return conversation(prompt, key);
    }
    return std::nullopt;
}

} // namespace

PromptExportCounts writePrompts(const std::vector<store::PromptRow>& prompts, PromptExportFormat format,
                                std::ostream& output)
{
    const bool array = format == PromptExportFormat::ShareGpt;
    PromptExportCounts counts;
    std::size_t place = 0;
    for (const store::PromptRow& prompt : prompts) {
        const std::optional<Json> json = promptJson(prompt, keyOf(prompt, ++place), format);
        if (!json) {
            ++counts.dropped["several_turns"];
            continue;
        }
        if (array)
            output << (counts.written == 0 ? "[\n" : ",\n");
        output << json->dump(-1, ' ', false, Json::error_handler_t::replace) << (array ? "" : "\n");
        ++counts.written;
    }
    if (array)
        output << (counts.written == 0 ? "[]\n" : "\n]\n");
    return counts;
}

} // namespace joust::exchange
