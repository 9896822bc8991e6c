// SPDX-License-Identifier: GPL-3.0-or-later
// Writing request bodies. For the .cpp files of this layer; they include nlohmann/json.hpp themselves.
#pragma once

#include "base/result.h"
#include "endpoint/settings.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace joust::endpoint {

// Puts the user's parameters into `target`, in their order. InvalidArgument when a value is not JSON.
base::Result<void> addParameters(nlohmann::ordered_json& target, const Identity& identity);

// Ill-formed UTF-8 becomes U+FFFD.
std::string dumpJson(const nlohmann::ordered_json& body);

} // namespace joust::endpoint
