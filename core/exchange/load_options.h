// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking needs of every vote that counts. Plain values.
#pragma once

#include <string>
#include <vector>

namespace joust::exchange {

struct LoadOptions
{
    // Numbers of the two sides, each name once, that become ComparisonSet::columns in this order; see side_column.h for
    // the names. A vote that lacks one keeps NaN in its place.
    std::vector<std::string> columns;
    // False leaves every prompt unknown and ComparisonSet::prompts empty: a million distinct prompts are then not kept.
    bool prompts = true;
};

} // namespace joust::exchange
