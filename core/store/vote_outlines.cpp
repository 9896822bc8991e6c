// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_outlines.h"

#include "store/contestant_name_sql.h"
#include "store/endpoint_repository.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace joust::store {
namespace {

// Rows of a table by their id, asked for mostly in the order in which they stand: the next row is tried before the
// index. Rows in between belong to battles without a vote.
class RowsInOrder
{
public:
    // `table` has the id in column `id`; `columns` follow the rowid and the id.
    RowsInOrder(SQLite::Database& db, const std::string& table, const std::string& id, const std::string& columns)
        : m_scan(db, "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE rowid > ? ORDER BY rowid")
        , m_point(db, "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE " + id + " = ?")
    {
        startBehind(0);
    }

    // The row, whose columns count from 2; nullptr when there is none. Until the next call.
    SQLite::Statement* find(const std::string& id)
    {
        if (m_scanned && m_scan.getColumn(1).getString() == id)
            return &m_scan;
        if (m_scanned)
            m_scanned = m_scan.executeStep();
        if (m_scanned && m_scan.getColumn(1).getString() == id)
            return &m_scan;
        m_point.reset();
        m_point.bind(1, id);
        if (!m_point.executeStep())
            return nullptr;
        startBehind(m_point.getColumn(0).getInt64());
        return &m_point;
    }

private:
    void startBehind(std::int64_t rowid)
    {
        m_scan.reset();
        m_scan.bind(1, rowid);
        m_scanned = m_scan.executeStep();
    }

    SQLite::Statement m_scan;
    SQLite::Statement m_point;
    bool m_scanned = false;
};

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

// What few rows say about many votes.
class Lookups
{
public:
    explicit Lookups(SQLite::Database& db)
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
                                contestantName(row.getColumn(1).getString(), row.getColumn(2).getInt()));
    }
    void readAnnotators(SQLite::Database& db)
    {
        SQLite::Statement row(db,
                              "SELECT o.id, coalesce(nullif(n.pseudonym, ''), n.name), n.role FROM annotator o JOIN "
                              "annotator n ON n.id = coalesce(o.same_as, o.id)");
        while (row.executeStep())
            annotators.emplace(row.getColumn(0).getString(),
                               Annotator{row.getColumn(1).getString(), row.getColumn(2).getString()});
    }
    void readPrompts(SQLite::Database& db)
    {
        SQLite::Statement row(db, "SELECT id, category, language FROM prompt");
        while (row.executeStep())
            prompts.emplace(row.getColumn(0).getString(),
                            PromptFields{row.getColumn(1).getString(), row.getColumn(2).getString()});
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

base::Error damaged(const std::string& vote)
{
    return {base::ErrorCode::Corrupt, "vote " + vote + " is damaged"};
}

// One pass over the votes with a cursor beside it on each table that has a row a battle.
class OutlineScan
{
public:
    explicit OutlineScan(SQLite::Database& db)
        : m_lookups(db)
        , m_votes(db,
                  "SELECT id, battle_id, annotator_id, created_utc, outcome, identity_guessed FROM vote ORDER BY rowid")
        , m_battles(db, "battle", "id", "blind, source, prompt_id")
        , m_assignments(db, "sealed_assignment", "battle_id", "contestant_a, contestant_b")
        , m_imported(db, "imported_battle", "battle_id", "prompt_key, category, language, leak")
    {
    }

    base::Result<void> run(const std::function<bool(const VoteOutline&)>& visit)
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
        m_outline.identityGuessed = m_votes.getColumn(5).getInt() != 0;
        const auto marks = m_lookups.marks.find(id);
        m_outline.retracted = marks != m_lookups.marks.end() && marks->second.retracted;
        m_outline.excludedReason = marks != m_lookups.marks.end() ? marks->second.excludedReason : std::string();
        return readBattle(battle) && readSides(battle);
    }

    bool readBattle(const std::string& id)
    {
        SQLite::Statement* battle = m_battles.find(id);
        if (battle == nullptr)
            return false;
        m_outline.blind = battle->getColumn(2).getInt() != 0;
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
        return true;
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
        m_outline.contestantA = a->second;
        m_outline.contestantB = b->second;
        return true;
    }

    Lookups m_lookups;
    SQLite::Statement m_votes;
    RowsInOrder m_battles;
    RowsInOrder m_assignments;
    RowsInOrder m_imported;
    VoteOutline m_outline;
};

} // namespace

base::Result<void> forEachVoteOutline(Workspace& workspace, const std::function<bool(const VoteOutline&)>& visit)
{
    return guarded([&]() -> base::Result<void> { return OutlineScan(workspace.connection().database()).run(visit); });
}

} // namespace joust::store
