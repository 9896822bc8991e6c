// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answer_file.h"

#include "base/utf8.h"
#include "exchange/csv_records.h"
#include "exchange/json_access.h"
#include "exchange/json_records.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace joust::exchange {
namespace {

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

void rewind(std::istream& input)
{
    input.clear();
    input.seekg(0);
}

// An answer is text, or a message whose content may be wrapped once more ({"answer": ...}, Arena-Hard).
std::string answerText(const JsonElement& content)
{
    if (const std::optional<JsonElement> wrapped = jsonField(content, "answer"))
        return jsonContent(*wrapped);
    return jsonContent(content);
}

base::Result<void> addMtBench(const JsonElement& row, std::uint64_t number, AnswerFile& file)
{
    FileAnswer answer;
    answer.row = number;
    answer.promptKey = jsonText(row, "question_id");
    answer.model = jsonText(row, "model_id");
    const std::vector<JsonElement> choices = jsonArray(row, "choices");
    if (answer.promptKey.empty() || answer.model.empty() || choices.empty())
        return refused("question_id, model_id or choices is missing");
    for (const JsonElement& turn : jsonArray(choices.front(), "turns")) {
        const std::optional<JsonElement> content = jsonField(turn, "content"); // the older layout of Arena-Hard
        answer.answers.push_back(content ? answerText(*content) : jsonScalar(turn));
    }
    if (answer.answers.empty())
        return refused("the first of choices has no turns");
    if (choices.size() > 1)
        file.skipped["a further choice of the same model"] += static_cast<std::int64_t>(choices.size()) - 1;
    file.answers.push_back(std::move(answer));
    return {};
}

base::Result<void> addArenaHard(const JsonElement& row, std::uint64_t number, AnswerFile& file)
{
    FileAnswer answer;
    answer.row = number;
    answer.promptKey = jsonText(row, "uid");
    answer.model = jsonText(row, "model");
    for (const JsonElement& message : jsonArray(row, "messages")) {
        const std::string role = jsonText(message, "role");
        const std::optional<JsonElement> content = jsonField(message, "content");
        const bool asked = answer.prompts.size() > answer.answers.size();
        if (!content || role == "system")
            continue;
        if (role == "user" && !asked)
            answer.prompts.push_back(jsonContent(*content));
        else if (role == "assistant" && asked)
            answer.answers.push_back(answerText(*content));
        else
            return refused("the message of '" + base::printable(role, 30) + "' is out of turn");
    }
    if (answer.promptKey.empty() || answer.model.empty() || answer.answers.empty() ||
        answer.answers.size() != answer.prompts.size())
        return refused("uid, model or an answer in messages is missing");
    if (const std::optional<JsonElement> metadata = jsonField(row, "metadata"))
        answer.answerTokens = jsonInteger(*metadata, "token_len");
    file.answers.push_back(std::move(answer));
    return {};
}

// promptfoo keeps what was sent: text, or the messages of a chat as JSON in a string.
std::string sentPrompt(const std::string& raw)
{
    simdjson::dom::parser parser;
    simdjson::dom::array messages;
    if (raw.empty() || raw.front() != '[' || parser.parse(raw).get_array().get(messages) != simdjson::SUCCESS)
        return raw;
    std::string asked;
    for (const JsonElement message : messages) {
        const std::optional<JsonElement> content = jsonField(message, "content");
        if (content && jsonText(message, "role") == "user")
            asked = jsonContent(*content);
    }
    return asked.empty() ? raw : asked;
}

std::string providerOf(const JsonElement& result)
{
    const std::optional<JsonElement> provider = jsonField(result, "provider");
    if (!provider)
        return {};
    const std::string label = jsonText(*provider, "label");
    const std::string id = jsonText(*provider, "id");
    return !label.empty() ? label : (!id.empty() ? id : jsonScalar(*provider));
}

base::Result<void> addPromptfoo(const JsonElement& result, std::uint64_t number, AnswerFile& file)
{
    FileAnswer answer;
    answer.row = number;
    answer.model = providerOf(result);
    const std::optional<JsonElement> prompt = jsonField(result, "prompt");
    const std::string raw = prompt ? jsonText(*prompt, "raw") : std::string();
    if (answer.model.empty() || raw.empty())
        return refused("provider or prompt.raw is missing");
    const std::optional<JsonElement> response = jsonField(result, "response");
    const std::optional<JsonElement> output = response ? jsonField(*response, "output") : std::nullopt;
    if (!output || output->is_null()) {
        ++file.skipped["an error instead of an answer"];
        return {};
    }
    const bool structured = output->is_object() || output->is_array();
    answer.answers = {structured ? std::string(simdjson::minify(*output)) : jsonScalar(*output)};
    answer.prompts = {sentPrompt(raw)};
    if (const std::optional<JsonElement> metadata = jsonField(result, "metadata"))
        answer.category = jsonText(*metadata, "category");
    if (const std::optional<double> ms = jsonNumber(result, "latencyMs"); ms && *ms >= 0 && *ms < 1e12)
        answer.totalMs = std::llround(*ms);
    if (const std::optional<double> cost = jsonNumber(result, "cost"); cost && *cost > 0)
        answer.cost = cost;
    if (const std::optional<JsonElement> tokens = jsonField(*response, "tokenUsage"))
        answer.answerTokens = jsonInteger(*tokens, "completion");
    file.answers.push_back(std::move(answer));
    return {};
}

// A whole evaluation ({"results": {"results": [...]}}), or its results as JSON lines.
base::Result<void> addPromptfooDocument(const JsonElement& document, std::uint64_t number, AnswerFile& file)
{
    const std::optional<JsonElement> outer = jsonField(document, "results");
    if (!outer)
        return addPromptfoo(document, number, file);
    std::uint64_t row = 0;
    for (const JsonElement& result :
         outer->is_array() ? jsonArray(document, "results") : jsonArray(*outer, "results")) {
        const base::Result<void> added = addPromptfoo(result, ++row, file);
        if (!added)
            return refused("result " + std::to_string(row) + ": " + added.error().detail);
    }
    return {};
}

base::Result<void> readAutoArena(std::istream& input, const std::string& model, AnswerFile& file)
{
    CsvRecords reader(input);
    const base::Result<bool> first = reader.next();
    if (!first)
        return first.error();
    const std::vector<std::string> header(reader.fields().begin(), reader.fields().end());
    const auto column = [&](const char* name) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    };
    const std::size_t prompt = column("prompt");
    const std::size_t response = column("response");
    const auto at = [&](const std::string& why) { return refused(std::to_string(reader.row()) + ": " + why); };
    if (prompt == header.size() || response == header.size())
        return refused("1: there is no column prompt, or none called response");
    while (true) {
        const base::Result<bool> next = reader.next();
        if (!next || !*next)
            return next ? base::Result<void>() : base::Result<void>(next.error());
        if (reader.fields().size() != header.size())
            return at(std::to_string(reader.fields().size()) + " fields instead of " + std::to_string(header.size()));
        FileAnswer answer;
        answer.row = reader.row();
        answer.model = model;
        answer.prompts = {std::string(reader.fields()[prompt])};
        answer.answers = {std::string(reader.fields()[response])};
        if (answer.prompts.front().empty())
            return at("the prompt is empty");
        file.answers.push_back(std::move(answer));
    }
}

std::string_view formatOf(std::istream& input)
{
    JsonRecords records(input);
    const base::Result<bool> found = records.next();
    simdjson::dom::parser parser;
    JsonElement first;
    const bool readable = found && *found && parser.parse(records.record()).get(first) == simdjson::SUCCESS;
    rewind(input);
    if (!readable) {
        CsvRecords reader(input);
        const base::Result<bool> header = reader.next();
        const bool table =
            header && *header &&
            std::find(reader.fields().begin(), reader.fields().end(), "prompt") != reader.fields().end() &&
            std::find(reader.fields().begin(), reader.fields().end(), "response") != reader.fields().end();
        rewind(input);
        return table ? "autoarena" : "";
    }
    const auto has = [&](std::string_view key) { return jsonField(first, key).has_value(); };
    if (has("question_id") && has("choices"))
        return "mt-bench";
    if (has("uid") && has("messages"))
        return "arena-hard";
    if (has("results") || (has("provider") && has("response")))
        return "promptfoo";
    return "";
}

base::Result<void> read(std::istream& input, std::string_view format, const std::string& model, AnswerFile& file)
{
    if (format == "autoarena")
        return readAutoArena(input, model, file);
    const auto add = format == "mt-bench" ? addMtBench : (format == "arena-hard" ? addArenaHard : addPromptfooDocument);
    std::uint64_t number = 0;
    return forEachJsonObject(input, [&](const JsonElement& row) { return add(row, ++number, file); });
}

} // namespace

const std::vector<AnswerFormat>& answerFormats()
{
    static const std::vector<AnswerFormat> kFormats{{"mt-bench", "MT-Bench answers"},
                                                    {"arena-hard", "Arena-Hard answers"},
                                                    {"promptfoo", "results of promptfoo"},
                                                    {"autoarena", "AutoArena's CSV of one model"},
                                                    {"autoarena-db", "AutoArena's database"}};
    return kFormats;
}

void dropRepeats(AnswerFile& file)
{
    std::set<std::tuple<std::string, std::string, std::vector<std::string>>> seen;
    const auto repeats = [&](const FileAnswer& answer) {
        return !seen.emplace(answer.model, answer.promptKey, answer.prompts).second;
    };
    std::vector<FileAnswer> kept;
    for (FileAnswer& answer : file.answers) {
        if (repeats(answer))
            ++file.skipped["a further answer of one model to one prompt"];
        else
            kept.push_back(std::move(answer));
    }
    file.answers = std::move(kept);
}

base::Result<AnswerFile> readAnswerFile(std::istream& input, const std::string& name, const std::string& format,
                                        const std::string& model)
{
    const std::string word = format == "auto" ? std::string(formatOf(input)) : format;
    if (word.empty())
        return base::Error{base::ErrorCode::BadInput, name + ":1: no known format of answers"};
    const auto found = std::find_if(answerFormats().begin(), answerFormats().end(),
                                    [&](const AnswerFormat& known) { return known.word == word; });
    if (found == answerFormats().end())
        return base::Error{base::ErrorCode::InvalidArgument, "no format of answers is called '" + word + "'"};
    if (word == answerFormats().back().word)
        return base::Error{base::ErrorCode::BadInput, name + " is not a database"};
    if (word == "autoarena" && model.empty())
        return base::Error{base::ErrorCode::InvalidArgument, name + " does not say which model answered: name it"};
    AnswerFile file{*found, {}, {}};
    const base::Result<void> done = read(input, word, model, file);
    if (!done)
        return base::Error{done.error().code, name + ":" + done.error().detail};
    if (file.answers.empty())
        return base::Error{base::ErrorCode::BadInput, name + ":1: there are no answers in it"};
    dropRepeats(file);
    return file;
}

} // namespace joust::exchange
