// SPDX-License-Identifier: GPL-3.0-or-later
// A file of prompts into a prompt set: all of it or nothing. Language and rules are computed here; a prompt whose turns
// are already in the set is left out, a near duplicate is kept and reported. Thread rule: the workspace's thread.
#pragma once

#include "base/result.h"
#include "exchange/prompt_file.h"
#include "store/prompt_repository.h"

#include <cstddef>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {
class Workspace;
} // namespace joust::store

namespace joust::exchange {

struct PromptDuplicate
{
    std::uint64_t row = 0; // in the file
    std::uint64_t of = 0;  // the earlier row, or 0: a prompt that is in the set already
    double similarity = 1.0;
};

struct PromptImportReport
{
    PromptFormat format;
    std::size_t added = 0;
    std::vector<PromptDuplicate> exact;           // left out
    std::vector<PromptDuplicate> near;            // kept
    std::map<std::string, std::size_t> languages; // of the added ones; "" = not known
    std::map<std::string, std::size_t> rules;
};

struct PromptImportOptions
{
    std::string promptSet;
    PromptFileOptions file;
    bool dryRun = false; // reads, checks and reports; writes nothing
};

// What an import would do, computed without writing: append `rows` to the set to do it.
struct PromptImportPlan
{
    PromptImportReport report;
    std::vector<store::PromptRow> rows;
    std::vector<FilePrompt> firstRows; // of the file, as read
    std::vector<RefusedRow> refused;   // with PromptFileOptions::keepGoing
};

inline constexpr std::size_t kPreviewRows = 20;

// As importPromptsFile() with dryRun, which it ignores; `compared` counts the prompts that were looked at. Cancelled
// after a stop. A read-only workspace will do.
base::Result<PromptImportPlan> planPromptImport(store::Workspace& workspace, const std::string& path,
                                                const PromptImportOptions& options, const std::stop_token& stop = {},
                                                const std::function<void(std::size_t, std::size_t)>& compared = {});

// As readPromptFile(); InvalidArgument for an empty name of the set. After any error the workspace is as it was.
base::Result<PromptImportReport> importPrompts(store::Workspace& workspace, std::istream& input,
                                               const std::string& name, const PromptImportOptions& options);
base::Result<PromptImportReport> importPromptsFile(store::Workspace& workspace, const std::string& path,
                                                   const PromptImportOptions& options);

} // namespace joust::exchange
