// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `endpoint add`, and the settings they mean.
#pragma once

#include "base/result.h"
#include "endpoint/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::cli {

struct EndpointOptions
{
    std::string workspace;
    std::string name;
    std::string url;
    std::string model;
    std::string protocol = "openai";
    std::string apiVersion;
    std::string tokenLimit = "auto";
    std::string streamOptions = "auto";
    std::string keyEnv;
    std::vector<std::string> headers; // "Name: value"
    std::vector<std::string> params;  // "name=value"; the value is JSON, or else a string
    std::string system;
    std::optional<int> maxTokens;
    int maxConcurrent = 0; // 0 = no limit, as in the next two
    int requestsPerMinute = 0;
    int tokensPerMinute = 0;
    bool noEndMark = false;
    std::optional<double> priceIn;
    std::optional<double> priceOut;
    std::optional<double> parametersB;
    std::string caFile;
    std::string proxy;
};

// The words that --protocol takes.
std::vector<std::string> protocolWords();

// InvalidArgument with a sentence for a header without a colon, a parameter without '=', an unknown protocol.
base::Result<endpoint::Identity> identityOf(const EndpointOptions& options);
base::Result<endpoint::Connection> connectionOf(const EndpointOptions& options);

} // namespace joust::cli
