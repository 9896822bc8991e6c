// SPDX-License-Identifier: GPL-3.0-or-later
// One protocol of language model servers: how a question is put into a request, and what a server's messages say. Pure
// and stateless; one file each. What the protocols share is elsewhere: framing in sse_parser.h and ndjson_parser.h,
// errors of every shape in chat_failure.h, gathering the answer in answer_builder.h.
#pragma once

#include "base/result.h"
#include "endpoint/reply_event.h"
#include "endpoint/settings.h"
#include "endpoint/transport.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace joust::endpoint {

// How a key is put into a request: "Authorization: Bearer KEY".
struct KeyHeader
{
    std::string name;
    std::string prefix;

    bool operator==(const KeyHeader&) const = default;
};

// Everything but the key itself. The headers give way to headers of the same name that the user set.
struct WireRequest
{
    enum class Method { Get, Post };
    Method method = Method::Post;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    KeyHeader keyHeader;
    std::string body;
};

// A request for a list: no body. The error of the URL, if there is one.
base::Result<WireRequest> listRequest(base::Result<std::string> url, KeyHeader key);
// A request that puts a question in JSON, to be answered as a stream of the type `stream` or as one document. The first
// error of the two.
base::Result<WireRequest> questionRequest(base::Result<std::string> url, base::Result<std::string> body,
                                          std::string_view stream, KeyHeader key);

// How the messages of a streamed answer are told apart, where the body begins with a brace or a bracket: in an SSE
// protocol that is one whole document. Whatever the protocol, a body that looks like SSE is read as SSE.
enum class Framing {
    Sse,
    SseOrArray, // one JSON array, an element a message
    Ndjson
};

// What servers of one protocol disagree about, as it is sent this time: never Auto.
struct RequestForm
{
    TokenLimitName tokenLimit = TokenLimitName::MaxTokens;
    bool streamOptions = true;

    bool operator==(const RequestForm&) const = default;
};

// The form to begin with.
RequestForm firstForm(const Connection& connection);

// What each word for the end of an answer means; other words are FinishReason::Other.
using FinishWords = std::span<const std::pair<std::string_view, FinishReason>>;
FinishReason finishReasonIn(FinishWords words, std::string_view word);

class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual Framing framing() const { return Framing::Sse; }
    // Where a question goes. InvalidArgument when the base URL cannot be used.
    virtual base::Result<std::string> chatUrl(const Identity& identity) const = 0;
    // Parameters that a user may not set, because Joust does.
    virtual std::span<const std::string_view> ownParameters() const = 0;
    // The names under which the limit of an answer is sent.
    virtual std::span<const std::string_view> limitParameters() const = 0;
    // The question, with only those optional fields that the user set: servers refuse fields that they do not know.
    // InvalidArgument when the URL cannot be used or a parameter's value is not JSON.
    virtual base::Result<WireRequest> encode(const ChatRequest& request, const RequestForm& form) const = 0;
    // The form to ask again in, when the server refused the request for nothing but its form.
    virtual std::optional<RequestForm> reworded(const RequestForm& form, const ChatRequest& request,
                                                const ChatFailure& failure) const;

    // Asks which models there are.
    virtual base::Result<WireRequest> encodeModelList(const Identity& identity) const = 0;
    // The names that a body lists, in its order. ProtocolError when it is no such list.
    virtual base::Result<std::vector<std::string>> readModelList(std::string_view body) const = 0;

    // Appends what one message of a stream says. `message` is an object, and no error of a known shape.
    virtual void readMessage(const nlohmann::json& message, std::vector<ReplyEvent>& events) const = 0;
    // The same for a whole answer that came in one piece. Every event but the end mark, which is the caller's.
    virtual void readDocument(const nlohmann::json& document, std::vector<ReplyEvent>& events) const;
};

// Never destroyed.
const Dialect& dialectOf(Protocol protocol);

} // namespace joust::endpoint
