// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/settings.h"

#include "base/utf8.h"
#include "endpoint/dialect.h"
#include "endpoint/json_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace joust::endpoint {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

base::Error refused(std::string sentence)
{
    return {base::ErrorCode::InvalidArgument, std::move(sentence)};
}

bool breaksHeader(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

// RFC 9110, section 5.6.2.
bool isToken(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

base::Result<void> checkHeaders(const Pairs& headers)
{
    for (const auto& [name, value] : headers) {
        if (!isToken(name))
            return refused("A header has no usable name.");
        if (breaksHeader(value))
            return refused("The header " + name + " holds a line end or a zero byte.");
        const std::string lower = lowerCase(name);
        if (lower == "host" || lower == "content-length" || lower == "transfer-encoding")
            return refused("The header " + name + " is set by Joust.");
    }
    return {};
}

base::Result<void> checkParameters(const Identity& identity)
{
    const std::span<const std::string_view> own = dialectOf(identity.protocol).ownParameters();
    const std::span<const std::string_view> limits = dialectOf(identity.protocol).limitParameters();
    std::set<std::string_view> seen;
    for (const auto& [name, value] : identity.parameters) {
        if (name.empty() || !base::isValidUtf8(name))
            return refused("A parameter has no usable name.");
        if (std::find(own.begin(), own.end(), name) != own.end())
            return refused("The parameter " + name + " is set by Joust.");
        if (!seen.insert(name).second)
            return refused("The parameter " + name + " is given twice.");
        if (identity.maxTokens && std::find(limits.begin(), limits.end(), name) != limits.end())
            return refused("The parameter " + name + " is given twice: the answer limit sets it too.");
        if (!isJsonValue(value))
            return refused("The value of the parameter " + name + " is not JSON. Put text in double quotes.");
    }
    return {};
}

bool isNegative(const std::optional<double>& number)
{
    return number && (!std::isfinite(*number) || *number < 0);
}

base::Result<void> checkLimits(const Identity& identity, const Connection& connection)
{
    const Timeouts& limits = connection.timeouts;
    const auto shortest = std::min({limits.connect, limits.firstToken, limits.idle, limits.total});
    if (shortest.count() < 0)
        return refused("A time limit is negative.");
    const RequestLimits& most = connection.limits;
    if (std::min({most.concurrent, most.requestsPerMinute, most.tokensPerMinute}) < 0)
        return refused("A limit of requests is negative.");
    if (identity.maxTokens && *identity.maxTokens <= 0)
        return refused("The answer limit is not a positive number of tokens.");
    if (isNegative(connection.priceIn) || isNegative(connection.priceOut) || isNegative(connection.parametersB))
        return refused("A price or a size is negative.");
    return {};
}

// A proxy's password would end up in the workspace, where no secret belongs; the environment can hold one.
base::Result<void> checkProxy(const std::string& proxy)
{
    if (proxy.empty() || proxy == "none")
        return {};
    constexpr std::array<std::string_view, 6> kSchemes = {"http://",    "https://",  "socks4://",
                                                          "socks4a://", "socks5://", "socks5h://"};
    const std::string lower = lowerCase(proxy);
    const bool known =
        std::any_of(kSchemes.begin(), kSchemes.end(), [&](std::string_view s) { return lower.starts_with(s); });
    if (!known || breaksHeader(proxy))
        return refused("The proxy is neither \"none\" nor a http, https or socks URL.");
    if (proxy.find('@') != std::string::npos)
        return refused("The proxy URL holds a user name. Set it in the environment (https_proxy) instead.");
    return {};
}

base::Result<void> checkConnection(const Connection& connection)
{
    if (connection.key.kind != KeyRef::Kind::None && connection.key.name.empty())
        return refused("The key reference has no name.");
    if (connection.caFile.find('\0') != std::string::npos)
        return refused("The name of the CA file holds a zero byte.");
    if (base::Result<void> headers = checkHeaders(connection.headers); !headers)
        return headers;
    return checkProxy(connection.proxy);
}

} // namespace

std::string keyRefText(const KeyRef& ref)
{
    switch (ref.kind) {
    case KeyRef::Kind::None:
        break;
    case KeyRef::Kind::Environment:
        return "env:" + ref.name;
    case KeyRef::Kind::Keyring:
        return "keyring:" + ref.name;
    case KeyRef::Kind::Session:
        return "session:" + ref.name;
    }
    return "none";
}

base::Result<KeyRef> parseKeyRef(std::string_view text)
{
    if (text == "none")
        return KeyRef{};
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    KeyRef ref;
    if (kind == "env")
        ref.kind = KeyRef::Kind::Environment;
    else if (kind == "keyring")
        ref.kind = KeyRef::Kind::Keyring;
    else if (kind == "session")
        ref.kind = KeyRef::Kind::Session;
    if (ref.kind == KeyRef::Kind::None || colon == std::string_view::npos || colon + 1 == text.size())
        return refused("A key reference is none, env:NAME, keyring:ENTRY or session:ENTRY."); // the text may be a key
    ref.name = text.substr(colon + 1);
    return ref;
}

base::Result<void> validate(const Identity& identity, const Connection& connection)
{
    if (const base::Result<std::string> url = dialectOf(identity.protocol).chatUrl(identity); !url)
        return url.error();
    if (identity.model.empty())
        return refused("The endpoint has no model name.");
    if (breaksHeader(identity.model) || !base::isValidUtf8(identity.model))
        return refused("The model name holds a line end, a zero byte or broken UTF-8.");
    if (breaksHeader(identity.apiVersion) || !base::isValidUtf8(identity.apiVersion))
        return refused("The API version holds a line end, a zero byte or broken UTF-8.");
    if (!base::isValidUtf8(identity.systemPrompt))
        return refused("The system prompt holds broken UTF-8.");
    if (base::Result<void> parameters = checkParameters(identity); !parameters)
        return parameters;
    if (base::Result<void> limits = checkLimits(identity, connection); !limits)
        return limits;
    return checkConnection(connection);
}

} // namespace joust::endpoint
