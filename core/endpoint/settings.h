// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is configured about an endpoint. Plain values; never a key, only a reference to one.
#pragma once

#include "base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace joust::endpoint {

enum class Protocol { OpenAi, Azure, Anthropic, Ollama, Gemini };

// Under which name a server of the OpenAI protocol takes the limit of an answer. Auto: the older name, and the newer
// one when the server refuses that.
enum class TokenLimitName { Auto, MaxTokens, MaxCompletionTokens, Omit };

// Whether a server of the OpenAI protocol is asked to count tokens (`stream_options`). Auto: yes, unless it refuses.
enum class StreamOptions { Auto, On, Off };

// Where the API key is. Stored as "none", "env:NAME", "keyring:ENTRY" or "session:ENTRY".
struct KeyRef
{
    enum class Kind { None, Environment, Keyring, Session };
    Kind kind = Kind::None;
    std::string name; // of the environment variable or the entry

    bool operator==(const KeyRef&) const = default;
};

std::string keyRefText(const KeyRef& ref);
base::Result<KeyRef> parseKeyRef(std::string_view text);

// 0 = no limit.
struct Timeouts
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstToken{300'000}; // from the start to the first text; local servers load models first
    std::chrono::milliseconds idle{120'000};       // between any two bytes, comments included
    std::chrono::milliseconds total{1'800'000};

    bool operator==(const Timeouts&) const = default;
};

// How much a server is asked. 0 = no limit.
struct RequestLimits
{
    int concurrent = 0;
    int requestsPerMinute = 0;
    int tokensPerMinute = 0; // of prompts and answers

    bool operator==(const RequestLimits&) const = default;
};

// What makes a contestant: a change of any of these after a battle is another contestant.
struct Identity
{
    Protocol protocol = Protocol::OpenAi;
    std::string baseUrl;    // as the user typed it, with /v1 where the server wants it
    std::string model;      // on Azure the deployment
    std::string apiVersion; // of Azure and Anthropic; empty = the dialect's default
    std::string systemPrompt;
    std::optional<int> maxTokens;
    std::vector<std::pair<std::string, std::string>> parameters; // name and JSON value, in the user's order

    bool operator==(const Identity&) const = default;
};

// How to reach it and what is known about it; may change without making another contestant.
struct Connection
{
    KeyRef key;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string caFile;
    std::string proxy; // empty = from the environment, "none" = no proxy, else a URL
    Timeouts timeouts;
    TokenLimitName tokenLimit = TokenLimitName::Auto;
    StreamOptions streamOptions = StreamOptions::Auto;
    RequestLimits limits;
    bool endMarkExpected = true;    // false: the server sends none, and an answer that ends cleanly is complete
    std::optional<double> priceIn;  // USD per million prompt tokens
    std::optional<double> priceOut; // USD per million answer tokens
    std::optional<double> parametersB;

    bool operator==(const Connection&) const = default;
};

// InvalidArgument with a sentence when the URL is not http(s), holds a user or password, a header or the model holds
// CR, LF or NUL, a parameter is not JSON or would replace a field that Joust sets, a limit is negative, or a key
// reference has no name.
base::Result<void> validate(const Identity& identity, const Connection& connection);

// The words of the command line and of the workspace: "openai", "azure", "anthropic", "ollama", "gemini";
// "auto", "max_tokens", "max_completion_tokens", "omit"; "auto", "on", "off".
std::string_view protocolWord(Protocol protocol);
std::optional<Protocol> parseProtocolWord(std::string_view word);
std::string_view defaultApiVersion(Protocol protocol); // empty where the protocol has none
std::string_view tokenLimitWord(TokenLimitName name);
std::optional<TokenLimitName> parseTokenLimitWord(std::string_view word);
std::string_view streamOptionsWord(StreamOptions options);
std::optional<StreamOptions> parseStreamOptionsWord(std::string_view word);

} // namespace joust::endpoint
