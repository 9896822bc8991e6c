// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_redaction.h"

#include "base/digest.h"
#include "store/reason.h"
#include "store/search_index.h"
#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

#include <optional>
#include <vector>

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

constexpr const char* kDecided =
    "(b.state = 'failed' OR EXISTS(SELECT 1 FROM vote WHERE battle_id = b.id) OR EXISTS(SELECT 1 FROM skip WHERE "
    "battle_id = b.id))";

struct Copy
{
    std::string battle;
    std::int64_t turn = 1;
    std::string part;
    bool decided = false;
};

// Texts of battles that are the same, letter for letter, but for the one at `place`.
std::vector<Copy> copiesInBattles(Connection& db, const TextPlace& place, const std::string& text)
{
    std::vector<Copy> copies;
    const std::string sql = std::string("SELECT b.id, t.number, 'prompt', ") + kDecided +
                            " FROM turn t JOIN battle b ON b.id = t.battle_id WHERE t.prompt = ?1 UNION ALL "
                            "SELECT b.id, a.turn, a.side, " +
                            kDecided + " FROM answer a JOIN battle b ON b.id = a.battle_id WHERE a.text = ?1";
    SQLite::Statement row = query(db, sql.c_str(), text);
    while (row.executeStep()) {
        Copy copy{row.getColumn(0).getString(), row.getColumn(1).getInt64(), row.getColumn(2).getString(),
                  row.getColumn(3).getInt() != 0};
        if (copy.battle != place.battle.toString() || copy.turn != place.turn || copy.part != partWord(place.part))
            copies.push_back(std::move(copy));
    }
    return copies;
}

std::int64_t countOf(Connection& db, const char* sql, const std::string& text)
{
    SQLite::Statement row = query(db, sql, text);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

TextCopies countCopies(Connection& db, const std::vector<Copy>& inBattles, const std::string& text)
{
    TextCopies copies;
    for (const Copy& copy : inBattles)
        ++(copy.decided ? copies.battles : copies.waiting);
    copies.prompts = countOf(db,
                             "SELECT (SELECT count(*) FROM prompt WHERE text = ?1) + (SELECT count(*) FROM prompt_turn "
                             "WHERE text = ?1)",
                             text);
    copies.runAnswers = countOf(db, "SELECT count(*) FROM sealed_run_answer WHERE text = ?1", text);
    return copies;
}

std::int64_t countContaining(Connection& db, const std::string& text)
{
    return countOf(
        db,
        "SELECT (SELECT count(*) FROM turn WHERE instr(prompt, ?1) > 0 AND prompt <> ?1) + (SELECT count(*) "
        "FROM answer WHERE instr(text, ?1) > 0 AND text <> ?1) + (SELECT count(*) FROM prompt WHERE "
        "instr(text, ?1) > 0 AND text <> ?1) + (SELECT count(*) FROM prompt_turn WHERE instr(text, ?1) > 0 "
        "AND text <> ?1) + (SELECT count(*) FROM sealed_run_answer WHERE instr(text, ?1) > 0 AND text <> ?1)",
        text);
}

// The row that proves it, the erasure, and the link of the chain.
std::string redactIn(Connection& db, const Copy& place, const std::string& text, const std::string& who,
                     const std::string& reason)
{
    const std::string id = base::Uuid::random(db.rng()).toString();
    execute(db,
            "INSERT INTO redaction(id, battle_id, turn, part, digest, created_utc, who, reason) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            id, place.battle, place.turn, place.part, base::digestOfText(text), base::isoUtc(db.clock().utcNow()), who,
            reason);
    eraseText(db, place.battle, place.turn, place.part);
    VoteContents contents(db);
    ChainWriter(db).appendRedaction(id, contents);
    return id;
}

// What was asked of a run's contestants repeats the prompt, and every later turn the answer.
void redactOutsideBattles(Connection& db, const std::string& redaction, const std::string& text)
{
    execute(db,
            "INSERT OR IGNORE INTO sealed_redacted_copy SELECT ?1, 'prompt', id, 1, '', '' FROM prompt WHERE text = ?2 "
            "UNION ALL SELECT ?1, 'prompt', prompt_id, number, '', '' FROM prompt_turn WHERE text = ?2",
            redaction, text);
    execute(db,
            "INSERT OR IGNORE INTO sealed_redacted_copy SELECT ?1, 'run_answer', prompt_id, turn, run_id, "
            "contestant_id FROM sealed_run_answer WHERE text = ?2",
            redaction, text);
    execute(db, "UPDATE prompt SET text = ?2 WHERE text = ?1", text, kRedactedPrompt);
    execute(db, "UPDATE prompt_turn SET text = ?2 WHERE text = ?1", text, kRedactedPrompt);
    execute(db,
            "UPDATE sealed_run_answer AS r SET sent_body = '', reasoning = '' WHERE EXISTS(SELECT 1 FROM "
            "sealed_redacted_copy c WHERE c.redaction_id = ?1 AND c.prompt_id = r.prompt_id AND c.turn <= r.turn AND "
            "(c.place = 'prompt' OR (c.run_id = r.run_id AND c.contestant_id = r.contestant_id)))",
            redaction);
    execute(db, "UPDATE sealed_run_answer SET text = '' WHERE text = ?", text);
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
                                          const std::string& reason, RedactionReach reach)
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
        RedactionOutcome outcome;
        const bool said = text->find_first_not_of(" \t\r\n") != std::string::npos; // else it is everywhere
        const std::vector<Copy> copies = said ? copiesInBattles(connection, place, *text) : std::vector<Copy>();
        if (said) {
            outcome.copies = countCopies(connection, copies, *text);
            outcome.containing = countContaining(connection, *text);
        }
        const std::string id =
            redactIn(connection, {place.battle.toString(), place.turn, std::string(partWord(place.part)), true}, *text,
                     who, reason);
        if (reach == RedactionReach::Everywhere && said) {
            for (const Copy& copy : copies) {
                if (copy.decided)
                    redactIn(connection, copy, *text, who, reason);
            }
            redactOutsideBattles(connection, id, *text);
        }
        return outcome;
    });
    if (done) {
        connection.database().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
        discardSearchIndex(connection.path());
    }
    return done;
}

} // namespace joust::store
