// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_embed.h"

#include "app/demo/demo_embed_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace joust::demo {
namespace {

using nlohmann::json;

// The text is compiled in, so a missing field is a mistake of ours: the tests find it.
std::string field(const json& object, const char* name)
{
    const auto found = object.find(name);
    assert(found != object.end() && found->is_string());
    return found->get<std::string>();
}

DemoPrompt readPrompt(const json& object)
{
    DemoPrompt prompt;
    prompt.id = field(object, "id");
    prompt.category = field(object, "category");
    prompt.language = field(object, "language");
    prompt.prompt = field(object, "prompt");
    prompt.answer = field(object, "answer");
    prompt.explanation = field(object, "explanation");
    for (const json& point : object.at("points"))
        prompt.points.push_back(point.get<std::string>());
    prompt.snippet = field(object, "snippet");
    prompt.wrong = field(object, "wrong");
    prompt.vague = field(object, "vague");
    return prompt;
}

std::vector<DemoPrompt> readAll()
{
    std::string text;
    for (const std::string_view piece : embeddedPromptsJson())
        text += piece;
    const json document = json::parse(text, nullptr, false);
    assert(document.is_array());
    std::vector<DemoPrompt> all;
    for (const json& object : document)
        all.push_back(readPrompt(object));
    return all;
}

// What is compared: without white space at the ends and without carriage returns.
std::string normalised(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    std::string result(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
    std::erase(result, '\r');
    return result;
}

} // namespace

const std::vector<DemoPrompt>& prompts()
{
    static const std::vector<DemoPrompt> kPrompts = readAll();
    return kPrompts;
}

const DemoPrompt* findPrompt(std::string_view text)
{
    const std::string wanted = normalised(text);
    const auto& all = prompts();
    const auto found = std::ranges::find(all, wanted, &DemoPrompt::prompt);
    return found == all.end() ? nullptr : &*found;
}

} // namespace joust::demo
