// SPDX-License-Identifier: GPL-3.0-or-later
// A file of gold items: CSV with the columns prompt, better and worse in any order, or JSON lines with these keys. Any
// thread.
#pragma once

#include "base/result.h"
#include "store/gold_items.h"

#include <istream>
#include <string>
#include <vector>

namespace joust::exchange {

// BadInput "gold.csv:17: ..." for a missing column, an empty text, two equal answers or a file without items;
// NotFound for a file that cannot be read.
base::Result<std::vector<store::GoldItem>> readGold(std::istream& input, const std::string& name);
base::Result<std::vector<store::GoldItem>> readGoldFile(const std::string& path);

} // namespace joust::exchange
