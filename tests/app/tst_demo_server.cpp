// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to the server through libcurl over the loopback interface, as the program itself does.
#include "app/demo/demo_contestants.h"
#include "app/demo/demo_embed.h"
#include "app/demo/demo_server.h"

#include <curl/curl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace joust::demo {
namespace {

using nlohmann::json;
using Steady = std::chrono::steady_clock;
using namespace std::chrono_literals;

struct Reply
{
    CURLcode result = CURLE_OK;
    long status = 0;
    std::string contentType;
    std::string body;
    double firstByteSeconds = 0;
    double seconds = 0;
};

struct Sink
{
    std::string& body;
    std::promise<void>* started = nullptr; // kept when the first bytes come
};

std::size_t collect(char* data, std::size_t, std::size_t size, void* target)
{
    auto& sink = *static_cast<Sink*>(target);
    if (sink.body.empty() && sink.started != nullptr)
        sink.started->set_value();
    sink.body.append(data, size);
    return size;
}

// An empty `post` means GET.
Reply request(const std::string& url, const std::string& post = {}, std::promise<void>* started = nullptr)
{
    const std::unique_ptr<CURL, void (*)(CURL*)> curl(curl_easy_init(), curl_easy_cleanup);
    Reply reply;
    Sink sink{reply.body, started};
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &sink);
    if (!post.empty())
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, post.c_str());
    reply.result = curl_easy_perform(curl.get());
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply.status);
    curl_easy_getinfo(curl.get(), CURLINFO_STARTTRANSFER_TIME, &reply.firstByteSeconds);
    curl_easy_getinfo(curl.get(), CURLINFO_TOTAL_TIME, &reply.seconds);
    const char* type = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    reply.contentType = type == nullptr ? "" : type;
    return reply;
}

std::string chatBody(std::string_view model, std::string_view prompt, bool stream, const json& more = json::object())
{
    json body{{"model", model},
              {"messages",
               json::array({{{"role", "system"}, {"content", "Be kind."}}, {{"role", "user"}, {"content", prompt}}})},
              {"stream", stream}};
    body.update(more);
    return body.dump();
}

// The JSON of every event; the terminator must be the last one and is left out.
std::vector<json> events(const std::string& body)
{
    std::vector<json> result;
    bool done = false;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = body.find("\n\n", at);
        EXPECT_NE(end, std::string::npos);
        EXPECT_EQ(body.compare(at, 6, "data: "), 0);
        EXPECT_FALSE(done) << "an event after [DONE]";
        const std::string data = body.substr(at + 6, end - at - 6);
        done = data == "[DONE]";
        if (!done)
            result.push_back(json::parse(data));
        at = end == std::string::npos ? body.size() : end + 2;
    }
    EXPECT_TRUE(done);
    return result;
}

std::string streamedText(const std::vector<json>& chunks)
{
    std::string text;
    for (const json& chunk : chunks)
        if (!chunk["choices"].empty())
            text += chunk["choices"][0]["delta"].value("content", "");
    return text;
}

class DemoServerTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    static void TearDownTestSuite() { curl_global_cleanup(); }
    void SetUp() override { ASSERT_TRUE(m_server.start()); }
    Reply chat(const std::string& body) { return request(m_server.baseUrl() + "/chat/completions", body); }

    DemoServer m_server{0};
};

TEST_F(DemoServerTest, streamsExactlyWhatTheContestantSays)
{
    for (const DemoPrompt& prompt : prompts()) {
        const Contestant& contestant = kContestants[prompt.prompt.size() % kContestants.size()];
        const Reply reply = chat(chatBody(contestant.name, prompt.prompt, true));
        ASSERT_EQ(reply.status, 200);
        EXPECT_EQ(reply.contentType, "text/event-stream");
        const std::vector<json> chunks = events(reply.body);
        ASSERT_GE(chunks.size(), 3U);
        EXPECT_EQ(streamedText(chunks), answer(contestant, prompt.prompt)) << prompt.id;
        EXPECT_EQ(chunks.front()["choices"][0]["delta"]["role"], "assistant");
        EXPECT_EQ(chunks.front()["model"], contestant.name);
        EXPECT_EQ(chunks.back()["choices"][0]["finish_reason"], "stop");
        EXPECT_GT(chunks.back()["usage"]["completion_tokens"], 0);
    }
}

TEST_F(DemoServerTest, usageComesInAChunkOfItsOwnWhenAskedFor)
{
    const json more{{"stream_options", {{"include_usage", true}}}};
    const std::vector<json> chunks = events(chat(chatBody("demo-brief", "Hello", true, more)).body);
    EXPECT_TRUE(chunks.back()["choices"].empty());
    EXPECT_EQ(chunks.back()["usage"]["prompt_tokens"], 2);
    EXPECT_FALSE(chunks.at(chunks.size() - 2).contains("usage"));
}

TEST_F(DemoServerTest, answersInOnePieceWithoutStreaming)
{
    const Reply reply = chat(chatBody("demo-lucid", prompts().front().prompt, false));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.contentType, "application/json");
    const json body = json::parse(reply.body);
    EXPECT_EQ(body["object"], "chat.completion");
    EXPECT_EQ(body["choices"][0]["message"]["content"], answer(kContestants[0], prompts().front().prompt));
    EXPECT_EQ(body["choices"][0]["finish_reason"], "stop");
    EXPECT_EQ(body["usage"]["total_tokens"],
              body["usage"]["prompt_tokens"].get<int>() + body["usage"]["completion_tokens"].get<int>());
}

TEST_F(DemoServerTest, answersTheLastMessageOfTheUserEvenInParts)
{
    const json messages = json::array(
        {{{"role", "user"}, {"content", "First"}},
         {{"role", "assistant"}, {"content", "Yes?"}},
         {{"role", "user"}, {"content", json::array({{{"type", "text"}, {"text", prompts()[3].prompt}}})}}});
    const Reply reply = chat(chatBody("demo-brief", "", false, {{"messages", messages}}));
    EXPECT_EQ(json::parse(reply.body)["choices"][0]["message"]["content"], prompts()[3].answer);
}

TEST_F(DemoServerTest, aTokenLimitCutsTheAnswerBetweenCodePoints)
{
    const auto chinese = std::ranges::find(prompts(), "zh", &DemoPrompt::language);
    const json body = json::parse(chat(chatBody("demo-thorough", chinese->prompt, false, {{"max_tokens", 5}})).body);
    EXPECT_EQ(body["choices"][0]["finish_reason"], "length");
    EXPECT_EQ(body["usage"]["completion_tokens"], 5);
    const auto text = body["choices"][0]["message"]["content"].get<std::string>();
    EXPECT_TRUE(answer(kContestants[1], chinese->prompt).starts_with(text));
}

TEST_F(DemoServerTest, anUnknownModelIs404InTheProtocolsWords)
{
    const Reply reply = chat(chatBody("demo-nobody", "Hello", true));
    EXPECT_EQ(reply.status, 404);
    const json error = json::parse(reply.body)["error"];
    EXPECT_EQ(error["code"], "model_not_found");
    EXPECT_THAT(error["message"].get<std::string>(), testing::HasSubstr("demo-nobody"));
}

TEST_F(DemoServerTest, anythingThatIsNoChatRequestIs400AndAnotherPathIs404)
{
    for (const char* const body : {"no json", "[]", "{}", R"({"model": 3})", R"({"model": "demo-lucid"})",
                                   R"({"model": "demo-lucid", "messages": []})",
                                   R"({"model": "demo-lucid", "messages": [7, {"role": "system", "content": "x"}]})"}) {
        const Reply reply = chat(body);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_TRUE(json::parse(reply.body)["error"]["message"].is_string());
    }
    const Reply elsewhere = request(m_server.baseUrl() + "/nothing");
    EXPECT_EQ(elsewhere.status, 404);
    EXPECT_TRUE(json::parse(elsewhere.body).contains("error"));
}

TEST_F(DemoServerTest, listsTheSixContestants)
{
    const Reply reply = request(m_server.baseUrl() + "/models");
    EXPECT_EQ(reply.status, 200);
    const json models = json::parse(reply.body)["data"];
    ASSERT_EQ(models.size(), kContestants.size());
    for (std::size_t i = 0; i < models.size(); ++i)
        EXPECT_EQ(models[i]["id"], kContestants[i].name);
}

TEST_F(DemoServerTest, listensOnTheLoopbackInterfaceAndKeepsItsPortToItself)
{
    EXPECT_THAT(m_server.baseUrl(), testing::StartsWith("http://127.0.0.1:"));
    EXPECT_EQ(m_server.start().error().code, base::ErrorCode::NotAllowed);
    const std::string url = m_server.baseUrl();
    const int port = std::stoi(url.substr(std::string("http://127.0.0.1:").size()));
    DemoServer second(0);
    EXPECT_EQ(second.start(port).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(second.start(70000).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(second.baseUrl(), "");
    m_server.stop();
    m_server.stop();
    EXPECT_EQ(m_server.baseUrl(), "");
    const base::Result<int> again = second.start(port);
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(*again, port);
    EXPECT_EQ(request(second.baseUrl() + "/models").status, 200);
}

TEST_F(DemoServerTest, servesManyClientsAtOnceInAboutTheTimeOfOne)
{
    DemoServer real;
    ASSERT_TRUE(real.start());
    const std::string url = real.baseUrl() + "/chat/completions";
    const std::string body = chatBody("demo-thorough", prompts().front().prompt, true);
    const std::string expected = answer(kContestants[1], prompts().front().prompt);
    std::vector<Reply> replies(48);
    const auto start = Steady::now();
    {
        std::vector<std::jthread> clients;
        for (Reply& reply : replies)
            clients.emplace_back([&] { reply = request(url, body); });
    }
    // One after the other they would take 48 times 0.5 s.
    EXPECT_LT(Steady::now() - start, 10s);
    for (const Reply& reply : replies)
        EXPECT_EQ(streamedText(events(reply.body)), expected);
}

TEST_F(DemoServerTest, theAnswerTrickles)
{
    DemoServer real;
    ASSERT_TRUE(real.start());
    for (const Contestant& contestant : kContestants) {
        const Reply reply =
            request(real.baseUrl() + "/chat/completions", chatBody(contestant.name, prompts().front().prompt, true));
        SCOPED_TRACE(contestant.name);
        EXPECT_GE(reply.seconds, std::chrono::duration<double>(contestant.firstToken).count());
        EXPECT_LT(reply.seconds, 5) << "0.9 s is meant; the rest is for a busy machine";
        EXPECT_GT(events(reply.body).size(), 4U);
    }
}

TEST_F(DemoServerTest, stopCutsAnswersThatAreBeingStreamed)
{
    DemoServer slow(20);
    ASSERT_TRUE(slow.start());
    const std::string url = slow.baseUrl() + "/chat/completions";
    Reply streamed;
    Reply whole;
    std::promise<void> started;
    std::jthread first([&] { streamed = request(url, chatBody("demo-flashy", "Hello", true), &started); });
    std::jthread second([&] { whole = request(url, chatBody("demo-brief", "Hello", false)); });
    started.get_future().wait(); // now flashy's text flows for five more seconds, and brief thinks for eight
    const auto start = Steady::now();
    slow.stop();
    EXPECT_LT(Steady::now() - start, 3s);
    first.join();
    second.join();
    EXPECT_EQ(streamed.result, CURLE_PARTIAL_FILE) << "a cut answer must not look complete";
    EXPECT_EQ(streamed.body.find("[DONE]"), std::string::npos);
    EXPECT_NE(whole.status, 200);
}

} // namespace
} // namespace joust::demo
