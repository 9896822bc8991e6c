// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_override.h"

#include <algorithm>

namespace joust::cli {

base::Result<KeyOverride> KeyOverride::parse(const std::vector<std::string>& entries,
                                             const std::vector<store::EndpointRow>& endpoints)
{
    KeyOverride keys;
    for (const std::string& entry : entries) {
        const std::size_t at = entry.find('=');
        if (at == std::string::npos)
            return base::Error{base::ErrorCode::InvalidArgument, "--key takes NAME=env:VARIABLE"};
        const base::Result<endpoint::KeyRef> replacement = endpoint::parseKeyRef(entry.substr(at + 1));
        if (!replacement || replacement->kind != endpoint::KeyRef::Kind::Environment)
            return base::Error{base::ErrorCode::InvalidArgument, "--key takes NAME=env:VARIABLE"};
        const auto row = std::find_if(endpoints.begin(), endpoints.end(),
                                      [&](const store::EndpointRow& e) { return e.name == entry.substr(0, at); });
        if (row == endpoints.end())
            return base::Error{base::ErrorCode::NotFound, "no endpoint named " + entry.substr(0, at)};
        keys.m_replacements[endpoint::keyRefText(row->connection.key)] = *replacement;
    }
    return keys;
}

base::Result<base::Secret> KeyOverride::read(const endpoint::KeyRef& ref)
{
    const auto replacement = m_replacements.find(endpoint::keyRefText(ref));
    return m_environment.read(replacement == m_replacements.end() ? ref : replacement->second);
}

} // namespace joust::cli
