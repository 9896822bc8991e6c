// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's native dialect: one JSON object a line.
#pragma once

#include "endpoint/dialect.h"

namespace joust::endpoint {

// Ollama cuts a prompt that is longer than the context without a word, and its default is small.
inline constexpr int kOllamaContext = 8192; // num_ctx, where the endpoint sets none

class OllamaChat final : public Dialect
{
public:
    Framing framing() const override { return Framing::Ndjson; }
    base::Result<std::string> chatUrl(const Identity& identity) const override;
    std::span<const std::string_view> ownParameters() const override;
    std::span<const std::string_view> limitParameters() const override;
    base::Result<WireRequest> encode(const ChatRequest& request, const RequestForm& form) const override;
    base::Result<WireRequest> encodeModelList(const Identity& identity) const override;
    base::Result<std::vector<std::string>> readModelList(std::string_view body) const override;
    void readMessage(const nlohmann::json& message, std::vector<ReplyEvent>& events) const override;
};

} // namespace joust::endpoint
