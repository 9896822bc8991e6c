// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_draft.h"

#include <functional>

namespace joust::ui {

namespace {

// Valid in every field; the field under test is put into it.
EndpointDraft reference(endpoint::Protocol protocol)
{
    EndpointDraft draft;
    draft.identity.protocol = protocol;
    draft.name = "reference";
    draft.identity.baseUrl = "http://localhost/v1";
    draft.identity.model = "reference";
    return draft;
}

bool accepted(endpoint::Protocol protocol, const std::function<void(EndpointDraft&)>& change)
{
    EndpointDraft draft = reference(protocol);
    change(draft);
    return endpoint::validate(draft.identity, draft.connection).has_value();
}

bool isBlank(const std::string& text)
{
    return QString::fromStdString(text).trimmed().isEmpty();
}

} // namespace

std::map<EndpointField, QString> EndpointCheck::problems(const EndpointDraft& draft)
{
    std::map<EndpointField, QString> found;
    const auto check = [&](EndpointField field, const QString& sentence, auto change) {
        if (!accepted(draft.identity.protocol, change))
            found.emplace(field, sentence);
    };
    const endpoint::Identity& identity = draft.identity;
    const endpoint::Connection& connection = draft.connection;

    if (isBlank(draft.name))
        found.emplace(EndpointField::Name, tr("Give it a name."));
    if (isBlank(identity.baseUrl))
        found.emplace(EndpointField::BaseUrl, tr("Enter the address of the server."));
    if (isBlank(identity.model))
        found.emplace(EndpointField::Model, tr("Enter the model name that the server knows."));
    check(EndpointField::BaseUrl,
          tr("This has to be an address that starts with http:// or https://, without a user name or password in it."),
          [&](EndpointDraft& d) { d.identity.baseUrl = identity.baseUrl; });
    check(EndpointField::Model, tr("A model name is one line of text."),
          [&](EndpointDraft& d) { d.identity.model = identity.model; });
    check(EndpointField::ApiVersion, tr("An API version is one line of text."),
          [&](EndpointDraft& d) { d.identity.apiVersion = identity.apiVersion; });
    check(EndpointField::Key, tr("Name the environment variable that holds the key."),
          [&](EndpointDraft& d) { d.connection.key = connection.key; });
    check(EndpointField::MaxTokens, tr("The limit has to be a whole number above 0."),
          [&](EndpointDraft& d) { d.identity.maxTokens = identity.maxTokens; });
    check(EndpointField::SystemPrompt, tr("The prompt holds characters that cannot be sent."),
          [&](EndpointDraft& d) { d.identity.systemPrompt = identity.systemPrompt; });
    check(EndpointField::Parameters,
          tr("Each value has to be JSON, for example 0.7, true or \"text\"; model, messages and stream are set by "
             "Joust."),
          [&](EndpointDraft& d) { d.identity.parameters = identity.parameters; });
    check(EndpointField::Headers,
          tr("A header needs a name without spaces, and its value is one line. Joust itself sets Host and lengths."),
          [&](EndpointDraft& d) { d.connection.headers = connection.headers; });
    check(EndpointField::CaFile, tr("This is not the path of a file."),
          [&](EndpointDraft& d) { d.connection.caFile = connection.caFile; });
    check(EndpointField::Proxy,
          tr("Enter the http, https or socks address of a proxy without a user name in it, or \"none\" for no proxy."),
          [&](EndpointDraft& d) { d.connection.proxy = connection.proxy; });
    check(EndpointField::Timeouts, tr("A time limit cannot be negative."),
          [&](EndpointDraft& d) { d.connection.timeouts = connection.timeouts; });
    check(EndpointField::RequestLimits, tr("A limit cannot be negative."),
          [&](EndpointDraft& d) { d.connection.limits = connection.limits; });
    check(EndpointField::Costs, tr("Prices and sizes cannot be negative."), [&](EndpointDraft& d) {
        d.connection.priceIn = connection.priceIn;
        d.connection.priceOut = connection.priceOut;
        d.connection.parametersB = connection.parametersB;
    });
    if (found.empty()) {
        const base::Result<void> whole = endpoint::validate(identity, connection);
        if (!whole)
            found.emplace(EndpointField::Other, QString::fromStdString(whole.error().detail));
    }
    return found;
}

} // namespace joust::ui
