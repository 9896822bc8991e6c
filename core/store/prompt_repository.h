// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt sets. A prompt that was removed, or gave way to an edited one, is in none; its battles and runs keep it.
// Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct PromptRow
{
    base::PromptId id;
    std::string text;
    std::string category;
    std::string language;                       // BCP 47, or empty
    std::vector<std::string> furtherTurns = {}; // what the user says after the first answer
    std::vector<std::string> rules = {};        // ids of text::promptRules() that hold
    std::string sourceKey = {};                 // the name it has in the file it came from
    std::vector<std::string> tags = {};         // given by people

    std::vector<std::string> turns() const;
};

struct PromptSetRow
{
    std::string name;
    std::int64_t prompts = 0;
    std::int64_t multiTurn = 0;
    std::map<std::string, std::int64_t> languages; // "" = not known
    std::map<std::string, std::int64_t> rules;     // prompts by the rule that holds
    std::map<std::string, std::int64_t> tags = {};
    std::vector<std::string> runs = {}; // made of this set, by name: it keeps its name while there is one
};

inline constexpr std::size_t kMaxPromptBytes = std::size_t{1024} * 1024;

// InvalidArgument when empty, over 1 MiB or not UTF-8.
base::Result<void> validatePrompt(const std::string& text);

// Private to core/store: inside a transaction of the caller; the ids, in order. Throws SQLite::Exception.
base::Result<std::vector<base::PromptId>> appendPrompts(Connection& connection, const std::string& promptSet,
                                                        const std::vector<PromptRow>& prompts,
                                                        const std::stop_token& stop = {},
                                                        const std::function<void(std::size_t)>& written = {});

class PromptRepository
{
public:
    explicit PromptRepository(Connection& connection);

    base::Result<std::vector<PromptSetRow>> sets();                          // by name
    base::Result<std::vector<PromptRow>> list(const std::string& promptSet); // in their order; NotFound for no such set
    // Appends all or nothing; ids are made here. Cancelled after a stop; `written` counts on the way.
    base::Result<void> append(const std::string& promptSet, const std::vector<PromptRow>& prompts,
                              const std::stop_token& stop = {}, const std::function<void(std::size_t)>& written = {});
    // A prompt this annotator has battled on least, drawn at random among those; NotFound when there are no prompts.
    base::Result<PromptRow> suggest(base::AnnotatorId annotator);

private:
    Connection& m_connection;
};

} // namespace joust::store
