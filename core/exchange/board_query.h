// SPDX-License-Identifier: GPL-3.0-or-later
// What a leaderboard is asked for: which votes, and how they are ranked. The window and the command line fill the same
// query and read and rank through it, so their numbers cannot differ. Pure values and functions; any thread.
#pragma once

#include "base/result.h"
#include "exchange/load_options.h"
#include "exchange/vote_filter.h"
#include "rating/rank_options.h"
#include "rating/robustness.h"

#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

struct BoardQuery
{
    rating::RankOptions options;
    VoteFilter filter;

    bool operator==(const BoardQuery&) const = default;
};

// What has to be read of every vote for these options: their covariates, and prompts where errors are clustered by them
// (a million names of prompts cost time).
LoadOptions loadOptionsFor(const rating::RankOptions& options);

// And for a report on annotators: times and categories where the input has them.
LoadOptions loadOptionsForAnnotators();

// And for a report on robustness: categories, and style, which may miss where the ranking does not ask for it.
LoadOptions loadOptionsFor(const rating::RobustnessOptions& report);

// The words of `joust-cli rank` behind INPUT that say what differs from the defaults.
std::vector<std::string> rankArguments(const BoardQuery& query);
// The query that such words describe. InvalidArgument, naming the word, for what `joust-cli rank` would refuse or is no
// part of a query (--format, -o).
base::Result<BoardQuery> parseRankArguments(const std::vector<std::string>& words);
// The whole command, quoted for a POSIX shell.
std::string rankCommand(std::string_view input, const BoardQuery& query);

} // namespace joust::exchange
