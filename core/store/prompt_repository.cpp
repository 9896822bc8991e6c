// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_repository.h"

#include "base/utf8.h"
#include "store/prompt_labels.h"
#include "store/sql.h"

namespace joust::store {
namespace {

std::vector<std::string> furtherTurns(SQLite::Statement& turns, base::PromptId prompt)
{
    std::vector<std::string> texts;
    rebound(turns, prompt);
    while (turns.executeStep())
        texts.push_back(turns.getColumn(0).getString());
    return texts;
}

constexpr const char* kFurtherTurns = "SELECT text FROM prompt_turn WHERE prompt_id = ? ORDER BY number";

PromptRow rowFrom(const SQLite::Statement& statement)
{
    return {idColumn<base::PromptId>(statement.getColumn(0)), statement.getColumn(1).getString(),
            statement.getColumn(2).getString(), statement.getColumn(3).getString()};
}

std::map<std::string, std::vector<std::string>> runsBySet(Connection& connection)
{
    std::map<std::string, std::vector<std::string>> runs;
    SQLite::Statement row = query(connection, "SELECT prompt_set, name FROM run ORDER BY name COLLATE NOCASE");
    while (row.executeStep())
        runs[row.getColumn(0).getString()].push_back(row.getColumn(1).getString());
    return runs;
}

} // namespace

std::vector<std::string> PromptRow::turns() const
{
    std::vector<std::string> all{text};
    all.insert(all.end(), furtherTurns.begin(), furtherTurns.end());
    return all;
}

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

base::Result<std::vector<PromptSetRow>> PromptRepository::sets()
{
    return guarded([&]() -> base::Result<std::vector<PromptSetRow>> {
        std::vector<PromptSetRow> sets;
        SQLite::Statement row =
            query(m_connection, "SELECT prompt_set, language, rules, EXISTS(SELECT 1 FROM prompt_turn WHERE prompt_id "
                                "= prompt.id) FROM prompt WHERE position > 0 ORDER BY prompt_set, position");
        std::map<std::string, std::vector<std::string>> runs = runsBySet(m_connection);
        while (row.executeStep()) {
            const std::string name = row.getColumn(0).getString();
            if (sets.empty() || sets.back().name != name)
                sets.push_back({name, 0, 0, {}, {}, {}, std::move(runs[name])});
            PromptSetRow& set = sets.back();
            ++set.prompts;
            set.multiTurn += row.getColumn(3).getInt();
            ++set.languages[row.getColumn(1).getString()];
            const PromptLabels labels = labelsFromJson(row.getColumn(2).getString());
            for (const std::string& rule : labels.rules)
                ++set.rules[rule];
            for (const std::string& tag : labels.tags)
                ++set.tags[tag];
        }
        return sets;
    });
}

base::Result<std::vector<PromptRow>> PromptRepository::list(const std::string& promptSet)
{
    return guarded([&]() -> base::Result<std::vector<PromptRow>> {
        std::vector<PromptRow> rows;
        SQLite::Statement statement =
            query(m_connection,
                  "SELECT id, text, category, language, rules, source_key FROM prompt WHERE prompt_set = ? AND "
                  "position > 0 ORDER BY position",
                  promptSet);
        SQLite::Statement turns = query(m_connection, kFurtherTurns, "");
        while (statement.executeStep()) {
            PromptRow row = rowFrom(statement);
            PromptLabels labels = labelsFromJson(statement.getColumn(4).getString());
            row.rules = std::move(labels.rules);
            row.tags = std::move(labels.tags);
            row.sourceKey = statement.getColumn(5).getString();
            row.furtherTurns = furtherTurns(turns, row.id);
            rows.push_back(std::move(row));
        }
        if (rows.empty())
            return base::Error{base::ErrorCode::NotFound, "no prompt set named " + promptSet};
        return rows;
    });
}

base::Result<std::vector<base::PromptId>> appendPrompts(Connection& connection, const std::string& promptSet,
                                                        const std::vector<PromptRow>& prompts,
                                                        const std::stop_token& stop,
                                                        const std::function<void(std::size_t)>& written)
{
    SQLite::Statement last =
        query(connection, "SELECT max(0, coalesce(max(position), 0)) FROM prompt WHERE prompt_set = ?", promptSet);
    last.executeStep();
    std::int64_t position = last.getColumn(0).getInt64();
    const std::string now = base::isoUtc(connection.clock().utcNow());
    SQLite::Statement insert(connection.database(),
                             "INSERT INTO prompt(id, prompt_set, position, text, category, language, created_utc, "
                             "rules, source_key) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::Statement insertTurn(connection.database(),
                                 "INSERT INTO prompt_turn(prompt_id, number, text) VALUES(?, ?, ?)");
    std::vector<base::PromptId> ids;
    for (const PromptRow& prompt : prompts) {
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        for (const std::string& turn : prompt.turns()) {
            const base::Result<void> valid = validatePrompt(turn);
            if (!valid)
                return valid.error();
        }
        ids.push_back(base::PromptId::random(connection.rng()));
        rebound(insert, ids.back(), promptSet, ++position, prompt.text, prompt.category, prompt.language, now,
                labelsToJson({prompt.rules, prompt.tags}), prompt.sourceKey)
            .exec();
        int number = 1;
        for (const std::string& turn : prompt.furtherTurns)
            rebound(insertTurn, ids.back(), ++number, turn).exec();
        if (written)
            written(ids.size());
    }
    return ids;
}

base::Result<void> PromptRepository::append(const std::string& promptSet, const std::vector<PromptRow>& prompts,
                                            const std::stop_token& stop,
                                            const std::function<void(std::size_t)>& written)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        const base::Result<std::vector<base::PromptId>> ids =
            appendPrompts(m_connection, promptSet, prompts, stop, written);
        return ids ? base::Result<void>() : base::Result<void>(ids.error());
    });
}

base::Result<PromptRow> PromptRepository::suggest(base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<PromptRow> {
        std::vector<PromptRow> fewest;
        SQLite::Statement statement = query(
            m_connection,
            "SELECT id, text, category, language, "
            "(SELECT count(*) FROM battle WHERE prompt_id = prompt.id AND annotator_id = ?) AS battles "
            "FROM prompt WHERE position > 0 AND NOT EXISTS(SELECT 1 FROM prompt_turn WHERE prompt_id = prompt.id) "
            "ORDER BY battles, prompt_set, position",
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
