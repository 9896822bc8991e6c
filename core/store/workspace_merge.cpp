// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_merge.h"

#include "store/event_log.h"
#include "store/json_columns.h"
#include "store/merge_identities.h"
#include "store/merge_packs.h"
#include "store/merge_studies.h"
#include "store/row_copy.h"
#include "store/search_index.h"
#include "store/text_redaction.h"
#include "store/vote_chain.h"
#include "store/workspace.h"
#include "store/workspace_check.h"

#include <filesystem>
#include <limits>
#include <set>

namespace joust::store {
namespace {

constexpr std::int64_t kAllTurns = std::numeric_limits<std::int64_t>::max();

bool exists(Connection& db, const char* sql, const std::string& id)
{
    return query(db, sql, id).executeStep();
}

class Merge
{
public:
    Merge(Connection& from, Connection& to, MergeReport& report, const std::stop_token& stop,
          const MergeChoices& choices)
        : m_from(from)
        , m_to(to)
        , m_report(report)
        , m_stop(stop)
        , m_identities(from, to, report.matches, choices)
        , m_fromContents(from)
    {
    }

    // InvalidArgument for a choice that cannot be.
    base::Result<void> run()
    {
        m_identities.contestants();
        m_identities.annotators();
        if (const base::Result<void> possible = m_identities.choicesFollowed(); !possible)
            return possible;
        m_identities.prompts();
        m_identities.importRuns();
        MergeStudies studies(m_from, m_to, m_identities);
        studies.rules();
        battles();
        studies.queues();
        mergePacks(m_from, m_to, m_identities, m_report.conflicts);
        votes();
        skips();
        rows("mark", "vote_mark", "vote_id");
        redactions();
        snapshots();
        chains();
        runsLeftBehind();
        return {};
    }

private:
    void battles();
    void addBattle(const std::string& id, const SQLite::Statement& row);
    void votes();
    void skips();
    void rows(const std::string& kind, const std::string& table, const std::string& owner);
    void redactions();
    void snapshots();
    void runsLeftBehind();
    void chains();
    void chainOf(const std::string& writer, std::int64_t fromNumber, ChainWriter& own);
    bool bringsNews(std::int64_t fromNumber);

    Connection& m_from;
    Connection& m_to;
    MergeReport& m_report;
    const std::stop_token& m_stop; // after a request the walks end early; the caller then keeps nothing
    MergeIdentities m_identities;
    VoteContents m_fromContents;
    std::set<std::string> m_keptOut; // battles and votes
    std::set<std::string> m_new;     // votes, marks and redactions
};

void Merge::battles()
{
    VoteContents toContents(m_to);
    SQLite::Statement row =
        query(m_from, "SELECT b.id, b.prompt_id, s.contestant_a, s.contestant_b, i.run FROM battle b "
                      "JOIN sealed_assignment s ON s.battle_id = b.id LEFT JOIN imported_battle i ON "
                      "i.battle_id = b.id WHERE b.state <> 'answering' ORDER BY b.rowid");
    while (!m_stop.stop_requested() && row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        if (!exists(m_to, "SELECT 1 FROM battle WHERE id = ?", id)) {
            addBattle(id, row);
        } else if (toContents.battle(id, kAllTurns) != m_fromContents.battle(id, kAllTurns)) {
            m_keptOut.insert(id);
            m_report.conflicts.push_back("battle " + id + " has other texts or contestants here");
        }
    }
}

void Merge::addBattle(const std::string& id, const SQLite::Statement& row)
{
    const std::string a = m_identities.contestant(row.getColumn(2).getString());
    const std::string b = m_identities.contestant(row.getColumn(3).getString());
    if (a == b) {
        m_keptOut.insert(id);
        m_report.conflicts.push_back("battle " + id + " would be of one contestant with itself");
        return;
    }
    const auto copy = [&](const char* table, const std::map<std::string, std::optional<std::string>>& instead = {}) {
        RowCopy(m_from.database(), m_to.database(), table, std::string(table) == "battle" ? "id" : "battle_id")
            .copy(id, instead);
    };
    copy("battle", {{"prompt_id", m_identities.prompt(row.getColumn(1).getString())}});
    copy("sealed_assignment", {{"contestant_a", a}, {"contestant_b", b}});
    copy("turn");
    copy("answer");
    copy("sealed_measurement");
    if (!row.getColumn(4).isNull())
        copy("imported_battle", {{"run", m_identities.importRun(row.getColumn(4).getString())}});
    ++m_report.battles;
}

void Merge::votes()
{
    VoteContents toContents(m_to);
    RowCopy copy(m_from.database(), m_to.database(), "vote", "id");
    SQLite::Statement row =
        query(m_from, "SELECT id, battle_id, annotator_id, imported, reasons FROM vote ORDER BY rowid");
    while (!m_stop.stop_requested() && row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        const std::string battle = row.getColumn(1).getString();
        std::string objection;
        if (exists(m_to, "SELECT 1 FROM vote WHERE id = ?", id)) {
            if (toContents.vote(id) == m_fromContents.vote(id)) {
                ++m_report.alreadyThere;
                continue;
            }
            objection = "has another content here";
        } else if (m_keptOut.count(battle) > 0) {
            objection = "is about a battle that was kept out";
        } else if (row.getColumn(3).getInt() == 0 &&
                   query(m_to, "SELECT 1 FROM vote WHERE battle_id = ? AND annotator_id = ?", battle,
                         row.getColumn(2).getString())
                       .executeStep()) {
            objection = "is a second vote of one annotator on one battle";
        } else if (query(m_to, "SELECT 1 FROM skip WHERE battle_id = ? AND annotator_id = ?", battle,
                         row.getColumn(2).getString())
                       .executeStep()) {
            objection = "is about a battle that its annotator skipped here";
        } else if (!listFromJson(row.getColumn(4).getString())) {
            objection = "has reasons that cannot be read";
        }
        if (!objection.empty()) {
            m_keptOut.insert(id);
            m_report.conflicts.push_back("vote " + id + " " + objection);
            continue;
        }
        copy.copy(id);
        execute(m_to, "DELETE FROM draft WHERE battle_id = ? AND annotator_id = ?", battle,
                row.getColumn(2).getString());
        m_new.insert(id);
        ++m_report.votes;
    }
}

void Merge::skips()
{
    SQLite::Statement row =
        query(m_from, "SELECT battle_id, annotator_id, created_utc, reason FROM skip ORDER BY rowid");
    while (row.executeStep()) {
        const std::string battle = row.getColumn(0).getString();
        const std::string annotator = row.getColumn(1).getString();
        if (m_keptOut.count(battle) > 0)
            continue;
        if (query(m_to, "SELECT 1 FROM vote WHERE battle_id = ? AND annotator_id = ?", battle, annotator)
                .executeStep()) {
            m_report.conflicts.push_back("battle " + battle + " was skipped there and voted on here");
            continue;
        }
        m_report.skips += execute(m_to,
                                  "INSERT OR IGNORE INTO skip(battle_id, annotator_id, created_utc, reason) "
                                  "VALUES(?, ?, ?, ?)",
                                  battle, annotator, row.getColumn(2).getString(), row.getColumn(3).getString());
    }
}

// Rows that belong to a vote or a battle and have an id of their own.
void Merge::rows(const std::string& kind, const std::string& table, const std::string& owner)
{
    VoteContents toContents(m_to);
    RowCopy copy(m_from.database(), m_to.database(), table, "id");
    SQLite::Statement row(m_from.database(), "SELECT id, " + owner + " FROM " + table + " ORDER BY rowid");
    SQLite::Statement known(m_to.database(), "SELECT 1 FROM " + table + " WHERE id = ?");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        if (m_keptOut.count(row.getColumn(1).getString()) > 0)
            continue;
        if (rebound(known, id).executeStep()) {
            if (toContents.of(kind, id) != m_fromContents.of(kind, id))
                m_report.conflicts.push_back(kind + " " + id + " has another content here");
            continue;
        }
        copy.copy(id);
        m_new.insert(id);
        ++m_report.marks;
    }
}

// A text that was redacted in one copy is redacted in both.
void Merge::redactions()
{
    SQLite::Statement known = query(m_from, "SELECT id, battle_id, turn, part FROM redaction ORDER BY rowid");
    RowCopy copy(m_from.database(), m_to.database(), "redaction", "id");
    while (known.executeStep()) {
        const std::string id = known.getColumn(0).getString();
        const std::string battle = known.getColumn(1).getString();
        const std::int64_t turn = known.getColumn(2).getInt64();
        const std::string part = known.getColumn(3).getString();
        if (m_keptOut.count(battle) > 0 || query(m_to,
                                                 "SELECT 1 FROM redaction WHERE battle_id = ? AND turn = ? AND "
                                                 "part = ?",
                                                 battle, turn, part)
                                               .executeStep())
            continue;
        copy.copy(id);
        eraseText(m_to, battle, turn, part);
        m_new.insert(id);
        ++m_report.marks;
    }
}

// What was shown on a day stays what it was, wherever it was frozen.
void Merge::snapshots()
{
    RowCopy copy(m_from.database(), m_to.database(), "snapshot", "id");
    SQLite::Statement row(m_from.database(), "SELECT id, board FROM snapshot ORDER BY created_utc, rowid");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        SQLite::Statement known = query(m_to, "SELECT board FROM snapshot WHERE id = ?", id);
        if (!known.executeStep())
            m_report.snapshots += copy.copy(id);
        else if (known.getColumn(0).getString() != row.getColumn(1).getString())
            m_report.conflicts.push_back("snapshot " + id + " has another content here");
    }
}

// Answers made ahead of time stay where they were made; only what somebody would miss is worth a word.
void Merge::runsLeftBehind()
{
    const auto done = [](Connection& db, const std::string& run) {
        SQLite::Statement row =
            query(db, "SELECT count(*) FROM sealed_run_answer WHERE run_id = ? AND state = 'done'", run);
        row.executeStep();
        return row.getColumn(0).getInt64();
    };
    SQLite::Statement row = query(m_from, "SELECT id, name FROM run ORDER BY name");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        if (done(m_from, id) > done(m_to, id))
            m_report.conflicts.push_back("run " + row.getColumn(1).getString() +
                                         " has answers made ahead of time, which are not merged");
    }
}

// The other file's chains come along as they are, so that heads which were written down there hold here too.
void Merge::chains()
{
    ChainWriter own(m_to);
    SQLite::Statement row = query(m_from, "SELECT number, id FROM writer ORDER BY number");
    while (row.executeStep()) {
        if (bringsNews(row.getColumn(0).getInt64()))
            chainOf(row.getColumn(1).getString(), row.getColumn(0).getInt64(), own);
    }
    VoteContents contents(m_to);
    SQLite::Statement loose =
        query(m_to, "SELECT 'vote', id FROM vote WHERE id NOT IN (SELECT row_id FROM chain) UNION "
                    "ALL SELECT 'mark', id FROM vote_mark WHERE id NOT IN (SELECT row_id FROM chain) "
                    "UNION ALL SELECT 'redaction', id FROM redaction WHERE id NOT IN (SELECT row_id "
                    "FROM chain)");
    std::vector<std::pair<std::string, std::string>> rows;
    while (loose.executeStep())
        rows.emplace_back(loose.getColumn(0).getString(), loose.getColumn(1).getString());
    for (const auto& [kind, id] : rows)
        own.append(kind, id, *contents.of(kind, id));
}

bool Merge::bringsNews(std::int64_t fromNumber)
{
    SQLite::Statement row = query(m_from, "SELECT row_id FROM chain WHERE writer = ?", fromNumber);
    while (row.executeStep()) {
        if (m_new.count(row.getColumn(0).getString()) > 0)
            return true;
    }
    return false;
}

void Merge::chainOf(const std::string& writer, std::int64_t fromNumber, ChainWriter& own)
{
    if (writer == own.id())
        return; // a copy that went on under our name: what is new in it is linked again
    if (!exists(m_to, "SELECT 1 FROM writer WHERE id = ?", writer)) {
        SQLite::Statement place = query(m_from, "SELECT place, created_utc FROM writer WHERE id = ?", writer);
        place.executeStep();
        execute(m_to, "INSERT INTO writer(id, place, created_utc) VALUES(?, ?, ?)", writer,
                digestColumn(place.getColumn(0)), place.getColumn(1).getString());
    }
    SQLite::Statement number = query(m_to,
                                     "SELECT number, (SELECT max(seq) FROM chain WHERE writer = w.number), (SELECT "
                                     "hash FROM chain WHERE writer = w.number ORDER BY seq DESC LIMIT 1) FROM writer "
                                     "w WHERE id = ?",
                                     writer);
    number.executeStep();
    const std::int64_t toNumber = number.getColumn(0).getInt64();
    std::int64_t seq = number.getColumn(1).getInt64(); // 0 for NULL
    base::Digest head = seq == 0 ? base::Digest{} : digestColumn(number.getColumn(2));
    SQLite::Statement link = query(m_from,
                                   "SELECT seq, kind, row_id, prev, hash FROM chain WHERE writer = ? AND seq > ? "
                                   "ORDER BY seq",
                                   fromNumber, seq);
    while (link.executeStep()) {
        const std::string row = link.getColumn(2).getString();
        if (link.getColumn(0).getInt64() != seq + 1 || digestColumn(link.getColumn(3)) != head ||
            m_keptOut.count(row) > 0)
            return;
        head = digestColumn(link.getColumn(4));
        execute(m_to, "INSERT INTO chain(writer, seq, kind, row_id, prev, hash) VALUES(?, ?, ?, ?, ?, ?)", toNumber,
                ++seq, link.getColumn(1).getString(), row, digestColumn(link.getColumn(3)), head);
    }
}

void noteMerge(Connection& to, const std::string& other, const std::string& who, const MergeReport& report)
{
    recordEvent(to, "merge", who,
                std::filesystem::path(other).filename().string() + ": " + std::to_string(report.votes) + " votes, " +
                    std::to_string(report.battles) + " battles, " + std::to_string(report.skips) + " skips, " +
                    std::to_string(report.marks) + " marks; kept out: " + std::to_string(report.conflicts.size()));
}

base::Result<std::unique_ptr<Workspace>> openSound(Workspace& into, const std::string& other,
                                                   const std::stop_token& stop)
{
    Connection& to = into.connection();
    std::error_code ignored;
    if (std::filesystem::equivalent(other, into.path(), ignored))
        return base::Error{base::ErrorCode::InvalidArgument, other + " is the workspace itself"};
    auto opened = Workspace::open(other, Access::ReadOnly, {to.rng(), to.clock()});
    if (!opened)
        return opened;
    const base::Result<CheckReport> report = checkWorkspace(**opened, {}, stop);
    if (!report)
        return report.error();
    if (!report->problems.empty())
        return base::Error{base::ErrorCode::Corrupt, other + ": " + report->problems.front() + " (" +
                                                         std::to_string(report->problems.size()) +
                                                         " problems; see check)"};
    return opened;
}

} // namespace

base::Result<MergeReport> mergeWorkspace(Workspace& into, const std::string& other, bool dryRun, const std::string& who,
                                         const std::stop_token& stop, const MergeChoices& choices)
{
    const auto from = openSound(into, other, stop);
    if (!from)
        return from.error();
    return guarded([&]() -> base::Result<MergeReport> {
        MergeReport report;
        SQLite::Transaction snapshot((*from)->connection().database()); // the same rows for every statement
        SQLite::Transaction transaction(into.connection().database(), SQLite::TransactionBehavior::IMMEDIATE);
        Merge merge((*from)->connection(), into.connection(), report, stop, choices);
        if (const base::Result<void> possible = merge.run(); !possible)
            return possible.error();
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        if (!dryRun) {
            if (report.votes + report.battles + report.skips + report.marks > 0)
                noteMerge(into.connection(), other, who, report);
            transaction.commit();
            if (report.marks > 0) // a redaction may be among them
                discardSearchIndex(into.path());
        }
        return report;
    });
}

} // namespace joust::store
