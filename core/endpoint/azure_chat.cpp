// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/azure_chat.h"

#include "endpoint/endpoint_url.h"

namespace joust::endpoint {
namespace {

bool isNewApi(std::string_view path)
{
    return path.ends_with("/v1");
}

std::pair<std::string, std::string> versionParameter(const Identity& identity, bool newApi)
{
    if (newApi && identity.apiVersion.empty())
        return {};
    return {"api-version", identity.apiVersion.empty() ? std::string(kAzureApiVersion) : identity.apiVersion};
}

} // namespace

base::Result<std::string> AzureChat::chatUrl(const Identity& identity) const
{
    constexpr std::string_view kChat = "/chat/completions";
    const std::string_view path = pathOf(identity.baseUrl);
    const bool newApi = isNewApi(path);
    std::string route(kChat);
    if (!newApi && path.find("/deployments/") == std::string_view::npos) {
        route = "/deployments/" + percentEncoded(identity.model) + route;
        if (!path.ends_with("/openai"))
            route = "/openai" + route;
    }
    return routeUrl(identity.baseUrl, route, versionParameter(identity, newApi));
}

// The models that the resource offers; the names of deployments cannot be asked for with a key.
base::Result<WireRequest> AzureChat::encodeModelList(const Identity& identity) const
{
    const std::string_view path = pathOf(identity.baseUrl);
    const bool newApi = isNewApi(path);
    const bool rooted = newApi || path.ends_with("/openai");
    return listRequest(
        routeUrl(identity.baseUrl, rooted ? "/models" : "/openai/models", versionParameter(identity, newApi)),
        keyHeader());
}

KeyHeader AzureChat::keyHeader() const
{
    return {"api-key", ""};
}

} // namespace joust::endpoint
