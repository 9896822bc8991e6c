// SPDX-License-Identifier: GPL-3.0-or-later
// The Anthropic Messages dialect: typed events, of which unknown types are ignored, as its documentation asks.
#pragma once

#include "endpoint/dialect.h"

namespace joust::endpoint {

inline constexpr std::string_view kAnthropicVersion = "2023-06-01"; // where the endpoint names none
inline constexpr int kAnthropicMaxTokens = 4096;                    // the protocol requires a limit

class AnthropicMessages final : public Dialect
{
public:
    base::Result<std::string> chatUrl(const Identity& identity) const override;
    std::span<const std::string_view> ownParameters() const override;
    std::span<const std::string_view> limitParameters() const override;
    base::Result<WireRequest> encode(const ChatRequest& request, const RequestForm& form) const override;
    base::Result<WireRequest> encodeModelList(const Identity& identity) const override;
    base::Result<std::vector<std::string>> readModelList(std::string_view body) const override;
    void readMessage(const nlohmann::json& message, std::vector<ReplyEvent>& events) const override;
    void readDocument(const nlohmann::json& document, std::vector<ReplyEvent>& events) const override;
};

} // namespace joust::endpoint
