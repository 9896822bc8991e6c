// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_list.h"

#include "base/utf8.h"
#include "store/prompt_labels.h"
#include "store/prompt_states.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <algorithm>

namespace joust::store {
namespace {

constexpr std::size_t kLongestText = 4 * 1024;

constexpr const char* kPage =
    "SELECT id, position, substr(text, 1, 200), 1 + (SELECT count(*) FROM prompt_turn WHERE prompt_id = prompt.id), "
    "language, category, rules FROM prompt WHERE prompt_set = ?1 AND position > ?2 AND position <= ?3 AND (?4 IS NULL "
    "OR language = ?4) AND (?5 IS NULL OR instr(rules, ?5) > 0) AND (?8 IS NULL OR instr(rules, ?8) > 0) AND (?6 = "
    "'%%' OR text LIKE ?6 ESCAPE '!' OR "
    "EXISTS(SELECT 1 FROM prompt_turn WHERE prompt_id = prompt.id AND text LIKE ?6 ESCAPE '!')) ORDER BY position "
    "LIMIT ?7";

std::string containing(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '!')
            pattern += '!';
        pattern += c;
    }
    return pattern + '%';
}

ListedPrompt listed(const SQLite::Statement& row)
{
    ListedPrompt prompt;
    prompt.id = idColumn<base::PromptId>(row.getColumn(0));
    prompt.position = row.getColumn(1).getInt64();
    prompt.start = row.getColumn(2).getString();
    prompt.turns = row.getColumn(3).getInt64();
    prompt.language = row.getColumn(4).getString();
    prompt.category = row.getColumn(5).getString();
    PromptLabels labels = labelsFromJson(row.getColumn(6).getString());
    prompt.rules = std::move(labels.rules);
    prompt.tags = std::move(labels.tags);
    return prompt;
}

std::int64_t lastPosition(Connection& db, const std::string& promptSet)
{
    SQLite::Statement row =
        query(db, "SELECT max(0, coalesce(max(position), 0)) FROM prompt WHERE prompt_set = ?", promptSet);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

base::Result<PromptPage> read(Connection& db, const PromptPageRequest& request, const std::stop_token& stop)
{
    const PromptSearch& search = request.search;
    const auto rule = search.rule ? std::optional(ruleInJson(*search.rule)) : std::nullopt;
    const auto tag = search.tag ? std::optional(tagInJson(*search.tag)) : std::nullopt;
    PromptPage page;
    page.last = lastPosition(db, search.promptSet);
    const std::int64_t end = std::min(request.after + request.scanAtMost, page.last);
    SQLite::Statement row = query(db, kPage, search.promptSet, request.after, end, search.language, rule,
                                  containing(search.text), request.limit, tag);
    while (row.executeStep()) {
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        page.rows.push_back(listed(row));
    }
    const bool full = static_cast<int>(page.rows.size()) >= request.limit;
    const std::int64_t reached = full ? page.rows.back().position : end;
    page.scanned = reached - request.after;
    if (reached < page.last)
        page.next = reached;
    return page;
}

} // namespace

base::Result<PromptPage> listPrompts(Workspace& workspace, const PromptPageRequest& request,
                                     const std::stop_token& stop)
{
    if (request.search.text.size() > kLongestText || !base::isValidUtf8(request.search.text) || request.limit < 1)
        return base::Error{base::ErrorCode::InvalidArgument, "a search has at most 4 KiB of UTF-8"};
    return guarded([&]() -> base::Result<PromptPage> { return read(workspace.connection(), request, stop); });
}

base::Result<PromptRow> readPrompt(Workspace& workspace, base::PromptId id)
{
    return guarded([&]() -> base::Result<PromptRow> {
        Connection& db = workspace.connection();
        SQLite::Statement row =
            query(db, "SELECT text, category, language, rules, source_key FROM prompt WHERE id = ?", id);
        if (!row.executeStep())
            return base::Error{base::ErrorCode::NotFound, "no such prompt"};
        PromptRow prompt{id, row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString()};
        PromptLabels labels = labelsFromJson(row.getColumn(3).getString());
        prompt.rules = std::move(labels.rules);
        prompt.tags = std::move(labels.tags);
        prompt.sourceKey = row.getColumn(4).getString();
        prompt.furtherTurns = furtherTurnsOf(db, id);
        return prompt;
    });
}

} // namespace joust::store
