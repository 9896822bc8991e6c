// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpoint_columns.h"

#include "store/json_columns.h"

#include <utility>

namespace joust::store {

base::Result<endpoint::Identity> identityFrom(const SQLite::Statement& row, int first)
{
    const auto text = [&](int column) { return row.getColumn(first + column).getString(); };
    const std::optional<endpoint::Protocol> protocol = endpoint::parseProtocolWord(text(0));
    if (!protocol)
        return base::Error{base::ErrorCode::NewerSchema, "an endpoint uses a protocol this Joust does not know"};
    base::Result<Pairs> parameters = pairsFromJson(text(6));
    if (!parameters)
        return parameters.error();
    endpoint::Identity identity;
    identity.protocol = *protocol;
    identity.baseUrl = text(1);
    identity.model = text(2);
    identity.apiVersion = text(3);
    identity.systemPrompt = text(4);
    if (!row.getColumn(first + 5).isNull())
        identity.maxTokens = row.getColumn(first + 5).getInt();
    identity.parameters = std::move(*parameters);
    return identity;
}

base::Result<endpoint::Connection> connectionFrom(const SQLite::Statement& row, int first)
{
    const auto text = [&](int column) { return row.getColumn(first + column).getString(); };
    const auto milliseconds = [&](int column) {
        return std::chrono::milliseconds(row.getColumn(first + column).getInt64());
    };
    base::Result<endpoint::KeyRef> key = endpoint::parseKeyRef(text(0));
    base::Result<Pairs> headers = pairsFromJson(text(1));
    const std::optional<endpoint::TokenLimitName> tokenLimit = endpoint::parseTokenLimitWord(text(8));
    const std::optional<endpoint::StreamOptions> streamOptions = endpoint::parseStreamOptionsWord(text(9));
    if (!key || !headers || !tokenLimit || !streamOptions)
        return base::Error{base::ErrorCode::Corrupt, "an endpoint's settings are damaged"};
    endpoint::Connection connection;
    connection.key = std::move(*key);
    connection.headers = std::move(*headers);
    connection.caFile = text(2);
    connection.proxy = text(3);
    connection.timeouts = {milliseconds(4), milliseconds(5), milliseconds(6), milliseconds(7)};
    connection.tokenLimit = *tokenLimit;
    connection.streamOptions = *streamOptions;
    connection.priceIn = optionalReal(row.getColumn(first + 10));
    connection.priceOut = optionalReal(row.getColumn(first + 11));
    connection.parametersB = optionalReal(row.getColumn(first + 12));
    connection.limits = {row.getColumn(first + 13).getInt(), row.getColumn(first + 14).getInt(),
                         row.getColumn(first + 15).getInt()};
    connection.endMarkExpected = row.getColumn(first + 16).getInt() != 0;
    return connection;
}

} // namespace joust::store
