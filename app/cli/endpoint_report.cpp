// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpoint_report.h"

#include "base/redaction.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace joust::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json parametersJson(const endpoint::Identity& identity)
{
    Json parameters = Json::object();
    for (const auto& [name, value] : identity.parameters)
        parameters[name] = Json::parse(value, nullptr, false);
    return parameters;
}

} // namespace

std::string endpointsText(const std::vector<store::EndpointRow>& rows)
{
    std::ostringstream text;
    for (const store::EndpointRow& row : rows) {
        text << row.name << "  " << endpoint::protocolWord(row.identity.protocol) << "  "
             << base::withoutCredentials(row.identity.baseUrl) << "  " << row.identity.model
             << "  key: " << endpoint::keyRefText(row.connection.key) << "  revision " << row.revision << ", "
             << row.battles << " battles" << (row.disabled ? ", disabled" : "") << '\n';
    }
    if (rows.empty())
        text << "no endpoints\n";
    return text.str();
}

std::string endpointsJson(const std::vector<store::EndpointRow>& rows)
{
    Json list = Json::array();
    for (const store::EndpointRow& row : rows) {
        list.push_back({{"name", row.name},
                        {"protocol", endpoint::protocolWord(row.identity.protocol)},
                        {"url", base::withoutCredentials(row.identity.baseUrl)},
                        {"model", row.identity.model},
                        {"api_version", row.identity.apiVersion},
                        {"parameters", parametersJson(row.identity)},
                        {"max_tokens", row.identity.maxTokens ? Json(*row.identity.maxTokens) : Json()},
                        {"system", row.identity.systemPrompt},
                        {"key", endpoint::keyRefText(row.connection.key)},
                        {"token_limit", endpoint::tokenLimitWord(row.connection.tokenLimit)},
                        {"stream_options", endpoint::streamOptionsWord(row.connection.streamOptions)},
                        {"max_concurrent", row.connection.limits.concurrent},
                        {"requests_per_minute", row.connection.limits.requestsPerMinute},
                        {"tokens_per_minute", row.connection.limits.tokensPerMinute},
                        {"end_mark_expected", row.connection.endMarkExpected},
                        {"revision", row.revision},
                        {"battles", row.battles},
                        {"disabled", row.disabled}});
    }
    return dump({{"endpoints", list}});
}

std::string probeText(const std::vector<endpoint::ProbeStep>& steps)
{
    std::string text;
    for (const endpoint::ProbeStep& step : steps)
        text += std::string(step.ok ? "ok      " : "failed  ") + std::string(endpoint::probeWord(step.kind)) + ": " +
                step.detail + "\n";
    return text;
}

std::string probeJson(const store::EndpointRow& row, const std::vector<endpoint::ProbeStep>& steps)
{
    Json list = Json::array();
    for (const endpoint::ProbeStep& step : steps) {
        list.push_back({{"step", endpoint::probeWord(step.kind)}, {"ok", step.ok}, {"detail", step.detail}});
        if (!step.ok)
            list.back()["error"] = base::codeName(step.code);
    }
    return dump({{"endpoint", row.name}, {"steps", list}});
}

} // namespace joust::cli
