// SPDX-License-Identifier: GPL-3.0-or-later
// A file of prompts into values: recognised, then read row by row. Knows nothing of the workspace. Any thread.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

struct FilePrompt
{
    std::uint64_t row = 0;          // in the file: line, CSV row (header included) or object, from 1
    std::vector<std::string> turns; // what the user says, at least one
    std::string category;
    std::string language;
    std::string key; // the prompt's own name in the file
};

// For CSV files, promptfoo's included. Empty: the column of the usual name.
struct PromptColumns
{
    std::string prompt;
    std::string category;
    std::string language;
    std::string key;
    std::string textTemplate; // "Translate: {{text}}", filled from the row's columns; instead of a prompt column
};

struct PromptFileOptions
{
    std::string format = "auto"; // a word of promptFormats(), or auto
    PromptColumns columns;
    bool keepGoing = false; // an unusable prompt is noted in PromptFile::refused instead of refusing the file at once
};

// A row that cannot become a prompt.
struct RefusedRow
{
    std::uint64_t row = 0;
    std::string why; // "the prompt is empty"
};

struct PromptFormat
{
    std::string_view word;  // on the command line
    std::string_view title; // what it is
};

struct PromptFile
{
    PromptFormat format; // as recognised
    std::vector<FilePrompt> prompts;
    std::vector<RefusedRow> refused = {}; // with keepGoing
};

const std::vector<PromptFormat>& promptFormats();

// BadInput "set.csv:17: the prompt is empty" refuses the file as a whole; InvalidArgument an unknown format or a column
// that is not there; Cancelled never. `input` must be seekable; `name` is for messages, and its ending tells CSV.
base::Result<PromptFile> readPromptFile(std::istream& input, const std::string& name, const PromptFileOptions& options);
// The header of a CSV file, for choosing columns.
base::Result<std::vector<std::string>> csvColumns(std::istream& input);
// The same for a file that readPromptFile() would read as a table; empty for any other, and for one that is not there.
std::vector<std::string> promptTableColumns(const std::string& path, const PromptFileOptions& options);

} // namespace joust::exchange
