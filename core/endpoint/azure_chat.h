// SPDX-License-Identifier: GPL-3.0-or-later
// Azure OpenAI: the OpenAI dialect at a deployment's address, with an API version and a key header of its own.
#pragma once

#include "endpoint/openai_chat.h"

namespace joust::endpoint {

inline constexpr std::string_view kAzureApiVersion = "2024-10-21"; // where the endpoint names none

// The base URL is the resource ("https://lab.openai.azure.com"), the model the deployment's name. A base URL that goes
// on to the deployment, or ends in /v1 (Azure's newer API, which needs no version), is taken as it is.
class AzureChat final : public OpenAiChat
{
public:
    base::Result<std::string> chatUrl(const Identity& identity) const override;
    base::Result<WireRequest> encodeModelList(const Identity& identity) const override;

protected:
    KeyHeader keyHeader() const override;
};

} // namespace joust::endpoint
