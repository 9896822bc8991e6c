// SPDX-License-Identifier: GPL-3.0-or-later
// What a prompt that somebody writes by hand would be in its set: language, rules, duplicates, as an import computes
// them. Writes nothing. Thread rule: the thread that uses the workspace's connection.
#pragma once

#include "base/result.h"
#include "store/prompt_repository.h"
#include "text/prompt_rules.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

struct AlikePrompt
{
    std::int64_t number = 0; // its place in the set's list, from 1
    bool isSame = false;     // turn by turn, byte by byte
    double similarity = 1.0; // also of those that differ in blanks or upper case only
    std::string text;        // its first turn
};

struct PromptCheck
{
    std::string language;
    std::vector<text::RuleFinding> findings;
    std::optional<AlikePrompt> alike; // the most alike of the others

    std::vector<std::string> rules() const;
};

// Looks at every prompt of the set but `edited`. Cancelled after a stop; a set that is not there has none.
base::Result<PromptCheck> checkPrompt(store::Workspace& workspace, const std::string& promptSet, base::PromptId edited,
                                      const std::vector<std::string>& turns, const std::stop_token& stop = {});

// The prompts of a set that are the same as, or almost, an earlier one of it, in their order. `compared` counts the
// prompts that were looked at. Cancelled after a stop; NotFound for no such set.
base::Result<std::vector<base::PromptId>>
findDuplicatePrompts(store::Workspace& workspace, const std::string& promptSet, const std::stop_token& stop = {},
                     const std::function<void(std::size_t, std::size_t)>& compared = {});

} // namespace joust::exchange
