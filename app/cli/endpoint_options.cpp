// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpoint_options.h"

#include <nlohmann/json.hpp>

namespace joust::cli {
namespace {

base::Result<std::pair<std::string, std::string>> split(const std::string& text, char separator, const char* form)
{
    const std::size_t at = text.find(separator);
    if (at == std::string::npos || at == 0)
        return base::Error{base::ErrorCode::InvalidArgument, "'" + text + "' is not of the form " + form};
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

} // namespace

std::vector<std::string> protocolWords()
{
    std::vector<std::string> words;
    for (const endpoint::Protocol protocol :
         {endpoint::Protocol::OpenAi, endpoint::Protocol::Anthropic, endpoint::Protocol::Ollama,
          endpoint::Protocol::Gemini, endpoint::Protocol::Azure})
        words.emplace_back(endpoint::protocolWord(protocol));
    return words;
}

base::Result<endpoint::Identity> identityOf(const EndpointOptions& options)
{
    endpoint::Identity identity;
    const std::optional<endpoint::Protocol> protocol = endpoint::parseProtocolWord(options.protocol);
    if (!protocol)
        return base::Error{base::ErrorCode::InvalidArgument, "'" + options.protocol + "' is not a protocol"};
    identity.protocol = *protocol;
    identity.baseUrl = options.url;
    identity.model = options.model;
    identity.apiVersion = options.apiVersion;
    identity.systemPrompt = options.system;
    identity.maxTokens = options.maxTokens;
    for (const std::string& param : options.params) {
        auto pair = split(param, '=', "name=value");
        if (!pair)
            return pair.error();
        if (!nlohmann::json::accept(pair->second))
            pair->second = nlohmann::json(pair->second).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        identity.parameters.push_back(std::move(*pair));
    }
    return identity;
}

base::Result<endpoint::Connection> connectionOf(const EndpointOptions& options)
{
    endpoint::Connection connection;
    if (!options.keyEnv.empty())
        connection.key = {endpoint::KeyRef::Kind::Environment, options.keyEnv};
    for (const std::string& header : options.headers) {
        auto pair = split(header, ':', "'Name: value'");
        if (!pair)
            return pair.error();
        pair->second.erase(0, pair->second.find_first_not_of(' '));
        connection.headers.push_back(std::move(*pair));
    }
    const auto tokenLimit = endpoint::parseTokenLimitWord(options.tokenLimit);
    const auto streamOptions = endpoint::parseStreamOptionsWord(options.streamOptions);
    if (!tokenLimit || !streamOptions)
        return base::Error{base::ErrorCode::InvalidArgument, "an unknown word for a capability of the server"};
    connection.tokenLimit = *tokenLimit;
    connection.streamOptions = *streamOptions;
    connection.limits = {options.maxConcurrent, options.requestsPerMinute, options.tokensPerMinute};
    connection.endMarkExpected = !options.noEndMark;
    connection.caFile = options.caFile;
    connection.proxy = options.proxy;
    connection.priceIn = options.priceIn;
    connection.priceOut = options.priceOut;
    connection.parametersB = options.parametersB;
    return connection;
}

} // namespace joust::cli
