// SPDX-License-Identifier: GPL-3.0-or-later
// Google's Gemini dialect (generateContent). The key goes into a header, never into the URL: URLs end up in logs.
#pragma once

#include "endpoint/dialect.h"

namespace joust::endpoint {

class GeminiContents final : public Dialect
{
public:
    Framing framing() const override { return Framing::SseOrArray; }
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
