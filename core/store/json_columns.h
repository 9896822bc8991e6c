// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: small lists kept as JSON text in one column.
#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace joust::store {

using Pairs = std::vector<std::pair<std::string, std::string>>;

// [["name","value"],...]: order is kept.
std::string pairsToJson(const Pairs& pairs);
base::Result<Pairs> pairsFromJson(const std::string& json);
std::string listToJson(const std::vector<std::string>& list);
base::Result<std::vector<std::string>> listFromJson(const std::string& json);

} // namespace joust::store
