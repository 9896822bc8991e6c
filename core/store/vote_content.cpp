// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_content.h"

#include "store/row_copy.h"

#include <algorithm>

namespace joust::store {
namespace {

void addOptional(base::Digester& digester, const std::optional<base::Digest>& digest)
{
    if (digest)
        digester.add(*digest);
    else
        digester.add(std::string_view());
}

// Schema step 2 makes digests before step 3 adds the API version.
std::string contestantSql(SQLite::Database& database)
{
    const std::vector<std::string> columns = columnsOf(database, "contestant");
    const bool versioned = std::find(columns.begin(), columns.end(), "api_version") != columns.end();
    return std::string("SELECT imported_name, protocol, base_url, model, system_prompt, max_tokens, parameters, ") +
           (versioned ? "api_version" : "''") + " FROM contestant WHERE id = ?";
}

} // namespace

base::Digest digestOfImportedContestant(std::string_view name)
{
    return base::Digester("imported contestant").add(name).finish();
}

base::Digest digestOfBattle(std::string_view id, const base::Digest& contestantA, const base::Digest& contestantB,
                            const std::vector<TurnDigests>& turns, const ForeignCounts& counts)
{
    base::Digester digester("battle");
    digester.add(id).add(contestantA).add(contestantB);
    for (const TurnDigests& turn : turns) {
        digester.add(turn.number).add(turn.prompt);
        addOptional(digester, turn.a);
        addOptional(digester, turn.b);
    }
    for (const std::optional<std::int64_t>& count : counts) {
        if (count)
            digester.add(*count);
        else
            digester.add(std::string_view());
    }
    return digester.finish();
}

base::Digest digestOfVote(const VoteFields& vote, const base::Digest& battle)
{
    return base::Digester("vote")
        .add(vote.id)
        .add(vote.battle)
        .add(vote.annotator)
        .add(vote.turn)
        .add(vote.createdUtc)
        .add(vote.outcome)
        .add(vote.strength)
        .add(vote.reasons)
        .add(vote.comment)
        .add(std::int64_t{vote.identityGuessed})
        .add(vote.voteMs)
        .add(std::int64_t{vote.imported})
        .add(battle)
        .finish();
}

VoteContents::VoteContents(Connection& connection)
    : m_vote(connection.database(),
             "SELECT id, battle_id, annotator_id, turn, created_utc, outcome, coalesce(strength, ''), reasons, "
             "comment, identity_guessed, vote_ms, imported FROM vote WHERE id = ?")
    , m_mark(connection.database(), "SELECT id, vote_id, kind, created_utc, who, reason FROM vote_mark WHERE id = ?")
    , m_redaction(connection.database(), "SELECT id, battle_id, turn, part, digest, created_utc, who, reason FROM "
                                         "redaction WHERE id = ?")
    , m_contestant(connection.database(), contestantSql(connection.database()))
    , m_assignment(connection.database(),
                   "SELECT contestant_a, contestant_b FROM sealed_assignment WHERE battle_id = ?")
    , m_turns(connection.database(),
              "SELECT t.number, t.prompt, a.text, b.text FROM turn t "
              "LEFT JOIN answer a ON a.battle_id = t.battle_id AND a.turn = t.number AND a.side = 'a' "
              "LEFT JOIN answer b ON b.battle_id = t.battle_id AND b.turn = t.number AND b.side = 'b' "
              "WHERE t.battle_id = ? AND t.number <= ? ORDER BY t.number")
    , m_redacted(connection.database(), "SELECT turn, part, digest FROM redaction WHERE battle_id = ?")
    , m_counts(connection.database(), "SELECT length_a, length_b, headers_a, headers_b, lists_a, lists_b, bold_a, "
                                      "bold_b FROM imported_battle WHERE battle_id = ?")
{
}

std::optional<base::Digest> VoteContents::vote(const std::string& id)
{
    SQLite::Statement& row = rebound(m_vote, id);
    if (!row.executeStep())
        return std::nullopt;
    std::array<std::string, 9> text;
    for (const int column : {0, 1, 2, 4, 5, 6, 7, 8})
        text[static_cast<std::size_t>(column)] = row.getColumn(column).getString();
    VoteFields fields{text[0], text[1], text[2], row.getColumn(3).getInt64(), text[4], text[5],
                      text[6], text[7], text[8]};
    fields.identityGuessed = row.getColumn(9).getInt() != 0;
    fields.voteMs = row.getColumn(10).getInt64();
    fields.imported = row.getColumn(11).getInt() != 0;
    return digestOfVote(fields, battle(text[1], fields.turn));
}

std::optional<base::Digest> VoteContents::mark(const std::string& id)
{
    SQLite::Statement& row = rebound(m_mark, id);
    if (!row.executeStep())
        return std::nullopt;
    base::Digester digester("mark");
    for (int column = 0; column < 6; ++column)
        digester.add(row.getColumn(column).getString());
    return digester.finish();
}

std::optional<base::Digest> VoteContents::redaction(const std::string& id)
{
    SQLite::Statement& row = rebound(m_redaction, id);
    if (!row.executeStep())
        return std::nullopt;
    base::Digester digester("redaction");
    digester.add(row.getColumn(0).getString()).add(row.getColumn(1).getString()).add(row.getColumn(2).getInt64());
    digester.add(row.getColumn(3).getString()).add(digestColumn(row.getColumn(4)));
    for (const int column : {5, 6, 7})
        digester.add(row.getColumn(column).getString());
    return digester.finish();
}

std::optional<base::Digest> VoteContents::of(const std::string& kind, const std::string& id)
{
    if (kind == "vote")
        return vote(id);
    return kind == "mark" ? mark(id) : redaction(id);
}

base::Digest VoteContents::contestant(const std::string& id)
{
    const auto known = m_contestants.find(id);
    if (known != m_contestants.end())
        return known->second;
    SQLite::Statement& row = rebound(m_contestant, id);
    base::Digest digest{};
    if (row.executeStep()) {
        if (!row.getColumn(0).isNull()) {
            digest = digestOfImportedContestant(row.getColumn(0).getString());
        } else {
            base::Digester digester("contestant");
            for (int column = 1; column < 7; ++column)
                digester.add(row.getColumn(column).getString()); // no limit of tokens reads as empty
            if (const std::string apiVersion = row.getColumn(7).getString(); !apiVersion.empty())
                digester.add(apiVersion); // schema 2 had none, and its digests must stay what they were
            digest = digester.finish();
        }
    }
    return m_contestants.emplace(id, digest).first->second;
}

base::Digest VoteContents::battle(const std::string& id, std::int64_t lastTurn)
{
    SQLite::Statement& sides = rebound(m_assignment, id);
    base::Digest a{};
    base::Digest b{};
    if (sides.executeStep()) {
        a = contestant(sides.getColumn(0).getString());
        b = contestant(sides.getColumn(1).getString());
    }
    return digestOfBattle(id, a, b, turns(id, lastTurn), counts(id));
}

std::vector<TurnDigests> VoteContents::turns(const std::string& battle, std::int64_t lastTurn)
{
    std::vector<TurnDigests> turns;
    SQLite::Statement& row = rebound(m_turns, battle, lastTurn);
    while (row.executeStep()) {
        TurnDigests turn{row.getColumn(0).getInt64(), base::digestOfText(row.getColumn(1).getString()), {}, {}};
        if (!row.getColumn(2).isNull())
            turn.a = base::digestOfText(row.getColumn(2).getString());
        if (!row.getColumn(3).isNull())
            turn.b = base::digestOfText(row.getColumn(3).getString());
        turns.push_back(turn);
    }
    SQLite::Statement& redacted = rebound(m_redacted, battle);
    while (redacted.executeStep()) {
        const std::string part = redacted.getColumn(1).getString();
        for (TurnDigests& turn : turns) {
            if (turn.number == redacted.getColumn(0).getInt64())
                (part == "prompt" ? turn.prompt
                 : part == "a"    ? turn.a.emplace()
                                  : turn.b.emplace()) = digestColumn(redacted.getColumn(2));
        }
    }
    return turns;
}

ForeignCounts VoteContents::counts(const std::string& battle)
{
    ForeignCounts counts;
    SQLite::Statement& row = rebound(m_counts, battle);
    if (row.executeStep()) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] = optionalInt(row.getColumn(static_cast<int>(i)));
    }
    return counts;
}

} // namespace joust::store
