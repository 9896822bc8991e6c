// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for a base URL, and the addresses of routes below it. Pure, thread-safe.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>

namespace joust::endpoint {

// The URL of a route ("/chat/completions") below `baseUrl`, a query kept behind it. A base URL that already ends in the
// route is taken as it is, and "/v1" is never added: the user's URL holds it where it is wanted. `parameter` is added
// to the query, unless its name is empty or the query has one of that name. InvalidArgument unless the URL is http or
// https, names a host and holds no user, password, fragment, space or control.
base::Result<std::string> routeUrl(std::string_view baseUrl, std::string_view route,
                                   const std::pair<std::string, std::string>& parameter = {});

// The path without a slash at its end; empty for "http://host". Only text: says nothing about the URL's validity.
std::string_view pathOf(std::string_view baseUrl);

// RFC 3986: everything but unreserved characters as %XX.
std::string percentEncoded(std::string_view segment);

} // namespace joust::endpoint
