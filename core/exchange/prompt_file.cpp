// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prompt_file.h"

#include "exchange/csv_records.h"
#include "exchange/json_access.h"
#include "exchange/json_records.h"
#include "exchange/prompt_readers.h"
#include "store/prompt_repository.h"

#include <algorithm>
#include <fstream>

namespace joust::exchange {
namespace {

void rewind(std::istream& input)
{
    input.clear();
    input.seekg(0);
}

// The format of a JSON file by its first object; empty when it is not JSON.
std::string_view jsonFormatOf(std::istream& input)
{
    JsonRecords records(input);
    const base::Result<bool> found = records.next();
    simdjson::dom::parser parser;
    JsonElement first;
    const bool readable = found && *found && parser.parse(records.record()).get(first) == simdjson::SUCCESS;
    rewind(input);
    if (!readable)
        return {};
    const auto has = [&](std::string_view key) { return jsonField(first, key).has_value(); };
    if (has("tests") || has("vars"))
        return "promptfoo";
    if (has("conversations"))
        return "sharegpt";
    if (has("uid") || has("cluster"))
        return "arena-hard";
    if (has("question_id") && has("turns") && has("category"))
        return "mt-bench";
    return "jsonl";
}

bool endsWith(const std::string& name, std::string_view ending)
{
    return name.size() >= ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

std::string_view formatOf(std::istream& input, const std::string& name, const PromptColumns& columns)
{
    const std::string_view json = jsonFormatOf(input);
    if (!json.empty())
        return json;
    if (endsWith(name, ".csv") || !columns.prompt.empty() || !columns.textTemplate.empty())
        return "csv";
    return "text";
}

base::Result<void> read(std::istream& input, std::string_view format, const PromptColumns& columns,
                        FilePrompts& prompts)
{
    if (format == "text")
        return readPromptLines(input, prompts);
    if (format == "csv")
        return readPromptCsv(input, columns, prompts);
    if (format == "mt-bench")
        return readMtBenchQuestions(input, prompts);
    if (format == "arena-hard")
        return readArenaHardQuestions(input, prompts);
    if (format == "sharegpt")
        return readShareGpt(input, prompts);
    if (format == "jsonl")
        return readPromptJsonl(input, prompts);
    if (jsonFormatOf(input).empty()) // promptfoo's tests as a table
        return readPromptCsv(input, columns, prompts);
    return readPromptfooJson(input, columns.textTemplate, prompts);
}

// Why it cannot become a prompt; empty when it can.
std::string unusable(const FilePrompt& prompt)
{
    for (const std::string& turn : prompt.turns) {
        const base::Result<void> valid = store::validatePrompt(turn);
        if (!valid)
            return valid.error().detail;
    }
    return prompt.turns.empty() ? "there is no prompt" : "";
}

base::Result<void> checkPrompts(PromptFile& file, bool keepGoing)
{
    for (const FilePrompt& prompt : file.prompts) {
        const std::string why = unusable(prompt);
        if (!why.empty() && !keepGoing)
            return base::Error{base::ErrorCode::BadInput, std::to_string(prompt.row) + ": " + why};
        if (!why.empty())
            file.refused.push_back({prompt.row, why});
    }
    if (!file.refused.empty())
        std::erase_if(file.prompts, [](const FilePrompt& prompt) { return !unusable(prompt).empty(); });
    return {};
}

} // namespace

const std::vector<PromptFormat>& promptFormats()
{
    static const std::vector<PromptFormat> kFormats{{"text", "one prompt a line"},
                                                    {"csv", "CSV with a column of prompts"},
                                                    {"jsonl", "JSON lines or an array"},
                                                    {"mt-bench", "MT-Bench questions"},
                                                    {"arena-hard", "Arena-Hard questions"},
                                                    {"sharegpt", "ShareGPT conversations"},
                                                    {"promptfoo", "promptfoo tests, JSON or CSV"}};
    return kFormats;
}

base::Result<PromptFile> readPromptFile(std::istream& input, const std::string& name, const PromptFileOptions& options)
{
    const std::string word =
        options.format == "auto" ? std::string(formatOf(input, name, options.columns)) : options.format;
    const auto format = std::find_if(promptFormats().begin(), promptFormats().end(),
                                     [&](const PromptFormat& known) { return known.word == word; });
    if (format == promptFormats().end())
        return base::Error{base::ErrorCode::InvalidArgument, "no format of prompts is called '" + word + "'"};
    PromptFile file{*format, {}, {}};
    base::Result<void> done = read(input, word, options.columns, file.prompts);
    if (done)
        done = checkPrompts(file, options.keepGoing);
    if (!done)
        return base::Error{done.error().code, name + ":" + done.error().detail};
    if (file.prompts.empty() && file.refused.empty())
        return base::Error{base::ErrorCode::BadInput, name + ":1: there are no prompts in it"};
    return file;
}

base::Result<std::vector<std::string>> csvColumns(std::istream& input)
{
    CsvRecords records(input);
    const base::Result<bool> header = records.next();
    if (!header)
        return header.error();
    std::vector<std::string> columns;
    for (const std::string_view field : records.fields())
        columns.emplace_back(field);
    return columns;
}

std::vector<std::string> promptTableColumns(const std::string& path, const PromptFileOptions& options)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof())
        return {};
    const std::string_view format =
        options.format == "auto" ? formatOf(file, path, options.columns) : std::string_view(options.format);
    const bool isTable = format == "csv" || (format == "promptfoo" && jsonFormatOf(file).empty());
    rewind(file);
    base::Result<std::vector<std::string>> columns = isTable ? csvColumns(file) : std::vector<std::string>();
    return columns ? std::move(*columns) : std::vector<std::string>();
}

} // namespace joust::exchange
