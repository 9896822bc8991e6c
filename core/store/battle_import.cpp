// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/battle_import.h"

#include "base/utf8.h"
#include "store/imported_battle_rules.h"
#include "store/imported_ids.h"
#include "store/json_columns.h"
#include "store/seen_keys.h"
#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"
#include "store/workspace.h"
#include "text/style_counts.h"

#include <filesystem>
#include <unordered_map>

namespace joust::store {
namespace {

constexpr const char* kUnknown = "unknown"; // the annotator of votes by nobody known
constexpr std::array<const char*, 2> kSides{"a", "b"};

// A battle's id in the workspace: not there, there from an import, or fought here.
enum class Known { No, Imported, Own };

// Ids are random: a small cache would thrash.
class LargeCache
{
public:
    explicit LargeCache(Connection& connection)
        : m_connection(connection)
    {
        connection.database().exec("PRAGMA cache_size=-131072");
    }
    ~LargeCache() { m_connection.database().tryExec("PRAGMA cache_size=-2000"); }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    Connection& m_connection;
};

void addCount(base::Digester& digester, const std::optional<std::int64_t>& count)
{
    digester.add(count ? std::to_string(*count) : std::string());
}

ForeignCounts foreignCounts(const ImportedBattle& battle)
{
    if (!battle.turns.empty())
        return {};
    const ImportedSide& a = battle.sides[0];
    const ImportedSide& b = battle.sides[1];
    return {a.length, b.length, a.headers, b.headers, a.lists, b.lists, a.bold, b.bold};
}

std::string contentId(const ImportedBattle& battle)
{
    base::Digester digester("imported battle");
    digester.add(battle.sourceBattle).add(battle.sides[0].contestant).add(battle.sides[1].contestant);
    digester.add(battle.system).add(std::int64_t{battle.blind}).add(std::int64_t{battle.simulated});
    for (const ImportedTurn& turn : battle.turns)
        digester.add(turn.prompt).add(turn.answers[0]).add(turn.answers[1]);
    if (battle.turns.empty()) {
        digester.add(battle.promptKey).add(battle.category).add(battle.language);
        for (const std::optional<std::int64_t>& count : foreignCounts(battle))
            addCount(digester, count);
    }
    return importedId(digester.finish());
}

bool hasMeasurement(const ImportedSide& side)
{
    return side.totalMs || side.firstTokenMs || side.cost || side.promptTokens || side.answerTokens ||
           !side.reasoning.empty() || !side.sentBody.empty() || !side.reportedModel.empty() ||
           !side.systemFingerprint.empty() || !side.finishReason.empty();
}

} // namespace

struct BattleImport::State
{
    State(Workspace& workspace, std::int64_t runNumber)
        : connection(workspace.connection())
        , run(runNumber)
        , now(base::isoUtc(workspace.connection().clock().utcNow()))
        , contents(connection)
        , chain(connection)
        , findBattle(connection.database(),
                     "SELECT EXISTS(SELECT 1 FROM imported_battle WHERE battle_id = ?1) FROM battle WHERE id = ?1")
        , findVote(connection.database(), "SELECT outcome FROM vote WHERE id = ?")
        , insertBattle(connection.database(),
                       "INSERT INTO battle(id, annotator_id, created_utc, blind, source, state) VALUES(?, ?, ?, ?, ?, "
                       "'ready')")
        , insertAssignment(connection.database(),
                           "INSERT INTO sealed_assignment(battle_id, contestant_a, contestant_b) VALUES(?, ?, ?)")
        , insertImported(connection.database(),
                         "INSERT INTO imported_battle(battle_id, run, source_battle, prompt_set, prompt_key, category, "
                         "language, system, leak, length_a, length_b, headers_a, headers_b, lists_a, lists_b, bold_a, "
                         "bold_b) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertTurn(connection.database(), "INSERT INTO turn(battle_id, number, prompt) VALUES(?, ?, ?)")
        , insertAnswer(connection.database(),
                       "INSERT INTO answer(battle_id, turn, side, text, style_version, length, headers, lists, bold) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertVote(connection.database(),
                     "INSERT INTO vote(id, battle_id, annotator_id, turn, created_utc, outcome, strength, reasons, "
                     "comment, identity_guessed, vote_ms, imported) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
    {
    }

    std::string annotator(const ImportedBattle& battle);
    std::string contestant(const std::string& name);
    void writeBattle(const ImportedBattle& battle, const std::string& id, const std::string& annotatorId);
    void writeTurns(const ImportedBattle& battle, const std::string& id);
    void writeMeasurement(const std::string& battle, std::int64_t turn, std::size_t side, const ImportedSide& values);
    void writeMark(const std::string& vote, const char* kind, const std::string& reason);
    base::Result<void> writeVote(const ImportedBattle& battle, const std::string& battleId, Known known);
    std::string voteId(const ImportedBattle& battle, const std::string& battleId);
    base::Digest contentOf(const VoteFields& fields, const ImportedBattle& battle, bool battleIsNew);

    Connection& connection;
    std::int64_t run;
    std::string now;
    ImportCounts counts;
    SeenKeys seen;
    VoteContents contents;
    ChainWriter chain;
    std::unordered_map<std::string, std::string> annotators; // role and name to id
    std::unordered_map<std::string, std::string> contestants;
    SQLite::Statement findBattle;
    SQLite::Statement findVote;
    SQLite::Statement insertBattle;
    SQLite::Statement insertAssignment;
    SQLite::Statement insertImported;
    SQLite::Statement insertTurn;
    SQLite::Statement insertAnswer;
    SQLite::Statement insertVote;
};

std::string BattleImport::State::annotator(const ImportedBattle& battle)
{
    const std::string name = battle.annotator.empty() ? kUnknown : battle.annotator;
    const char* role = battle.judge ? "judge" : "human";
    std::string& id = annotators[role + name];
    if (!id.empty())
        return id;
    SQLite::Statement known =
        query(connection, "SELECT id, role FROM annotator WHERE name = ? AND same_as IS NULL", name);
    const bool taken = known.executeStep();
    if (taken && known.getColumn(1).getString() == role)
        return id = known.getColumn(0).getString();
    // A person and a judge may share a name; they are not the same annotator.
    const std::string unique = taken ? name + " (" + role + ")" : name;
    id = importedId(base::Digester("annotator").add(unique).finish());
    if (execute(connection, "INSERT OR IGNORE INTO annotator(id, name, role, created_utc) VALUES(?, ?, ?, ?)", id,
                unique, role, now) > 0)
        ++counts.annotators;
    return id;
}

std::string BattleImport::State::contestant(const std::string& name)
{
    std::string& id = contestants[name];
    if (!id.empty())
        return id;
    const ImportedContestant found = importedContestant(connection, name, now);
    counts.contestants += found.isNew ? 1 : 0;
    return id = found.id;
}

void BattleImport::State::writeBattle(const ImportedBattle& battle, const std::string& id,
                                      const std::string& annotatorId)
{
    rebound(insertBattle, id, annotatorId, battle.createdUtc, battle.blind, battle.simulated ? "simulated" : "import")
        .exec();
    rebound(insertAssignment, id, contestant(battle.sides[0].contestant), contestant(battle.sides[1].contestant))
        .exec();
    const ForeignCounts n = foreignCounts(battle);
    rebound(insertImported, id, run, battle.sourceBattle, battle.promptSet, battle.promptKey, battle.category,
            battle.language, battle.system, battle.leak, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7])
        .exec();
    writeTurns(battle, id);
    ++counts.battles;
}

void BattleImport::State::writeTurns(const ImportedBattle& battle, const std::string& id)
{
    std::int64_t number = 0;
    for (const ImportedTurn& turn : battle.turns) {
        rebound(insertTurn, id, ++number, turn.prompt).exec();
        for (std::size_t side = 0; side < 2; ++side) {
            const text::StyleCounts style = text::countStyle(turn.answers[side]);
            rebound(insertAnswer, id, number, kSides[side], turn.answers[side], text::kStyleCountsVersion, style.length,
                    style.headers, style.lists(), style.bold)
                .exec();
        }
    }
    for (std::size_t side = 0; side < 2 && number > 0; ++side) {
        if (hasMeasurement(battle.sides[side]))
            writeMeasurement(id, number, side, battle.sides[side]);
    }
}

void BattleImport::State::writeMeasurement(const std::string& battle, std::int64_t turn, std::size_t side,
                                           const ImportedSide& values)
{
    execute(connection,
            "INSERT INTO sealed_measurement(battle_id, turn, side, attempt, first_token_ms, total_ms, prompt_tokens, "
            "answer_tokens, cost, finish_reason, reported_model, system_fingerprint, sent_body, http_attempts, "
            "reasoning, queued_ms, connect_ms, streamed, one_burst, http_status) "
            "VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            battle, turn, kSides[side], values.firstTokenMs, values.totalMs.value_or(0), values.promptTokens,
            values.answerTokens, values.cost, values.finishReason, values.reportedModel, values.systemFingerprint,
            values.sentBody, values.httpAttempts.value_or(0), values.reasoning, values.queuedMs, values.connectMs,
            values.streamed, values.oneBurst, values.httpStatus);
}

void BattleImport::State::writeMark(const std::string& vote, const char* kind, const std::string& reason)
{
    const std::string id = importedId(base::Digester("mark").add(vote).add(kind).finish());
    execute(connection, "INSERT INTO vote_mark(id, vote_id, kind, created_utc, who, reason) VALUES(?, ?, ?, ?, ?, ?)",
            id, vote, kind, now, "import", reason);
    chain.appendMark(id, contents);
}

std::string BattleImport::State::voteId(const ImportedBattle& battle, const std::string& battleId)
{
    if (!battle.voteId.empty())
        return base::Uuid::parse(battle.voteId)->toString();
    base::Digester key("imported vote");
    key.add(battleId).add(battle.annotator.empty() ? kUnknown : battle.annotator).add(std::int64_t{battle.judge});
    key.add(battle.createdUtc);
    const base::Digest digest = key.finish();
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof bits; ++i)
        bits = (bits << 8) | digest[i];
    return importedId(base::Digester("n-th").add(digest).add(std::int64_t{seen.count(bits)}).finish());
}

base::Digest BattleImport::State::contentOf(const VoteFields& fields, const ImportedBattle& battle, bool battleIsNew)
{
    if (!battleIsNew) // the file's row may know less than the battle that is there
        return *contents.vote(std::string(fields.id));
    std::vector<TurnDigests> turns;
    for (const ImportedTurn& turn : battle.turns)
        turns.push_back({static_cast<std::int64_t>(turns.size() + 1), base::digestOfText(turn.prompt),
                         base::digestOfText(turn.answers[0]), base::digestOfText(turn.answers[1])});
    return digestOfVote(fields, digestOfBattle(fields.battle, digestOfImportedContestant(battle.sides[0].contestant),
                                               digestOfImportedContestant(battle.sides[1].contestant), turns,
                                               foreignCounts(battle)));
}

base::Result<void> BattleImport::State::writeVote(const ImportedBattle& battle, const std::string& battleId,
                                                  Known known)
{
    const std::string id = voteId(battle, battleId);
    rebound(findVote, id);
    if (findVote.executeStep()) {
        if (findVote.getColumn(0).getString() != base::outcomeWord(battle.outcome))
            return base::Error{base::ErrorCode::AlreadyExists, "vote " + id + " is there with another outcome"};
        ++counts.alreadyThere;
        return {};
    }
    if (known == Known::Own)
        return base::Error{base::ErrorCode::AlreadyExists, "battle " + battleId +
                                                               " is this workspace's own, and it has no vote " + id +
                                                               "; unite the workspaces instead (merge)"};
    const bool battleIsNew = known == Known::No;
    const std::string annotatorId = annotator(battle);
    if (battleIsNew)
        writeBattle(battle, battleId, annotatorId);
    const std::int64_t turn = battle.turns.empty() ? battle.votedTurn : static_cast<std::int64_t>(battle.turns.size());
    const std::string reasons = listToJson(battle.reasons);
    const std::optional<std::string> strength =
        battle.strength.empty() ? std::optional<std::string>() : std::optional<std::string>(battle.strength);
    VoteFields fields{id,
                      battleId,
                      annotatorId,
                      turn,
                      battle.createdUtc,
                      base::outcomeWord(battle.outcome),
                      battle.strength,
                      reasons,
                      battle.comment};
    fields.identityGuessed = battle.identityGuessed;
    fields.voteMs = battle.voteMs;
    fields.imported = true;
    rebound(insertVote, id, battleId, annotatorId, turn, battle.createdUtc, fields.outcome, strength, reasons,
            battle.comment, battle.identityGuessed, battle.voteMs)
        .exec();
    chain.append("vote", id, contentOf(fields, battle, battleIsNew));
    if (battle.retracted)
        writeMark(id, "retract", "retracted where it was imported from");
    if (!battle.excludedReason.empty())
        writeMark(id, "exclude", battle.excludedReason);
    ++counts.votes;
    counts.notBlind += battle.blind ? 0 : 1;
    counts.withoutText += battle.turns.empty() ? 1 : 0;
    return {};
}

BattleImport::BattleImport(Workspace& workspace, std::int64_t run)
    : m_state(std::make_unique<State>(workspace, run))
{
}

BattleImport::~BattleImport() = default;

const ImportCounts& BattleImport::counts() const
{
    return m_state->counts;
}

base::Result<void> BattleImport::add(const ImportedBattle& battle)
{
    ++m_state->counts.rows;
    const base::Result<void> valid = validateImported(battle);
    if (!valid)
        return valid;
    if (battle.sides[0].contestant == battle.sides[1].contestant) {
        ++m_state->counts.selfBattles;
        return {};
    }
    return guarded([&]() -> base::Result<void> {
        const std::string id =
            battle.battleId.empty() ? contentId(battle) : base::Uuid::parse(battle.battleId)->toString();
        rebound(m_state->findBattle, id);
        Known known = Known::No;
        if (m_state->findBattle.executeStep())
            known = m_state->findBattle.getColumn(0).getInt() != 0 ? Known::Imported : Known::Own;
        return m_state->writeVote(battle, id, known);
    });
}

base::Result<ImportCounts> importFile(Workspace& workspace, const std::string& fileName, const std::string& format,
                                      bool dryRun, const std::function<base::Result<void>(BattleImport&)>& read)
{
    Connection& connection = workspace.connection();
    return guarded([&]() -> base::Result<ImportCounts> {
        const LargeCache cache(connection);
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        execute(connection, "INSERT INTO import_run(id, file_name, format, created_utc) VALUES(?, ?, ?, ?)",
                base::Uuid::random(connection.rng()).toString(),
                base::mendUtf8(std::filesystem::path(fileName).filename().string()), format,
                base::isoUtc(connection.clock().utcNow()));
        ImportCounts counts;
        {
            BattleImport import(workspace, connection.database().getLastInsertRowid());
            const base::Result<void> done = read(import);
            if (!done)
                return done.error();
            counts = import.counts();
        }
        // A file that brought nothing new leaves nothing, not even a note that it was looked at.
        if (!dryRun && counts.votes > 0)
            transaction.commit();
        return counts;
    });
}

} // namespace joust::store
