// SPDX-License-Identifier: GPL-3.0-or-later
// What the transport sends, and what it makes of each answer.
#include "transport_fixture.h"

#include <cstdlib>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;
using base::ErrorCode;

namespace {

TEST_F(CurlTransportTest, readsANormalStreamAndMeasuresIt)
{
    const std::string usage = R"(data: {"model":"m-2","choices":[],"usage":{"prompt_tokens":4,"completion_tokens":2}})"
                              "\n\n";
    const ReplayServer server({{{{head() + delta("Hel"), 30ms}, {delta("lo") + kFinish + usage + kDone, 30ms}}}});
    const Reply reply = ask(server);
    ASSERT_FALSE(reply.error) << reply.error->detail;
    EXPECT_EQ(reply.text, "Hello");
    EXPECT_EQ(reply.measurement.finishReason, "stop");
    EXPECT_EQ(reply.measurement.reportedModel, "m-2");
    EXPECT_EQ(reply.measurement.promptTokens, 4);
    EXPECT_EQ(reply.measurement.answerTokens, 2);
    EXPECT_EQ(reply.measurement.attempts, 1);
    EXPECT_TRUE(reply.measurement.streamed);
    ASSERT_TRUE(reply.measurement.firstTokenMs);
    EXPECT_GE(*reply.measurement.firstTokenMs, 29);
    EXPECT_GE(reply.measurement.totalMs, 59);
    EXPECT_LE(*reply.measurement.firstTokenMs, reply.measurement.totalMs);
}

TEST_F(CurlTransportTest, sendsTheRequestAsTheProtocolWantsIt)
{
    const ReplayServer server({hello()});
    ChatRequest request = requestTo(server.url("/openai/v1/"));
    request.connection.headers = {{"X-Title", "a b"}, {"Accept", "text/plain"}, {"X-Empty", ""}};
    request.messages = {{"user", std::string(2U << 20U, 'x')}}; // libcurl would ask for "100 Continue" first
    const Reply reply = ask(request);
    EXPECT_FALSE(reply.error);
    ASSERT_EQ(server.requests().size(), 1U);
    const ReceivedRequest received = server.requests().front();
    EXPECT_TRUE(received.head.starts_with("POST /openai/v1/chat/completions HTTP/1.1\r\n")) << received.head;
    for (const std::string& line :
         {"Authorization: Bearer " + kKey, std::string("Content-Type: application/json"), std::string("X-Title: a b"),
          std::string("Accept: text/plain"), std::string("X-Empty:"), std::string("User-Agent: Joust")})
        EXPECT_NE(received.head.find("\r\n" + line + "\r\n"), std::string::npos) << line;
    EXPECT_EQ(received.head.find("Expect"), std::string::npos);
    EXPECT_EQ(received.head.find("event-stream"), std::string::npos);
    EXPECT_EQ(received.body, reply.measurement.sentBody);
    EXPECT_EQ(reply.measurement.sentBody.find("CANARY"), std::string::npos);
}

TEST_F(CurlTransportTest, readsAStreamThatArrivesByteByByte)
{
    const std::string body =
        head() + "\xEF\xBB\xBF" + delta(R"(\ud83d)") + delta(R"(\ude00)") + delta("\xE4\xBD\xA0") + kDone;
    Script slow;
    for (const char c : body)
        slow.segments.push_back({std::string(1, c), {}});
    const ReplayServer server({slow});
    EXPECT_EQ(ask(server).text, "\xF0\x9F\x98\x80\xE4\xBD\xA0");
}

TEST_F(CurlTransportTest, readsACompressedStream)
{
    // gzip of two deltas, "Hel" and "lo", and the end marks; made with Python's gzip.compress(..., mtime=0).
    const std::string packed(
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x95\xcc\x31\x0a\x80\x30\x0c\x46\xe1\xbd\xa7\x90\x7f\x76"
        "\x70\xce\xac\xe0\xa4\x07\x10\x91\x62\x23\x16\x4a\x22\x36\x83\x20\xbd\xbb\x8e\xae\xce\x8f\xef\x05"
        "\x6f\x9e\xaa\x1b\xeb\xae\x71\xe5\x0c\x9a\x6e\x44\x09\x7c\x81\x9a\x1a\x81\x93\x79\xd0\x9b\x55\x8c"
        "\xc5\x40\xe8\x39\xa1\x94\xb9\x38\x17\xfe\xd2\xa4\xbf\x64\xa9\xb1\x45\x89\x79\x5f\x4e\xf6\x59\xe5"
        "\x3d\x64\xd3\x03\x9f\xc5\xd4\x8e\x43\x37\x3b\xf7\x00\x77\xfd\x0f\xe0\xc6\x00\x00\x00",
        117);
    const ReplayServer server({script(response(200, packed, "Content-Encoding: gzip\r\n"))});
    const Reply reply = ask(server);
    EXPECT_FALSE(reply.error);
    EXPECT_EQ(reply.text, "Hello");
    EXPECT_NE(server.requests().front().head.find("Accept-Encoding: gzip"), std::string::npos);
}

TEST_F(CurlTransportTest, endsAtTheEndMarkThoughTheServerKeepsTheConnection)
{
    for (const std::string& mark : {kDone, std::string("data: [DONE]")}) {
        const ReplayServer server({script(head() + delta("a") + mark, Script::End::Hold)});
        const Reply reply = ask(server);
        EXPECT_FALSE(reply.error);
        EXPECT_EQ(reply.text, "a");
        EXPECT_TRUE(server.waitForEnded(1));
    }
}

TEST_F(CurlTransportTest, readsADocumentFromAServerThatDoesNotStream)
{
    const ReplayServer server(
        {script(response(200, R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})"))});
    const Reply reply = ask(server);
    EXPECT_FALSE(reply.error);
    EXPECT_EQ(reply.text, "Hi");
    EXPECT_FALSE(reply.measurement.streamed);
}

TEST_F(CurlTransportTest, tellsErrorsApart)
{
    expectError(script(response(400, R"({"error":{"message":"no"}})")), ErrorCode::HttpStatus);
    expectError(script(response(404, R"({"error":{"message":"The model `m` does not exist"}})")),
                ErrorCode::UnknownModel);
    expectError(script(response(500, "<html>")), ErrorCode::ServerError, 3);
    expectError(script(response(529, "")), ErrorCode::ServerError, 3);
    expectError(script(response(200, "<!doctype html><title>Log in</title>")), ErrorCode::ProtocolError);
    expectError(script(head() + "data: [ERROR]\n\n"), ErrorCode::ProtocolError);
    expectError(script(head() + "data: {\"error\":{\"message\":\"broke\"}}\n\n" + kDone), ErrorCode::ServerError);
    expectError(script(head() + kFinish + kDone), ErrorCode::EmptyAnswer);
    expectError(script(response(200, "")), ErrorCode::EmptyAnswer);
    expectError(script("SSH-2.0-OpenSSH_9.2\r\n"), ErrorCode::ProtocolError);
    EXPECT_EQ(expectError(script(head() + delta("text")), ErrorCode::NoEndMark).text, "text");
}

TEST_F(CurlTransportTest, tellsCutConnectionsApart)
{
    const std::string chunked = head(200, "Transfer-Encoding: chunked\r\n");
    EXPECT_EQ(expectError(script(chunked + "100\r\n" + delta("text")), ErrorCode::StreamCut).text, "text");
    EXPECT_EQ(expectError(script(head(200, "Content-Length: 9999\r\n") + delta("text")), ErrorCode::StreamCut).text,
              "text");
    expectError(script(head() + delta("text") + "data: {\"choi"), ErrorCode::StreamCut);
    expectError({}, ErrorCode::StreamCut, 3);                                            // closed without a word
    expectError(script("", Script::End::Reset), ErrorCode::StreamCut, 3);                // reset without a word
    expectError(script(head(200, "Content-Length: 9999\r\n")), ErrorCode::StreamCut, 3); // cut before the first delta
}

TEST_F(CurlTransportTest, reportsServersThatCannotBeReached)
{
    int closedPort = 0;
    {
        const ReplayServer server({hello()});
        closedPort = server.port();
    }
    const Reply refused = ask(requestTo("http://127.0.0.1:" + std::to_string(closedPort) + "/v1"));
    EXPECT_EQ(refused.error->code, ErrorCode::ConnectFailed) << refused.error->detail;
    EXPECT_EQ(refused.measurement.attempts, 3);
    // A label of 64 characters cannot exist, so no name server is asked.
    const Reply unknown = ask(requestTo("http://" + std::string(64, 'x') + ".invalid/v1"));
    EXPECT_EQ(unknown.error->code, ErrorCode::NameResolution) << unknown.error->detail;
}

TEST_F(CurlTransportTest, reportsAConnectionThatCannotBeSecured)
{
    const ReplayServer server({hello()});
    ChatRequest request = requestTo("https://127.0.0.1:" + std::to_string(server.port()) + "/v1");
    request.connection.caFile = "/nonexistent/ca.pem";
    const Reply reply = ask(request);
    EXPECT_EQ(reply.error->code, ErrorCode::TlsFailed) << reply.error->detail;
    EXPECT_EQ(reply.measurement.attempts, 1);
}

TEST_F(CurlTransportTest, doesNotFollowARedirect)
{
    const ReplayServer other({hello()});
    for (const int status : {301, 302, 307, 308}) {
        const Reply reply =
            expectError(script(response(status, "",
                                        "Location: http://user:CANARYpw@127.0.0.1:" + std::to_string(other.port()) +
                                            "/v1?key=" + kKey + "\r\n")),
                        ErrorCode::Redirected);
        EXPECT_NE(reply.error->detail.find("http://127.0.0.1:" + std::to_string(other.port()) + "/v1"),
                  std::string::npos);
    }
    EXPECT_TRUE(other.requests().empty());
}

TEST_F(CurlTransportTest, keepsTheKeyOutOfEveryError)
{
    const Reply reply =
        expectError(script(response(401, R"({"error":{"message":"Incorrect API key provided: )" + kKey + "\"}}")),
                    ErrorCode::Unauthorized);
    EXPECT_NE(reply.error->detail.find("Incorrect API key"), std::string::npos);
    expectError(script(response(401, R"({"error":"CANARY\/key+with=signs-0123456789"})")), ErrorCode::Unauthorized);
    expectError(script(response(400, "CANARY%2Fkey%2Bwith%3Dsigns-0123456789")), ErrorCode::HttpStatus);
    expectError(script(response(500, "<title>" + kKey + "</title>")), ErrorCode::ServerError, 3);
    expectError(script(head() + "data: " + kKey + "\n\n"), ErrorCode::ProtocolError);
    expectError(script(head() + "error: " + kKey + "\n\n"), ErrorCode::ServerError);
    expectError(script(response(400, std::string(590, 'x') + kKey)), ErrorCode::HttpStatus);
    expectError(script(kKey + "\r\n\r\n"), ErrorCode::ProtocolError);
}

TEST_F(CurlTransportTest, keepsHeaderSecretsOutOfErrors)
{
    const ReplayServer server({script(response(401, "you sent canary-header-secret, canary-basic"))});
    ChatRequest request = requestTo(server.url("/v1"));
    request.connection.headers = {{"api-key", "canary-header-secret"}, {"X-Auth", "Basic canary-basic"}};
    const Reply reply = ask(request);
    EXPECT_EQ(reply.error->detail, "HTTP 401: you sent [redacted], [redacted]");
}

TEST_F(CurlTransportTest, refusesARequestThatCannotBeSent)
{
    ChatRequest badKey = requestTo("http://127.0.0.1:1/v1");
    badKey.key = "CANARY\r\nX: y";
    ChatRequest badHeader = requestTo("http://127.0.0.1:1/v1");
    badHeader.connection.headers = {{"X", "a\r\nb"}};
    for (const ChatRequest& request : {badKey, badHeader, requestTo("file:///etc/passwd")}) {
        const Reply reply = ask(request);
        ASSERT_TRUE(reply.error);
        EXPECT_EQ(reply.error->code, ErrorCode::InvalidArgument);
        EXPECT_EQ(reply.error->detail.find("CANARY"), std::string::npos);
        EXPECT_EQ(reply.measurement.attempts, 0);
    }
}

TEST_F(CurlTransportTest, keepsTwoHundredStreamsApart)
{
    constexpr int kStreams = 200;
    const ReplayServer server([](const ReceivedRequest& request, std::size_t) {
        const std::size_t at = request.body.find("#");
        const std::string id = request.body.substr(at, request.body.find('"', at) - at);
        Script parts;
        parts.segments = {{head() + delta(id), {}}, {delta("-"), 20ms}, {delta(id) + kFinish + kDone, 20ms}};
        return parts;
    });
    std::vector<std::future<Reply>> replies;
    for (int i = 0; i < kStreams; ++i) {
        ChatRequest request = requestTo(server.url("/v1"));
        request.messages = {{"user", "#" + std::to_string(i)}};
        replies.push_back(start(std::move(request)));
    }
    for (int i = 0; i < kStreams; ++i) {
        const Reply reply = replies[static_cast<std::size_t>(i)].get();
        const std::string id = "#" + std::to_string(i);
        ASSERT_FALSE(reply.error) << reply.error->detail;
        EXPECT_EQ(reply.text, id + "-" + id);
    }
}

TEST_F(CurlTransportTest, usesAProxyButNeverForThisMachine)
{
    const ReplayServer proxy({hello()});
    const ReplayServer server({hello()});
    ChatRequest outside = requestTo("http://models.invalid/v1");
    outside.connection.proxy = proxy.url("");
    EXPECT_EQ(ask(outside).text, "Hello");
    ASSERT_EQ(proxy.requests().size(), 1U);
    EXPECT_TRUE(proxy.requests().front().head.starts_with("POST http://models.invalid/v1/chat/completions "));

    ChatRequest local = requestTo(server.url("/v1"));
    local.connection.proxy = proxy.url("");
    EXPECT_EQ(ask(local).text, "Hello");
    ::setenv("http_proxy", proxy.url("").c_str(), 1);
    local.connection.proxy = "";
    EXPECT_EQ(ask(local).text, "Hello");
    outside.connection.proxy = "";
    EXPECT_EQ(ask(outside).text, "Hello");
    ::unsetenv("http_proxy");
    EXPECT_EQ(proxy.requests().size(), 2U);
    EXPECT_EQ(server.requests().size(), 2U);
}

} // namespace
