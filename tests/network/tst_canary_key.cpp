// SPDX-License-Identifier: GPL-3.0-or-later
// A key goes through every path that can fail, against servers that say it back in every spelling, and afterwards no
// file, no output and no setting of the process holds eight characters of it in a row.
#include "app/cli_fixture.h"
#include "base/core_dumps.h"
#include "endpoint/wire.h"
#include "support/replay_server.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

using namespace joust;
using namespace joust::test;

namespace {

const std::string kCanary = "cnry/Q7x+Zk=9w\"Vt4&Jm2~Hb8Rs6";
constexpr std::size_t kWindow = 8; // characters in a row that are no chance

// The key as servers spell it.
std::vector<std::string> spellings()
{
    return {kCanary, "cnry%2FQ7x%2BZk%3D9w%22Vt4%26Jm2~Hb8Rs6", "cnry%2fQ7x%2bZk%3d9w%22Vt4%26Jm2%7eHb8Rs6",
            R"(cnry\/Q7x+Zk=9w\"Vt4&Jm2~Hb8Rs6)", R"(cnry\u002fQ7x\u002bZk\u003d9w\u0022Vt4\u0026Jm2~Hb8Rs6)",
            "cnry/Q7x+Zk=9w&quot;Vt4&amp;Jm2~Hb8Rs6",
            // base64, of itself and behind the user names of Basic authentication
            "Y25yeS9RN3grWms9OXciVnQ0JkptMn5IYjhSczY=", "dTpjbnJ5L1E3eCtaaz05dyJWdDQmSm0yfkhiOFJzNg==",
            "dXM6Y25yeS9RN3grWms9OXciVnQ0JkptMn5IYjhSczY="};
}

std::string jsonText(const std::string& spelling)
{
    // Those that are JSON already stay; of the others the quotes are escaped.
    if (spelling.find('\\') != std::string::npos)
        return spelling;
    std::string escaped;
    for (const char c : spelling)
        escaped += c == '"' ? std::string("\\\"") : std::string(1, c);
    return escaped;
}

std::vector<Script> failuresThatSay(const std::string& spelling)
{
    const std::string json = jsonText(spelling);
    const std::string sse = head();
    return {
        script(response(401, R"({"error":{"message":"Incorrect API key provided: )" + json + "\"}}")),
        script(response(403, R"({"error":")" + json + "\"}")),
        script(response(404, R"({"error":{"message":"no model for )" + json + R"(","code":"model_not_found"}})")),
        script(response(422, R"({"detail":[{"msg":")" + json + R"(","loc":["header",")" + json + "\"]}]}")),
        script(response(400, spelling)),
        script(response(400, std::string(590, 'x') + spelling)), // cut by our own limit
        script(response(400, std::string(16'370, 'x') + spelling)),
        script(response(429, R"({"error":{"code":"insufficient_quota","message":")" + json + "\"}}")),
        script(response(501, "<html><title>" + spelling + "</title>")),
        script(response(307, "", "Location: https://user:" + spelling + "@evil.test/?key=" + spelling + "\r\n")),
        script(response(200, "<title>" + spelling + "</title>")),
        script(sse + "data: " + spelling + "\n\n"),
        script(sse + "data: " + std::string(390, 'x') + spelling + "\n\n"),
        script(sse + "error: " + spelling + "\n\n"),
        script(sse + R"(data: {"error":{"message":")" + json + "\"}}\n\n"),
        script(sse + delta("partial") + R"(data: {"error":{"message":")" + json + "\"}}\n\n"),
        script(sse + spelling + "\n\n"),
        script(spelling + "\r\n\r\n"),
        script("HTTP/1.1 200 " + spelling + "\r\nX-Echo: " + spelling + "\r\nContent-Encoding: " + spelling +
               "\r\nContent-Length: 3\r\n\r\nabc"),
    };
}

std::string fileText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// What of the key is in `where`: the first window of any spelling, or nothing.
std::string traceOf(const std::string& where)
{
    for (const std::string& spelling : spellings()) {
        for (std::size_t at = 0; at + kWindow <= spelling.size(); ++at) {
            const std::string window = spelling.substr(at, kWindow);
            if (where.find(window) != std::string::npos)
                return window;
        }
    }
    return "";
}

class CanaryKey : public cli::CliTest
{
protected:
    void SetUp() override
    {
        ::setenv("JOUST_CANARY", kCanary.c_str(), 1);
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
    }
    void TearDown() override { ::unsetenv("JOUST_CANARY"); }

    void run(const std::vector<std::string>& arguments, const std::string& input = {})
    {
        const cli::CliResult result = cli(arguments, input);
        m_said += result.out + result.err;
    }
    void add(const std::string& name, const std::string& url)
    {
        const cli::CliResult added = cli({"endpoint", "add", workspace(), "--name", name, "--url", url, "--model", "m",
                                          "--key-env", "JOUST_CANARY", "--proxy", "none"});
        ASSERT_EQ(added.status, 0) << added.err;
    }
    void expectNoTrace(const std::string& what)
    {
        EXPECT_EQ(traceOf(m_said), "") << what << " said: " << m_said;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_dir.path())) {
            if (entry.is_regular_file()) {
                EXPECT_EQ(traceOf(fileText(entry.path())), "") << what << " wrote " << entry.path();
            }
        }
        m_said.clear();
    }

    std::string m_said;
};

TEST_F(CanaryKey, isFoundByTheSearchThatTheOtherTestsTrust)
{
    for (const std::string& spelling : spellings())
        EXPECT_NE(traceOf("x" + spelling.substr(0, 9)), "") << spelling;
    EXPECT_EQ(traceOf("Incorrect API key provided: [redacted]"), "");
}

TEST_F(CanaryKey, leavesNoTraceWhateverTheServerSaysBack)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    int number = 0;
    std::size_t reached = 0;
    for (const std::string& spelling : spellings()) {
        for (const Script& failure : failuresThatSay(spelling)) {
            const ReplayServer server({failure});
            const std::string name = "e" + std::to_string(++number);
            add(name, server.url("/v1"));
            run({"endpoint", "test", workspace(), name});
            run({"endpoint", "remove", workspace(), name});
            reached += server.requests().front().head.find("Bearer " + kCanary) != std::string::npos ? 1U : 0U;
        }
    }
    EXPECT_EQ(reached, static_cast<std::size_t>(number)); // otherwise there was nothing to leak
    m_said += testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    expectNoTrace("endpoint test");
}

TEST_F(CanaryKey, leavesNoTraceInBattlesAndExports)
{
    const ReplayServer good({hello()});
    for (const Script& failure : failuresThatSay(kCanary)) {
        const ReplayServer bad({failure});
        add("good", good.url("/v1"));
        add("bad", bad.url("/v1"));
        run({"battle", workspace(), "--prompt", "Hi", "--generate-only"});
        run({"endpoint", "remove", workspace(), "bad"});
        run({"endpoint", "remove", workspace(), "good"});
    }
    add("first", good.url("/v1"));
    add("second", good.url("/v1"));
    run({"battle", workspace(), "--prompt", "Hi", "--count", "2"}, "a\ntie\n");
    EXPECT_NE(m_said.find("reveal"), std::string::npos) << m_said;
    run({"endpoint", "list", workspace(), "--format", "json"});
    run({"check", workspace()});
    for (const std::string format : {"jsonl", "csv"})
        run({"export", workspace(), "--format", format, "-o", m_dir.file("votes." + format)});
    expectNoTrace("battles and exports");
}

TEST_F(CanaryKey, isInNoCoreFile)
{
    const pid_t child = ::fork();
    if (child == 0) {
        base::forbidCoreDumps();
        rlimit core{1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        ::_exit(core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

// The real program, while it waits for a server with the key in its hands.
TEST_F(CanaryKey, isInNoArgumentOfTheProgramWhichWritesNoCoreFile)
{
    const ReplayServer silent({script(head(), Script::End::Hold)});
    add("silent", silent.url("/v1"));
    const std::string path = workspace();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(JOUST_CLI, "joust-cli", "endpoint", "test", path.c_str(), "silent", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ASSERT_TRUE(silent.waitForRequests(1));
    const std::string process = "/proc/" + std::to_string(child);
    EXPECT_EQ(traceOf(fileText(process + "/cmdline")), "");
    const std::string limits = fileText(process + "/limits");
    EXPECT_NE(limits.find("Max core file size        0                    0"), std::string::npos) << limits;
    ::kill(child, SIGTERM);
    ::waitpid(child, nullptr, 0);
    expectNoTrace("a program that was killed");
}

} // namespace
