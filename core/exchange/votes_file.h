// SPDX-License-Identifier: GPL-3.0-or-later
// Reads votes from a file: CSV with a header (our own export, the compact arena header, left/right/winner) or arena
// JSON and JSONL (one array, or one object a line, split on \n only because texts contain U+2028). Unknown columns are
// ignored; `judge` reads as annotator, `tstamp` as created_utc, `anony` as blind. Rows are never de-duplicated.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <istream>
#include <string_view>

namespace joust::exchange {

// `name` stands in refusals: "votes.csv:17: 'won' is not an outcome". BadInput refuses the whole file.
// So does a wanted column that the header lacks, or that no vote in JSON has; a vote that lacks it alone does not.
base::Result<LoadedVotes> readVotesFile(std::istream& input, std::string_view name, const VoteFilter& filter,
                                        const LoadOptions& options = {});

} // namespace joust::exchange
