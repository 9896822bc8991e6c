// SPDX-License-Identifier: GPL-3.0-or-later
// How to rank, as options of the command line.
#pragma once

#include "base/result.h"
#include "rating/rank_options.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace joust::cli {

struct RankingArguments
{
    rating::RankOptions options; // complete after resolveRanking()
    std::string anchor;          // as typed
    std::string styleControl;
    std::vector<std::string> controls;
};

// `arguments` must outlive the parsing.
void addRankingOptions(CLI::App& command, RankingArguments& arguments);
// What the parser cannot see: InvalidArgument for an anchor without a number, an unknown style feature, or options that
// exclude each other.
base::Result<void> resolveRanking(RankingArguments& arguments);

} // namespace joust::cli
