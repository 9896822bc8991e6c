// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_outlines.h"

#include "base/utf8.h"
#include "store/contestant_name_sql.h"
#include "store/endpoint_repository.h"
#include "store/rows_in_order.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/vote_rules.h"
#include "store/workspace.h"

#include <algorithm>
#include <optional>
#include <sqlite3.h>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace joust::store {

struct Annotator
{
    std::string name;
    std::string role;
};

struct PromptFields
{
    std::string category;
    std::string language;
};

struct Marks
{
    bool retracted = false;
    std::string excludedReason;
};

namespace {

// A name that is shown and exported. Throws when it is not UTF-8.
std::string nameColumn(const SQLite::Column& column)
{
    std::string name = column.getString();
    if (!base::isValidUtf8(name))
        throw SQLite::Exception("a name in the workspace is not UTF-8", SQLITE_CORRUPT);
    return name;
}

} // namespace

// What few rows say about many votes.
struct OutlineLookups
{
    explicit OutlineLookups(SQLite::Database& db)
    {
        readContestants(db);
        readAnnotators(db);
        readPrompts(db);
        readMarks(db);
        readLeftOut(db);
    }

    std::unordered_map<std::string, std::string> contestants;
    std::unordered_map<std::string, Annotator> annotators;
    std::unordered_map<std::string, PromptFields> prompts;
    std::unordered_map<std::string, Marks> marks;
    std::unordered_set<std::string> leftOut;

private:
    void readContestants(SQLite::Database& db)
    {
        SQLite::Statement row(db, "SELECT c.id, " JOUST_CONTESTANT_NAME(
                                      "e", "c") ", c.revision FROM contestant c LEFT JOIN endpoint e ON e.id = "
                                                "c.endpoint_id");
        while (row.executeStep())
            contestants.emplace(row.getColumn(0).getString(),
                                contestantName(nameColumn(row.getColumn(1)), row.getColumn(2).getInt()));
    }
    void readAnnotators(SQLite::Database& db)
    {
        SQLite::Statement row(db,
                              "SELECT o.id, coalesce(nullif(n.pseudonym, ''), n.name), n.role FROM annotator o JOIN "
                              "annotator n ON n.id = coalesce(o.same_as, o.id)");
        while (row.executeStep())
            annotators.emplace(row.getColumn(0).getString(),
                               Annotator{nameColumn(row.getColumn(1)), row.getColumn(2).getString()});
    }
    void readPrompts(SQLite::Database& db)
    {
        SQLite::Statement row(db, "SELECT id, category, language FROM prompt");
        while (row.executeStep())
            prompts.emplace(row.getColumn(0).getString(),
                            PromptFields{nameColumn(row.getColumn(1)), nameColumn(row.getColumn(2))});
    }
    void readMarks(SQLite::Database& db)
    {
        SQLite::Statement row(db, "SELECT vote_id, kind, reason FROM vote_mark WHERE kind IN ('retract', 'exclude', "
                                  "'include') ORDER BY created_utc, rowid");
        while (row.executeStep()) {
            Marks& of = marks[row.getColumn(0).getString()];
            const std::string kind = row.getColumn(1).getString();
            if (kind == "retract")
                of.retracted = true;
            else
                of.excludedReason = kind == "exclude" ? row.getColumn(2).getString() : std::string();
        }
    }
    void readLeftOut(SQLite::Database& db)
    {
        SQLite::Statement row(db, "SELECT v.id FROM study_item i JOIN vote v ON v.battle_id = i.battle_id "
                                  "WHERE " JOUST_VOTE_LEFT_OUT);
        while (row.executeStep())
            leftOut.insert(row.getColumn(0).getString());
    }
};

namespace {

base::Error damaged(const std::string& vote)
{
    return {base::ErrorCode::Corrupt, "vote " + vote + " is damaged"};
}

// One pass over the votes with a cursor beside it on each table that has a row a battle.
class OutlineScan
{
public:
    OutlineScan(SQLite::Database& db, const OutlineLookups& lookups, StyleCounts counts, VotePart part)
        : m_lookups(lookups)
        , m_votes(db, "SELECT id, battle_id, annotator_id, created_utc, outcome, turn, vote_ms, identity_guessed "
                      "FROM vote WHERE rowid > ? AND rowid <= ? ORDER BY rowid")
        , m_battles(db, "battle", "id", "blind, source, prompt_id")
        , m_assignments(db, "sealed_assignment", "battle_id", "contestant_a, contestant_b")
        , m_imported(db, "imported_battle", "battle_id",
                     "prompt_key, category, language, leak, length_a, headers_a, lists_a, bold_a, length_b, headers_b, "
                     "lists_b, bold_b")
    {
        if (counts == StyleCounts::Read)
            m_answers.emplace(db);
        m_votes.bind(1, part.behind);
        m_votes.bind(2, part.last);
    }

    base::Result<void> run(const std::function<bool(const VoteRow&)>& visit)
    {
        while (m_votes.executeStep()) {
            const std::string id = m_votes.getColumn(0).getString();
            if (m_lookups.leftOut.contains(id))
                continue;
            if (!read(id))
                return damaged(id);
            if (!visit(m_outline))
                return {};
        }
        return {};
    }

private:
    bool read(const std::string& id)
    {
        const std::string battle = m_votes.getColumn(1).getString();
        const auto annotator = m_lookups.annotators.find(m_votes.getColumn(2).getString());
        const std::optional<base::Outcome> outcome = base::parseOutcomeWord(m_votes.getColumn(4).getString());
        if (annotator == m_lookups.annotators.end() || !outcome)
            return false;
        m_outline.annotator = annotator->second.name;
        m_outline.role = annotator->second.role;
        m_outline.outcome = *outcome;
        m_outline.createdUtc = m_votes.getColumn(3).getString();
        m_outline.turn = m_votes.getColumn(5).getInt64();
        m_outline.voteMs = m_votes.getColumn(6).getInt64();
        m_outline.identityGuessed = flagColumn(m_votes.getColumn(7));
        const auto marks = m_lookups.marks.find(id);
        m_outline.retracted = marks != m_lookups.marks.end() && marks->second.retracted;
        m_outline.excludedReason = marks != m_lookups.marks.end() ? marks->second.excludedReason : std::string();
        return readBattle(battle) && readSides(battle) && keepsRules(m_outline);
    }

    bool readBattle(const std::string& id)
    {
        SQLite::Statement* battle = m_battles.find(id);
        if (battle == nullptr)
            return false;
        m_outline.blind = flagColumn(battle->getColumn(2));
        m_outline.source = battle->getColumn(3).getString();
        const std::string prompt = battle->getColumn(4).getString();
        const auto fields = m_lookups.prompts.find(prompt);
        SQLite::Statement* imported = m_imported.find(id);
        const auto text = [imported](int column) {
            return imported != nullptr ? imported->getColumn(column).getString() : std::string();
        };
        const bool own = fields != m_lookups.prompts.end();
        m_outline.promptId = own ? prompt : text(2);
        m_outline.category = own ? fields->second.category : text(3);
        m_outline.language = own ? fields->second.language : text(4);
        m_outline.leakFlag = text(5);
        if (m_answers)
            readCounts(id, imported);
        return true;
    }

    // Counted in the answer itself, or what came in its place.
    void readCounts(const std::string& battle, const SQLite::Statement* imported)
    {
        readCounts(m_outline.a, battle, "a", imported, 6);
        readCounts(m_outline.b, battle, "b", imported, 10);
    }
    void readCounts(VotedSide& counts, const std::string& battle, const char* side, const SQLite::Statement* imported,
                    int first)
    {
        counts.length = counts.headers = counts.lists = counts.bold = std::nullopt;
        counts.text.clear();
        m_answers->read(battle, m_outline.turn, side, counts);
        if (counts.length || imported == nullptr)
            return;
        counts.length = optionalInt(imported->getColumn(first));
        counts.headers = optionalInt(imported->getColumn(first + 1));
        counts.lists = optionalInt(imported->getColumn(first + 2));
        counts.bold = optionalInt(imported->getColumn(first + 3));
    }

    bool readSides(const std::string& id)
    {
        SQLite::Statement* sides = m_assignments.find(id);
        if (sides == nullptr)
            return false;
        const auto a = m_lookups.contestants.find(sides->getColumn(2).getString());
        const auto b = m_lookups.contestants.find(sides->getColumn(3).getString());
        if (a == m_lookups.contestants.end() || b == m_lookups.contestants.end())
            return false;
        m_outline.a.contestant = a->second;
        m_outline.b.contestant = b->second;
        return true;
    }

    const OutlineLookups& m_lookups;
    SQLite::Statement m_votes;
    RowsInOrder m_battles;
    RowsInOrder m_assignments;
    RowsInOrder m_imported;
    std::optional<AnswersInOrder> m_answers;
    VoteRow m_outline;
};

} // namespace

base::Result<VoteOutlines> VoteOutlines::of(Workspace& workspace, StyleCounts counts)
{
    return guarded([&]() -> base::Result<VoteOutlines> {
        SQLite::Database& db = workspace.connection().database();
        VoteOutlines outlines;
        outlines.m_counts = counts;
        // First: whatever belongs to a vote was written with it or before.
        outlines.m_last = db.execAndGet("SELECT coalesce(max(rowid), 0) FROM vote").getInt64();
        outlines.m_onDisk = *sqlite3_db_filename(db.getHandle(), "main") != '\0';
        outlines.m_lookups = std::make_shared<const OutlineLookups>(db);
        return outlines;
    });
}

std::vector<VotePart> VoteOutlines::parts(std::size_t count) const
{
    constexpr std::int64_t kWorthAConnection = 4'000;
    const std::int64_t most = m_onDisk ? static_cast<std::int64_t>(count) : 1;
    const std::int64_t each = std::max(m_last / most + 1, kWorthAConnection);
    std::vector<VotePart> parts;
    for (std::int64_t behind = 0; behind < m_last; behind += each)
        parts.push_back({behind, std::min(behind + each, m_last)});
    return parts;
}

base::Result<void> VoteOutlines::read(Workspace& workspace, VotePart part,
                                      const std::function<bool(const VoteRow&)>& visit) const
{
    return guarded([&]() -> base::Result<void> {
        return OutlineScan(workspace.connection().database(), *m_lookups, m_counts, part).run(visit);
    });
}

} // namespace joust::store
