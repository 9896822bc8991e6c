// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_access.h"

#include "exchange/decimal.h"
#include "exchange/json_records.h"

#include <cmath>

namespace joust::exchange {

using simdjson::dom::element_type;

std::optional<JsonElement> jsonField(const JsonElement& object, std::string_view key)
{
    JsonElement value;
    if (object[key].get(value) != simdjson::SUCCESS || value.is_null())
        return std::nullopt;
    return value;
}

std::string jsonScalar(const JsonElement& value)
{
    switch (value.type()) {
    case element_type::STRING:
        return std::string(value.get_string().value_unsafe());
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? "1" : "0";
    case element_type::INT64:
        return std::to_string(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return std::to_string(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return decimal(value.get_double().value_unsafe());
    default:
        return {};
    }
}

std::string jsonText(const JsonElement& object, std::string_view key)
{
    const std::optional<JsonElement> value = jsonField(object, key);
    return value ? jsonScalar(*value) : std::string();
}

std::optional<std::int64_t> jsonInteger(const JsonElement& object, std::string_view key)
{
    const std::optional<double> number = jsonNumber(object, key);
    if (!number || *number != std::floor(*number) || std::abs(*number) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

std::optional<double> jsonNumber(const JsonElement& object, std::string_view key)
{
    const std::optional<JsonElement> value = jsonField(object, key);
    double number = 0.0;
    if (!value || !value->is_number() || value->get_double().get(number) != simdjson::SUCCESS)
        return std::nullopt;
    return number;
}

std::optional<bool> jsonBool(const JsonElement& object, std::string_view key)
{
    const std::string text = jsonText(object, key);
    if (text == "1" || text == "true" || text == "True")
        return true;
    if (text == "0" || text == "false" || text == "False")
        return false;
    return std::nullopt;
}

std::vector<JsonElement> jsonArray(const JsonElement& object, std::string_view key)
{
    std::vector<JsonElement> elements;
    simdjson::dom::array array;
    const std::optional<JsonElement> value = jsonField(object, key);
    if (value && value->get_array().get(array) == simdjson::SUCCESS) {
        for (const JsonElement element : array)
            elements.push_back(element);
    }
    return elements;
}

std::string jsonContent(const JsonElement& content)
{
    simdjson::dom::array parts;
    if (content.get_array().get(parts) != simdjson::SUCCESS)
        return jsonScalar(content);
    std::string text;
    for (const JsonElement part : parts) {
        const std::string type = jsonText(part, "type");
        const std::string piece = type == "text" || type.empty() ? jsonText(part, "text") : "[" + type + "]";
        if (!piece.empty())
            text += (text.empty() ? "" : "\n") + piece;
    }
    return text;
}

base::Result<void> forEachJsonObject(std::istream& input,
                                     const std::function<base::Result<void>(const JsonElement&)>& visit)
{
    JsonRecords records(input);
    simdjson::dom::parser parser;
    while (true) {
        const base::Result<bool> found = records.next();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        JsonElement element;
        const simdjson::error_code code = parser.parse(records.record()).get(element);
        const base::Result<void> visited =
            code == simdjson::SUCCESS
                ? visit(element)
                : base::Result<void>(base::Error{base::ErrorCode::BadInput, std::string("not valid JSON (") +
                                                                                simdjson::error_message(code) + ')'});
        if (!visited)
            return base::Error{visited.error().code, std::to_string(records.number()) + ": " + visited.error().detail};
    }
}

} // namespace joust::exchange
