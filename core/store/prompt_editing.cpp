// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_editing.h"

#include "base/utf8.h"
#include "store/event_log.h"
#include "store/prompt_labels.h"
#include "store/prompt_list.h"
#include "store/prompt_states.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <algorithm>

namespace joust::store {
namespace {

using Ids = std::vector<base::PromptId>;
using States = std::vector<PromptState>;

base::Error invalid(const char* why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

base::Result<void> validateTag(const std::string& tag)
{
    if (tag.empty() || tag.size() > kMaxTagBytes)
        return invalid("a tag has 1 to 100 bytes");
    if (tag.find_first_of("\r\n,") != std::string::npos || !base::isValidUtf8(tag))
        return invalid("a tag is one line of UTF-8 without a comma");
    return {};
}

bool holds(const std::vector<std::string>& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The states of the prompts after `alter`, of those that it changes; it says whether.
base::Result<PromptChange> alterEach(Workspace& workspace, const Ids& prompts, const std::string& what,
                                     const PromptWork& work, const std::function<bool(PromptState&)>& alter)
{
    Connection& db = workspace.connection();
    return inTransaction(db, [&]() -> base::Result<PromptChange> {
        const base::Result<States> before = statesOf(db, prompts, work.stop);
        if (!before)
            return before.error();
        PromptChange change;
        States after;
        for (const PromptState& state : *before) {
            PromptState altered = state;
            if (!alter(altered))
                continue;
            change.before.push_back(state);
            after.push_back(std::move(altered));
        }
        const base::Result<void> put = putStates(db, after, work);
        if (!put)
            return put.error();
        if (!after.empty())
            recordEvent(db, "prompts", work.who, what + ", prompts: " + std::to_string(after.size()));
        return change;
    });
}

// Another prompt of the set with these turns.
bool isTaken(Connection& db, const PromptState& place, const PromptRow& edited)
{
    SQLite::Statement same = query(db, "SELECT id FROM prompt WHERE prompt_set = ? AND position > 0 AND text = ?",
                                   place.promptSet, edited.text);
    while (same.executeStep()) {
        const auto id = idColumn<base::PromptId>(same.getColumn(0));
        if (id != place.id && furtherTurnsOf(db, id) == edited.furtherTurns)
            return true;
    }
    return false;
}

base::Result<void> validate(const PromptRow& edited)
{
    for (const std::string& turn : edited.turns()) {
        if (const base::Result<void> valid = validatePrompt(turn); !valid)
            return valid.error();
    }
    for (const std::string& tag : edited.tags) {
        if (const base::Result<void> valid = validateTag(tag); !valid)
            return valid.error();
    }
    return {};
}

// A row of its own at the end of the set, which then changes places with the old one.
base::Result<EditedPrompt> replace(Connection& db, const PromptState& old, const PromptRow& edited,
                                   const PromptWork& work)
{
    PromptRow row = edited;
    row.sourceKey.clear(); // answers in files are for the prompt that has the name there
    base::Result<Ids> made = appendPrompts(db, old.promptSet, {row});
    if (!made)
        return made.error();
    base::Result<States> added = statesOf(db, *made, {});
    if (!added)
        return added.error();
    PromptState fresh = added->front();
    PromptState gone = old;
    gone.position = kOutOfSet;
    fresh.position = old.position;
    const base::Result<void> put = putStates(db, {gone, fresh}, work);
    if (!put)
        return put.error();
    EditedPrompt result{{{old, fresh}}, fresh.id};
    result.change.before.back().position = kOutOfSet; // it was not there
    return result;
}

base::Result<EditedPrompt> edit(Connection& db, base::PromptId id, const PromptRow& edited, const PromptWork& work)
{
    const base::Result<States> states = statesOf(db, {id}, {});
    if (!states)
        return states.error();
    const PromptState& old = states->front();
    if (old.position < 0)
        return base::Error{base::ErrorCode::NotFound, "the prompt is in no set"};
    if (isTaken(db, old, edited))
        return base::Error{base::ErrorCode::AlreadyExists, "the set has this prompt already"};
    recordEvent(db, "prompts", work.who, "edit in " + old.promptSet + ", prompt " + id.toString());
    if (textOf(db, id) != edited.text || furtherTurnsOf(db, id) != edited.furtherTurns)
        return replace(db, old, edited, work);
    PromptState altered = old;
    altered.category = edited.category;
    altered.language = edited.language;
    altered.labels = labelsToJson({edited.rules, edited.tags});
    const base::Result<void> put = putStates(db, {altered}, work);
    if (!put)
        return put.error();
    return EditedPrompt{{{old}}, id};
}

base::Result<void> mayChange(Connection& db, const std::string& promptSet)
{
    SQLite::Statement run = query(db, "SELECT name FROM run WHERE prompt_set = ? LIMIT 1", promptSet);
    if (run.executeStep())
        return base::Error{base::ErrorCode::NotAllowed,
                           "the run " + run.getColumn(0).getString() + " is made of the set"};
    return {};
}

// Alters every prompt of a set; those that are out of it are offered to `alter` too.
base::Result<PromptChange> alterSet(Workspace& workspace, const std::string& name, const std::string& what,
                                    const PromptWork& work, const std::function<bool(PromptState&)>& alter)
{
    Connection& db = workspace.connection();
    Ids prompts;
    const base::Result<void> found = guarded([&]() -> base::Result<void> {
        if (!isSet(db, name))
            return base::Error{base::ErrorCode::NotFound, "no prompt set named " + name};
        prompts = idsIn(db, name);
        return mayChange(db, name);
    });
    return found ? alterEach(workspace, prompts, what, work, alter) : base::Result<PromptChange>(found.error());
}

} // namespace

base::Result<EditedPrompt> editPrompt(Workspace& workspace, base::PromptId id, const PromptRow& edited,
                                      const PromptWork& work)
{
    if (const base::Result<void> valid = validate(edited); !valid)
        return valid.error();
    Connection& db = workspace.connection();
    return inTransaction(db, [&] { return edit(db, id, edited, work); });
}

base::Result<PromptChange> addPromptTag(Workspace& workspace, const Ids& prompts, const std::string& tag,
                                        const PromptWork& work)
{
    if (const base::Result<void> valid = validateTag(tag); !valid)
        return valid.error();
    return alterEach(workspace, prompts, "tag " + tag, work, [&](PromptState& state) {
        PromptLabels labels = labelsFromJson(state.labels);
        if (holds(labels.tags, tag))
            return false;
        labels.tags.push_back(tag);
        std::sort(labels.tags.begin(), labels.tags.end());
        state.labels = labelsToJson(labels);
        return true;
    });
}

base::Result<PromptChange> removePromptTag(Workspace& workspace, const Ids& prompts, const std::string& tag,
                                           const PromptWork& work)
{
    return alterEach(workspace, prompts, "remove the tag " + tag, work, [&](PromptState& state) {
        PromptLabels labels = labelsFromJson(state.labels);
        const bool had = std::erase(labels.tags, tag) > 0;
        state.labels = labelsToJson(labels);
        return had;
    });
}

base::Result<PromptChange> setPromptCategory(Workspace& workspace, const Ids& prompts, const std::string& category,
                                             const PromptWork& work)
{
    if (!base::isValidUtf8(category))
        return invalid("the category is not UTF-8");
    return alterEach(workspace, prompts, "category " + category, work,
                     [&](PromptState& state) { return std::exchange(state.category, category) != category; });
}

base::Result<PromptChange> removePrompts(Workspace& workspace, const Ids& prompts, const PromptWork& work)
{
    return alterEach(workspace, prompts, "remove", work,
                     [](PromptState& state) { return std::exchange(state.position, kOutOfSet) > 0; });
}

base::Result<PromptChange> renamePromptSet(Workspace& workspace, const std::string& from, const std::string& to,
                                           const PromptWork& work)
{
    if (to.empty() || !base::isValidUtf8(to))
        return invalid("the prompt set needs a name in UTF-8");
    const base::Result<bool> taken = guarded([&]() -> base::Result<bool> { return isSet(workspace.connection(), to); });
    if (!taken)
        return taken.error();
    if (*taken)
        return base::Error{base::ErrorCode::AlreadyExists, "there is a prompt set named " + to};
    return alterSet(workspace, from, "rename the set " + from + " to " + to, work, [&](PromptState& state) {
        state.promptSet = to;
        return true;
    });
}

base::Result<PromptChange> removePromptSet(Workspace& workspace, const std::string& name, const PromptWork& work)
{
    return alterSet(workspace, name, "remove the set " + name, work,
                    [](PromptState& state) { return std::exchange(state.position, kOutOfSet) > 0; });
}

base::Result<PromptChange> undoPromptChange(Workspace& workspace, const PromptChange& change, const PromptWork& work)
{
    Ids prompts;
    for (const PromptState& state : change.before)
        prompts.push_back(state.id);
    std::size_t next = 0; // the states come in the order of the ids
    return alterEach(workspace, prompts, "undo", work, [&](PromptState& state) {
        state = change.before[next++];
        return true;
    });
}

} // namespace joust::store
