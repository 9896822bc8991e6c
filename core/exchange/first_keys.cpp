// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/first_keys.h"

#include "exchange/json_records.h"

#include <simdjson.h>

#include <istream>

namespace joust::exchange {

std::vector<std::string> firstKeys(std::istream& input)
{
    std::vector<std::string> keys;
    JsonRecords records(input);
    const base::Result<bool> found = records.next();
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (found && *found && parser.parse(records.record()).get_object().get(object) == simdjson::SUCCESS) {
        for (const simdjson::dom::key_value_pair pair : object)
            keys.emplace_back(pair.key);
    }
    input.clear();
    input.seekg(0);
    return keys;
}

} // namespace joust::exchange
