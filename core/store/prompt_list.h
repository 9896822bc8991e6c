// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts of one set, page by page, searched and filtered; and one prompt in full. Thread rule: the thread that
// uses the workspace's connection.
#pragma once

#include "store/prompt_repository.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct PromptSearch
{
    std::string promptSet;
    std::string text;                    // in any turn; case matters beyond ASCII only
    std::optional<std::string> language; // "" = not known
    std::optional<std::string> rule;     // an id of text::promptRules()
    std::optional<std::string> tag = {};

    bool operator==(const PromptSearch&) const = default;
};

struct PromptPageRequest
{
    PromptSearch search;
    std::int64_t after = 0;           // a position
    int limit = 200;                  // rows
    std::int64_t scanAtMost = 20'000; // prompts that are looked at
};

struct ListedPrompt
{
    base::PromptId id;
    std::int64_t position = 0;
    std::string start; // of the text
    std::int64_t turns = 1;
    std::string language;
    std::string category;
    std::vector<std::string> rules;
    std::vector<std::string> tags = {};
};

struct PromptPage
{
    std::vector<ListedPrompt> rows;
    std::optional<std::int64_t> next; // where to go on; unset at the end
    std::int64_t scanned = 0;         // how many positions of the set are behind `next`
    std::int64_t last = 0;            // the last position of the set
};

// Every page of a search by itself; a set that is not there has no rows. InvalidArgument for a text over 4 KiB or not
// UTF-8, Cancelled after a stop.
base::Result<PromptPage> listPrompts(Workspace& workspace, const PromptPageRequest& request,
                                     const std::stop_token& stop = {});
base::Result<PromptRow> readPrompt(Workspace& workspace, base::PromptId id); // NotFound

} // namespace joust::store
