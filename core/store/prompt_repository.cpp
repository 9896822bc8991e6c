// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_repository.h"

#include "base/utf8.h"
#include "store/sql.h"

namespace joust::store {
namespace {

PromptRow rowFrom(const SQLite::Statement& statement)
{
    return {idColumn<base::PromptId>(statement.getColumn(0)), statement.getColumn(1).getString(),
            statement.getColumn(2).getString(), statement.getColumn(3).getString()};
}

} // namespace

base::Result<void> validatePrompt(const std::string& text)
{
    if (text.empty())
        return base::Error{base::ErrorCode::InvalidArgument, "the prompt is empty"};
    if (text.size() > kMaxPromptBytes)
        return base::Error{base::ErrorCode::InvalidArgument, "the prompt is longer than 1 MiB"};
    if (!base::isValidUtf8(text))
        return base::Error{base::ErrorCode::InvalidArgument, "the prompt is not UTF-8"};
    return {};
}

PromptRepository::PromptRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<std::vector<PromptRow>> PromptRepository::list(const std::string& promptSet)
{
    return guarded([&]() -> base::Result<std::vector<PromptRow>> {
        std::vector<PromptRow> rows;
        SQLite::Statement statement =
            query(m_connection,
                  "SELECT id, text, category, language FROM prompt WHERE prompt_set = ? ORDER BY position", promptSet);
        while (statement.executeStep())
            rows.push_back(rowFrom(statement));
        if (rows.empty())
            return base::Error{base::ErrorCode::NotFound, "no prompt set named " + promptSet};
        return rows;
    });
}

base::Result<void> PromptRepository::append(const std::string& promptSet, const std::vector<PromptRow>& prompts)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        SQLite::Statement last =
            query(m_connection, "SELECT coalesce(max(position), 0) FROM prompt WHERE prompt_set = ?", promptSet);
        last.executeStep();
        std::int64_t position = last.getColumn(0).getInt64();
        const std::string now = base::isoUtc(m_connection.clock().utcNow());
        for (const PromptRow& prompt : prompts) {
            base::Result<void> valid = validatePrompt(prompt.text);
            if (!valid)
                return valid;
            execute(m_connection,
                    "INSERT INTO prompt(id, prompt_set, position, text, category, language, created_utc) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?)",
                    base::PromptId::random(m_connection.rng()), promptSet, ++position, prompt.text, prompt.category,
                    prompt.language, now);
        }
        return {};
    });
}

base::Result<PromptRow> PromptRepository::suggest(base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<PromptRow> {
        std::vector<PromptRow> fewest;
        SQLite::Statement statement =
            query(m_connection,
                  "SELECT id, text, category, language, "
                  "(SELECT count(*) FROM battle WHERE prompt_id = prompt.id AND annotator_id = ?) AS battles "
                  "FROM prompt ORDER BY battles, prompt_set, position",
                  annotator);
        std::int64_t minimum = 0;
        while (statement.executeStep()) {
            const std::int64_t battles = statement.getColumn(4).getInt64();
            if (!fewest.empty() && battles > minimum)
                break;
            minimum = battles;
            fewest.push_back(rowFrom(statement));
        }
        if (fewest.empty())
            return base::Error{base::ErrorCode::NotFound, "the workspace has no prompts"};
        return fewest[static_cast<std::size_t>(base::drawBelow(m_connection.rng(), fewest.size()))];
    });
}

} // namespace joust::store
