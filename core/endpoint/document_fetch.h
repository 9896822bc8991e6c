// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches one small document, for example a list of models. Blocks: never on the UI thread or the transport's.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "endpoint/dialect.h"

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

namespace joust::endpoint {

struct FetchLimits
{
    std::chrono::milliseconds total{20'000};
    std::size_t bytes = 8U << 20U; // after decompression
};

// The body of an HTTP 2xx. The rules of curl_setup.h hold: no redirect is followed, certificates are verified. Errors
// are redacted. Cancelled after a stop request.
base::Result<std::string> fetchDocument(const WireRequest& wire, const Connection& connection, const base::Secret& key,
                                        const FetchLimits& limits, const std::stop_token& stop);

// What a server says, without the secrets that went to it.
std::string withoutSecrets(std::string_view text, const Connection& connection, const base::Secret& key);

// The error without what the server may have said back of the secrets, fit to be shown.
base::Error redacted(base::Error error, const Connection& connection, const base::Secret& key);

} // namespace joust::endpoint
