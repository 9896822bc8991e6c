// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_columns.h"

#include <nlohmann/json.hpp>

namespace joust::store {
namespace {

template <typename T>
base::Result<T> parse(const std::string& text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded())
        return base::Error{base::ErrorCode::Corrupt, "a JSON column of the workspace is damaged"};
    try {
        return json.get<T>();
    } catch (const nlohmann::json::exception&) {
        return base::Error{base::ErrorCode::Corrupt, "a JSON column of the workspace has the wrong shape"};
    }
}

} // namespace

std::string pairsToJson(const Pairs& pairs)
{
    return nlohmann::json(pairs).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

base::Result<Pairs> pairsFromJson(const std::string& json)
{
    return parse<Pairs>(json);
}

std::string listToJson(const std::vector<std::string>& list)
{
    return nlohmann::json(list).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

base::Result<std::vector<std::string>> listFromJson(const std::string& json)
{
    return parse<std::vector<std::string>>(json);
}

} // namespace joust::store
