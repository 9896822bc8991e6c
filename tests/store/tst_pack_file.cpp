// SPDX-License-Identifier: GPL-3.0-or-later
// A pack says what was put into it and nothing else; whoever changes a battle without the key is found out; a strange
// file is refused with the reason.
#include "store/pack_file.h"

#include "store/pack_votes.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;

class PackFile : public testing::Test
{
protected:
    PackFile()
        : m_key(base::drawSeed(m_rng))
        , m_head{base::Uuid::random(m_rng), "Read both."}
        , m_items{{base::BattleId::random(m_rng), "What is a tide?", "left answer", "right answer", "", ""},
                  {base::BattleId::random(m_rng), "Two 东", "", " x\n", "one thought", "another"}}
    {
    }
    Services services() { return {m_rng, m_clock}; }
    base::Result<void> write(const std::vector<PackItem>& items)
    {
        std::size_t next = 0;
        return writePack(
            m_path, m_head,
            [&]() -> base::Result<std::optional<PackItem>> {
                return next < items.size() ? std::optional(items[next++]) : std::nullopt;
            },
            m_key, services());
    }
    // A fresh pack, with a vote and a skip, after somebody has worked on it with other tools.
    void tampered(const std::string& change)
    {
        std::filesystem::remove(m_path);
        must(write(m_items));
        const auto pack = must(PackVotes::open(m_path, services()));
        must(pack->commit(m_items[0].id, "ann", {}, 5));
        must(pack->skip(m_items[1].id, "ann", "unclear"));
        SQLite::Database file(m_path, SQLite::OPEN_READWRITE);
        file.exec("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON;"
                  "DROP TRIGGER item_no_update; DROP TRIGGER item_no_delete; DROP TRIGGER vote_no_update;"
                  "DROP TRIGGER skip_no_update; " +
                  change);
        restoreTriggers(file);
    }
    static void restoreTriggers(SQLite::Database& file)
    {
        file.exec(
            "CREATE TRIGGER item_no_update BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'items are never changed'); "
            "END; CREATE TRIGGER item_no_delete BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'items are never "
            "deleted'); END; CREATE TRIGGER vote_no_update BEFORE UPDATE ON vote BEGIN SELECT RAISE(ABORT, 'votes are "
            "never changed'); END; CREATE TRIGGER skip_no_update BEFORE UPDATE ON skip BEGIN SELECT RAISE(ABORT, "
            "'skips are never changed'); END;");
    }

    support::TempDir m_dir;
    base::SystemRng m_rng;
    support::FakeClock m_clock;
    std::string m_path = m_dir.file("p.joustpack");
    base::Seed m_key;
    PackHead m_head;
    std::vector<PackItem> m_items;
};

TEST_F(PackFile, saysExactlyWhatWasPutInAndLeavesNoOtherFile)
{
    must(write(m_items));
    {
        PackReader read = must(PackReader::open(m_path, services()));
        must(read.requireMadeWith(m_key));
        EXPECT_EQ(read.head().id, m_head.id);
        EXPECT_EQ(read.head().guidelines, "Read both.");
        EXPECT_EQ(must(read.items()), m_items);
    }
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_dir.path()), {}), 1);
    EXPECT_EQ(std::filesystem::status(m_path).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(SQLite::Database(m_path, SQLite::OPEN_READONLY).execAndGet("PRAGMA freelist_count").getInt(), 0);
    EXPECT_TRUE(looksLikePack(m_path));
    EXPECT_FALSE(looksLikePack(m_dir.file("none")));
}

TEST_F(PackFile, overwritesNothingAndNeedsBattles)
{
    EXPECT_EQ(write({}).error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(std::filesystem::exists(m_path));
    must(write(m_items));
    EXPECT_EQ(write(m_items).error().code, ErrorCode::AlreadyExists);
    must(PackReader::open(m_path, services()));
}

TEST_F(PackFile, aChangeWithoutTheKeyIsFoundOut)
{
    tampered("");
    must(must(PackReader::open(m_path, services())).requireMadeWith(m_key));
    EXPECT_FALSE(must(PackReader::open(m_path, services())).requireMadeWith(base::drawSeed(m_rng)));
    const std::vector<std::string> changes{
        "UPDATE item SET prompt = 'x' WHERE position = 2",
        "UPDATE item SET a = a || ' '",
        "UPDATE item SET b = ''",
        "UPDATE item SET a = b, b = a",
        "UPDATE item SET thinking_a = thinking_b, thinking_b = thinking_a",
        "UPDATE item SET thinking_a = '', thinking_b = ''",
        "UPDATE item SET mac = zeroblob(32) WHERE position = 2",
        "UPDATE item SET position = 3 WHERE position = 1",
        "DELETE FROM skip; DELETE FROM item WHERE position = 2",
        "INSERT INTO item SELECT '00000000-0000-4000-8000-000000000000', 3, prompt, a, b, thinking_a, thinking_b, mac "
        "FROM item WHERE position = 1",
        "UPDATE pack SET id = '00000000-0000-4000-8000-000000000000'",
        "UPDATE pack SET guidelines = 'Take A.'",
        "UPDATE pack SET mac = zeroblob(32)",
        "UPDATE item SET id = '00000000-0000-4000-8000-000000000000' WHERE position = 1;"
        "UPDATE vote SET item_id = '00000000-0000-4000-8000-000000000000'",
    };
    for (const std::string& change : changes) {
        tampered(change.find("DELETE FROM skip") == 0 ? "DROP TRIGGER skip_no_delete; " + change +
                                                            "; CREATE TRIGGER skip_no_delete BEFORE DELETE ON skip "
                                                            "BEGIN SELECT RAISE(ABORT, 'skips are never deleted'); END"
                                                      : change);
        base::Result<PackReader> pack = PackReader::open(m_path, services());
        ASSERT_TRUE(pack) << change << ": " << pack.error().detail;
        const base::Result<void> made = pack->requireMadeWith(m_key);
        ASSERT_FALSE(made) << change;
        EXPECT_EQ(made.error().code, ErrorCode::BadInput) << change;
    }
}

TEST_F(PackFile, aStrangeFileIsRefusedWithTheReason)
{
    const std::vector<std::pair<std::string, ErrorCode>> changes{
        {"PRAGMA application_id=1", ErrorCode::BadInput},
        {"PRAGMA user_version=2", ErrorCode::NewerSchema},
        {"CREATE TABLE more(x)", ErrorCode::Corrupt},
        {"CREATE TRIGGER t AFTER INSERT ON vote BEGIN DELETE FROM draft; END", ErrorCode::Corrupt},
        {"DROP TABLE draft", ErrorCode::Corrupt},
        {"DELETE FROM pack", ErrorCode::Corrupt},
        {"DELETE FROM item WHERE position = 1", ErrorCode::Corrupt},
        {"UPDATE vote SET item_id = '00000000-0000-4000-8000-000000000000'", ErrorCode::Corrupt},
        {"UPDATE item SET a = CAST(x'ff' AS TEXT)", ErrorCode::Corrupt},
        {"UPDATE item SET thinking_a = 'only one' WHERE position = 1", ErrorCode::Corrupt},
        {"UPDATE item SET id = 'x' WHERE position = 1; UPDATE vote SET item_id = 'x'", ErrorCode::Corrupt},
    };
    for (const auto& [change, code] : changes) {
        tampered(change);
        const base::Result<PackReader> read = PackReader::open(m_path, services());
        ASSERT_FALSE(read) << change;
        EXPECT_EQ(read.error().code, code) << change << ": " << read.error().detail;
        const auto votes = PackVotes::open(m_path, services());
        ASSERT_FALSE(votes) << change;
        EXPECT_EQ(votes.error().code, code) << change;
    }
    EXPECT_EQ(PackReader::open(m_dir.file("none"), services()).error().code, ErrorCode::NotFound);
    std::ofstream(m_dir.file("text")) << "no pack";
    EXPECT_EQ(PackReader::open(m_dir.file("text"), services()).error().code, ErrorCode::BadInput);
}

TEST_F(PackFile, aVoteThatBreaksTheRulesIsRefused)
{
    tampered("");
    EXPECT_EQ(must(must(PackReader::open(m_path, services())).ballots()).size(), 2U);
    for (const char* change :
         {"UPDATE vote SET outcome = 'left'", "UPDATE vote SET vote_ms = -1", "UPDATE vote SET strength = 'very'",
          "UPDATE vote SET annotator = ''", "UPDATE vote SET annotator = CAST(x'ff' AS TEXT)",
          "UPDATE skip SET annotator = hex(zeroblob(200))", "UPDATE vote SET created_utc = 'yesterday'",
          "UPDATE vote SET reasons = 'no list'", "UPDATE vote SET reasons = '[\"No Id\"]'",
          "UPDATE vote SET strength = 'much'", "UPDATE vote SET comment = hex(zeroblob(20000))",
          "UPDATE skip SET reason = CAST(x'ff' AS TEXT)"}) {
        tampered(change);
        const auto ballots = must(PackReader::open(m_path, services())).ballots();
        ASSERT_FALSE(ballots) << change;
        EXPECT_EQ(ballots.error().code, ErrorCode::BadInput) << change;
    }
}

TEST_F(PackFile, isVotedOnOnceByEachInItsOrder)
{
    must(write(m_items));
    const auto pack = must(PackVotes::open(m_path, services()));
    EXPECT_EQ(PackVotes::open(m_path, services()).error().code, ErrorCode::WorkspaceLocked);
    const QueueStep first = must(pack->next("ann"));
    EXPECT_EQ(first.battle->id, m_items[0].id);
    EXPECT_EQ(first.battle->answerB, "right answer");
    EXPECT_EQ(first.progress.total, 2);
    battle::Choice choice;
    choice.outcome = base::Outcome::A;
    choice.comment = "clear";
    choice.reasons = {"a:clear", "b:accurate", "clearer"};
    must(pack->saveDraft(m_items[0].id, "ann", choice));
    EXPECT_EQ(must(pack->draft(m_items[0].id, "ANN")), choice);
    EXPECT_FALSE(must(pack->draft(m_items[0].id, "bo")));
    must(pack->commit(m_items[0].id, "ann", choice, 7));
    EXPECT_FALSE(must(pack->draft(m_items[0].id, "ann")));
    EXPECT_EQ(pack->commit(m_items[0].id, "Ann", {}, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(pack->skip(m_items[0].id, "ann", "").error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(pack->saveDraft(m_items[0].id, "ann", {}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(pack->commit(base::BattleId::random(m_rng), "ann", {}, 1).error().code, ErrorCode::NotFound);
    const QueueStep second = must(pack->next("ann"));
    EXPECT_EQ(second.battle->thinkingA, "one thought");
    must(pack->skip(m_items[1].id, "ann", "unclear"));
    EXPECT_EQ(pack->commit(m_items[1].id, "ann", {}, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(must(pack->next("ann")).progress.done());
    EXPECT_EQ(must(pack->next("bo")).battle->id, m_items[0].id);
    EXPECT_EQ(must(pack->votesOf("ann")), 1);
    EXPECT_EQ(pack->next("").error().code, ErrorCode::InvalidArgument);
    const std::vector<Ballot> ballots = must(must(PackReader::open(m_path, services())).ballots());
    ASSERT_EQ(ballots.size(), 2U);
    EXPECT_EQ(ballots[0].choice, choice);
    EXPECT_EQ(ballots[0].voteMs, 7);
    EXPECT_TRUE(ballots[1].skipped);
    EXPECT_EQ(ballots[1].skipReason, "unclear");
}

} // namespace
} // namespace joust::store
