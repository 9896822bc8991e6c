// SPDX-License-Identifier: GPL-3.0-or-later
// `--key NAME=env:VAR`: without a desktop session there is no keyring, so the command line names a variable instead.
#pragma once

#include "endpoint/key_source.h"
#include "store/endpoint_repository.h"

#include <map>
#include <string>
#include <vector>

namespace joust::cli {

class KeyOverride final : public endpoint::KeySource
{
public:
    // Each entry is "ENDPOINT=env:VARIABLE". InvalidArgument or NotFound when it is not.
    static base::Result<KeyOverride> parse(const std::vector<std::string>& entries,
                                           const std::vector<store::EndpointRow>& endpoints);

    base::Result<base::Secret> read(const endpoint::KeyRef& ref) override;

private:
    endpoint::EnvironmentKeySource m_environment;
    std::map<std::string, endpoint::KeyRef> m_replacements; // by the text of the stored reference
};

} // namespace joust::cli
