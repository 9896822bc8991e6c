// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/exchange: reading fields of a JSON object that strangers wrote. A missing field, null or a field of
// another type is "nothing"; only the caller knows whether that is an error.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

using JsonElement = simdjson::dom::element;

std::optional<JsonElement> jsonField(const JsonElement& object, std::string_view key);
// Strings as they are; numbers and booleans as text.
std::string jsonText(const JsonElement& object, std::string_view key);
std::string jsonScalar(const JsonElement& value);
std::optional<std::int64_t> jsonInteger(const JsonElement& object, std::string_view key);
std::optional<double> jsonNumber(const JsonElement& object, std::string_view key);
std::optional<bool> jsonBool(const JsonElement& object, std::string_view key); // also 0, 1, "true", "False" ...
// The elements of an array field; none for anything else.
std::vector<JsonElement> jsonArray(const JsonElement& object, std::string_view key);
// Message contents: a string, or a list of parts ({type: text, text}); images become "[image]".
std::string jsonContent(const JsonElement& content);

// Every object of the stream (see JsonRecords), parsed. An error of `visit` gets the record's number in front.
base::Result<void> forEachJsonObject(std::istream& input,
                                     const std::function<base::Result<void>(const JsonElement&)>& visit);

} // namespace joust::exchange
