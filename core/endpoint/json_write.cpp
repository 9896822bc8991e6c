// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/json_write.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace joust::endpoint {

using nlohmann::ordered_json;

base::Result<void> addParameters(ordered_json& target, const Identity& identity)
{
    for (const auto& [name, value] : identity.parameters) {
        ordered_json parsed = ordered_json::parse(value, nullptr, false);
        if (parsed.is_discarded())
            return base::Error{base::ErrorCode::InvalidArgument,
                               "The value of the parameter " + name + " is not JSON."};
        target[name] = std::move(parsed);
    }
    return {};
}

std::string dumpJson(const ordered_json& body)
{
    return body.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace joust::endpoint
