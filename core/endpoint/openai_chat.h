// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAI chat completions dialect, with what the many servers that speak it do differently.
#pragma once

#include "endpoint/dialect.h"

namespace joust::endpoint {

class OpenAiChat : public Dialect
{
public:
    base::Result<std::string> chatUrl(const Identity& identity) const override;
    std::span<const std::string_view> ownParameters() const override;
    std::span<const std::string_view> limitParameters() const override;
    base::Result<WireRequest> encode(const ChatRequest& request, const RequestForm& form) const override;
    std::optional<RequestForm> reworded(const RequestForm& form, const ChatRequest& request,
                                        const ChatFailure& failure) const override;
    base::Result<WireRequest> encodeModelList(const Identity& identity) const override;
    base::Result<std::vector<std::string>> readModelList(std::string_view body) const override;
    void readMessage(const nlohmann::json& message, std::vector<ReplyEvent>& events) const override;
    void readDocument(const nlohmann::json& document, std::vector<ReplyEvent>& events) const override;

protected:
    virtual KeyHeader keyHeader() const;
};

} // namespace joust::endpoint
