// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl's result codes in our words. Pure.
#pragma once

#include "base/error.h"

#include <curl/curl.h>

namespace joust::endpoint {

// For a transfer that failed by itself; `text` is libcurl's own message. CURLE_OK is not a failure. A time-out of
// libcurl's is the connect time-out, the only one that is set there. With `connected` the failure came after the
// connection stood.
base::Error curlError(CURLcode code, const char* text, bool connected);

} // namespace joust::endpoint
