// SPDX-License-Identifier: GPL-3.0-or-later
// The libcurl options of a chat request: everything about security is decided here and nowhere else.
#pragma once

#include "endpoint/curl_handle.h"
#include "endpoint/dialect.h"
#include "endpoint/transport.h"

#include <string>
#include <vector>

namespace joust::endpoint {

// The request's (content type), the key's, no "Expect", and the user's, which replace the request's. `connection` has
// been validated.
void addHeaders(HeaderList& headers, const WireRequest& wire, const Connection& connection, const base::Secret& key);

// Everything passed must outlive the transfer. Callbacks are the caller's to set.
void configureHandle(CURL* handle, const WireRequest& wire, const HeaderList& headers, const Connection& connection);

// What must not appear in any message: the key, and the values of headers that look like they carry one.
std::vector<std::string> secretsOf(const Connection& connection, const base::Secret& key);

} // namespace joust::endpoint
