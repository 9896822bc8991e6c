// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces that earlier versions wrote (tests/data/schema, frozen) open, migrate and keep everything.
#include "store/migrations.h"
#include "store/pack_export.h"

#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace joust::store {
namespace {

using support::must;

std::string frozenCopy(const support::TempDir& dir, int version)
{
    const std::string path = dir.file("old.joust");
    std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v" + std::to_string(version) + ".joust", path);
    return path;
}

std::vector<VoteRow> votesOf(Workspace& workspace)
{
    std::vector<VoteRow> votes;
    must(forEachVote(workspace, Texts::Read, [&](const VoteRow& vote) {
        votes.push_back(vote);
        return true;
    }));
    return votes;
}

TEST(OldSchemas, versionOneKeepsEveryVoteWithItsTextsMarksAndOpenBattles)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 1);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report = must(checkWorkspace(*workspace));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 7);
    EXPECT_EQ(report.battles, 9);

    const std::vector<VoteRow> votes = votesOf(*workspace);
    ASSERT_EQ(votes.size(), 7U);
    EXPECT_TRUE(votes[0].retracted);
    EXPECT_EQ(votes[1].excludedReason, "did not read");
    EXPECT_EQ(votes[2].strength, "much");
    EXPECT_EQ(votes[2].reasons, std::vector<std::string>{"more_correct"});
    EXPECT_NE(votes[2].comment.find("Größe 东"), std::string::npos);
    EXPECT_EQ(votes[0].prompt, "What is a tide?");
    EXPECT_FALSE(votes[0].a.text.empty());
    EXPECT_FALSE(votes[6].blind) << "a draw with a seed";
    const AnnotatorRow annotator = must(workspace->annotators().ensure("ann"));
    const auto open = must(workspace->battles().openBattleOf(annotator.id));
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->prompt, "left open");
    EXPECT_TRUE(workspace->ledger().commit(open->id, annotator.id, {}, 1)) << "and work goes on";
    EXPECT_TRUE(must(checkWorkspace(*workspace)).problems.empty());

    SQLite::Database backup(path + ".v1.backup", SQLite::OPEN_READONLY);
    EXPECT_EQ(backup.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(backup.execAndGet("SELECT count(*) FROM retraction").getInt(), 1);
}

TEST(OldSchemas, versionTwoKeepsItsChainAndReadsAsEndpointsWithoutLimits)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 2);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report = must(checkWorkspace(*workspace));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 8);
    EXPECT_EQ(report.battles, 10);

    const EndpointRow row = must(workspace->endpoints().byName("demo-lucid"));
    EXPECT_EQ(row.identity.apiVersion, "");
    EXPECT_EQ(row.identity.maxTokens, 300);
    EXPECT_EQ(row.connection.tokenLimit, endpoint::TokenLimitName::Auto);
    EXPECT_EQ(row.connection.streamOptions, endpoint::StreamOptions::Auto);
    EXPECT_EQ(row.connection.limits, endpoint::RequestLimits());
    EXPECT_TRUE(row.connection.endMarkExpected);
    SQLite::Database& db = workspace->connection().database();
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM sealed_measurement WHERE coalesce(queued_ms, connect_ms, streamed, "
                            "one_burst, http_status, sent_url) IS NOT NULL")
                  .getInt(),
              0)
        << "what was not measured is not known";

    const AnnotatorRow annotator = must(workspace->annotators().ensure("ann"));
    const auto open = must(workspace->battles().openBattleOf(annotator.id));
    ASSERT_TRUE(open.has_value());
    EXPECT_TRUE(workspace->ledger().commit(open->id, annotator.id, {}, 1)) << "and work goes on";
    EXPECT_TRUE(must(checkWorkspace(*workspace)).problems.empty());
    EXPECT_EQ(SQLite::Database(path + ".v2.backup", SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(),
              2);
}

TEST(OldSchemas, versionThreeKeepsItsPromptsAndTheLastLinkOfItsChain)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 3);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"a191ce0c1a4d048da6b2cde32bf8891b5265d90cff4c5ed142e9176d8dc89267"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 19);
    EXPECT_EQ(report.battles, 21);

    std::vector<PromptRow> prompts = must(workspace->prompts().list("demo"));
    ASSERT_EQ(prompts.size(), 46U);
    EXPECT_TRUE(prompts.front().text.starts_with("What is the difference between a process and a thread?"));
    EXPECT_EQ(prompts.front().category, "coding");
    EXPECT_EQ(prompts.front().language, "en");
    EXPECT_TRUE(prompts.front().rules.empty()) << "what was not computed is not known";
    EXPECT_EQ(prompts.front().turns().size(), 1U);
    EXPECT_EQ(prompts.front().sourceKey, "");
    EXPECT_TRUE(workspace->prompts().append("demo", {{{}, "one", "", "en", {"two"}, {"short"}, "q7"}}));

    const AnnotatorRow annotator = must(workspace->annotators().ensure("ann"));
    const auto open = must(workspace->battles().openBattleOf(annotator.id));
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->prompt, "left open");
    EXPECT_TRUE(workspace->ledger().commit(open->id, annotator.id, {}, 1)) << "and work goes on";
    EXPECT_TRUE(must(checkWorkspace(*workspace)).problems.empty());
    EXPECT_EQ(SQLite::Database(path + ".v3.backup", SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(),
              3);
}

TEST(OldSchemas, versionFourKeepsTheTurnsAndRulesOfItsPromptsAndCanRunThem)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 4);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"cce33808a36de135aa304b2597a32cbecd3f9420837f7fae6943f13ee2577401"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 2);
    const std::vector<PromptRow> prompts = must(workspace->prompts().list("mt"));
    ASSERT_EQ(prompts.size(), 2U);
    EXPECT_EQ(prompts[0].turns(), (std::vector<std::string>{"Compose a poem about tides.", "Now in four lines."}));
    EXPECT_EQ(prompts[0].sourceKey, "81");
    EXPECT_EQ(prompts[1].rules, (std::vector<std::string>{"maths", "multi_turn"}));
    EXPECT_EQ(must(workspace->prompts().list("everyday"))[1].language, "de");
    EXPECT_TRUE(must(workspace->runs().list()).empty());
    EXPECT_EQ(must(workspace->runs().create("first", "mt", {})).answers, 12);
    EXPECT_EQ(SQLite::Database(path + ".v4.backup", SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(),
              4);
}

TEST(OldSchemas, versionFiveKeepsItsRunsAndCanBeStudied)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 5);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"5989360c62ba2356f96ba35527b9d34a2f981ef56ef9d388c0e63915627955d4"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 3);
    EXPECT_EQ(report.battles, 4);
    EXPECT_EQ(must(workspace->runs().find("first")).done, 9);
    EXPECT_EQ(must(workspace->runs().find("second")).done, 0);
    EXPECT_TRUE(must(workspace->studies().list()).empty());
    const StudyRow study = must(workspace->studies().create("new", "first", {}));
    const AnnotatorRow annotator = must(workspace->annotators().ensure("ann"));
    EXPECT_TRUE(must(workspace->queue().next(study.id, annotator.id)).battle);
    EXPECT_EQ(must(workspace->battles().openBattleOf(annotator.id))->prompt, "left open");
    EXPECT_EQ(SQLite::Database(path + ".v5.backup", SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(),
              5);
}

TEST(OldSchemas, aReaderSeesAnOldFileWithoutChangingIt)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 1);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto reader = must(Workspace::open(path, Access::ReadOnly, {rng, clock}));
    EXPECT_EQ(votesOf(*reader).size(), 7U);
    EXPECT_TRUE(must(checkWorkspace(*reader)).problems.empty());
    EXPECT_EQ(SQLite::Database(path, SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_FALSE(std::filesystem::exists(path + ".v1.backup"));
}

TEST(OldSchemas, versionSixKeepsWhatStudiesSeal)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 6);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"8c40dde9f4091a427777122cff9e4adb4e42b3b14500e003d88ef00f44225c14"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 3);
    EXPECT_EQ(report.battles, 6);
    EXPECT_EQ(must(votesLeftOut(*workspace)), 2U) << "the study that tells names at its end is open";
    const std::vector<VoteRow> votes = votesOf(*workspace);
    ASSERT_EQ(votes.size(), 1U);
    EXPECT_EQ(votes[0].prompt, "Translate \u4e1c\u897f.");
}

TEST(OldSchemas, versionEightKeepsItsStudyAndHasMadeNoPack)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 8);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"1e9bba9f6b2b729edd2d77704da00e3b6530458ecf8b826c3de314ec3fb76628"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 5);
    EXPECT_EQ(must(votesLeftOut(*workspace)), 2U);
    EXPECT_EQ(must(workspace->snapshots().list()).size(), 1U);
    EXPECT_EQ(must(exportPack(*workspace, dir.file("study.joustpack"), {"helpful"})).battles, 3);
    EXPECT_EQ(must(exportPack(*workspace, dir.file("open.joustpack"), {})).battles, 1);
}

TEST(OldSchemas, aMigratedFileHasTheSchemaOfANewOne)
{
    const auto schemaOf = [](Workspace& workspace) {
        std::vector<std::string> schema;
        SQLite::Statement row(workspace.connection().database(),
                              "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
        while (row.executeStep())
            schema.push_back(row.getColumn(0).getString());
        return schema;
    };
    base::SystemRng rng;
    support::FakeClock clock;
    for (int version = 1; version < latestVersion(); ++version) {
        if (!std::filesystem::exists(JOUST_TESTS_DIR "/data/schema/v" + std::to_string(version) + ".joust"))
            continue; // steps of one release need one frozen file
        const support::TempDir dir;
        const auto old = must(Workspace::open(frozenCopy(dir, version), Access::ReadWrite, {rng, clock}));
        const auto fresh = must(Workspace::create(dir.file("new.joust"), {rng, clock}));
        EXPECT_EQ(schemaOf(*old), schemaOf(*fresh)) << version;
    }
}

TEST(OldSchemas, versionNineKeepsItsStudyWithoutGoldAndItsPack)
{
    const support::TempDir dir;
    const std::string path = frozenCopy(dir, 9);
    base::SystemRng rng;
    support::FakeClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    EXPECT_EQ(*schemaVersion(workspace->connection()), latestVersion());
    const CheckReport report =
        must(checkWorkspace(*workspace, {"41282ef23d801a46c89613993be058c143d01e0806a20b5b97e0e9b203bf1350"}));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    EXPECT_EQ(report.votes, 4);
    const StudyRow study = must(workspace->studies().find("spring"));
    EXPECT_EQ(study.policy.goldShare, 0.0);
    EXPECT_EQ(study.goldItems, 0);
    EXPECT_EQ(study.policy.pacing, battle::Pacing::Together);
    EXPECT_EQ(study.votes, 2);
    const base::AnnotatorId annotator = must(workspace->annotators().ensure("ann")).id;
    const QueueStep step = must(workspace->queue().next(study.id, annotator));
    ASSERT_TRUE(step.battle);
    EXPECT_EQ(step.battle->prompt, "What is a fjord?") << "the battle that was open";
    EXPECT_EQ(step.battle->commonRate, std::optional(false));
    EXPECT_TRUE(workspace->ledger().commit(step.battle->id, annotator, {}, 1));
    must(workspace->studies().close(study.id));
    EXPECT_EQ(votesOf(*workspace).size(), 5U);
    EXPECT_EQ(SQLite::Database(path + ".v9.backup", SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(),
              9);
}

} // namespace
} // namespace joust::store
