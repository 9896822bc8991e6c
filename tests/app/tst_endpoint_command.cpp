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
