// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_merge.h"

#include "store/choice_columns.h"
#include "store/event_log.h"
#include "store/json_columns.h"
#include "store/pack_battle.h"
#include "store/pack_file.h"
#include "store/study_rules.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"
#include "store/workspace.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace joust::store {
namespace {

// SQLite's NOCASE, by which annotators are told apart.
std::string folded(std::string name)
{
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

class PackMerge
{
public:
    PackMerge(Connection& db, const base::Uuid& pack, PackMergeReport& report)
        : m_db(db)
        , m_pack(pack)
        , m_queue(packQueue(db, pack.toString()))
        , m_report(report)
        , m_contents(db)
    {
    }

    base::Result<void> run(const std::vector<Ballot>& ballots, const std::stop_token& stop)
    {
        for (const Ballot& ballot : ballots) {
            if (stop.stop_requested())
                return base::Error{base::ErrorCode::Cancelled, "stopped"};
            const base::Result<void> taken = take(ballot);
            if (!taken)
                return taken;
        }
        for (const auto& [name, annotator] : m_annotators)
            m_report.annotators.push_back({annotator.name, annotator.isNew});
        return {};
    }

private:
    base::Result<void> take(const Ballot& ballot)
    {
        const base::BattleId battle =
            base::BattleId::fromName(m_pack, ballot.item.toString() + "/" + folded(ballot.annotator));
        if (query(m_db, "SELECT 1 FROM battle WHERE id = ?", battle).executeStep()) {
            compare(ballot, battle);
            return {};
        }
        const std::optional<PackSource> origin = originOf(m_db, m_pack.toString(), ballot.item, ballot.turns);
        if (!origin) {
            keepOut(ballot, "is about answers that are not in this workspace");
            return {};
        }
        const base::Result<base::AnnotatorId> annotator = annotatorOf(ballot.annotator);
        if (!annotator)
            return annotator.error();
        makePackBattle(m_db, *origin, battle, *annotator, ballot.turns, m_queue);
        ballot.skipped ? addSkip(ballot, battle, *annotator) : addVote(ballot, battle, *annotator);
        return {};
    }

    void compare(const Ballot& ballot, base::BattleId battle)
    {
        const bool votedHere = query(m_db, "SELECT 1 FROM vote WHERE battle_id = ?", battle).executeStep();
        if (votedHere == ballot.skipped)
            keepOut(ballot, votedHere ? "is a skip where a vote of the same person is here"
                                      : "is a vote where a skip of the same person is here");
        else if (ballot.skipped || sameVote(ballot, battle))
            ++m_report.alreadyThere;
        else
            keepOut(ballot, "has another content than the one that is here");
    }

    bool sameVote(const Ballot& ballot, base::BattleId battle)
    {
        return query(m_db,
                     "SELECT 1 FROM vote WHERE battle_id = ? AND created_utc = ? AND outcome = ? AND strength IS ? AND "
                     "reasons = ? AND comment = ? AND identity_guessed = ? AND vote_ms = ?",
                     battle, ballot.createdUtc, base::outcomeWord(ballot.choice.outcome), strengthText(ballot.choice),
                     listToJson(ballot.choice.reasons), ballot.choice.comment, ballot.choice.identityGuessed,
                     ballot.voteMs)
            .executeStep();
    }

    void keepOut(const Ballot& ballot, const std::string& why)
    {
        m_report.conflicts.push_back("what " + ballot.annotator + " said on battle " + std::to_string(ballot.position) +
                                     " " + why);
    }

    base::Result<base::AnnotatorId> annotatorOf(const std::string& name)
    {
        const auto known = m_annotators.find(folded(name));
        if (known != m_annotators.end())
            return known->second.id;
        const std::int64_t before = annotators();
        const base::Result<AnnotatorRow> row = ensureAnnotator(m_db, name);
        if (!row)
            return row.error();
        m_annotators[folded(name)] = {row->id, row->name, annotators() > before};
        return row->id;
    }

    std::int64_t annotators()
    {
        SQLite::Statement row = query(m_db, "SELECT count(*) FROM annotator");
        row.executeStep();
        return row.getColumn(0).getInt64();
    }

    void addVote(const Ballot& ballot, base::BattleId battle, base::AnnotatorId annotator)
    {
        const base::VoteId vote = base::VoteId::fromName(battle.uuid(), "vote");
        execute(m_db,
                "INSERT INTO vote(id, battle_id, annotator_id, turn, created_utc, outcome, strength, reasons, comment, "
                "identity_guessed, vote_ms) VALUES(?1, ?2, ?3, (SELECT max(number) FROM turn WHERE battle_id = ?2), "
                "?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                vote, battle, annotator, ballot.createdUtc, base::outcomeWord(ballot.choice.outcome),
                strengthText(ballot.choice), listToJson(ballot.choice.reasons), ballot.choice.comment,
                ballot.choice.identityGuessed, ballot.voteMs);
        ChainWriter(m_db).appendVote(vote.toString(), m_contents);
        applyStudyRules(m_db, vote, battle, ballot.voteMs);
        ++m_report.votes;
    }

    void addSkip(const Ballot& ballot, base::BattleId battle, base::AnnotatorId annotator)
    {
        execute(m_db, "INSERT INTO skip(battle_id, annotator_id, created_utc, reason) VALUES(?, ?, ?, ?)", battle,
                annotator, ballot.createdUtc, ballot.skipReason);
        ++m_report.skips;
    }

    struct Known
    {
        base::AnnotatorId id;
        std::string name;
        bool isNew = false;
    };

    Connection& m_db;
    base::Uuid m_pack;
    std::optional<PackQueue> m_queue;
    PackMergeReport& m_report;
    VoteContents m_contents;
    std::map<std::string, Known> m_annotators;
};

base::Result<base::Seed> keyOf(Connection& db, const base::Uuid& pack)
{
    return guarded([&]() -> base::Result<base::Seed> {
        SQLite::Statement row = query(db, "SELECT key FROM sealed_pack WHERE id = ?", pack.toString());
        if (!row.executeStep())
            return base::Error{base::ErrorCode::BadInput, "the pack was not exported from this workspace"};
        return base::Seed(digestColumn(row.getColumn(0)));
    });
}

void note(Connection& db, const std::string& path, const std::string& who, const PackMergeReport& report)
{
    recordEvent(db, "merge", who,
                "pack " + std::filesystem::path(path).filename().string() + ": " + std::to_string(report.votes) +
                    " votes, " + std::to_string(report.skips) +
                    " skips; kept out: " + std::to_string(report.conflicts.size()));
}

} // namespace

base::Result<PackMergeReport> mergePack(Workspace& workspace, const std::string& path, bool dryRun,
                                        const std::string& who, const std::stop_token& stop)
{
    Connection& db = workspace.connection();
    base::Result<PackReader> pack = PackReader::open(path, {db.rng(), db.clock()});
    if (!pack)
        return pack.error();
    const base::Result<base::Seed> key = keyOf(db, pack->head().id);
    if (!key)
        return key.error();
    const base::Result<void> unchanged = pack->requireMadeWith(*key);
    if (!unchanged)
        return unchanged.error();
    const base::Result<std::vector<Ballot>> ballots = pack->ballots();
    if (!ballots)
        return ballots.error();
    const base::Result<PackCounts> counts = pack->counts();
    if (!counts)
        return counts.error();
    return guarded([&]() -> base::Result<PackMergeReport> {
        PackMergeReport report;
        report.battles = counts->items;
        SQLite::Transaction transaction(db.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const base::Result<void> done = PackMerge(db, pack->head().id, report).run(*ballots, stop);
        if (!done)
            return done.error();
        if (!dryRun && report.votes + report.skips > 0) {
            note(db, path, who, report);
            transaction.commit();
        }
        return report;
    });
}

} // namespace joust::store
