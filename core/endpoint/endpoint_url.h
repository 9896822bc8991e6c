// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for a base URL, and the addresses of routes below it. Pure, thread-safe.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace joust::endpoint {

// The URL of a route ("/chat/completions") below `baseUrl`, a query kept behind it. A base URL that already ends in the
// route is taken as it is, and "/v1" is never added: the user's URL holds it where it is wanted. InvalidArgument unless
// the URL is http or https, names a host and holds no user, password, fragment, space or control.
base::Result<std::string> routeUrl(std::string_view baseUrl, std::string_view route);

} // namespace joust::endpoint
