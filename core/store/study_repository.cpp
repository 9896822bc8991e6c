// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_repository.h"

#include "base/utf8.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"

#include <utility>

namespace joust::store {
namespace {

constexpr const char* kStudies =
    "SELECT s.id, s.name, coalesce(r.name, ''), s.matchmaking, s.reveal, s.battles, s.overlap_annotators, "
    "s.overlap_share, s.repeat_share, s.show_thinking, s.min_reading_ms, s.guidelines, s.closed_utc IS NOT NULL, "
    "(SELECT count(*) FROM study_annotator a WHERE a.study_id = s.id), (SELECT count(*) FROM study_item i JOIN vote v "
    "ON v.battle_id = i.battle_id WHERE i.study_id = s.id), s.gold_share, s.pacing, (SELECT count(DISTINCT prompt_id) "
    "FROM sealed_run_answer g WHERE g.run_id = s.gold_run_id) FROM study s LEFT JOIN run r ON r.id = s.run_id WHERE ?1 "
    "= "
    "'' OR s.name = ?1 COLLATE NOCASE ORDER BY s.name";

base::Result<StudyRow> studyFrom(const SQLite::Statement& row)
{
    const auto matchmaking = battle::parseMatchmakingWord(row.getColumn(3).getString());
    const auto reveal = battle::parseRevealWord(row.getColumn(4).getString());
    const auto pacing = battle::parsePacingWord(row.getColumn(16).getString());
    if (!matchmaking || !reveal || !pacing)
        return base::Error{base::ErrorCode::Corrupt, "the rules of a study are damaged"};
    StudyRow study;
    study.id = idColumn<battle::StudyId>(row.getColumn(0));
    study.name = row.getColumn(1).getString();
    study.run = row.getColumn(2).getString();
    study.policy.matchmaking = *matchmaking;
    study.policy.reveal = *reveal;
    study.policy.battles = row.getColumn(5).getInt64();
    study.policy.overlapAnnotators = row.getColumn(6).getInt64();
    study.policy.overlapShare = row.getColumn(7).getDouble();
    study.policy.repeatShare = row.getColumn(8).getDouble();
    study.policy.showThinking = row.getColumn(9).getInt() != 0;
    study.policy.minReadingMs = row.getColumn(10).getInt64();
    study.policy.guidelines = row.getColumn(11).getString();
    study.closed = row.getColumn(12).getInt() != 0;
    study.annotators = row.getColumn(13).getInt64();
    study.votes = row.getColumn(14).getInt64();
    study.policy.goldShare = row.getColumn(15).getDouble();
    study.policy.pacing = *pacing;
    study.goldItems = row.getColumn(17).getInt64();
    return study;
}

base::Result<std::vector<StudyRow>> studiesNamed(Connection& db, const std::string& name)
{
    std::vector<StudyRow> studies;
    SQLite::Statement row = query(db, kStudies, name);
    while (row.executeStep()) {
        base::Result<StudyRow> study = studyFrom(row);
        if (!study)
            return study.error();
        studies.push_back(std::move(*study));
    }
    return studies;
}

// The number of the run's prompts.
base::Result<std::int64_t> promptsOf(Connection& db, const std::string& run)
{
    SQLite::Statement row = query(db,
                                  "SELECT count(DISTINCT prompt_id), count(DISTINCT contestant_id) FROM "
                                  "sealed_run_answer WHERE run_id = ?",
                                  run);
    row.executeStep();
    if (row.getColumn(1).getInt() < 2)
        return base::Error{base::ErrorCode::TooFewContestants, "a study needs a run of at least two contestants"};
    return row.getColumn(0).getInt64();
}

void insertStudy(Connection& db, const std::string& name, const std::string& run,
                 const std::optional<std::string>& goldRun, const battle::StudyPolicy& policy)
{
    execute(db,
            "INSERT INTO study(id, name, run_id, guidelines, matchmaking, reveal, battles, overlap_annotators, "
            "overlap_share, repeat_share, show_thinking, min_reading_ms, created_utc, gold_run_id, gold_share, "
            "pacing) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            battle::StudyId::random(db.rng()), name, run, policy.guidelines,
            battle::matchmakingWord(policy.matchmaking), battle::revealWord(policy.reveal), policy.battles,
            policy.overlapAnnotators, policy.overlapShare, policy.repeatShare, policy.showThinking, policy.minReadingMs,
            base::isoUtc(db.clock().utcNow()), goldRun, policy.goldShare, battle::pacingWord(policy.pacing));
}

constexpr const char* kAnnotators =
    "SELECT coalesce(nullif(n.pseudonym, ''), n.name), (SELECT count(*) FROM study_item i JOIN vote v ON v.battle_id = "
    "i.battle_id WHERE i.study_id = ?1 AND i.annotator_id = a.annotator_id), (SELECT count(*) FROM study_item i JOIN "
    "skip k ON k.battle_id = i.battle_id WHERE i.study_id = ?1 AND i.annotator_id = a.annotator_id), a.annotator_id "
    "FROM study_annotator a JOIN annotator n ON n.id = a.annotator_id WHERE a.study_id = ?1 ORDER BY a.number, 1";

constexpr const char* kGold =
    "SELECT count(*), coalesce(sum((v.outcome = 'a' AND c.imported_name = ?3) OR (v.outcome = 'b' AND c.imported_name "
    "= "
    "?4)), 0) FROM study_item i JOIN sealed_study_item x ON x.battle_id = i.battle_id JOIN vote v ON v.battle_id = "
    "i.battle_id JOIN sealed_assignment s ON s.battle_id = i.battle_id JOIN contestant c ON c.id = s.contestant_a "
    "WHERE "
    "i.study_id = ?1 AND i.annotator_id = ?2 AND substr(x.item, 1, 5) = 'gold/' AND NOT EXISTS(SELECT 1 FROM vote_mark "
    "m WHERE m.vote_id = v.id AND m.kind = 'retract') AND NOT " JOUST_VOTE_LEFT_OUT;

} // namespace

StudyRepository::StudyRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<StudyRow> StudyRepository::create(const std::string& name, const std::string& run,
                                               battle::StudyPolicy policy, const std::vector<GoldItem>& gold)
{
    if (name.empty() || !base::isValidUtf8(name))
        return base::Error{base::ErrorCode::InvalidArgument, "the study needs a name"};
    base::Result<void> valid = battle::validate(policy);
    if (valid && gold.empty() != (policy.goldShare <= 0.0))
        valid = base::Error{base::ErrorCode::InvalidArgument, "gold items and their share come together"};
    if (valid)
        valid = store::validate(gold);
    if (!valid)
        return valid.error();
    const base::Result<void> written = inTransaction(m_connection, [&]() -> base::Result<void> {
        if (query(m_connection, "SELECT 1 FROM study WHERE name = ? COLLATE NOCASE", name).executeStep())
            return base::Error{base::ErrorCode::AlreadyExists, "there is a study named " + name};
        SQLite::Statement found = query(m_connection, "SELECT id FROM run WHERE name = ? COLLATE NOCASE", run);
        if (!found.executeStep())
            return base::Error{base::ErrorCode::NotFound, "no run named " + run};
        const std::string id = found.getColumn(0).getString();
        const base::Result<std::int64_t> prompts = promptsOf(m_connection, id);
        if (!prompts)
            return prompts.error();
        if (policy.battles == 0)
            policy.battles = *prompts;
        std::optional<std::string> goldRun;
        if (!gold.empty()) {
            const base::Result<std::string> made = writeGoldRun(m_connection, name, gold);
            if (!made)
                return made.error();
            goldRun = *made;
        }
        insertStudy(m_connection, name, id, goldRun, policy);
        return {};
    });
    if (!written)
        return written.error();
    return find(name);
}

base::Result<std::vector<StudyRow>> StudyRepository::list()
{
    return guarded([&]() -> base::Result<std::vector<StudyRow>> { return studiesNamed(m_connection, ""); });
}

base::Result<StudyRow> StudyRepository::find(const std::string& name)
{
    return guarded([&]() -> base::Result<StudyRow> {
        base::Result<std::vector<StudyRow>> found = studiesNamed(m_connection, name);
        if (!found)
            return found.error();
        if (name.empty() || found->empty())
            return base::Error{base::ErrorCode::NotFound, "no study named " + name};
        return std::move(found->front());
    });
}

base::Result<std::vector<StudyAnnotator>> StudyRepository::annotators(battle::StudyId study)
{
    return guarded([&]() -> base::Result<std::vector<StudyAnnotator>> {
        std::vector<StudyAnnotator> annotators;
        SQLite::Statement row = query(m_connection, kAnnotators, study);
        while (row.executeStep()) {
            SQLite::Statement gold =
                query(m_connection, kGold, study, row.getColumn(3).getString(), kGoldBetter, kGoldWorse);
            gold.executeStep();
            annotators.push_back({row.getColumn(0).getString(), row.getColumn(1).getInt64(),
                                  row.getColumn(2).getInt64(), gold.getColumn(0).getInt64(),
                                  gold.getColumn(1).getInt64()});
        }
        return annotators;
    });
}

base::Result<void> StudyRepository::close(battle::StudyId study)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        if (execute(m_connection, "UPDATE study SET closed_utc = ? WHERE id = ? AND closed_utc IS NULL",
                    base::isoUtc(m_connection.clock().utcNow()), study) == 0)
            return base::Error{base::ErrorCode::NotAllowed, "the study is closed"};
        return {};
    });
}

} // namespace joust::store
