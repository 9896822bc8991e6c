// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_reader.h"

#include "base/utf8.h"
#include "store/contestant_name_sql.h"
#include "store/gold_items.h"
#include "store/json_columns.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/vote_rules.h"
#include "store/workspace.h"

namespace joust::store {
namespace {

// Columns of one side, in the order that readSide() expects; %S is a or b.
constexpr const char* kSideColumns = JOUST_CONTESTANT_NAME(
    "e%S", "c%S") ", c%S.revision, %T[w%S.text], %T[m%S.reasoning], "
                  "coalesce(w%S.length, i.length_%S), coalesce(w%S.headers, i.headers_%S), "
                  "coalesce(w%S.lists, i.lists_%S), coalesce(w%S.bold, i.bold_%S), "
                  "m%S.first_token_ms, m%S.total_ms, m%S.prompt_tokens, m%S.answer_tokens, m%S.cost, "
                  "coalesce(c%S.model, ''), coalesce(m%S.finish_reason, ''), coalesce(m%S.reported_model, ''), "
                  "coalesce(m%S.system_fingerprint, ''), %T[m%S.sent_body], "
                  "m%S.queued_ms, m%S.connect_ms, m%S.streamed, m%S.one_burst, m%S.http_status, m%S.http_attempts";
constexpr int kSideColumnCount = 24;

constexpr const char* kSideJoins =
    " JOIN contestant c%S ON c%S.id = s.contestant_%S LEFT JOIN endpoint e%S ON e%S.id = c%S.endpoint_id "
    "LEFT JOIN answer w%S ON w%S.battle_id = v.battle_id AND w%S.turn = v.turn AND w%S.side = '%S' "
    "LEFT JOIN sealed_measurement m%S ON m%S.battle_id = v.battle_id AND m%S.turn = v.turn AND m%S.side = '%S' "
    "AND m%S.attempt = (SELECT max(attempt) FROM sealed_measurement x WHERE x.battle_id = v.battle_id "
    "AND x.turn = v.turn AND x.side = '%S')";

constexpr const char* kVoteColumns =
    "v.id, v.battle_id, v.created_utc, coalesce(nullif(n.pseudonym, ''), n.name), n.role, b.blind, b.source, "
    "coalesce(p.prompt_set, i.prompt_set, ''), coalesce(p.id, i.prompt_key, ''), "
    "coalesce(p.category, i.category, ''), coalesce(p.language, i.language, ''), v.turn, v.outcome, "
    "coalesce(v.strength, ''), v.reasons, v.comment, v.vote_ms, v.identity_guessed, "
    "EXISTS(SELECT 1 FROM vote_mark WHERE vote_id = v.id AND kind = 'retract'), "
    "coalesce((SELECT CASE kind WHEN 'exclude' THEN reason ELSE '' END FROM vote_mark WHERE vote_id = v.id "
    "AND kind IN ('exclude', 'include') ORDER BY created_utc DESC, rowid DESC LIMIT 1), ''), "
    "%T[t.prompt], coalesce(i.leak, ''), coalesce(i.source_battle, ''), ";
constexpr int kVoteColumnCount = 23;

constexpr const char* kVoteJoins =
    " FROM vote v JOIN battle b ON b.id = v.battle_id JOIN annotator o ON o.id = v.annotator_id "
    "JOIN annotator n ON n.id = coalesce(o.same_as, o.id) "
    "LEFT JOIN turn t ON t.battle_id = v.battle_id AND t.number = v.turn LEFT JOIN prompt p ON p.id = b.prompt_id "
    "LEFT JOIN imported_battle i ON i.battle_id = v.battle_id "
    "JOIN sealed_assignment s ON s.battle_id = v.battle_id";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

// %T[column] becomes the text, or nothing, so that a ranking does not read the large columns.
std::string withTextColumns(const std::string& sql, Texts texts)
{
    if (texts == Texts::Read)
        return replaced(replaced(sql, "%T[", "coalesce("), "]", ", '')");
    std::string without;
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t marker = std::min(sql.find("%T[", at), sql.size());
        without += sql.substr(at, marker - at);
        at = marker;
        if (marker < sql.size()) {
            without += "''";
            at = sql.find(']', marker) + 1;
        }
    }
    return without;
}

// `which` follows the joins: WHERE, ORDER BY.
std::string selectVotes(Texts texts, const char* which)
{
    const std::string sql = "SELECT " + std::string(kVoteColumns) + replaced(kSideColumns, "%S", "a") + ", " +
                            replaced(kSideColumns, "%S", "b") + kVoteJoins + replaced(kSideJoins, "%S", "a") +
                            replaced(kSideJoins, "%S", "b") + which;
    return withTextColumns(sql, texts);
}

std::optional<bool> optionalFlag(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(flagColumn(column));
}

VotedSide readSide(const SQLite::Statement& row, int first)
{
    const auto column = [&](int offset) { return row.getColumn(first + offset); };
    VotedSide side;
    side.contestant = contestantName(column(0).getString(), column(1).getInt());
    side.text = column(2).getString();
    side.reasoning = column(3).getString();
    side.length = optionalInt(column(4));
    side.headers = optionalInt(column(5));
    side.lists = optionalInt(column(6));
    side.bold = optionalInt(column(7));
    side.firstTokenMs = optionalInt(column(8));
    side.totalMs = optionalInt(column(9));
    side.promptTokens = optionalInt(column(10));
    side.answerTokens = optionalInt(column(11));
    side.cost = optionalReal(column(12));
    side.model = column(13).getString();
    side.finishReason = column(14).getString();
    side.reportedModel = column(15).getString();
    side.systemFingerprint = column(16).getString();
    side.sentBody = column(17).getString();
    side.queuedMs = optionalInt(column(18));
    side.connectMs = optionalInt(column(19));
    side.streamed = optionalFlag(column(20));
    side.oneBurst = optionalFlag(column(21));
    side.httpStatus = optionalInt(column(22));
    side.httpAttempts = optionalInt(column(23));
    return side;
}

base::Error damaged(const std::string& vote)
{
    return {base::ErrorCode::Corrupt, "vote " + base::printable(vote, 100) + " is damaged"};
}

base::Result<VoteRow> voteFrom(const SQLite::Statement& row)
{
    const std::optional<base::Outcome> outcome = base::parseOutcomeWord(row.getColumn(12).getString());
    base::Result<std::vector<std::string>> reasons = listFromJson(row.getColumn(14).getString());
    if (!outcome || !reasons)
        return damaged(row.getColumn(0).getString());
    VoteRow vote;
    vote.voteId = row.getColumn(0).getString();
    vote.battleId = row.getColumn(1).getString();
    vote.createdUtc = row.getColumn(2).getString();
    vote.annotator = row.getColumn(3).getString();
    vote.role = row.getColumn(4).getString();
    vote.blind = flagColumn(row.getColumn(5));
    vote.source = row.getColumn(6).getString();
    vote.promptSet = row.getColumn(7).getString();
    vote.promptId = row.getColumn(8).getString();
    vote.category = row.getColumn(9).getString();
    vote.language = row.getColumn(10).getString();
    vote.turn = row.getColumn(11).getInt64();
    vote.outcome = *outcome;
    vote.strength = row.getColumn(13).getString();
    vote.reasons = std::move(*reasons);
    vote.comment = row.getColumn(15).getString();
    vote.voteMs = row.getColumn(16).getInt64();
    vote.identityGuessed = flagColumn(row.getColumn(17));
    vote.retracted = row.getColumn(18).getInt() != 0;
    vote.excludedReason = row.getColumn(19).getString();
    vote.prompt = row.getColumn(20).getString();
    vote.leakFlag = row.getColumn(21).getString();
    vote.sourceBattle = row.getColumn(22).getString();
    vote.a = readSide(row, kVoteColumnCount);
    vote.b = readSide(row, kVoteColumnCount + kSideColumnCount);
    if (!keepsRules(vote) || !hasSoundTexts(vote))
        return damaged(vote.voteId);
    return vote;
}

bool hasStudies(SQLite::Database& db)
{
    return db.execAndGet("SELECT EXISTS(SELECT 1 FROM study)").getInt() != 0;
}

// Of a vote whose names are not told yet there is nothing that could tell them.
void seal(VotedSide& side)
{
    VotedSide sealed;
    sealed.text = std::move(side.text);
    sealed.length = side.length;
    sealed.headers = side.headers;
    sealed.lists = side.lists;
    sealed.bold = side.bold;
    side = std::move(sealed);
}

} // namespace

base::Result<void> forEachVote(Workspace& workspace, Texts texts, const std::function<bool(const VoteRow&)>& visit)
{
    return guarded([&]() -> base::Result<void> {
        SQLite::Database& db = workspace.connection().database();
        makeRoomForLookups(db);
        // Held open, so that the count and the rows are of one moment.
        SQLite::Statement counted(db, "SELECT count(*) FROM vote");
        counted.executeStep();
        const base::Result<std::uint64_t> leftOut = votesLeftOut(workspace);
        if (!leftOut)
            return leftOut.error();
        auto missing = counted.getColumn(0).getInt64() - static_cast<std::int64_t>(*leftOut);
        const char* which = hasStudies(db) ? " WHERE NOT " JOUST_VOTE_LEFT_OUT " ORDER BY v.created_utc, v.rowid"
                                           : " ORDER BY v.created_utc, v.rowid";
        SQLite::Statement row(db, selectVotes(texts, which));
        while (row.executeStep()) {
            const base::Result<VoteRow> vote = voteFrom(row);
            if (!vote)
                return vote.error();
            if (!visit(*vote))
                return {};
            --missing;
        }
        // A join drops a vote whose battle or annotator is not there: a number that looks right would be wrong.
        if (missing != 0)
            return base::Error{base::ErrorCode::Corrupt, std::to_string(missing) + " votes refer to missing rows"};
        return {};
    });
}

base::Result<std::uint64_t> votesLeftOut(Workspace& workspace)
{
    return guarded([&]() -> base::Result<std::uint64_t> {
        SQLite::Statement row =
            query(workspace.connection(), "SELECT count(*) FROM study_item i JOIN vote v ON v.battle_id = i.battle_id "
                                          "WHERE " JOUST_VOTE_LEFT_OUT);
        row.executeStep();
        return static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    });
}

base::Result<VoteRow> readVote(Workspace& workspace, base::VoteId vote)
{
    return guarded([&]() -> base::Result<VoteRow> {
        SQLite::Statement row(workspace.connection().database(), selectVotes(Texts::Read, " WHERE v.id = ?"));
        if (!rebound(row, vote).executeStep())
            return base::Error{base::ErrorCode::NotFound, "no such vote"};
        base::Result<VoteRow> read = voteFrom(row);
        SQLite::Statement sealed =
            query(workspace.connection(),
                  "SELECT " JOUST_NAMES_SEALED ", " JOUST_VOTE_LEFT_OUT " FROM vote v WHERE v.id = ?", vote);
        sealed.executeStep();
        if (read && sealed.getColumn(0).getInt() != 0) {
            read->sealed = true;
            seal(read->a);
            seal(read->b);
        }
        if (read && sealed.getColumn(1).getInt() != 0 && read->excludedReason == kGoldReason)
            read->excludedReason.clear();
        return read;
    });
}

} // namespace joust::store
