// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpoint_probe.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using Kind = ProbeStep::Kind;

namespace {

// Answers at once with what it was given.
class CannedTransport final : public Transport
{
public:
    explicit CannedTransport(Reply reply)
        : m_reply(std::move(reply))
    {
    }
    std::vector<RequestId> sendTogether(std::vector<Outgoing> group) override
    {
        sent = std::move(group.front().request);
        group.front().done(m_reply);
        return {1};
    }
    void cancel(RequestId) override {}

    ChatRequest sent;

private:
    Reply m_reply;
};

std::string drawn(const std::vector<ProbeStep>& steps)
{
    std::string text;
    for (const ProbeStep& step : steps)
        text += std::string(text.empty() ? "" : " ") + (step.ok ? "+" : "-") + std::string(probeWord(step.kind));
    return text;
}

Identity secure()
{
    Identity identity;
    identity.baseUrl = "https://host/v1";
    return identity;
}

std::string drawnFor(ErrorCode code)
{
    Reply reply;
    reply.error = base::Error{code, "words"};
    const std::vector<ProbeStep> steps = judgeProbe(secure(), {}, reply);
    EXPECT_EQ(steps.back().code, code);
    EXPECT_EQ(steps.back().detail, "words");
    return drawn(steps);
}

TEST(EndpointProbe, walksEveryStepOfAGoodReply)
{
    Reply reply;
    reply.text = "OK";
    reply.measurement.streamed = true;
    reply.measurement.reportedModel = "m-2";
    reply.measurement.promptTokens = 12;
    reply.measurement.answerTokens = 2;
    reply.measurement.firstTokenMs = 30;
    reply.measurement.totalMs = 50;
    reply.measurement.attempts = 2;
    CannedTransport transport(reply);
    Identity identity;
    identity.model = "m";
    identity.baseUrl = "http://host/v1";
    const std::vector<ProbeStep> steps = probe(transport, identity, {}, "key");
    EXPECT_EQ(drawn(steps),
              "+request +name_resolution +connection +authentication +model +streaming +reasoning +tokens +time");
    EXPECT_EQ(steps[4].detail, "The model answered; the server calls it m-2.");
    EXPECT_EQ(steps[7].detail, "12 prompt tokens, 2 answer tokens.");
    EXPECT_EQ(steps[8].detail, "30 ms to the first token, 50 ms in all, 50 tokens per second, at attempt 2.");
    EXPECT_EQ(transport.sent.identity.model, "m");
    EXPECT_EQ(transport.sent.key.view(), "key");
    EXPECT_EQ(transport.sent.messages.size(), 1U);
}

TEST(EndpointProbe, saysSoWhenTheServerDoesNotStreamOrCount)
{
    Reply reply;
    reply.text = "OK";
    const std::vector<ProbeStep> steps = judgeProbe(secure(), {}, reply);
    EXPECT_TRUE(steps[6].ok);
    EXPECT_EQ(steps[6].detail, "The answer came in one piece, without streaming.");
    EXPECT_EQ(steps[7].detail, "The model sent no reasoning.");
    EXPECT_EQ(steps[8].detail, "The server does not count tokens.");
}

TEST(EndpointProbe, stopsAtTheStepThatFailed)
{
    EXPECT_EQ(drawnFor(ErrorCode::InvalidArgument), "-request");
    EXPECT_EQ(drawnFor(ErrorCode::NameResolution), "+request -name_resolution");
    EXPECT_EQ(drawnFor(ErrorCode::TlsFailed), "+request +name_resolution +connection -tls");
    EXPECT_EQ(drawnFor(ErrorCode::Unauthorized), "+request +name_resolution +connection +tls -authentication");
    EXPECT_EQ(drawnFor(ErrorCode::UnknownModel), "+request +name_resolution +connection +tls +authentication -model");
    EXPECT_EQ(drawnFor(ErrorCode::HttpStatus), "+request +name_resolution +connection +tls +authentication -model");
}

TEST(EndpointProbe, listsNoStepThatABrokenStreamLeavesOpen)
{
    Reply reply;
    reply.error = base::Error{ErrorCode::StreamCut, "words"};
    EXPECT_EQ(drawn(judgeProbe(secure(), {}, reply)), "+request +name_resolution +connection +tls -streaming");
    reply.measurement.httpStatus = 200;
    EXPECT_EQ(drawn(judgeProbe(secure(), {}, reply)),
              "+request +name_resolution +connection +tls +authentication -streaming");
    reply.text = "par";
    EXPECT_EQ(drawn(judgeProbe(secure(), {}, reply)),
              "+request +name_resolution +connection +tls +authentication +model -streaming");
}

TEST(EndpointProbe, saysWhereReasoningIs)
{
    Reply reply;
    reply.text = "Ok";
    reply.reasoning = "Hm";
    EXPECT_NE(judgeProbe(secure(), {}, reply)[7].detail.find("kept apart"), std::string::npos);
    reply.reasoning = "";
    reply.text = "Hm</think>Ok";
    EXPECT_NE(judgeProbe(secure(), {}, reply)[7].detail.find("inside the answer"), std::string::npos);
}

TEST(EndpointProbe, saysWhatTheServerDidNotKnow)
{
    Reply reply;
    reply.text = "Ok";
    reply.measurement.sentBody = R"({"max_completion_tokens":9})";
    Identity identity = secure();
    identity.maxTokens = 9;
    const std::string words = judgeProbe(identity, {}, reply)[0].detail;
    EXPECT_NE(words.find("only as max_completion_tokens"), std::string::npos) << words;
    EXPECT_NE(words.find("does not know stream_options"), std::string::npos) << words;
    reply.measurement.sentBody = R"({"max_tokens":9,"stream_options":{}})";
    EXPECT_EQ(judgeProbe(identity, {}, reply)[0].detail, "The settings can be used.");
}

} // namespace
