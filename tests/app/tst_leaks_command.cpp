// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace joust::cli {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

// Two votes on answers that name somebody, one on a prompt that does, one on a rival's family.
constexpr const char* kVotes =
    R"({"model_a":"zeta-7b","model_b":"other","winner":"model_a","conversation_a":[{"role":"user","content":"hi"},{"role":"assistant","content":"I am Zeta 7B."}],"conversation_b":[{"role":"user","content":"hi"},{"role":"assistant","content":"hello"}]}
{"model_a":"other","model_b":"zeta-7b","winner":"tie","conversation_a":[{"role":"user","content":"are you zeta-7b?"},{"role":"assistant","content":"no"}],"conversation_b":[{"role":"user","content":"are you zeta-7b?"},{"role":"assistant","content":"yes"}]}
{"model_a":"other","model_b":"zeta-7b","winner":"model_b","conversation_a":[{"role":"user","content":"hi"},{"role":"assistant","content":"hello"}],"conversation_b":[{"role":"user","content":"hi"},{"role":"assistant","content":"Ask Quuxling."}]}
)";

class LeaksCommand : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
        std::ofstream(m_dir.file("votes.jsonl")) << kVotes;
        const CliResult imported = cli({"import", workspace(), m_dir.file("votes.jsonl"), "--format", "arena"});
        ASSERT_EQ(imported.status, 0) << imported.err;
    }
    Json leaks(const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"leaks", workspace(), "--format", "json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const CliResult result = cli(arguments);
        EXPECT_EQ(result.status, 0) << result.err;
        return Json::parse(result.out);
    }
    Json comparisons(const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"rank", workspace(), "--format", "json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return Json::parse(cli(arguments).out)["data"]["comparisons"];
    }
};

TEST_F(LeaksCommand, listsAnswersThatNameAContestantAndNeverPrompts)
{
    const Json found = leaks();
    EXPECT_EQ(found["votes"], 3);
    EXPECT_EQ(found["votes_hit"], 1);
    ASSERT_EQ(found["rows"].size(), 1U);
    EXPECT_EQ(found["rows"][0]["side"], "a");
    EXPECT_EQ(found["rows"][0]["contestant"], "zeta-7b");
    EXPECT_EQ(found["rows"][0]["pattern"], "zeta-7b");
    EXPECT_EQ(found["rows"][0]["context"], "I am Zeta 7B.");
    EXPECT_THAT(cli({"leaks", workspace()}).out, HasSubstr("1 vote of 3 on an answer that may name its maker"));
    EXPECT_THAT(cli({"leaks", workspace(), "--format", "csv"}).out, HasSubstr("\"zeta-7b\""));
}

TEST_F(LeaksCommand, namesAreAddedAndIgnoredForGood)
{
    EXPECT_EQ(leaks({"--add", "quuxling"})["votes_hit"], 2);
    EXPECT_EQ(leaks()["votes_hit"], 2);
    EXPECT_EQ(leaks({"--ignore", "zeta-7b", "--ignore", "quuxling"})["votes_hit"], 0);
    EXPECT_EQ(leaks({"--add", "zeta-7b"})["votes_hit"], 1);
    EXPECT_EQ(cli({"leaks", workspace(), "--add", "two\nlines"}).status, 1);
}

TEST_F(LeaksCommand, votesAreExcludedAndIncludedAgainByFurtherRows)
{
    EXPECT_EQ(comparisons(), 3);
    const CliResult excluded = cli({"leaks", workspace(), "--exclude", "--who", "lead"});
    EXPECT_THAT(excluded.err, HasSubstr("excluded 1 vote"));
    EXPECT_THAT(excluded.out, HasSubstr("excluded"));
    EXPECT_EQ(comparisons(), 2);
    EXPECT_EQ(comparisons({"--include", "excluded"}), 3);
    EXPECT_THAT(cli({"leaks", workspace(), "--exclude"}).err, HasSubstr("excluded 0 votes"));
    EXPECT_THAT(cli({"leaks", workspace(), "--include"}).err, HasSubstr("included 1 vote"));
    EXPECT_EQ(comparisons(), 3);
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
    EXPECT_EQ(cli({"leaks", workspace(), "--include", "--exclude"}).status, 2);
}

} // namespace
} // namespace joust::cli
