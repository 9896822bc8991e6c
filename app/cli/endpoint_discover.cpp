// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpoint_discover.h"

#include "app/cli/endpoint_options.h"
#include "base/redaction.h"
#include "base/utf8.h"
#include "endpoint/key_source.h"
#include "endpoint/model_discovery.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace joust::cli {
namespace {

using base::Result;
using endpoint::FoundServer;
using Json = nlohmann::ordered_json;

struct Options
{
    std::string url;
    std::string protocol;
    std::string keyEnv;
    std::string apiVersion;
    std::string caFile;
    std::string proxy;
    std::string format = "text";
};

Result<FoundServer> askThere(const Options& options)
{
    endpoint::Connection connection;
    connection.caFile = options.caFile;
    connection.proxy = options.proxy;
    if (!options.keyEnv.empty())
        connection.key = {endpoint::KeyRef::Kind::Environment, options.keyEnv};
    endpoint::EnvironmentKeySource keys;
    const Result<base::Secret> key = keys.read(connection.key);
    if (!key)
        return key.error();
    const std::optional<endpoint::Protocol> protocol = endpoint::parseProtocolWord(options.protocol);
    if (!protocol)
        return endpoint::findServerAt(options.url, connection, *key, {});
    endpoint::Identity identity;
    identity.protocol = *protocol;
    identity.baseUrl = options.url;
    identity.apiVersion = options.apiVersion;
    Result<std::vector<std::string>> models = endpoint::listModels(identity, connection, *key, {});
    if (!models)
        return models.error();
    return FoundServer{{"", *protocol, options.url}, std::move(*models)};
}

std::string textOf(const std::vector<FoundServer>& found)
{
    std::string text;
    for (const FoundServer& at : found) {
        text += std::string(endpoint::protocolWord(at.server.protocol)) + "  " +
                base::withoutCredentials(at.server.baseUrl);
        text += at.server.name.empty() ? "" : "  (the port of " + at.server.name + ")";
        text += at.models.empty() ? "  no models\n" : "\n";
        for (const std::string& model : at.models)
            text += "  " + base::printable(model, 500) + "\n";
    }
    return text.empty() ? "no local server answered\n" : text;
}

std::string jsonOf(const std::vector<FoundServer>& found)
{
    Json servers = Json::array();
    for (const FoundServer& at : found)
        servers.push_back({{"protocol", endpoint::protocolWord(at.server.protocol)},
                           {"url", base::withoutCredentials(at.server.baseUrl)},
                           {"usual_server", at.server.name},
                           {"models", at.models}});
    return Json({{"servers", servers}}).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void discover(Context& context, const Options& options)
{
    std::vector<FoundServer> found;
    if (options.url.empty()) {
        found = endpoint::findServers(endpoint::usualServers(), {});
    } else {
        Result<FoundServer> there = askThere(options);
        if (!there)
            return fail(context, "no models found at " + base::withoutCredentials(options.url), there.error(),
                        "an endpoint can be added all the same, with the model's name typed");
        found.push_back(std::move(*there));
    }
    context.out << (options.format == "json" ? jsonOf(found) : textOf(found)) << std::flush;
}

} // namespace

void addDiscover(CLI::App& endpoint, Context& context)
{
    CLI::App* command = endpoint.add_subcommand("discover", "List the models of a server, or of those on this machine");
    auto o = std::make_shared<Options>();
    command->add_option("--url", o->url, "Base URL; without it the usual ports of this machine are tried");
    command->add_option("--protocol", o->protocol, "What the server speaks; tried out where not given")
        ->check(CLI::IsMember(protocolWords()));
    command->add_option("--key-env", o->keyEnv, "Environment variable that holds the key");
    command->add_option("--api-version", o->apiVersion, "Version of the API, for azure and anthropic");
    command->add_option("--ca-file", o->caFile, "Certificate authorities for this server");
    command->add_option("--proxy", o->proxy, "Proxy URL, or none");
    command->add_option("--format", o->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->footer("Example: joust-cli endpoint discover --url http://127.0.0.1:8000/v1");
    command->callback([&context, o] { discover(context, *o); });
}

} // namespace joust::cli
