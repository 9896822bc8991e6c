// SPDX-License-Identifier: GPL-3.0-or-later
// What servers of the OpenAI protocol have been seen to send, byte by byte, through the real libcurl: each case as one
// piece, and cut into pieces of one and of seven bytes that arrive one after the other.
#include "transport_fixture.h"

#include <zlib.h>

#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;

namespace {

struct ReplayCase
{
    const char* name;
    std::string wire; // the whole response
    const char* text;
    const char* end; // "complete", or the word of the error
};

void PrintTo(const ReplayCase& replayed, std::ostream* out)
{
    *out << replayed.name;
}

std::string withLineEnds(std::string text, const std::string& end)
{
    std::string changed;
    for (const char c : text)
        changed += c == '\n' ? end : std::string(1, c);
    return changed;
}

std::string chunk(const std::string& bytes)
{
    std::string size;
    for (std::size_t rest = bytes.size(); rest > 0; rest /= 16)
        size.insert(size.begin(), "0123456789abcdef"[rest % 16]);
    return size + "\r\n" + bytes + "\r\n";
}

const std::string kUsageOnly = R"(data: {"choices":[],"usage":{"prompt_tokens":4,"completion_tokens":2}})"
                               "\n\n";
const std::string kAnswer = delta("Hel") + delta("lo") + kFinish + kDone;

const std::vector<ReplayCase> kCases = {
    {"Bom", head() + "\xEF\xBB\xBF" + kAnswer, "Hello", "complete"},
    {"Cr", head() + withLineEnds(kAnswer, "\r"), "Hello", "complete"},
    {"CrLf", head() + withLineEnds(kAnswer, "\r\n"), "Hello", "complete"},
    {"MixedEnds",
     head() + withLineEnds(delta("Hel"), "\r\n") + delta("lo") + withLineEnds(kFinish, "\r") + "\n\r\n" + kDone,
     "Hello", "complete"},
    {"NoSpaceAfterData", head() + "data:" + delta("Hello").substr(6) + "data:[DONE]\n\n", "Hello", "complete"},
    {"Comments", head() + ": OPENROUTER PROCESSING\n\n" + delta("Hel") + ":\n:keep-alive\n\n" + delta("lo") + kDone,
     "Hello", "complete"},
    {"Pings", head() + "event: ping\ndata: {\"type\":\"ping\"}\n\n" + kAnswer, "Hello", "complete"},
    {"EventIdAndRetryFields", head() + "id: 7\nretry: 10\nevent: message\n" + kAnswer, "Hello", "complete"},
    {"LineSeparatorsInside",
     head() +
         delta("a\xE2\x80\xA8"
               "b\xE2\x80\xA9"
               "c\xC2\x85"
               "d") +
         kDone,
     "a\xE2\x80\xA8"
     "b\xE2\x80\xA9"
     "c\xC2\x85"
     "d",
     "complete"},
    {"Utf8OfEveryLength", head() + delta("\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80") + kDone,
     "\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80", "complete"},
    {"HalvesOfAnEmoji", head() + delta(R"(\ud83d)") + delta(R"(\ude00)") + kDone, "\xF0\x9F\x98\x80", "complete"},
    {"NoDone", head() + delta("Hello") + kFinish, "Hello", "complete"},
    {"DoneWithoutLineEnd", head() + delta("Hello") + "data: [DONE]", "Hello", "complete"},
    {"NoMarkAtAll", head() + delta("Hello"), "Hello", "no_end_mark"},
    {"Http10", "HTTP/1.0 200 OK\r\n\r\n" + kAnswer, "Hello", "complete"},
    {"Http10WithoutMark", "HTTP/1.0 200 OK\r\n\r\n" + delta("Hello"), "Hello", "no_end_mark"},
    {"ErrorField", head() + delta("Hel") + "error: {\"message\":\"broke\"}\n\n", "Hel", "server_error"},
    {"ErrorWord", head() + delta("Hel") + "data: [ERROR]\n\n", "Hel", "protocol_error"},
    {"ErrorObjectThenDone", head() + delta("Hel") + "data: {\"error\":{\"message\":\"x\"}}\n\n" + kDone, "Hel",
     "server_error"},
    {"OpenRouterError",
     head() + delta("Hel") +
         R"(data: {"id":"gen-1","provider":"p","choices":[],"error":{"code":502,"message":"down","metadata":{}}})"
         "\n\n" +
         kDone,
     "Hel", "server_error"},
    {"FinishReasonError",
     head() + delta("Hel") +
         R"(data: {"choices":[{"delta":{"content":""},"finish_reason":"error"}]})"
         "\n\n",
     "Hel", "server_error"},
    {"LmStudioError", head() + "data: {\"error\":{\"message\":\"x\"},\"message\":\"no model\"}\n\n", "",
     "server_error"},
    {"UsageFirst", head() + kUsageOnly + kAnswer, "Hello", "complete"},
    {"UsageLast", head() + delta("Hello") + kFinish + kUsageOnly + kDone, "Hello", "complete"},
    {"UsageOnEveryChunk",
     head() +
         R"(data: {"choices":[{"delta":{"content":"Hello"}}],"usage":{"prompt_tokens":1,"completion_tokens":1}})"
         "\n\n" +
         kAnswer.substr(kAnswer.find(kFinish)),
     "Hello", "complete"},
    {"FinishTwice", head() + delta("Hello") + kFinish + kFinish + kDone, "Hello", "complete"},
    {"FinishBesideText",
     head() + R"(data: {"choices":[{"delta":{"content":"Hello"},"finish_reason":"length"}]})"
              "\n\n",
     "Hello", "complete"},
    {"EmptyFinishReason",
     head() +
         R"(data: {"choices":[{"delta":{"content":"Hello"},"finish_reason":""}]})"
         "\n\n" +
         kDone,
     "Hello", "complete"},
    {"NoChoices", head() + "data: {\"object\":\"chat.completion.chunk\"}\n\n" + kAnswer, "Hello", "complete"},
    {"NoDelta", head() + "data: {\"choices\":[{\"index\":0}]}\n\ndata: {\"choices\":[{\"delta\":null}]}\n\n" + kAnswer,
     "Hello", "complete"},
    {"NullContent",
     head() + "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":null}}]}\n\n" + kAnswer, "Hello",
     "complete"},
    {"AzureFirstChunk",
     head() +
         R"(data: {"choices":[],"created":0,"id":"","model":"","object":"","prompt_filter_results":[{}]})"
         "\n\n" +
         kAnswer,
     "Hello", "complete"},
    {"AzureLateChunk",
     head() + delta("Hello") +
         R"(data: {"choices":[{"content_filter_offsets":{"check_offset":1},"finish_reason":null,"index":0}],"id":""})"
         "\n\n" +
         kFinish + kDone,
     "Hello", "complete"},
    {"ReasoningBeside",
     head() +
         R"(data: {"choices":[{"delta":{"reasoning_content":"hm","reasoning":"hm"}}]})"
         "\n\n" +
         kAnswer,
     "Hello", "complete"},
    {"Chunked",
     head(200, "Transfer-Encoding: chunked\r\n") + chunk(kAnswer.substr(0, 31)) + chunk(kAnswer.substr(31)) +
         "0\r\n\r\n",
     "Hello", "complete"},
    {"ChunkedCut", head(200, "Transfer-Encoding: chunked\r\n") + chunk(delta("Hel")) + "fff\r\ndata", "Hel",
     "stream_cut"},
    {"ChunkedCutAfterTheMark", head(200, "Transfer-Encoding: chunked\r\n") + chunk(delta("Hello") + kDone) + "fff\r\n",
     "Hello", "complete"},
    {"ShorterThanItsLength", head(200, "Content-Length: 9999\r\n") + delta("Hel"), "Hel", "stream_cut"},
    {"CutInsideAnEvent", head() + delta("Hel") + "data: {\"choices\":[{\"del", "Hel", "stream_cut"},
    {"EarlyHints", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + head() + kAnswer, "Hello", "complete"},
    {"DocumentLabelledAsStream", head() + R"({"choices":[{"message":{"content":"Hello"},"finish_reason":"stop"}]})",
     "Hello", "complete"},
    {"StreamLabelledAsJson", head(200, "Content-Type: application/json\r\n") + kAnswer, "Hello", "complete"},
    {"DocumentAfterBlankLines",
     head() + "\n\n\n" + R"({"choices":[{"message":{"content":"Hello"},"finish_reason":"stop"}]})", "Hello",
     "complete"},
    {"NothingAtAll", response(200, ""), "", "empty_answer"},
    {"OnlyAFinish", head() + kFinish + kDone, "", "empty_answer"},
    {"Html", response(200, "<!doctype html><title>Log in</title>"), "", "protocol_error"},
    {"Html502", response(502, "<html><title>502 Bad Gateway</title></html>"), "", "server_error"},
    {"Overloaded529", response(529, R"({"type":"error","error":{"type":"overloaded_error"}})"), "", "server_error"},
    {"Http500", response(500, ""), "", "server_error"},
    {"Http413", response(413, "<html><title>413 Too Large</title></html>"), "", "http_status"},
    {"NoCredit402", response(402, R"({"error":{"message":"Insufficient credits","code":402}})"), "", "http_status"},
    {"ContentFilter400", response(400, R"({"error":{"code":"content_filter","message":"x"}})"), "", "http_status"},
    {"RedirectToAnotherPort", response(307, "", "Location: http://127.0.0.1:1/v1\r\n"), "", "redirected"},
};

std::string gzip(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); // + 16: gzip
    std::string packed(deflateBound(&stream, text.size()), '\0');
    std::basic_string<unsigned char> bytes(text.begin(), text.end());
    stream.next_in = bytes.data();
    stream.avail_in = static_cast<unsigned>(bytes.size());
    stream.next_out = reinterpret_cast<unsigned char*>(packed.data());
    stream.avail_out = static_cast<unsigned>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

class ReplayCases : public CurlTransportTest, public testing::WithParamInterface<ReplayCase>
{
};

Script inPieces(const std::string& bytes, std::size_t size)
{
    Script pieces;
    for (std::size_t at = 0; at < bytes.size(); at += size)
        pieces.segments.push_back({bytes.substr(at, size), {}});
    return pieces;
}

TEST_P(ReplayCases, endTheSameInAnyPieces)
{
    const ReplayCase& replayed = GetParam();
    for (const std::size_t size : {replayed.wire.size(), std::size_t{7}, std::size_t{1}}) {
        const ReplayServer server({inPieces(replayed.wire, size)});
        const Reply reply = ask(server);
        EXPECT_EQ(reply.text, replayed.text);
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "complete", replayed.end)
            << (reply.error ? reply.error->detail : "") << ", pieces of " << size;
    }
}

INSTANTIATE_TEST_SUITE_P(Servers, ReplayCases, testing::ValuesIn(kCases),
                         [](const auto& each) { return std::string(each.param.name); });

// Wherever a server stops in the middle, the request ends by itself: before the first piece as a silent server, after
// it as a stalled one, and after the end mark not at all.
TEST_F(CurlTransportTest, aStallAtEveryByteEndsByItself)
{
    const std::string wire = head() + delta("Hello") + kDone;
    const std::size_t piece = head().size() + delta("Hello").size();
    const std::size_t line = piece - 2;       // whole JSON without its blank line is kept when the request ends
    const std::size_t mark = wire.size() - 2; // "data: [DONE]" counts without its line end
    const ReplayServer server([&](const ReceivedRequest& request, std::size_t) {
        const std::size_t at = request.body.find('#') + 1;
        return script(wire.substr(0, std::stoul(request.body.substr(at))), Script::End::Hold);
    });
    std::vector<std::future<Reply>> replies;
    for (std::size_t length = 0; length <= wire.size(); ++length) {
        ChatRequest request = requestTo(server.url("/v1"));
        request.messages = {{"user", "#" + std::to_string(length)}};
        request.connection.timeouts.firstToken = 1500ms; // for all of them together on a busy machine
        request.connection.timeouts.idle = 500ms;
        replies.push_back(start(std::move(request)));
    }
    for (std::size_t length = 0; length <= wire.size(); ++length) {
        const Reply reply = replies[length].get();
        const std::string_view expected = length < piece ? "first_token_timeout" : length < mark ? "idle_timeout" : "";
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "", expected) << length << " of " << wire.size();
        EXPECT_EQ(reply.text, length < line ? "" : "Hello") << length;
    }
}

TEST_F(CurlTransportTest, aLineOfTwentyMebibytesIsRefusedAndOneOfFifteenIsNot)
{
    for (const std::size_t mebibytes : {15U, 20U}) {
        const ReplayServer server({script(head() + "data: {\"choices\":[],\"padding\":\"" +
                                          std::string(mebibytes << 20U, 'x') + "\"}\n\n" + delta("Hello") + kDone)});
        const Reply reply = ask(server);
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "", mebibytes < 16 ? "" : "too_large");
    }
}

TEST_F(CurlTransportTest, aCompressedBombIsCountedAsWhatItBecomes)
{
    std::string comments;
    while (comments.size() < 64U << 20U)
        comments += ":" + std::string(4094, 'x') + "\n";
    for (const std::string& blown : {comments, "data: " + std::string(64U << 20U, 'x')}) {
        const std::string bomb = gzip(blown);
        EXPECT_LT(bomb.size(), 1U << 20U);
        expectError(script(head(200, "Content-Encoding: gzip\r\n") + bomb), base::ErrorCode::TooLarge);
    }
}

TEST_F(CurlTransportTest, aHundredThousandHeadersAreTooMany)
{
    Script flood;
    flood.segments.push_back({"HTTP/1.1 200 OK\r\n", {}});
    std::string headers;
    for (int i = 0; i < 100'000; ++i)
        headers += "X-" + std::to_string(i) + ": y\r\n";
    flood.segments.push_back({headers + "\r\n" + kAnswer, {}});
    expectError(flood, base::ErrorCode::TooLarge);
}

TEST_F(CurlTransportTest, waitsAsLongAsADateAsks)
{
    const ReplayServer server({script(response(429, "",
                                               "Date: Sun, 01 Nov 2026 09:30:00 GMT\r\n"
                                               "Retry-After: Sun, 01 Nov 2026 09:30:01 GMT\r\n")),
                               hello()});
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(ask(server).text, "Hello");
    EXPECT_GE(std::chrono::steady_clock::now() - begun, 1s);
}

} // namespace
