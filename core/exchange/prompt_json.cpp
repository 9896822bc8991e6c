// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts in JSON: JSON lines of several layouts, MT-Bench, Arena-Hard, ShareGPT, promptfoo.
#include "base/utf8.h"
#include "exchange/json_access.h"
#include "exchange/prompt_readers.h"

namespace joust::exchange {
namespace {

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

std::string firstText(const JsonElement& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        std::string text = jsonText(object, key);
        if (!text.empty())
            return text;
    }
    return {};
}

// Messages of {role, content}: what the user says. The rest is what other models once answered.
std::vector<std::string> userTurns(const std::vector<JsonElement>& messages, std::string_view roleKey,
                                   std::string_view contentKey)
{
    std::vector<std::string> turns;
    for (const JsonElement& message : messages) {
        const std::string role = jsonText(message, roleKey);
        const std::optional<JsonElement> content = jsonField(message, contentKey);
        if ((role == "user" || role == "human") && content)
            turns.push_back(jsonContent(*content));
    }
    return turns;
}

// Turns are strings, or objects with a content (the older layout of Arena-Hard).
std::vector<std::string> turnsOf(const std::vector<JsonElement>& elements)
{
    std::vector<std::string> turns;
    for (const JsonElement& element : elements) {
        const std::optional<JsonElement> content = jsonField(element, "content");
        turns.push_back(content ? jsonContent(*content) : jsonScalar(element));
    }
    return turns;
}

FilePrompt describedBy(const JsonElement& object)
{
    FilePrompt prompt;
    prompt.category = firstText(object, {"category", "subcategory"});
    prompt.language = firstText(object, {"language", "lang"});
    prompt.key = firstText(object, {"id", "uid", "question_id", "prompt_id", "key"});
    return prompt;
}

std::vector<std::string> anyTurns(const JsonElement& object)
{
    if (const std::vector<JsonElement> messages = jsonArray(object, "messages"); !messages.empty())
        return userTurns(messages, "role", "content");
    if (const std::vector<JsonElement> turns = jsonArray(object, "turns"); !turns.empty())
        return turnsOf(turns);
    if (const std::vector<JsonElement> prompt = jsonArray(object, "prompt"); !prompt.empty())
        return jsonField(prompt.front(), "role") ? userTurns(prompt, "role", "content") : turnsOf(prompt);
    std::string text = firstText(object, {"prompt", "text", "question", "instruction", "query"});
    const std::string context = jsonText(object, "input"); // of an instruction
    if (!context.empty())
        text += (text.empty() ? "" : "\n\n") + context;
    return {text};
}

// Every object of the stream is a prompt whose turns `turns` finds.
base::Result<void> readObjects(std::istream& input, FilePrompts& prompts,
                               const std::function<std::vector<std::string>(const JsonElement&)>& turns)
{
    std::uint64_t row = 0;
    return forEachJsonObject(input, [&](const JsonElement& object) -> base::Result<void> {
        FilePrompt prompt = describedBy(object);
        prompt.row = ++row;
        prompt.turns = turns(object);
        if (prompt.turns.empty())
            return refused("there is no prompt");
        prompts.push_back(std::move(prompt));
        return {};
    });
}

// One test of promptfoo: its variables, and what it says of itself.
base::Result<void> addTest(const JsonElement& test, const std::vector<std::string>& templates, std::uint64_t row,
                           FilePrompts& prompts)
{
    const std::optional<JsonElement> vars = jsonField(test, "vars");
    if (!vars)
        return refused("the test has no vars");
    FilePrompt prompt;
    prompt.row = row;
    prompt.key = jsonText(test, "description");
    if (const std::optional<JsonElement> metadata = jsonField(test, "metadata"))
        prompt.category = jsonText(*metadata, "category");
    if (templates.empty()) {
        prompt.turns = {firstText(*vars, {"prompt", "question", "input", "query", "text", "instruction"})};
        if (prompt.turns.front().empty())
            return refused(
                "no variable is called prompt, question, input, query, text or instruction; give a template");
        prompts.push_back(std::move(prompt));
        return {};
    }
    for (const std::string& text : templates) {
        const base::Result<std::string> filled = fillTemplate(text, [&](std::string_view name, std::string& value) {
            const std::optional<JsonElement> variable = jsonField(*vars, name);
            value = variable ? jsonScalar(*variable) : std::string();
            return variable.has_value();
        });
        if (!filled)
            return filled.error();
        prompt.turns = {*filled};
        prompts.push_back(prompt);
    }
    return {};
}

// A prompt of promptfoo is text or {raw}; "file://..." names a file that we do not open.
base::Result<std::vector<std::string>> templatesOf(const JsonElement& document, const std::string& given)
{
    if (!given.empty())
        return std::vector<std::string>{given};
    std::vector<std::string> templates;
    for (const JsonElement& prompt : jsonArray(document, "prompts")) {
        std::string text = jsonField(prompt, "raw") ? jsonText(prompt, "raw") : jsonScalar(prompt);
        if (text.starts_with("file://"))
            return refused("the prompt is another file (" + base::printable(text, 80) +
                           "); give its text as a template");
        templates.push_back(std::move(text));
    }
    return templates;
}

} // namespace

base::Result<void> readPromptJsonl(std::istream& input, FilePrompts& prompts)
{
    return readObjects(input, prompts, anyTurns);
}

base::Result<void> readMtBenchQuestions(std::istream& input, FilePrompts& prompts)
{
    return readObjects(input, prompts, [](const JsonElement& object) { return turnsOf(jsonArray(object, "turns")); });
}

base::Result<void> readArenaHardQuestions(std::istream& input, FilePrompts& prompts)
{
    return readObjects(input, prompts, [](const JsonElement& object) {
        const std::vector<JsonElement> turns = jsonArray(object, "turns");
        return turns.empty() ? std::vector<std::string>{jsonText(object, "prompt")} : turnsOf(turns);
    });
}

base::Result<void> readShareGpt(std::istream& input, FilePrompts& prompts)
{
    return readObjects(input, prompts, [](const JsonElement& object) {
        return userTurns(jsonArray(object, "conversations"), "from", "value");
    });
}

base::Result<void> readPromptfooJson(std::istream& input, const std::string& textTemplate, FilePrompts& prompts)
{
    std::uint64_t row = 0;
    return forEachJsonObject(input, [&](const JsonElement& object) -> base::Result<void> {
        const base::Result<std::vector<std::string>> templates = templatesOf(object, textTemplate);
        if (!templates)
            return templates.error();
        if (jsonField(object, "vars"))
            return addTest(object, *templates, ++row, prompts);
        for (const JsonElement& test : jsonArray(object, "tests")) {
            const base::Result<void> added = addTest(test, *templates, ++row, prompts);
            if (!added)
                return base::Error{added.error().code, "test " + std::to_string(row) + ": " + added.error().detail};
        }
        return {};
    });
}

} // namespace joust::exchange
