// SPDX-License-Identifier: GPL-3.0-or-later
// The canary key through the paths beside an OpenAI endpoint's: the other protocols, lists of models, servers that
// cannot be reached, answers that carry it beside their text, runs, every export, the report and copies of the
// workspace.
#include "canary_key.h"

#include <algorithm>

using namespace joust;
using namespace joust::test;

namespace {

// What only some protocols read as an error.
std::vector<Script> failuresOfProtocols()
{
    const std::string json = jsonText(kCanary);
    std::vector<Script> failures = failuresThatSay(kCanary);
    failures.push_back(script(head() + R"({"error":")" + json + "\"}\n"));
    failures.push_back(script(head() + R"([{"error":{"code":500,"message":")" + json + "\"}}]"));
    failures.push_back(
        script(head() + "event: error\ndata: " + R"({"type":"error","error":{"message":")" + json + "\"}}\n\n"));
    failures.push_back(script(response(400, R"({"error":{"code":400,"message":")" + json +
                                                R"(","details":[{"reason":"API_KEY_INVALID"}]}})")));
    return failures;
}

// A whole answer of a server that says the key wherever it may speak of itself.
Script answerBesideWhichTheKeyIs()
{
    const std::string json = jsonText(kCanary);
    return script(head(200, "Content-Type: text/event-stream\r\nX-Request-Id: " + kCanary + "\r\n") + ": " + kCanary +
                  "\n\n" + R"(data: {"id":")" + json + R"(","model":")" + json + R"(","system_fingerprint":")" + json +
                  R"(","provider":")" + json +
                  R"(","choices":[{"index":0,"delta":{"content":"Hello"},"finish_reason":")" + json + "\"}]}\n\n" +
                  kDone);
}

using CanaryPaths = CanaryKey;

TEST_F(CanaryPaths, leavesNoTraceInAnyProtocol)
{
    for (const std::string protocol : {"openai", "azure", "anthropic", "ollama", "gemini"}) {
        for (const Script& failure : failuresOfProtocols()) {
            const ReplayServer server({failure});
            add("bad", server.url(""), protocol);
            run({"endpoint", "test", workspace(), "bad"});
            run({"endpoint", "remove", workspace(), "bad"});
            run({"endpoint", "discover", "--url", server.url(""), "--protocol", protocol, "--key-env", "JOUST_CANARY",
                 "--proxy", "none"});
            const std::vector<ReceivedRequest> requests = server.requests();
            EXPECT_GE(requests.size(), 2U) << protocol;
            EXPECT_TRUE(std::all_of(requests.begin(), requests.end(), [](const ReceivedRequest& request) {
                return request.head.find(kCanary) != std::string::npos; // otherwise there was nothing to leak
            })) << protocol;
        }
        expectNoTrace(protocol);
    }
}

TEST_F(CanaryPaths, leavesNoTraceWhenNothingAnswers)
{
    int closed = 0;
    {
        const ReplayServer gone({hello()});
        closed = gone.port();
    }
    const ReplayServer plain({hello()}), silent({Script{}});
    int number = 0;
    for (const std::string& url : {"http://127.0.0.1:" + std::to_string(closed) + "/v1",
                                   "https://127.0.0.1:" + std::to_string(plain.port()), silent.url("/v1")}) {
        const std::string name = "e" + std::to_string(++number);
        add(name, url);
        run({"endpoint", "test", workspace(), name});
        run({"endpoint", "discover", "--url", url, "--key-env", "JOUST_CANARY", "--proxy", "none"});
    }
    run({"battle", workspace(), "--prompt", "Hi"}, "a\n");
    expectNoTrace("servers that do not answer");
}

TEST_F(CanaryPaths, leavesNoTraceInRunsReportsAndCopies)
{
    const ReplayServer echo({answerBesideWhichTheKeyIs()}), bad({failuresThatSay(kCanary).front()});
    add("first", echo.url("/v1"));
    add("second", echo.url("/v1"));
    run({"battle", workspace(), "--prompt", "Hi", "--count", "3"}, "a\nb\nboth_bad\n");
    EXPECT_NE(m_said.find("reveal"), std::string::npos) << m_said;
    add("third", bad.url("/v1"));
    std::ofstream(m_dir.file("prompts.txt")) << "What is a mutex?\n";
    run({"prompts", "import", workspace(), m_dir.file("prompts.txt"), "--set", "s"});
    run({"run", "create", workspace(), "r", "--set", "s"});
    run({"run", "start", workspace(), "r"});
    run({"run", "retry", workspace(), "r"});
    run({"run", "status", workspace(), "r"});
    EXPECT_EQ(bad.requests().size(), 2U);
    for (const std::string format : {"csv", "jsonl", "arena", "dpo", "kto", "sharegpt"})
        EXPECT_EQ(cli({"export", workspace(), "--format", format, "-o", m_dir.file("votes." + format)}).status, 0);
    EXPECT_EQ(cli({"report", workspace(), "-o", m_dir.file("report.html")}).status, 0);
    EXPECT_EQ(cli({"backup", workspace(), m_dir.file("copy.joust")}).status, 0);
    EXPECT_EQ(cli({"recover", m_dir.file("copy.joust"), m_dir.file("recovered.joust")}).status, 0);
    for (const std::string command : {"rank", "pairs", "agreement", "annotators", "check"})
        run({command, workspace()});
    expectNoTrace("runs, exports, reports and copies");
}

} // namespace
