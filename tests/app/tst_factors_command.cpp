// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_workspace.h"
#include "app/votes_command_fixture.h"
#include "store/workspace.h"

#include <gmock/gmock.h>

namespace joust::cli {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

class FactorsCommand : public VotesCommandTest
{
};

TEST_F(FactorsCommand, readsWhatAFileHasOfIt)
{
    const std::string votes = write("v.csv", "model_a,model_b,winner,cost_a,cost_b\nx,y,model_a,0.002,0.001\n"
                                             "x,y,model_b,0.004,\nx,y,tie,,0.003\n");
    const Json found = json({"factors", votes});
    ASSERT_EQ(found["factors"].size(), 5U);
    const Json price = found["factors"][0];
    EXPECT_EQ(price["factor"], "price");
    EXPECT_TRUE(price["line"].is_null());
    ASSERT_EQ(price["rows"].size(), 2U);
    EXPECT_EQ(price["rows"][0]["name"], "y");
    EXPECT_NEAR(price["rows"][0]["value"], 2.0, 1e-6) << "of 1,000 answers";
    EXPECT_EQ(price["rows"][0]["answers"], 2);
    EXPECT_NEAR(price["rows"][1]["value"], 3.0, 1e-6);
    EXPECT_EQ(found["factors"][3]["factor"], "length");
    EXPECT_EQ(found["factors"][3]["message"], "No value is known.");
    EXPECT_THAT(cli({"factors", votes}).out, HasSubstr("there are 2."));
    EXPECT_THAT(cli({"factors", votes, "--format", "csv"}).out, HasSubstr("\"price\",\"y\""));
    const Json jsonl =
        json({"factors", write("v.jsonl", "{\"model_a\":\"x\",\"model_b\":\"y\",\"winner\":\"tie\"}\n")});
    EXPECT_EQ(jsonl["factors"][0]["message"], "No value is known.");
}

TEST_F(FactorsCommand, knowsTimesLengthsAndSizesOfAWorkspace)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}));
    const Json before = json({"factors", workspace()});
    EXPECT_EQ(before["factors"][3]["rows"].size(), 6U);
    EXPECT_EQ(before["factors"][4]["message"], "No value is known.");
    for (const auto& [name, size] : {std::pair("demo-lucid", 70.0), std::pair("demo-brief", 8.0)}) {
        store::Services services{m_rng, m_clock};
        const auto open = store::Workspace::open(workspace(), store::Access::ReadWrite, services);
        ASSERT_TRUE(open);
        const auto row = (*open)->endpoints().byName(name);
        ASSERT_TRUE(row);
        endpoint::Connection connection = row->connection;
        connection.parametersB = size;
        ASSERT_TRUE((*open)->endpoints().update(row->id, row->name, row->identity, connection));
    }
    const Json sizes = json({"factors", workspace()})["factors"][4];
    ASSERT_EQ(sizes["rows"].size(), 2U);
    EXPECT_EQ(sizes["rows"][0]["name"], "demo-brief");
    EXPECT_EQ(sizes["rows"][0]["value"], 8.0);
    EXPECT_EQ(sizes["unknown"], 4);
}

TEST_F(FactorsCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("factors");
    expectContract("factors");
    EXPECT_EQ(cli({"factors", "-", "--ties", "davidson"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
