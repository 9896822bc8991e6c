// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt sets changed by hand: each call is one transaction, is noted for the audit, and gives back what undoes it.
// The text of a prompt never changes under the battles and runs it is in: an edited prompt is a new one in the place of
// the old one, which leaves the set and stays in the file, as a removed one does. Category, language and tags change in
// place, so they count for battles that are there already. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "store/prompt_repository.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

// What of a prompt may change.
struct PromptState
{
    base::PromptId id;
    std::string promptSet;
    std::int64_t position = 0; // below zero: out of the set
    std::string category;
    std::string language;
    std::string labels; // the column `rules`
};

// The prompts that a call changed, as they were before.
struct PromptChange
{
    std::vector<PromptState> before;

    std::size_t prompts() const { return before.size(); }
};

inline constexpr std::size_t kMaxTagBytes = 100;

// Of a call that changes many prompts; Cancelled after a stop, and then nothing has changed.
struct PromptWork
{
    std::string who;
    std::stop_token stop = {};
    std::function<void(std::size_t)> done = {}; // how many prompts so far
};

struct EditedPrompt
{
    PromptChange change;
    base::PromptId id; // a new one when a turn has changed
};

// `edited` as appendPrompts() takes it; its id and its name in a file are not looked at. NotFound for a prompt that is
// in no set, InvalidArgument as validatePrompt() or for a tag, AlreadyExists when another prompt of the set has these
// turns.
base::Result<EditedPrompt> editPrompt(Workspace& workspace, base::PromptId id, const PromptRow& edited,
                                      const PromptWork& work);

// NotFound when one of the prompts is not there. A prompt that has the tag, or has it not, stays as it is.
// InvalidArgument for an empty tag, one of several lines, with a comma, over kMaxTagBytes or not UTF-8.
base::Result<PromptChange> addPromptTag(Workspace& workspace, const std::vector<base::PromptId>& prompts,
                                        const std::string& tag, const PromptWork& work);
base::Result<PromptChange> removePromptTag(Workspace& workspace, const std::vector<base::PromptId>& prompts,
                                           const std::string& tag, const PromptWork& work);
base::Result<PromptChange> setPromptCategory(Workspace& workspace, const std::vector<base::PromptId>& prompts,
                                             const std::string& category, const PromptWork& work);
base::Result<PromptChange> removePrompts(Workspace& workspace, const std::vector<base::PromptId>& prompts,
                                         const PromptWork& work);

// NotAllowed while a run is made of the set, which studies and packs take it from; NotFound; AlreadyExists for `to`,
// InvalidArgument when it is empty.
base::Result<PromptChange> renamePromptSet(Workspace& workspace, const std::string& from, const std::string& to,
                                           const PromptWork& work);
base::Result<PromptChange> removePromptSet(Workspace& workspace, const std::string& name, const PromptWork& work);

// Puts the prompts back to how they were; what that undoes is given back in turn. A place that was taken meanwhile
// becomes the end of its set.
base::Result<PromptChange> undoPromptChange(Workspace& workspace, const PromptChange& change, const PromptWork& work);

} // namespace joust::store
