// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs of other arenas that are about a whole battle, by the numbers of the protocol notes: each test fails when its
// protection is taken away.
#include "app/cli_fixture.h"
#include "endpoint/wire.h"
#include "support/replay_server.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

using namespace joust;
using namespace joust::test;
using Json = nlohmann::json;

namespace {

// Answers with the model that was asked, and tells it wherever a server can.
Script nameTelling(const ReceivedRequest& request, const std::string& end)
{
    const std::string model = Json::parse(request.body).at("model");
    const Json chunk{{"id", "chatcmpl-" + model},
                     {"model", model},
                     {"system_fingerprint", "fp-" + model},
                     {"provider", model},
                     {"choices", Json::array({{{"index", 0}, {"delta", {{"content", "An answer."}}}}})}};
    return script(head(200, "Content-Type: text/event-stream\r\nx-model: " + model + "\r\n") + "data: " + chunk.dump() +
                  "\n\n" + end);
}

class BattleBugs : public cli::CliTest
{
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", workspace()}).status, 0); }

    void add(const std::string& name, const std::string& url, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"endpoint", "add",     workspace(),     "--name",  name,  "--url",
                                           url,        "--model", name + "-model", "--proxy", "none"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const cli::CliResult added = cli(arguments);
        ASSERT_EQ(added.status, 0) << added.err;
    }
};

TEST_F(BattleBugs, B16_everyContestantIsAskedWithItsOwnSettingsAndRevealedAsItself)
{
    const ReplayServer server([](const ReceivedRequest& request, std::size_t) {
        const std::string model = Json::parse(request.body).at("model");
        return script(head() + delta("I am " + model) + kFinish + kDone);
    });
    add("cold", server.url("/v1"), {"--system", "Be cold.", "--param", "temperature=0", "--max-tokens", "7"});
    add("warm", server.url("/v1"), {"--system", "Be warm.", "--param", "temperature=1", "--param", "seed=5"});
    const cli::CliResult result =
        cli({"battle", workspace(), "--prompt", "Who?", "--count", "6"}, "a\na\na\na\na\na\n");
    ASSERT_EQ(result.status, 0) << result.err;
    for (const ReceivedRequest& request : server.requests()) {
        const Json body = Json::parse(request.body);
        const bool cold = body.at("model") == "cold-model";
        EXPECT_EQ(body.at("messages").at(0).at("content"), cold ? "Be cold." : "Be warm.");
        EXPECT_EQ(body.at("temperature"), cold ? 0 : 1);
        EXPECT_EQ(body.contains("max_tokens"), cold);
        EXPECT_EQ(body.contains("seed"), !cold);
    }
    ASSERT_EQ(server.requests().size(), 12U);
    const std::vector<std::string> lines = result.lines();
    for (std::size_t i = 0; i + 1 < lines.size(); i += 2) {
        for (const std::string side : {"a", "b"}) {
            const std::string name = Json::parse(lines[i + 1])["reveal"][side];
            EXPECT_EQ(Json::parse(lines[i])[side]["text"], "I am " + name + "-model");
        }
    }
}

TEST_F(BattleBugs, B17_nothingBeforeTheVoteTellsANameThatTheServerTells)
{
    const ReplayServer server(
        [](const ReceivedRequest& request, std::size_t) { return nameTelling(request, kFinish + kDone); });
    add("ZQX-ALPHA", server.url("/v1"));
    add("ZQX-BETA", server.url("/v1"));
    const cli::CliResult sealed =
        cli({"battle", workspace(), "--prompt", "Hi", "--count", "4"}, "skip\nskip\nskip\nskip\n");
    EXPECT_EQ(sealed.lines().size(), 8U);
    EXPECT_EQ((sealed.out + sealed.err).find("ZQX"), std::string::npos) << sealed.out << sealed.err;
}

TEST_F(BattleBugs, B17_aFailureTellsNeitherSideNorName)
{
    std::set<std::string> shapes;
    for (const std::string failing : {"ZQX-ALPHA", "ZQX-BETA", "both"}) {
        const ReplayServer server([&](const ReceivedRequest& request, std::size_t) {
            const std::string model = Json::parse(request.body).at("model");
            if (failing == "both" || model == failing + "-model")
                return script(response(404, R"({"error":{"message":"The model `)" + model + R"(` does not exist"}})"));
            return nameTelling(request, kFinish + kDone);
        });
        add("ZQX-ALPHA", server.url("/v1"));
        add("ZQX-BETA", server.url("/v1"));
        const cli::CliResult failed = cli({"battle", workspace(), "--prompt", "Hi"}, "a\n");
        EXPECT_NE(failed.status, 0);
        EXPECT_EQ((failed.out + failed.err).find("ZQX"), std::string::npos) << failed.out << failed.err;
        Json line = Json::parse(failed.lines().at(0));
        line.erase("battle");
        shapes.insert(line.dump() + failed.err);
        for (const std::string name : {"ZQX-ALPHA", "ZQX-BETA"})
            cli({"endpoint", "remove", workspace(), name});
    }
    EXPECT_EQ(shapes.size(), 1U);
}

TEST_F(BattleBugs, B09_anAnswerWithoutAnEndMarkIsNotVotedOn)
{
    const ReplayServer server([](const ReceivedRequest& request, std::size_t) { return nameTelling(request, ""); });
    add("first", server.url("/v1"));
    add("second", server.url("/v1"));
    const cli::CliResult result = cli({"battle", workspace(), "--prompt", "Hi"}, "a\n");
    EXPECT_NE(result.status, 0);
    EXPECT_TRUE(Json::parse(result.lines().at(0)).contains("failed")) << result.out;
}

TEST_F(BattleBugs, B10_aBattleIsNeverAskedAgainAfterPartOfAnAnswer)
{
    const ReplayServer server([](const ReceivedRequest&, std::size_t) {
        return script(head(200, "Content-Length: 9999\r\n") + delta("half an ans"));
    });
    add("first", server.url("/v1"));
    add("second", server.url("/v1"));
    cli({"battle", workspace(), "--prompt", "Hi"}, "a\n");
    EXPECT_LE(server.requests().size(), 2U); // one each
}

} // namespace
