// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt sets. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct PromptRow
{
    base::PromptId id;
    std::string text;
    std::string category;
    std::string language; // BCP 47, or empty
};

inline constexpr std::size_t kMaxPromptBytes = 1024 * 1024;

// InvalidArgument when empty, over 1 MiB or not UTF-8.
base::Result<void> validatePrompt(const std::string& text);

class PromptRepository
{
public:
    explicit PromptRepository(Connection& connection);

    base::Result<std::vector<PromptRow>> list(const std::string& promptSet); // in their order; NotFound for no such set
    // Appends all or nothing; ids are made here.
    base::Result<void> append(const std::string& promptSet, const std::vector<PromptRow>& prompts);
    // A prompt this annotator has battled on least, drawn at random among those; NotFound when there are no prompts.
    base::Result<PromptRow> suggest(base::AnnotatorId annotator);

private:
    Connection& m_connection;
};

} // namespace joust::store
