// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs that other clients shipped, by the numbers of the protocol notes, where the transport has to prevent them: each
// test fails when its protection is taken away. Those of the parsers are beside the parsers.
#include "transport_fixture.h"

#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;
using base::ErrorCode;

namespace {

using TransportBugs = CurlTransportTest;

const std::string kReasoning = "data: {\"choices\":[{\"delta\":{\"reasoning\":\"t\"}}]}\n\n";

TEST_F(TransportBugs, B09_anEndWithoutAMarkIsNoSuccess)
{
    const std::string chunked = head(200, "Transfer-Encoding: chunked\r\n");
    EXPECT_EQ(expectError(script(head() + delta("half an ans")), ErrorCode::NoEndMark).text, "half an ans");
    EXPECT_EQ(expectError(script("HTTP/1.0 200 OK\r\n\r\n" + delta("half")), ErrorCode::NoEndMark).text, "half");
    EXPECT_EQ(expectError(script(chunked + "fff\r\n" + delta("half")), ErrorCode::StreamCut).text, "half");
    EXPECT_EQ(expectError(script(head() + delta("half") + R"(data: {"choices":[{"del)"), ErrorCode::StreamCut).text,
              "half");
}

TEST_F(TransportBugs, B09_everyKindOfMarkIsEnough)
{
    const std::string beside = R"(data: {"choices":[{"delta":{"content":"whole"},"finish_reason":"stop"}]})";
    for (const std::string& body :
         {delta("whole") + kFinish, delta("whole") + "data: [DONE]", beside, delta("whole") + kDone}) {
        const ReplayServer server({script(head() + body)});
        const Reply reply = ask(server);
        EXPECT_FALSE(reply.error) << body;
        EXPECT_EQ(reply.text, "whole");
    }
}

TEST_F(TransportBugs, B10_nothingIsAskedAgainAfterTheFirstPiece)
{
    const std::string overloaded = "data: {\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n";
    for (const std::string& piece : {delta("once"), kReasoning}) {
        const Script parts[] = {script(head() + piece + overloaded),
                                script(head(200, "Content-Length: 99999\r\n") + piece),
                                {{{head() + piece, {}}, {"", 50ms}}, Script::End::Reset}};
        for (const Script& part : parts) {
            const ReplayServer server({part, hello()});
            const Reply reply = ask(server);
            ASSERT_TRUE(reply.error);
            EXPECT_EQ(server.requests().size(), 1U);
            EXPECT_EQ(reply.text + reply.reasoning, piece == kReasoning ? "t" : "once");
        }
    }
}

TEST_F(TransportBugs, B11_theIdleTimeDoesNotCutTheWaitForTheFirstToken)
{
    for (const std::string& start :
         {std::string(), head(), head() + ": OPENROUTER PROCESSING\n\n", head() + delta("")}) {
        const ReplayServer server({{{{start, {}}, {(start.empty() ? head() : "") + delta("late") + kDone, 300ms}}}});
        ChatRequest request = requestTo(server.url("/v1"));
        request.connection.timeouts.idle = 60ms;
        const Reply reply = ask(request);
        EXPECT_FALSE(reply.error) << reply.error->detail;
        EXPECT_EQ(reply.text, "late");
    }
}

TEST_F(TransportBugs, B11_reasoningAndCommentsAreLife)
{
    for (const std::string& sign : {kReasoning, std::string(": keep-alive\n\n")}) {
        Script thinking;
        thinking.segments.push_back({head() + kReasoning, {}});
        for (int i = 0; i < 8; ++i)
            thinking.segments.push_back({sign, 100ms});
        thinking.segments.push_back({delta("thought") + kDone, 100ms});
        const ReplayServer server({thinking});
        ChatRequest request = requestTo(server.url("/v1"));
        request.connection.timeouts.idle = 600ms; // less than all the signs together
        request.connection.timeouts.firstToken = 600ms;
        const Reply reply = ask(request);
        EXPECT_FALSE(reply.error) << reply.error->detail;
        EXPECT_EQ(reply.text, "thought");
    }
}

TEST_F(TransportBugs, B15_noErrorTextHoldsTheKeyNorItsBeginning)
{
    const std::string longText(393, 'x'); // so that our own limits cut the key
    for (const Script& echo :
         {script(response(401, R"({"error":{"message":"Incorrect API key provided: )" + kKey + "\"}}")),
          script(response(400, R"({"error":"CANARY\u002fkey\u002bwith\u003dsigns-0123456789"})")),
          script(head() + "data: " + longText + kKey + "\n\n"), script(head() + "error: " + kKey + "\n\n"),
          script(response(307, "", "Location: http://x.test/?key=" + kKey + "\r\n")), script(kKey + "\r\n\r\n")}) {
        const ReplayServer server({echo});
        const Reply reply = ask(server);
        ASSERT_TRUE(reply.error);
        EXPECT_EQ(reply.error->detail.find("CANA"), std::string::npos) << reply.error->detail;
    }
}

} // namespace
