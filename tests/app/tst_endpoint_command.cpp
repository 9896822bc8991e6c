// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class EndpointCommand : public CliTest
{
};

TEST_F(EndpointCommand, whatIsAddedIsListed)
{
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    ASSERT_EQ(cli({"endpoint", "add", workspace(), "--name", "one", "--url", "http://127.0.0.1:1/v1", "--model", "m",
                   "--key-env", "JOUST_TEST_KEY", "--param", "temperature=0.5", "--param", "stop=END", "--max-tokens",
                   "9", "--header", "X-Team: blue"})
                  .status,
              0);
    const Json list = Json::parse(cli({"endpoint", "list", workspace(), "--format", "json"}).out);
    ASSERT_EQ(list["endpoints"].size(), 1U);
    const Json& row = list["endpoints"][0];
    EXPECT_EQ(row["name"], "one");
    EXPECT_EQ(row["key"], "env:JOUST_TEST_KEY");
    EXPECT_EQ(row["parameters"], (Json{{"temperature", 0.5}, {"stop", "END"}}));
    EXPECT_EQ(row["max_tokens"], 9);
    ASSERT_EQ(cli({"endpoint", "remove", workspace(), "one"}).status, 0);
    EXPECT_EQ(cli({"endpoint", "remove", workspace(), "one"}).status, 1);
    EXPECT_EQ(cli({"endpoint", "list", workspace()}).out, "no endpoints\n");
}

TEST_F(EndpointCommand, everyProtocolAndCapabilityIsKept)
{
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    const auto add = [&](const std::string& protocol, const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"endpoint", "add",     workspace(), "--name",     protocol, "--url",
                                           "http://h", "--model", "m",         "--protocol", protocol};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli(arguments).status;
    };
    EXPECT_EQ(add("openai", {"--token-limit", "max_completion_tokens", "--stream-options", "off"}), 0);
    EXPECT_EQ(add("azure", {"--api-version", "2025-01-01-preview"}), 0);
    EXPECT_EQ(add("anthropic", {"--api-version", "2026-10-21"}), 0);
    EXPECT_EQ(add("ollama", {}), 0);
    EXPECT_EQ(add("gemini", {}), 0);
    EXPECT_EQ(add("smoke", {}), 2);
    EXPECT_EQ(add("ollama2", {"--token-limit", "many"}), 2);
    const Json list = Json::parse(cli({"endpoint", "list", workspace(), "--format", "json"}).out)["endpoints"];
    ASSERT_EQ(list.size(), 5U);
    EXPECT_EQ(list[0]["protocol"], "anthropic");
    EXPECT_EQ(list[0]["api_version"], "2026-10-21");
    EXPECT_EQ(list[0]["token_limit"], "auto");
    EXPECT_EQ(list[1]["api_version"], "2025-01-01-preview");
    EXPECT_EQ(list[4]["token_limit"], "max_completion_tokens");
    EXPECT_EQ(list[4]["stream_options"], "off");
}

TEST_F(EndpointCommand, limitsAndAMissingEndMarkAreKept)
{
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    const auto add = [&](const std::string& name, const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"endpoint", "add",      workspace(), "--name", name,
                                           "--url",    "http://h", "--model",   "m"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli(arguments).status;
    };
    EXPECT_EQ(add("a", {}), 0);
    EXPECT_EQ(add("b", {"--max-concurrent", "2", "--requests-per-minute", "60", "--tokens-per-minute", "90000",
                        "--no-end-mark"}),
              0);
    EXPECT_EQ(add("c", {"--max-concurrent", "-1"}), 2);
    const Json list = Json::parse(cli({"endpoint", "list", workspace(), "--format", "json"}).out)["endpoints"];
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["max_concurrent"], 0);
    EXPECT_EQ(list[0]["end_mark_expected"], true);
    EXPECT_EQ(list[1]["max_concurrent"], 2);
    EXPECT_EQ(list[1]["requests_per_minute"], 60);
    EXPECT_EQ(list[1]["tokens_per_minute"], 90000);
    EXPECT_EQ(list[1]["end_mark_expected"], false);
}

TEST_F(EndpointCommand, discoverListsTheModelsOfAServer)
{
    ASSERT_TRUE(m_server.start());
    const CliResult text = cli({"endpoint", "discover", "--url", m_server.baseUrl()});
    EXPECT_EQ(text.status, 0) << text.err;
    EXPECT_NE(text.out.find("demo-lucid"), std::string::npos) << text.out;
    const Json json = Json::parse(cli({"endpoint", "discover", "--url", m_server.baseUrl(), "--format", "json"}).out);
    EXPECT_EQ(json["servers"][0]["protocol"], "openai");
    EXPECT_FALSE(json["servers"][0]["models"].empty());
    const CliResult none = cli({"endpoint", "discover", "--url", "http://127.0.0.1:1"});
    EXPECT_EQ(none.status, 1);
    EXPECT_NE(none.err.find("no models found"), std::string::npos) << none.err;
}

TEST_F(EndpointCommand, badSettingsAreRefusedAndNothingIsAdded)
{
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    const auto add = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"endpoint", "add", workspace(), "--name", "x", "--model", "m"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli(arguments).status;
    };
    EXPECT_EQ(add({"--url", "ftp://host/v1"}), 1);
    EXPECT_EQ(add({"--url", "http://user:secret@host/v1"}), 1);
    EXPECT_EQ(add({"--url", "http://host/v1", "--header", "no colon"}), 2);
    EXPECT_EQ(add({"--url", "http://host/v1", "--param", "model=\"other\""}), 1);
    EXPECT_EQ(add({"--url", "http://host/v1", "--header", "A: b\r\nC: d"}), 1);
    EXPECT_EQ(cli({"endpoint", "list", workspace()}).out, "no endpoints\n");
}

TEST_F(EndpointCommand, testSaysInPlainWordsWhatWorks)
{
    makeWorkspace(1);
    const CliResult good = cli({"endpoint", "test", workspace(), "demo-lucid"});
    EXPECT_EQ(good.status, 0) << good.err;
    EXPECT_NE(good.out.find("ok      streaming"), std::string::npos) << good.out;
    ASSERT_EQ(
        cli({"endpoint", "add", workspace(), "--name", "nobody", "--url", "http://127.0.0.1:1/v1", "--model", "m"})
            .status,
        0);
    const CliResult bad = cli({"endpoint", "test", workspace(), "nobody"});
    EXPECT_EQ(bad.status, 1);
    EXPECT_NE(bad.out.find("failed  connection"), std::string::npos) << bad.out;
}

TEST_F(EndpointCommand, aKeyIsReadFromTheEnvironmentAndWrittenNowhere)
{
    makeWorkspace(2);
    ASSERT_EQ(setenv("JOUST_TEST_KEY", "canary-key-4711-abcdef", 1), 0);
    ASSERT_EQ(cli({"endpoint", "add", workspace(), "--name", "keyed", "--url", m_server.baseUrl(), "--model",
                   "demo-brief", "--key-env", "JOUST_TEST_KEY"})
                  .status,
              0);
    EXPECT_EQ(cli({"endpoint", "test", workspace(), "keyed"}).status, 0);
    const CliResult battle = cli({"battle", workspace(), "--prompt", "x", "--count", "6"}, "a\na\na\na\na\na\n");
    EXPECT_EQ(battle.status, 0) << battle.err;
    unsetenv("JOUST_TEST_KEY");
    const CliResult missing = cli({"endpoint", "test", workspace(), "keyed"});
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ((battle.out + battle.err + missing.out + missing.err).find("canary-key"), std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(m_dir.path())) {
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        EXPECT_EQ(bytes.str().find("canary-key"), std::string::npos) << entry.path();
    }
}

} // namespace
} // namespace joust::cli
