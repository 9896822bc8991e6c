// SPDX-License-Identifier: GPL-3.0-or-later
// A file of answers that models gave elsewhere, into values: MT-Bench and Arena-Hard answers, promptfoo's results,
// AutoArena's table of one model (its database: autoarena_database.h). Knows nothing of the workspace. Any thread.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

struct FileAnswer
{
    std::uint64_t row = 0;            // record, CSV row (header included) or result, from 1
    std::string promptKey;            // the prompt's own name; empty: found by its text
    std::vector<std::string> prompts; // a turn each; empty where the file has only the name
    std::string category;
    std::string model;
    std::vector<std::string> answers; // a turn each
    std::optional<std::int64_t> totalMs;
    std::optional<std::int64_t> answerTokens;
    std::optional<double> cost;
};

struct AnswerFormat
{
    std::string_view word; // on the command line
    std::string_view title;
};

struct AnswerFile
{
    AnswerFormat format; // as recognised
    std::vector<FileAnswer> answers;
    std::map<std::string, std::int64_t> skipped; // rows that are no answers, by reason
};

const std::vector<AnswerFormat>& answerFormats(); // the last is AutoArena's database, which is no stream

// A model that was asked the same thing several times: a run has one place for it, so the first answer is kept.
void dropRepeats(AnswerFile& file);

// `model` names who answered where the file does not say (AutoArena has one file a model). BadInput "answers.jsonl:17:
// ..." refuses the file; InvalidArgument an unknown format or a missing `model`. `input` must be seekable.
base::Result<AnswerFile> readAnswerFile(std::istream& input, const std::string& name, const std::string& format,
                                        const std::string& model);

} // namespace joust::exchange
