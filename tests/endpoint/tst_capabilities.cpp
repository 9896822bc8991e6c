// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that do not know a name of the request, through the real network path.
#include "transport_fixture.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::ReceivedRequest;
using test::ReplayServer;
using test::Script;

namespace {

class Capabilities : public test::CurlTransportTest
{
protected:
    Reply askLimited(const ReplayServer& server, const Connection& changes = {})
    {
        ChatRequest request = test::requestTo(server.url("/v1"));
        request.identity.maxTokens = 5;
        request.connection.tokenLimit = changes.tokenLimit;
        request.connection.streamOptions = changes.streamOptions;
        return ask(std::move(request));
    }
};

const std::string kMistral = R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body",)"
                             R"("stream_options"],"msg":"Extra inputs are not permitted","input":{}}]}})";
const std::string kOldAzure = R"({"error":{"message":"Unrecognized request argument supplied: stream_options",)"
                              R"("type":"invalid_request_error","param":null,"code":null}})";
const std::string kReasoner = R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this )"
                              R"(model. Use 'max_completion_tokens' instead.","type":"invalid_request_error",)"
                              R"("param":"max_tokens","code":"unsupported_parameter"}})";

Script refusal(int status, const std::string& body)
{
    return test::script(test::response(status, body));
}

TEST_F(Capabilities, streamOptionsAreLeftOutWhereTheServerDoesNotKnowThem)
{
    for (const Script& refused : {refusal(422, kMistral), refusal(400, kOldAzure)}) {
        const ReplayServer server({refused, test::hello()});
        const Reply reply = askLimited(server);
        EXPECT_FALSE(reply.error) << reply.error->detail;
        EXPECT_EQ(reply.text, "Hello");
        ASSERT_EQ(server.requests().size(), 2U);
        EXPECT_NE(server.requests()[0].body.find("stream_options"), std::string::npos);
        EXPECT_EQ(server.requests()[1].body.find("stream_options"), std::string::npos);
        EXPECT_EQ(reply.measurement.sentBody, server.requests()[1].body) << "what was really sent is recorded";
        EXPECT_EQ(reply.measurement.attempts, 2);
    }
}

TEST_F(Capabilities, eachNameIsGivenUpOnceAndThenTheServersWordIsFinal)
{
    const ReplayServer both({refusal(400, kReasoner), refusal(400, kOldAzure), test::hello()});
    EXPECT_EQ(askLimited(both).text, "Hello");
    EXPECT_EQ(both.requests().size(), 3U);
    const ReplayServer stubborn({refusal(400, kReasoner)});
    EXPECT_EQ(askLimited(stubborn).error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(stubborn.requests().size(), 2U);
}

TEST_F(Capabilities, whatTheUserChoseIsNotChanged)
{
    Connection fixed;
    fixed.tokenLimit = TokenLimitName::MaxTokens;
    fixed.streamOptions = StreamOptions::On;
    const ReplayServer first({refusal(400, kReasoner)});
    EXPECT_EQ(askLimited(first, fixed).error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(first.requests().size(), 1U);
    const ReplayServer second({refusal(422, kMistral)});
    EXPECT_EQ(askLimited(second, fixed).error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(second.requests().size(), 1U);
    fixed.tokenLimit = TokenLimitName::Omit;
    fixed.streamOptions = StreamOptions::Off;
    const ReplayServer third({test::hello()});
    EXPECT_EQ(askLimited(third, fixed).text, "Hello");
    EXPECT_EQ(third.requests()[0].body, R"({"model":"m","messages":[{"role":"user","content":"Hi"}],"stream":true})");
}

TEST_F(Capabilities, otherRefusalsAreNotAskedAgain)
{
    const ReplayServer server(
        {refusal(400, R"({"error":{"message":"max_tokens is too large","param":"max_tokens"}})")});
    EXPECT_EQ(askLimited(server).error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(Capabilities, everyDialectWorksThroughTheNetwork)
{
    const auto askAs = [&](Protocol protocol, const std::string& body, const std::string& path,
                           const std::string& header) {
        const ReplayServer server({test::script(test::head() + body)});
        ChatRequest request = test::requestTo(server.url(""));
        request.identity.protocol = protocol;
        const Reply reply = ask(std::move(request));
        EXPECT_FALSE(reply.error) << protocolWord(protocol) << ": " << reply.error->detail;
        const std::string head = server.requests().at(0).head;
        EXPECT_TRUE(head.starts_with("POST " + path + " ")) << head;
        EXPECT_NE(head.find(header + test::kKey), std::string::npos) << head;
        EXPECT_EQ(head.find("key="), std::string::npos) << "no key in a URL";
        EXPECT_EQ(head.find("Authorization: Bearer") == std::string::npos, header.find("Bearer") == std::string::npos);
        return reply.text;
    };
    EXPECT_EQ(askAs(Protocol::Azure, test::delta("a") + test::kFinish,
                    "/openai/deployments/m/chat/completions?api-version=2024-10-21", "api-key: "),
              "a");
    EXPECT_EQ(askAs(Protocol::Anthropic,
                    "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}\n\n"
                    "data: {\"type\":\"message_stop\"}\n\n",
                    "/v1/messages", "x-api-key: "),
              "a");
    EXPECT_EQ(askAs(Protocol::Ollama, "{\"message\":{\"content\":\"a\"},\"done\":true}\n", "/api/chat",
                    "Authorization: Bearer "),
              "a");
    EXPECT_EQ(
        askAs(Protocol::Gemini,
              "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"a\"}]},\"finishReason\":\"STOP\"}]}\r\n\r\n",
              "/v1beta/models/m:streamGenerateContent?alt=sse", "x-goog-api-key: "),
        "a");
}

} // namespace
