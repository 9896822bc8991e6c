// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/endpoint_discover.h"
#include "app/cli/endpoint_options.h"
#include "app/cli/endpoint_report.h"
#include "app/cli/key_override.h"
#include "endpoint/curl_transport.h"
#include "endpoint/endpoint_probe.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace joust::cli {
namespace {

struct Named
{
    std::string workspace;
    std::string name;
    std::string format = "text";
    std::vector<std::string> keys;
};

using WorkspaceWork = std::function<void(store::Workspace&)>;

void withWorkspace(Context& context, const std::string& path, store::Access access, const WorkspaceWork& work)
{
    const auto workspace = store::Workspace::open(path, access, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + path, workspace.error(), "nothing was changed");
    work(**workspace);
}

void addEndpoint(Context& context, const EndpointOptions& options)
{
    const base::Result<endpoint::Identity> identity = identityOf(options);
    if (!identity)
        return failUsage(context, identity.error().detail);
    const base::Result<endpoint::Connection> connection = connectionOf(options);
    if (!connection)
        return failUsage(context, connection.error().detail);
    withWorkspace(context, options.workspace, store::Access::ReadWrite, [&](store::Workspace& workspace) {
        const auto added = workspace.endpoints().add(options.name, *identity, *connection);
        if (!added)
            return fail(context, "cannot add " + options.name, added.error(), "nothing was changed");
        context.out << "added " << added->name << std::endl;
    });
}

void removeEndpoint(Context& context, const Named& options)
{
    withWorkspace(context, options.workspace, store::Access::ReadWrite, [&](store::Workspace& workspace) {
        const auto row = workspace.endpoints().byName(options.name);
        const base::Result<void> removed =
            row ? workspace.endpoints().remove(row->id) : base::Result<void>(row.error());
        if (!removed)
            return fail(context, "cannot remove " + options.name, removed.error(), "nothing was changed");
        context.out << "removed " << row->name << "; its battles and votes are kept" << std::endl;
    });
}

void listEndpoints(Context& context, const Named& options)
{
    withWorkspace(context, options.workspace, store::Access::ReadOnly, [&](store::Workspace& workspace) {
        const auto rows = workspace.endpoints().list();
        if (!rows)
            return fail(context, "cannot read " + options.workspace, rows.error(), "nothing was changed");
        context.out << (options.format == "json" ? endpointsJson(*rows) : endpointsText(*rows)) << std::flush;
    });
}

void testEndpoint(Context& context, const Named& options)
{
    withWorkspace(context, options.workspace, store::Access::ReadOnly, [&](store::Workspace& workspace) {
        const auto row = workspace.endpoints().byName(options.name);
        if (!row)
            return fail(context, "cannot test " + options.name, row.error(), "nothing was changed");
        base::Result<KeyOverride> keys = KeyOverride::parse(options.keys, {*row});
        if (!keys)
            return failUsage(context, keys.error().detail);
        const base::Result<base::Secret> key = keys->read(row->connection.key);
        if (!key)
            return fail(context, "cannot test " + options.name, key.error(), "nothing was changed");
        endpoint::CurlTransport transport(context.rng, context.clock);
        const std::vector<endpoint::ProbeStep> steps = endpoint::probe(transport, row->identity, row->connection, *key);
        context.out << (options.format == "json" ? probeJson(*row, steps) : probeText(steps)) << std::flush;
        for (const endpoint::ProbeStep& step : steps) {
            if (!step.ok)
                return fail(context, options.name + " does not work", {step.code, step.detail}, "nothing was changed");
        }
    });
}

void addAdd(CLI::App& endpoint, Context& context)
{
    CLI::App* command = endpoint.add_subcommand("add", "Add an endpoint; the key itself is never read or stored");
    auto o = std::make_shared<EndpointOptions>();
    command->add_option("WORKSPACE", o->workspace, "The workspace")->required();
    command->add_option("--name", o->name, "The contestant's name")->required();
    command->add_option("--url", o->url, "Base URL, with /v1 where the server has it")->required();
    command->add_option("--model", o->model, "The model the server knows; on Azure the deployment")->required();
    command->add_option("--protocol", o->protocol, "What the server speaks (openai)")
        ->check(CLI::IsMember(protocolWords()));
    command->add_option("--api-version", o->apiVersion, "Version of the API, for azure and anthropic");
    command->add_option("--token-limit", o->tokenLimit, "Name under which --max-tokens is sent (auto)")
        ->check(CLI::IsMember({"auto", "max_tokens", "max_completion_tokens", "omit"}));
    command->add_option("--stream-options", o->streamOptions, "Ask the server to count tokens (auto)")
        ->check(CLI::IsMember({"auto", "on", "off"}));
    command->add_option("--key-env", o->keyEnv, "Environment variable that holds the key");
    command->add_option("--header", o->headers, "'Name: value'; repeat for more")->allow_extra_args(false);
    command->add_option("--param", o->params, "name=value sent with each request; repeat for more")
        ->allow_extra_args(false);
    command->add_option("--system", o->system, "System prompt");
    command->add_option("--max-tokens", o->maxTokens, "Limit of an answer")->check(CLI::PositiveNumber);
    command->add_option("--max-concurrent", o->maxConcurrent, "Most requests at the same time (0: no limit)")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--requests-per-minute", o->requestsPerMinute, "Most requests in a minute (0: no limit)")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--tokens-per-minute", o->tokensPerMinute, "Most tokens in a minute (0: no limit)")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--no-end-mark", o->noEndMark, "The server is known to send no end mark");
    command->add_option("--price-in", o->priceIn, "USD per million prompt tokens")->check(CLI::NonNegativeNumber);
    command->add_option("--price-out", o->priceOut, "USD per million answer tokens")->check(CLI::NonNegativeNumber);
    command->add_option("--parameters-b", o->parametersB, "Parameters in billions")->check(CLI::NonNegativeNumber);
    command->add_option("--ca-file", o->caFile, "Certificate authorities for this endpoint");
    command->add_option("--proxy", o->proxy, "Proxy URL, or none");
    command->footer("Example: joust-cli endpoint add study.joust --name atlas --url http://127.0.0.1:8000/v1 "
                    "--model atlas-70b --key-env ATLAS_KEY");
    command->callback([&context, o] { addEndpoint(context, *o); });
}

} // namespace

void addEndpointCommand(CLI::App& app, Context& context)
{
    CLI::App* endpoint = app.add_subcommand("endpoint", "Add, list, remove, test and discover endpoints");
    endpoint->require_subcommand(1);
    endpoint->footer("Example: joust-cli endpoint list study.joust");
    addAdd(*endpoint, context);
    addDiscover(*endpoint, context);

    auto options = std::make_shared<Named>();
    CLI::App* list = endpoint->add_subcommand("list", "List the endpoints");
    list->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    list->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    list->footer("Example: joust-cli endpoint list study.joust --format json");
    list->callback([&context, options] { listEndpoints(context, *options); });

    CLI::App* remove = endpoint->add_subcommand("remove", "Take an endpoint off the list; its votes stay");
    remove->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    remove->add_option("NAME", options->name, "The endpoint")->required();
    remove->footer("Example: joust-cli endpoint remove study.joust atlas");
    remove->callback([&context, options] { removeEndpoint(context, *options); });

    CLI::App* test = endpoint->add_subcommand("test", "Send one tiny prompt and say what works");
    test->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    test->add_option("NAME", options->name, "The endpoint")->required();
    test->add_option("--key", options->keys, "NAME=env:VARIABLE in place of a keyring entry")->allow_extra_args(false);
    test->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    test->footer("Example: joust-cli endpoint test study.joust atlas");
    test->callback([&context, options] { testEndpoint(context, *options); });
}

} // namespace joust::cli
