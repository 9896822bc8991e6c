// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_redaction.h"

#include "base/digest.h"
#include "store/reason.h"
#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

#include <optional>

namespace joust::store {
namespace {

// Overwrites what is freed with zeros while it lives.
class SecureDelete
{
public:
    explicit SecureDelete(Connection& connection)
        : m_connection(connection)
    {
        m_connection.database().tryExec("PRAGMA secure_delete=ON");
    }
    ~SecureDelete() { m_connection.database().tryExec("PRAGMA secure_delete=OFF"); }
    SecureDelete(const SecureDelete&) = delete;
    SecureDelete& operator=(const SecureDelete&) = delete;

private:
    Connection& m_connection;
};

std::optional<std::string> textAt(Connection& db, const TextPlace& place)
{
    SQLite::Statement row =
        place.part == TextPart::Prompt
            ? query(db, "SELECT prompt FROM turn WHERE battle_id = ? AND number = ?", place.battle, place.turn)
            : query(db, "SELECT text FROM answer WHERE battle_id = ? AND turn = ? AND side = ?", place.battle,
                    place.turn, partWord(place.part));
    return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
}

base::Result<void> requireRedactable(Connection& db, const TextPlace& place)
{
    if (query(db, "SELECT 1 FROM redaction WHERE battle_id = ? AND turn = ? AND part = ?", place.battle, place.turn,
              partWord(place.part))
            .executeStep())
        return base::Error{base::ErrorCode::NotAllowed, "the text is redacted already"};
    if (query(db,
              "SELECT 1 FROM battle b WHERE b.id = ?1 AND b.state <> 'failed' AND NOT EXISTS(SELECT 1 FROM vote "
              "WHERE battle_id = ?1) AND NOT EXISTS(SELECT 1 FROM skip WHERE battle_id = ?1)",
              place.battle)
            .executeStep())
        return base::Error{base::ErrorCode::NotAllowed, "the battle waits for a vote: vote or skip it first"};
    return {};
}

bool promptComesFromSet(Connection& db, const TextPlace& place)
{
    return place.part == TextPart::Prompt &&
           query(db, "SELECT 1 FROM battle WHERE id = ? AND prompt_id IS NOT NULL", place.battle).executeStep();
}

} // namespace

std::string_view partWord(TextPart part)
{
    switch (part) {
    case TextPart::Prompt:
        return "prompt";
    case TextPart::AnswerA:
        return "a";
    case TextPart::AnswerB:
        return "b";
    }
    return "";
}

void eraseText(Connection& db, const std::string& battle, std::int64_t turn, const std::string& part)
{
    if (part == "prompt")
        execute(db, "UPDATE turn SET prompt = '' WHERE battle_id = ? AND number = ?", battle, turn);
    else
        execute(db, "UPDATE answer SET text = '' WHERE battle_id = ? AND turn = ? AND side = ?", battle, turn, part);
    execute(db,
            "UPDATE sealed_measurement SET sent_body = '' WHERE battle_id = ?1 AND turn >= ?2 AND (?3 = 'prompt' OR "
            "side = ?3)",
            battle, turn, part);
    execute(db,
            "UPDATE sealed_measurement SET reasoning = '', partial_text = NULL WHERE battle_id = ?1 AND turn >= ?2 AND "
            "(?3 = 'prompt' OR side = ?3)",
            battle, turn, part);
}

base::Result<RedactionOutcome> redactText(Connection& connection, const TextPlace& place, const std::string& who,
                                          const std::string& reason)
{
    const base::Result<void> stated = requireReason(who, reason);
    if (!stated)
        return stated.error();
    const SecureDelete overwrite(connection);
    const base::Result<RedactionOutcome> done = inTransaction(connection, [&]() -> base::Result<RedactionOutcome> {
        const std::optional<std::string> text = textAt(connection, place);
        if (!text)
            return base::Error{base::ErrorCode::NotFound, "no such text"};
        const base::Result<void> allowed = requireRedactable(connection, place);
        if (!allowed)
            return allowed.error();
        const std::string id = base::Uuid::random(connection.rng()).toString();
        const std::string part(partWord(place.part));
        execute(connection,
                "INSERT INTO redaction(id, battle_id, turn, part, digest, created_utc, who, reason) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                id, place.battle, place.turn, part, base::digestOfText(*text),
                base::isoUtc(connection.clock().utcNow()), who, reason);
        eraseText(connection, place.battle.toString(), place.turn, part);
        VoteContents contents(connection);
        ChainWriter(connection).appendRedaction(id, contents);
        return RedactionOutcome{promptComesFromSet(connection, place)};
    });
    if (done)
        connection.database().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    return done;
}

} // namespace joust::store
