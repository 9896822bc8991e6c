// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_votes.h"

#include "store/annotator_repository.h"
#include "store/choice_columns.h"
#include "store/file_error.h"
#include "store/json_columns.h"
#include "store/pack_schema.h"

#include <unistd.h>

#include <algorithm>

namespace joust::store {

PackVotes::PackVotes(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection, PackHead head)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_head(std::move(head))
{
}

base::Result<std::unique_ptr<PackVotes>> PackVotes::open(const std::string& path, Services services)
{
    if (::access(path.c_str(), R_OK) != 0)
        return fileError(path);
    if (!looksLikePack(path))
        return base::Error{base::ErrorCode::BadInput, path + " is not a Joust pack"};
    if (::access(path.c_str(), W_OK) != 0)
        return fileError(path);
    base::Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(path, services.clock);
    if (!lock)
        return lock.error();
    // For writing at once: only a writer can roll back what a vote left half-done when its program died.
    base::Result<std::unique_ptr<Connection>> connection = openPackConnection(path, Access::ReadWrite, services);
    if (!connection)
        return connection.error();
    base::Result<PackHead> head = requiredPackHead(**connection);
    if (!head)
        return head.error();
    return std::unique_ptr<PackVotes>(new PackVotes(std::move(*lock), std::move(*connection), std::move(*head)));
}

base::Result<QueueStep> PackVotes::next(const std::string& annotator)
{
    const base::Result<void> named = requireAnnotatorName(annotator);
    if (!named)
        return named.error();
    return guarded([&]() -> base::Result<QueueStep> {
        SQLite::Statement count = query(*m_connection,
                                        "SELECT (SELECT count(*) FROM vote WHERE annotator = ?1) + (SELECT count(*) "
                                        "FROM skip WHERE annotator = ?1), (SELECT count(*) FROM item), (SELECT "
                                        "avg(vote_ms) FROM vote WHERE annotator = ?1)",
                                        annotator);
        count.executeStep();
        QueueStep step{
            {}, {count.getColumn(0).getInt64(), count.getColumn(1).getInt64(), 0, optionalReal(count.getColumn(2))}};
        SQLite::Statement row = query(*m_connection,
                                      "SELECT id, prompt, a, b, thinking_a, thinking_b FROM item i WHERE NOT "
                                      "EXISTS(SELECT 1 FROM vote WHERE item_id = i.id AND annotator = ?1) AND NOT "
                                      "EXISTS(SELECT 1 FROM skip WHERE item_id = i.id AND annotator = ?1) ORDER BY "
                                      "position LIMIT 1",
                                      annotator);
        if (row.executeStep()) {
            PackItem item = packItemFrom(*m_connection, row);
            step.battle = battle::SealedBattle{item.id,
                                               static_cast<int>(item.earlier.size()) + 1,
                                               std::move(item.prompt),
                                               std::move(item.a),
                                               std::move(item.b),
                                               std::move(item.thinkingA),
                                               std::move(item.thinkingB),
                                               std::move(item.earlier)};
        }
        return step;
    });
}

base::Result<std::int64_t> PackVotes::votesOf(const std::string& annotator)
{
    return guarded([&]() -> base::Result<std::int64_t> {
        SQLite::Statement row = query(*m_connection, "SELECT count(*) FROM vote WHERE annotator = ?", annotator);
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

base::Result<void> PackVotes::requireOpen(base::BattleId item, const std::string& annotator)
{
    const base::Result<void> named = requireAnnotatorName(annotator);
    if (!named)
        return named;
    SQLite::Statement row = query(*m_connection,
                                  "SELECT EXISTS(SELECT 1 FROM vote WHERE item_id = ?1 AND annotator = ?2), "
                                  "EXISTS(SELECT 1 FROM skip WHERE item_id = ?1 AND annotator = ?2) FROM item WHERE "
                                  "id = ?1",
                                  item, annotator);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no such battle"};
    if (row.getColumn(0).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the battle has a vote"};
    if (row.getColumn(1).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the battle was skipped"};
    return {};
}

void PackVotes::dropDraft(base::BattleId item, const std::string& annotator)
{
    execute(*m_connection, "DELETE FROM draft WHERE item_id = ? AND annotator = ?", item, annotator);
}

base::Result<void> PackVotes::saveDraft(base::BattleId item, const std::string& annotator, const battle::Choice& choice)
{
    const base::Result<void> valid = battle::validate(choice);
    if (!valid)
        return valid;
    return inTransaction(*m_connection, [&]() -> base::Result<void> {
        const base::Result<void> open = requireOpen(item, annotator);
        if (!open)
            return open;
        execute(*m_connection,
                "INSERT OR REPLACE INTO draft(item_id, annotator, outcome, strength, reasons, comment, "
                "identity_guessed) VALUES(?, ?, ?, ?, ?, ?, ?)",
                item, annotator, base::outcomeWord(choice.outcome), strengthText(choice), listToJson(choice.reasons),
                choice.comment, choice.identityGuessed);
        return {};
    });
}

base::Result<std::optional<battle::Choice>> PackVotes::draft(base::BattleId item, const std::string& annotator)
{
    return guarded([&]() -> base::Result<std::optional<battle::Choice>> {
        SQLite::Statement row = query(*m_connection,
                                      "SELECT outcome, strength, reasons, comment, identity_guessed FROM draft WHERE "
                                      "item_id = ? AND annotator = ?",
                                      item, annotator);
        if (!row.executeStep())
            return std::optional<battle::Choice>();
        base::Result<battle::Choice> choice = choiceFromColumns(row, 0);
        if (!choice)
            return choice.error();
        return std::optional<battle::Choice>(std::move(*choice));
    });
}

base::Result<void> PackVotes::clearDraft(base::BattleId item, const std::string& annotator)
{
    return inTransaction(*m_connection, [&]() -> base::Result<void> {
        dropDraft(item, annotator);
        return {};
    });
}

base::Result<void> PackVotes::commit(base::BattleId item, const std::string& annotator, const battle::Choice& choice,
                                     std::int64_t voteMs)
{
    const base::Result<void> valid = battle::validate(choice);
    if (!valid)
        return valid;
    return inTransaction(*m_connection, [&]() -> base::Result<void> {
        const base::Result<void> open = requireOpen(item, annotator);
        if (!open)
            return open;
        execute(*m_connection,
                "INSERT INTO vote(item_id, annotator, created_utc, outcome, strength, reasons, comment, "
                "identity_guessed, vote_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                item, annotator, base::isoUtc(m_connection->clock().utcNow()), base::outcomeWord(choice.outcome),
                strengthText(choice), listToJson(choice.reasons), choice.comment, choice.identityGuessed,
                std::max<std::int64_t>(0, voteMs));
        dropDraft(item, annotator);
        return {};
    });
}

base::Result<void> PackVotes::skip(base::BattleId item, const std::string& annotator, const std::string& reason)
{
    return inTransaction(*m_connection, [&]() -> base::Result<void> {
        const base::Result<void> open = requireOpen(item, annotator);
        if (!open)
            return open;
        execute(*m_connection, "INSERT INTO skip(item_id, annotator, created_utc, reason) VALUES(?, ?, ?, ?)", item,
                annotator, base::isoUtc(m_connection->clock().utcNow()), reason);
        dropDraft(item, annotator);
        return {};
    });
}

} // namespace joust::store
