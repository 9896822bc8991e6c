// SPDX-License-Identifier: GPL-3.0-or-later
// AutoArena's database, as AutoArena writes it and as a stranger may have made it.
#include "exchange/import_answers.h"
#include "exchange/import_mapping.h"
#include "exchange/import_votes.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sstream>

namespace joust::exchange {
namespace {

using base::ErrorCode;
using support::must;
using testing::HasSubstr;

constexpr const char* kSchema = R"(
CREATE TABLE judge(id INTEGER PRIMARY KEY AUTOINCREMENT, judge_type TEXT NOT NULL,
    created TIMESTAMPTZ NOT NULL DEFAULT current_timestamp, name TEXT NOT NULL UNIQUE, model_name TEXT,
    system_prompt TEXT, description TEXT NOT NULL, enabled BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE model(id INTEGER PRIMARY KEY AUTOINCREMENT, created TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
    name TEXT NOT NULL UNIQUE, elo DOUBLE PRECISION NOT NULL DEFAULT 1000, q025 DOUBLE PRECISION, q975 DOUBLE PRECISION);
CREATE TABLE response(id INTEGER PRIMARY KEY AUTOINCREMENT, model_id INTEGER NOT NULL,
    created TIMESTAMPTZ NOT NULL DEFAULT current_timestamp, prompt TEXT NOT NULL, response TEXT NOT NULL,
    UNIQUE(model_id, prompt));
CREATE TABLE head_to_head(id INTEGER PRIMARY KEY AUTOINCREMENT, response_id_slug TEXT NOT NULL,
    response_a_id INTEGER NOT NULL, response_b_id INTEGER NOT NULL, judge_id INTEGER NOT NULL,
    created TIMESTAMPTZ NOT NULL DEFAULT current_timestamp, winner TEXT NOT NULL, UNIQUE(response_id_slug, judge_id));
INSERT INTO judge(id, judge_type, name, description) VALUES(1, 'human', 'Human', ''), (2, 'ollama', 'llama', '');
INSERT INTO model(id, name) VALUES(1, 'x'), (2, 'y'), (3, 'z');
INSERT INTO response(id, model_id, prompt, response) VALUES(1, 1, 'p', 'xp'), (2, 2, 'p', 'yp'), (3, 3, 'p', 'zp'),
    (4, 1, 'q', 'xq'), (5, 2, 'q', 'yq');
INSERT INTO head_to_head(response_id_slug, response_a_id, response_b_id, judge_id, created, winner) VALUES
    ('1-2', 1, 2, 1, '2024-09-01 10:00:00', 'A'), ('2-3', 3, 2, 2, '2024-09-01 10:00:01', 'B'),
    ('4-5', 4, 5, 2, '2024-09-01 10:00:02', '-');
)";

class AutoArenaDatabase : public testing::Test
{
protected:
    AutoArenaDatabase()
        : m_t(std::vector<std::string>())
        , m_file(m_t.dir.file("project.sqlite"))
    {
        change(kSchema);
    }

    void change(const std::string& sql)
    {
        SQLite::Database(m_file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    }
    base::Result<ImportReport> tryImport(bool dryRun = false, const std::stop_token& stop = {})
    {
        return importVotesFile(*m_t.workspace, m_file, {"auto", dryRun}, {}, stop);
    }
    std::vector<store::VoteRow> votes()
    {
        std::vector<store::VoteRow> rows;
        must(store::forEachVote(*m_t.workspace, store::Texts::Read, [&](const store::VoteRow& vote) {
            rows.push_back(vote);
            return true;
        }));
        return rows;
    }
    // The file is refused for this reason, and nothing of it is in the workspace.
    void expectRefused(const std::string& why)
    {
        const auto refused = tryImport();
        ASSERT_FALSE(refused) << why;
        EXPECT_THAT(refused.error().detail, HasSubstr(why));
        EXPECT_TRUE(votes().empty());
        EXPECT_EQ(m_t.workspace->connection().database().execAndGet("SELECT count(*) FROM import_run").getInt(), 0);
    }

    support::TestWorkspace m_t;
    std::string m_file;
};

TEST_F(AutoArenaDatabase, headToHeadsBecomeVotesWithTheirTextsTimesAndJudges)
{
    const ImportReport report = must(tryImport());
    EXPECT_EQ(report.format, "autoarena-db");
    EXPECT_EQ(report.counts.votes, 3);
    EXPECT_EQ(report.counts.contestants, 3);
    EXPECT_EQ(report.counts.notBlind, 1) << "a person chose the two models";
    const std::vector<store::VoteRow> rows = votes();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].annotator, "Human");
    EXPECT_EQ(rows[0].role, "human");
    EXPECT_FALSE(rows[0].blind);
    EXPECT_EQ(rows[0].createdUtc, "2024-09-01T10:00:00.000Z");
    EXPECT_EQ(rows[1].a.contestant, "z");
    EXPECT_EQ(rows[1].outcome, base::Outcome::B);
    EXPECT_EQ(rows[1].b.text, "yp");
    EXPECT_EQ(rows[1].role, "judge");
    EXPECT_TRUE(rows[1].blind);
    EXPECT_EQ(rows[2].outcome, base::Outcome::Tie);
    EXPECT_EQ(rows[2].prompt, "q");
    EXPECT_TRUE(must(store::checkWorkspace(*m_t.workspace)).problems.empty());
}

TEST_F(AutoArenaDatabase, aDryRunWritesNothingAndImportingAgainChangesNothing)
{
    EXPECT_EQ(must(tryImport(true)).counts.votes, 3);
    EXPECT_TRUE(votes().empty());
    EXPECT_EQ(must(tryImport()).counts.votes, 3);
    EXPECT_EQ(must(tryImport()).counts.alreadyThere, 3);
    EXPECT_EQ(votes().size(), 3U);
    EXPECT_FALSE(must(importMapping(m_file)).fields.empty());
}

TEST_F(AutoArenaDatabase, itIsReadAndNotTouched)
{
    const auto before = std::filesystem::last_write_time(m_file);
    std::filesystem::permissions(m_file, std::filesystem::perms::owner_read);
    EXPECT_EQ(must(tryImport()).counts.votes, 3);
    EXPECT_EQ(std::filesystem::last_write_time(m_file), before);
    EXPECT_FALSE(std::filesystem::exists(m_file + "-journal"));
    EXPECT_FALSE(std::filesystem::exists(m_file + "-wal"));
}

TEST_F(AutoArenaDatabase, anOutcomeThatChangedThereRefusesTheFile)
{
    must(tryImport());
    change("UPDATE head_to_head SET winner = 'B' WHERE id = 1");
    const auto refused = tryImport();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_THAT(refused.error().detail, HasSubstr("head_to_head 1:"));
}

TEST_F(AutoArenaDatabase, everyOddRowRefusesTheWholeFileAndIsNamed)
{
    struct Case
    {
        const char* sql;
        const char* why;
    };
    const std::string sound = m_t.dir.file("sound.sqlite");
    std::filesystem::copy_file(m_file, sound);
    for (const Case& c :
         {Case{"UPDATE head_to_head SET winner = 'C' WHERE id = 3", "head_to_head 3: 'C' is not an outcome"},
          Case{"UPDATE head_to_head SET winner = x'41' WHERE id = 3", "head_to_head 3: winner is not a text"},
          Case{"UPDATE head_to_head SET created = 'soon' WHERE id = 3", "head_to_head 3: 'soon' is not a time"},
          Case{"UPDATE head_to_head SET response_b_id = 99 WHERE id = 3", "head_to_head 3: there is no response 99"},
          Case{"UPDATE head_to_head SET response_b_id = 'x' WHERE id = 3", "response_b_id is not a whole number"},
          Case{"UPDATE head_to_head SET response_b_id = 2 WHERE id = 3", "to different prompts"},
          Case{"UPDATE head_to_head SET judge_id = 7 WHERE id = 3", "there is no judge 7"},
          Case{"UPDATE response SET model_id = 7 WHERE id = 5", "there is no model 7"},
          Case{"UPDATE response SET response = CAST(x'ff41' AS TEXT) WHERE id = 5", "response is not UTF-8"},
          Case{"UPDATE model SET name = '' WHERE id = 2", "a contestant's name"},
          Case{"DROP TABLE judge", "there is no table 'judge'"},
          Case{"ALTER TABLE model RENAME COLUMN name TO title", "no column 'name'"}}) {
        std::filesystem::copy_file(sound, m_file, std::filesystem::copy_options::overwrite_existing);
        change(c.sql);
        expectRefused(c.why);
    }
}

TEST_F(AutoArenaDatabase, nothingOfAStrangersSchemaIsRun)
{
    // A view, a virtual table and a computed column in the place of a table: SQL of theirs that a read would run.
    const std::string sound = m_t.dir.file("sound.sqlite");
    std::filesystem::copy_file(m_file, sound);
    for (const auto& [sql, why] :
         {std::pair("ALTER TABLE model RENAME TO other; CREATE VIEW model AS SELECT id, name FROM other",
                    "there is no table 'model'"),
          std::pair("DROP TABLE model; CREATE VIRTUAL TABLE model USING fts5(id, name)", "there is no table 'model'"),
          std::pair(
              "DROP TABLE model; CREATE TABLE model(id INTEGER PRIMARY KEY, real TEXT, name TEXT AS ('x' || id)); "
              "INSERT INTO model(id) VALUES(1), (2), (3)",
              "no column 'name'")}) {
        std::filesystem::copy_file(sound, m_file, std::filesystem::copy_options::overwrite_existing);
        change(sql);
        expectRefused(why);
    }
}

TEST_F(AutoArenaDatabase, aDamagedOrOverlargeFileIsRefused)
{
    std::string bytes;
    {
        std::ifstream file(m_file, std::ios::binary);
        std::stringstream all;
        all << file.rdbuf();
        bytes = all.str();
    }
    std::string damaged = bytes;
    damaged.replace(4096, 64, std::string(64, '\x7f'));
    std::ofstream(m_file, std::ios::binary) << damaged;
    EXPECT_FALSE(tryImport());
    std::ofstream(m_file, std::ios::binary) << bytes.substr(0, 200);
    EXPECT_FALSE(tryImport());
    std::ofstream(m_file, std::ios::binary) << bytes;
    change("UPDATE response SET response = hex(zeroblob(20000000)) WHERE id = 5");
    const auto tooLarge = tryImport();
    ASSERT_FALSE(tooLarge) << "16 MiB is the most that a cell may hold";
    EXPECT_TRUE(votes().empty());
}

TEST_F(AutoArenaDatabase, workspacesAreNoProjectsOfAutoArena)
{
    support::TestWorkspace other;
    const auto refused = importVotesFile(*m_t.workspace, other.path, {});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail, HasSubstr("not a project of AutoArena"));
}

TEST_F(AutoArenaDatabase, aStopRequestEndsItAndLeavesNothing)
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = tryImport(false, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(votes().empty());
}

TEST_F(AutoArenaDatabase, itsResponsesAreAnswersOfSeveralModelsForARun)
{
    AnswerImportOptions options;
    options.run = "old";
    options.dryRun = true;
    EXPECT_EQ(must(importAnswersFile(*m_t.workspace, m_file, options)).counts.answers, 5);
    options.dryRun = false;
    const AnswerImportReport report = must(importAnswersFile(*m_t.workspace, m_file, options));
    EXPECT_EQ(report.format.word, "autoarena-db");
    EXPECT_EQ(report.counts.answers, 5);
    EXPECT_EQ(report.counts.contestants, 3);
    EXPECT_EQ(report.counts.prompts, 2);
    EXPECT_EQ(must(importAnswersFile(*m_t.workspace, m_file, options)).counts.alreadyThere, 5);
    change("UPDATE response SET prompt = '' WHERE id = 5");
    const auto refused = importAnswersFile(*m_t.workspace, m_file, options);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail, HasSubstr("response 5: the prompt is empty"));
}

} // namespace
} // namespace joust::exchange
