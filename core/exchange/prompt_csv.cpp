// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts without JSON: one a line, or a column of a table.
#include "base/utf8.h"
#include "exchange/csv_records.h"
#include "exchange/prompt_readers.h"

#include <algorithm>
#include <optional>

namespace joust::exchange {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

using Header = std::vector<std::string>;

base::Error atRow(std::uint64_t row, const std::string& why)
{
    return {base::ErrorCode::BadInput, std::to_string(row) + ": " + why};
}

std::optional<std::size_t> find(const Header& header, std::string_view name)
{
    const auto at = std::find(header.begin(), header.end(), name);
    if (at == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - header.begin());
}

// The column that was asked for, which must be there, or else one of the usual names, which may be missing.
base::Result<std::optional<std::size_t>> columnOf(const Header& header, const std::string& asked,
                                                  std::initializer_list<std::string_view> usual)
{
    if (!asked.empty()) {
        const std::optional<std::size_t> at = find(header, asked);
        if (!at)
            return base::Error{base::ErrorCode::InvalidArgument,
                               "1: there is no column '" + base::printable(asked, 60) + "'"};
        return at;
    }
    for (const std::string_view name : usual) {
        if (const std::optional<std::size_t> at = find(header, name))
            return at;
    }
    return std::optional<std::size_t>();
}

struct Columns
{
    std::optional<std::size_t> prompt;
    std::optional<std::size_t> category;
    std::optional<std::size_t> language;
    std::optional<std::size_t> key;
};

base::Result<Columns> columnsOf(const Header& header, const PromptColumns& asked)
{
    const auto prompt = columnOf(header, asked.prompt, {"prompt", "text", "question", "instruction", "input", "query"});
    const auto category = columnOf(header, asked.category, {"category", "__metadata:category", "topic"});
    const auto language = columnOf(header, asked.language, {"language", "lang"});
    const auto key = columnOf(header, asked.key, {"id", "prompt_id", "question_id", "__description"});
    for (const auto* column : {&prompt, &category, &language, &key}) {
        if (!*column)
            return column->error();
    }
    if (!*prompt && asked.textTemplate.empty())
        return atRow(1, "no column is called prompt, text, question, instruction, input or query; name it");
    return Columns{*prompt, *category, *language, *key};
}

} // namespace

base::Result<std::string> fillTemplate(std::string_view text,
                                       const std::function<bool(std::string_view name, std::string& value)>& valueOf)
{
    std::string filled;
    while (true) {
        const std::size_t open = text.find("{{");
        const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos)
            return filled + std::string(text);
        std::string_view name = text.substr(open + 2, close - open - 2);
        while (!name.empty() && name.front() == ' ')
            name.remove_prefix(1);
        while (!name.empty() && name.back() == ' ')
            name.remove_suffix(1);
        std::string value;
        if (!valueOf(name, value))
            return base::Error{base::ErrorCode::BadInput,
                               "nothing is called '" + base::printable(name, 60) + "' in the template"};
        filled += std::string(text.substr(0, open)) + value;
        text.remove_prefix(close + 2);
    }
}

base::Result<void> readPromptLines(std::istream& input, FilePrompts& prompts)
{
    std::string line;
    for (std::uint64_t row = 1; std::getline(input, line); ++row) {
        if (row == 1 && line.starts_with(kBom))
            line.erase(0, kBom.size());
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.find_first_not_of(" \t") != std::string::npos)
            prompts.push_back({row, {line}, {}, {}, {}});
    }
    if (input.bad())
        return base::Error{base::ErrorCode::Io, "cannot be read to its end"};
    return {};
}

base::Result<void> readPromptCsv(std::istream& input, const PromptColumns& asked, FilePrompts& prompts)
{
    CsvRecords reader(input);
    const base::Result<bool> first = reader.next();
    if (!first)
        return first.error();
    const Header header(reader.fields().begin(), reader.fields().end());
    const base::Result<Columns> columns = columnsOf(header, asked);
    if (!columns)
        return columns.error();
    while (true) {
        const base::Result<bool> next = reader.next();
        if (!next || !*next)
            return next ? base::Result<void>() : base::Result<void>(next.error());
        if (reader.fields().size() != header.size())
            return atRow(reader.row(), std::to_string(reader.fields().size()) + " fields instead of " +
                                           std::to_string(header.size()));
        const auto cell = [&](std::optional<std::size_t> column) {
            return column ? std::string(reader.fields()[*column]) : std::string();
        };
        base::Result<std::string> text = cell(columns->prompt);
        if (!asked.textTemplate.empty())
            text = fillTemplate(asked.textTemplate, [&](std::string_view name, std::string& value) {
                const std::optional<std::size_t> at = find(header, name);
                value = cell(at);
                return at.has_value();
            });
        if (!text)
            return atRow(reader.row(), text.error().detail);
        prompts.push_back(
            {reader.row(), {*text}, cell(columns->category), cell(columns->language), cell(columns->key)});
    }
}

} // namespace joust::exchange
