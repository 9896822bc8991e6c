// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/model_discovery.h"

#include "support/replay_server.h"
#include "wire.h"

#include <gtest/gtest.h>

#include <thread>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::ReceivedRequest;
using test::ReplayServer;
using test::Script;

namespace {

const std::string kKey = "CANARY/key+with=signs-0123456789";
const std::string kList = R"({"object":"list","data":[{"id":"b"},{"id":"a"},{"id":"b"}]})";

// Answers requests for `path` with `body`, and 404 for any other.
ReplayServer::Responder only(std::string path, std::string body)
{
    return [path = std::move(path), body = std::move(body)](const ReceivedRequest& request, std::size_t) {
        const bool found = request.head.starts_with("GET " + path + " ");
        return test::script(found ? test::response(200, body) : test::response(404, "{\"detail\":\"Not Found\"}"));
    };
}

Identity identityAt(const std::string& url, Protocol protocol = Protocol::OpenAi)
{
    Identity identity;
    identity.protocol = protocol;
    identity.baseUrl = url;
    return identity;
}

TEST(ModelDiscovery, asksWithTheKeyAndDropsRepetitions)
{
    const ReplayServer server(only("/v1/models", kList));
    EXPECT_EQ(*listModels(identityAt(server.url("/v1")), {}, kKey, {}), (std::vector<std::string>{"b", "a"}));
    EXPECT_NE(server.requests().at(0).head.find("Authorization: Bearer " + kKey), std::string::npos);
}

TEST(ModelDiscovery, asksEveryProtocolWhereItsListIs)
{
    const auto headFor = [](Protocol protocol, const std::string& body) {
        const ReplayServer server({test::script(test::response(200, body))});
        const auto models = listModels(identityAt(server.url(""), protocol), {}, kKey, {});
        EXPECT_TRUE(models) << protocolWord(protocol);
        return server.requests().at(0).head;
    };
    const std::string ollama = headFor(Protocol::Ollama, R"({"models":[{"name":"x"}]})");
    EXPECT_TRUE(ollama.starts_with("GET /api/tags ")) << ollama;
    const std::string gemini = headFor(Protocol::Gemini, R"({"models":[{"name":"models/x"}]})");
    EXPECT_TRUE(gemini.starts_with("GET /v1beta/models?pageSize=1000 ")) << gemini;
    EXPECT_NE(gemini.find("x-goog-api-key: " + kKey), std::string::npos);
    const std::string anthropic = headFor(Protocol::Anthropic, kList);
    EXPECT_TRUE(anthropic.starts_with("GET /v1/models ")) << anthropic;
    EXPECT_NE(anthropic.find("x-api-key: " + kKey), std::string::npos);
    const std::string azure = headFor(Protocol::Azure, kList);
    EXPECT_TRUE(azure.starts_with("GET /openai/models?api-version=2024-10-21 ")) << azure;
    EXPECT_NE(azure.find("api-key: " + kKey), std::string::npos);
}

TEST(ModelDiscovery, reportsWhatWentWrongWithoutTheKey)
{
    const auto errorFor = [](const std::string& bytes) {
        const ReplayServer server({test::script(bytes)});
        return listModels(identityAt(server.url("/v1")), {}, kKey, {}, {.bytes = 1000}).error();
    };
    const ReplayServer echo(
        {test::script(test::response(200, R"({"data":[{"id":"model-)" + kKey + R"("},{"id":"plain"}]})"))});
    const auto names = listModels(identityAt(echo.url("/v1")), {}, kKey, {});
    ASSERT_TRUE(names);
    EXPECT_EQ(*names, (std::vector<std::string>{"model-[redacted]", "plain"}));
    const base::Error refused = errorFor(test::response(401, "{\"error\":{\"message\":\"bad key " + kKey + "\"}}"));
    EXPECT_EQ(refused.code, ErrorCode::Unauthorized);
    EXPECT_EQ(refused.detail.find("CANARY"), std::string::npos) << refused.detail;
    EXPECT_EQ(errorFor(test::response(302, "", "Location: http://127.0.0.1:9/\r\n")).code, ErrorCode::Redirected);
    EXPECT_EQ(errorFor(test::response(200, std::string(2000, ' '))).code, ErrorCode::TooLarge);
    EXPECT_EQ(errorFor(test::response(200, "<html>")).code, ErrorCode::ProtocolError);
    EXPECT_EQ(listModels(identityAt("http://127.0.0.1:1"), {}, {}, {}).error().code, ErrorCode::ConnectFailed);
    EXPECT_EQ(listModels(identityAt("ftp://host"), {}, {}, {}).error().code, ErrorCode::InvalidArgument);
}

TEST(ModelDiscovery, endsAtAStopRequestWhileTheServerIsSilent)
{
    Script silent;
    silent.end = Script::End::Hold;
    const ReplayServer server({silent});
    std::stop_source stop;
    std::jthread stopper([&] {
        server.waitForRequests(1);
        stop.request_stop();
    });
    EXPECT_EQ(listModels(identityAt(server.url("/v1")), {}, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(ModelDiscovery, findsTheServersThatAnswerAndNoOthers)
{
    const ReplayServer ollama(only("/api/tags", R"({"models":[{"name":"m:7b"}]})"));
    const ReplayServer openAi(only("/v1/models", kList));
    const ReplayServer other(only("/", "hello"));
    const std::vector<Server> candidates = {{"Ollama", Protocol::Ollama, ollama.url("")},
                                            {"llama.cpp", Protocol::OpenAi, other.url("/v1")},
                                            {"nobody", Protocol::OpenAi, "http://127.0.0.1:1/v1"},
                                            {"vLLM", Protocol::OpenAi, openAi.url("/v1")}};
    const std::vector<FoundServer> found = findServers(candidates, {});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].server.name, "Ollama");
    EXPECT_EQ(found[0].models, std::vector<std::string>{"m:7b"});
    EXPECT_EQ(found[1].server.name, "vLLM");
}

TEST(ModelDiscovery, findsOutWhatAnAddressMeans)
{
    const ReplayServer openAi(only("/v1/models", kList));
    const auto bare = findServerAt(openAi.url("/"), {}, {}, {});
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->server.baseUrl, openAi.url("/v1"));
    EXPECT_TRUE(findServerAt(openAi.url("/v1"), {}, {}, {}));
    const ReplayServer ollama(only("/api/tags", R"({"models":[]})"));
    const auto native = findServerAt(ollama.url(""), {}, {}, {});
    ASSERT_TRUE(native);
    EXPECT_EQ(native->server.protocol, Protocol::Ollama);
    EXPECT_FALSE(findServerAt(openAi.url("/v2"), {}, {}, {}));
}

} // namespace
