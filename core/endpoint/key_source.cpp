// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/key_source.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace joust::endpoint {

base::Result<base::Secret> EnvironmentKeySource::read(const KeyRef& ref)
{
    if (ref.kind == KeyRef::Kind::None)
        return base::Secret();
    if (ref.kind != KeyRef::Kind::Environment)
        return base::Error{base::ErrorCode::KeyMissing, "Only keys in the environment can be read here."};
    const char* const value = std::getenv(ref.name.c_str());
    std::string_view key = value == nullptr ? "" : value;
    // Keys that come from a file by way of a shell often bring its last line end with them.
    key.remove_prefix(std::min(key.find_first_not_of(" \t\r\n"), key.size()));
    key.remove_suffix(key.size() - (key.find_last_not_of(" \t\r\n") + 1));
    if (key.empty())
        return base::Error{base::ErrorCode::KeyMissing, "The environment variable " + ref.name + " is not set."};
    return base::Secret(key);
}

} // namespace joust::endpoint
