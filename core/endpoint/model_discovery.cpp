// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/model_discovery.h"

#include "endpoint/endpoint_url.h"

#include <array>
#include <set>
#include <utility>

namespace joust::endpoint {
namespace {

using base::Result;

std::vector<std::string> withoutRepetitions(std::vector<std::string> names)
{
    std::set<std::string> seen;
    std::erase_if(names, [&](const std::string& name) { return name.empty() || !seen.insert(name).second; });
    return names;
}

Identity identityOf(const Server& server)
{
    Identity identity;
    identity.protocol = server.protocol;
    identity.baseUrl = server.baseUrl;
    return identity;
}

// The address as it is, and the two that a user is likely to have meant.
std::vector<Server> readingsOf(const std::string& url)
{
    std::vector<Server> servers = {{"", Protocol::OpenAi, url}};
    const std::string_view path = pathOf(url);
    if (path.empty()) {
        std::string base = url;
        while (base.ends_with('/'))
            base.pop_back();
        servers.push_back({"", Protocol::OpenAi, base + "/v1"});
    }
    if (path.empty() || path == "/api")
        servers.push_back({"", Protocol::Ollama, url});
    return servers;
}

} // namespace

Result<std::vector<std::string>> listModels(const Identity& identity, const Connection& connection,
                                            const base::Secret& key, const std::stop_token& stop,
                                            const FetchLimits& limits)
{
    const Dialect& dialect = dialectOf(identity.protocol);
    const Result<WireRequest> wire = dialect.encodeModelList(identity);
    if (!wire)
        return wire.error();
    const Result<std::string> body = fetchDocument(*wire, connection, key, limits, stop);
    if (!body)
        return body.error();
    Result<std::vector<std::string>> names = dialect.readModelList(*body);
    if (!names)
        return redacted(names.error(), connection, key);
    for (std::string& name : *names)
        name = withoutSecrets(name, connection, key);
    return withoutRepetitions(std::move(*names));
}

std::span<const Server> usualServers()
{
    static const std::array<Server, 5> kServers = {{{"Ollama", Protocol::Ollama, "http://127.0.0.1:11434"},
                                                    {"LM Studio", Protocol::OpenAi, "http://127.0.0.1:1234/v1"},
                                                    {"llama.cpp", Protocol::OpenAi, "http://127.0.0.1:8080/v1"},
                                                    {"vLLM", Protocol::OpenAi, "http://127.0.0.1:8000/v1"},
                                                    {"SGLang", Protocol::OpenAi, "http://127.0.0.1:30000/v1"}}};
    return kServers;
}

std::vector<FoundServer> findServers(std::span<const Server> candidates, const std::stop_token& stop)
{
    constexpr FetchLimits kQuick{.total = std::chrono::milliseconds(3'000)};
    std::vector<FoundServer> found;
    for (const Server& server : candidates) {
        if (stop.stop_requested())
            break;
        if (Result<std::vector<std::string>> models = listModels(identityOf(server), {}, {}, stop, kQuick))
            found.push_back({server, std::move(*models)});
    }
    return found;
}

Result<FoundServer> findServerAt(const std::string& url, const Connection& connection, const base::Secret& key,
                                 const std::stop_token& stop)
{
    std::optional<base::Error> first;
    for (Server& server : readingsOf(url)) {
        Result<std::vector<std::string>> models = listModels(identityOf(server), connection, key, stop);
        if (models)
            return FoundServer{std::move(server), std::move(*models)};
        if (!first)
            first = models.error();
    }
    return *first;
}

} // namespace joust::endpoint
