// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_ledger.h"

#include "store/choice_columns.h"
#include "store/endpoint_repository.h"
#include "store/json_columns.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/study_rules.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

namespace joust::store {

SqliteVoteLedger::SqliteVoteLedger(Connection& connection)
    : m_connection(connection)
{
}

// The battle's last turn that is answered, when this annotator may still choose in it.
base::Result<int> SqliteVoteLedger::requireOpen(base::BattleId battle, base::AnnotatorId annotator)
{
    SQLite::Statement row =
        query(m_connection,
              "SELECT state, annotator_id = ?2, (SELECT max(turn) FROM answer WHERE battle_id = ?1), "
              "EXISTS(SELECT 1 FROM vote WHERE battle_id = ?1 AND annotator_id = ?2), "
              "EXISTS(SELECT 1 FROM skip WHERE battle_id = ?1 AND annotator_id = ?2), "
              "EXISTS(SELECT 1 FROM study_item i JOIN study s ON s.id = i.study_id WHERE i.battle_id = ?1 AND "
              "s.closed_utc IS NOT NULL) "
              "FROM battle WHERE id = ?1",
              battle, annotator);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no such battle"};
    if (row.getColumn(1).getInt() == 0)
        return base::Error{base::ErrorCode::NotAllowed, "the battle belongs to another annotator"};
    if (row.getColumn(0).getString() != "ready")
        return base::Error{base::ErrorCode::NotAllowed, "the battle has no answers"};
    if (row.getColumn(3).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the battle has a vote"};
    if (row.getColumn(4).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the battle was skipped"};
    if (row.getColumn(5).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the study is closed"};
    return row.getColumn(2).getInt();
}

base::Result<void> SqliteVoteLedger::saveDraft(base::BattleId battle, base::AnnotatorId annotator,
                                               const battle::Choice& choice)
{
    const base::Result<void> valid = battle::validate(choice);
    if (!valid)
        return valid;
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        const base::Result<int> turn = requireOpen(battle, annotator);
        if (!turn)
            return turn.error();
        execute(m_connection,
                "INSERT INTO draft(battle_id, annotator_id, outcome, strength, reasons, comment, identity_guessed, "
                "updated_utc) VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(battle_id, annotator_id) DO UPDATE SET "
                "outcome = excluded.outcome, strength = excluded.strength, reasons = excluded.reasons, "
                "comment = excluded.comment, identity_guessed = excluded.identity_guessed, updated_utc = "
                "excluded.updated_utc",
                battle, annotator, base::outcomeWord(choice.outcome), strengthText(choice), listToJson(choice.reasons),
                choice.comment, choice.identityGuessed, base::isoUtc(m_connection.clock().utcNow()));
        return {};
    });
}

base::Result<std::optional<battle::Choice>> SqliteVoteLedger::draft(base::BattleId battle, base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<std::optional<battle::Choice>> {
        SQLite::Statement row = query(m_connection,
                                      "SELECT outcome, strength, reasons, comment, identity_guessed FROM draft "
                                      "WHERE battle_id = ? AND annotator_id = ?",
                                      battle, annotator);
        if (!row.executeStep())
            return std::optional<battle::Choice>();
        base::Result<battle::Choice> choice = choiceFromColumns(row, 0);
        if (!choice)
            return base::Error{base::ErrorCode::Corrupt, choice.error().detail};
        return std::optional<battle::Choice>(std::move(*choice));
    });
}

base::Result<void> SqliteVoteLedger::clearDraft(base::BattleId battle, base::AnnotatorId annotator)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        execute(m_connection, "DELETE FROM draft WHERE battle_id = ? AND annotator_id = ?", battle, annotator);
        return {};
    });
}

base::Result<battle::CommitReceipt> SqliteVoteLedger::commit(base::BattleId battle, base::AnnotatorId annotator,
                                                             const battle::Choice& choice, std::int64_t voteMs)
{
    const base::Result<void> valid = battle::validate(choice);
    if (!valid)
        return valid.error();
    const base::VoteId vote = base::VoteId::random(m_connection.rng());
    const base::Result<void> written = inTransaction(m_connection, [&]() -> base::Result<void> {
        const base::Result<int> turn = requireOpen(battle, annotator);
        if (!turn)
            return turn.error();
        execute(m_connection,
                "INSERT INTO vote(id, battle_id, annotator_id, turn, created_utc, outcome, strength, reasons, comment, "
                "identity_guessed, vote_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                vote, battle, annotator, *turn, base::isoUtc(m_connection.clock().utcNow()),
                base::outcomeWord(choice.outcome), strengthText(choice), listToJson(choice.reasons), choice.comment,
                choice.identityGuessed, std::max<std::int64_t>(0, voteMs));
        VoteContents contents(m_connection);
        ChainWriter(m_connection).appendVote(vote.toString(), contents);
        applyStudyRules(m_connection, vote, battle, voteMs);
        execute(m_connection, "DELETE FROM draft WHERE battle_id = ? AND annotator_id = ?", battle, annotator);
        return {};
    });
    if (!written)
        return written.error();
    return battle::CommitReceipt(battle::CommitReceipt::Key(), battle, annotator, vote);
}

base::Result<void> SqliteVoteLedger::skip(base::BattleId battle, base::AnnotatorId annotator, const std::string& reason)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        const base::Result<int> turn = requireOpen(battle, annotator);
        if (!turn)
            return turn.error();
        execute(m_connection, "INSERT INTO skip(battle_id, annotator_id, created_utc, reason) VALUES(?, ?, ?, ?)",
                battle, annotator, base::isoUtc(m_connection.clock().utcNow()), reason);
        execute(m_connection, "DELETE FROM draft WHERE battle_id = ? AND annotator_id = ?", battle, annotator);
        return {};
    });
}

base::Result<battle::CommitReceipt> SqliteVoteLedger::receiptFor(base::BattleId battle, base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<battle::CommitReceipt> {
        SQLite::Statement row =
            query(m_connection, "SELECT id FROM vote WHERE battle_id = ? AND annotator_id = ?", battle, annotator);
        if (!row.executeStep())
            return base::Error{base::ErrorCode::NotFound, "the battle has no vote of this annotator"};
        return battle::CommitReceipt(battle::CommitReceipt::Key(), battle, annotator,
                                     idColumn<base::VoteId>(row.getColumn(0)));
    });
}

base::Result<bool> SqliteVoteLedger::mayReveal(const battle::CommitReceipt& receipt)
{
    return guarded([&]() -> base::Result<bool> {
        SQLite::Statement row = query(m_connection,
                                      "SELECT NOT " JOUST_NAMES_SEALED " FROM vote v WHERE v.id = ? AND v.battle_id = "
                                      "? AND v.annotator_id = ?",
                                      receipt.vote(), receipt.battle(), receipt.annotator());
        if (!row.executeStep())
            return base::Error{base::ErrorCode::NotAllowed, "no vote, no reveal"};
        return row.getColumn(0).getInt() != 0;
    });
}

base::Result<battle::Reveal> SqliteVoteLedger::reveal(const battle::CommitReceipt& receipt)
{
    const base::Result<bool> allowed = mayReveal(receipt);
    if (!allowed)
        return allowed.error();
    if (!*allowed)
        return base::Error{base::ErrorCode::NotAllowed, "the study does not reveal the names now"};
    return guarded([&]() -> base::Result<battle::Reveal> {
        SQLite::Statement row = query(
            m_connection,
            "SELECT coalesce(ea.name, ca.imported_name), ca.revision, coalesce(ca.model, ''), ma.first_token_ms, "
            "coalesce(ma.total_ms, 0), ma.answer_tokens, "
            "coalesce(eb.name, cb.imported_name), cb.revision, coalesce(cb.model, ''), mb.first_token_ms, "
            "coalesce(mb.total_ms, 0), mb.answer_tokens "
            "FROM vote v JOIN sealed_assignment s ON s.battle_id = v.battle_id "
            "JOIN contestant ca ON ca.id = s.contestant_a LEFT JOIN endpoint ea ON ea.id = ca.endpoint_id "
            "JOIN contestant cb ON cb.id = s.contestant_b LEFT JOIN endpoint eb ON eb.id = cb.endpoint_id "
            "LEFT JOIN sealed_measurement ma ON ma.battle_id = v.battle_id AND ma.turn = v.turn AND ma.side = 'a' "
            "AND ma.error_code IS NULL "
            "LEFT JOIN sealed_measurement mb ON mb.battle_id = v.battle_id AND mb.turn = v.turn AND mb.side = 'b' "
            "AND mb.error_code IS NULL "
            "WHERE v.id = ? AND v.battle_id = ? AND v.annotator_id = ? ORDER BY ma.attempt DESC, mb.attempt DESC LIMIT "
            "1",
            receipt.vote(), receipt.battle(), receipt.annotator());
        if (!row.executeStep())
            return base::Error{base::ErrorCode::NotAllowed, "no vote, no reveal"};
        const auto side = [&](int first) {
            return battle::RevealedSide{
                contestantName(row.getColumn(first).getString(), row.getColumn(first + 1).getInt()),
                row.getColumn(first + 2).getString(), optionalInt(row.getColumn(first + 3)),
                row.getColumn(first + 4).getInt64(), optionalInt(row.getColumn(first + 5))};
        };
        return battle::Reveal{side(0), side(6)};
    });
}

} // namespace joust::store
