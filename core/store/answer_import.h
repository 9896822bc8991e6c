// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that were made elsewhere into a run, from which studies and battles can be made. Thread rule: the thread that
// owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/prompt_repository.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct ImportedAnswer
{
    std::uint64_t row = 0;               // in the file, for errors
    std::optional<base::PromptId> known; // in the set already; else
    std::size_t newPrompt = 0;           // an index of AnswerBatch::newPrompts
    std::string contestant;              // its name; 1 to 500 bytes
    std::vector<std::string> turns;      // one answer for every turn of the prompt
    std::optional<std::int64_t> totalMs;
    std::optional<std::int64_t> answerTokens;
    std::optional<double> cost; // USD
};

struct AnswerBatch
{
    std::string run; // made when there is none of that name
    std::string promptSet;
    std::vector<PromptRow> newPrompts; // appended to the set
    std::vector<ImportedAnswer> answers;
};

struct AnswerImportCounts
{
    std::int64_t answers = 0;      // new, one a turn
    std::int64_t alreadyThere = 0; // the same text at the same place
    std::int64_t contestants = 0;  // new
    std::int64_t prompts = 0;      // new

    bool operator==(const AnswerImportCounts&) const = default;
};

// All of it or nothing; a dry run writes nothing. AlreadyExists "17: ..." when a place holds another answer, or the run
// is one of another set; BadInput for an answer that cannot be stored; InvalidArgument for an empty name.
base::Result<AnswerImportCounts> importAnswers(Workspace& workspace, const AnswerBatch& batch, bool dryRun);

} // namespace joust::store
