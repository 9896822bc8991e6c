// SPDX-License-Identifier: GPL-3.0-or-later
// The libcurl options of a chat request: everything about security is decided here and nowhere else.
#pragma once

#include "endpoint/curl_handle.h"
#include "endpoint/transport.h"

#include <string>
#include <vector>

namespace joust::endpoint {

// Ours (content type, authorization, no "Expect") and the user's, which replace ours. `request` has been validated.
void addHeaders(HeaderList& headers, const ChatRequest& request);

// `url`, `body`, `headers` and `request` must outlive the transfer. Callbacks are the caller's to set.
void configureHandle(CURL* handle, const std::string& url, const std::string& body, const HeaderList& headers,
                     const ChatRequest& request);

// What must not appear in any message: the key, and the values of headers that look like they carry one.
std::vector<std::string> secretsOf(const ChatRequest& request);

} // namespace joust::endpoint
