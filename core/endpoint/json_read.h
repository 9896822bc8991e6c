// SPDX-License-Identifier: GPL-3.0-or-later
// Reading foreign JSON without assumptions: whatever is absent, null or of another type reads as "not there".
// For the .cpp files of this layer; they include nlohmann/json.hpp themselves.
#pragma once

#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

// nullopt when `text` is not one JSON value, or nests too deep. `marked` tells how to read its strings (json_text.h).
std::optional<nlohmann::json> parseForeign(std::string_view text, bool& marked);

// The member of an object; nullptr when it is absent or null, or when `value` is null or no object.
const nlohmann::json* member(const nlohmann::json* value, const char* name);
// The string itself, in the marked form where the document is; nullptr for anything else.
const std::string* stringOf(const nlohmann::json* value);
// The whole number, if it is one and is not negative.
std::optional<std::int64_t> countOf(const nlohmann::json* value);

// The string members `name` of the objects in the array `list`, for example {"data":[{"id":"m"}]}. Also where the list
// is the document itself. ProtocolError when there is no such array, or when the document is an error.
base::Result<std::vector<std::string>> namesInList(std::string_view body, const char* list, const char* name);

// Whether an object is an error instead of an answer. Servers write null, false, "" or {} where there is none.
bool saysError(const nlohmann::json& object);

} // namespace joust::endpoint
