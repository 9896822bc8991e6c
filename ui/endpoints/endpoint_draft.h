// SPDX-License-Identifier: GPL-3.0-or-later
// What the endpoint form holds, and what is wrong with it, field by field. Pure functions.
#pragma once

#include "endpoint/settings.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <string>

namespace joust::ui {

struct EndpointDraft
{
    std::string name;
    endpoint::Identity identity;
    endpoint::Connection connection;

    bool operator==(const EndpointDraft&) const = default;
};

enum class EndpointField {
    Name,
    Protocol,
    BaseUrl,
    Model,
    ApiVersion,
    Key,
    SystemPrompt,
    MaxTokens,
    Capabilities, // token limit name and stream_options
    Sampling,     // temperature and top_p
    Parameters,
    Headers,
    CaFile,
    Proxy,
    Timeouts,
    RequestLimits,
    EndMark,
    Costs,
    Other
};

// One translated sentence for each field that cannot be used; empty = the draft can be saved. endpoint::validate
// judges each field by itself, so that the sentence can stand beside the field it speaks of, and then the whole.
class EndpointCheck
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::EndpointCheck)

public:
    static std::map<EndpointField, QString> problems(const EndpointDraft& draft);
};

} // namespace joust::ui
