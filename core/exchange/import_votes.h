// SPDX-License-Identifier: GPL-3.0-or-later
// A file of votes into a workspace: recognised, checked row by row, and kept as a whole or not at all. Streams: memory
// does not grow with the file but for a few bytes a vote. Thread rule: the workspace's thread.
#pragma once

#include "base/result.h"
#include "store/battle_import.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <stop_token>
#include <string>

namespace joust::exchange {

struct ImportOptions
{
    std::string format = "auto"; // a word of importFormats(), or auto
    bool dryRun = false;         // reads and checks everything, writes nothing
};

struct ImportReport
{
    std::string format; // as recognised
    std::string title;
    store::ImportCounts counts;
    std::map<std::string, std::int64_t> skipped; // rows that are no votes, by reason
};

using ImportProgress = std::function<void(std::uint64_t bytesRead)>;

// BadInput "votes.csv:17: 'won' is not an outcome" refuses the file, AlreadyExists a vote that is there with another
// outcome, InvalidArgument an unknown format; Cancelled after a stop request. After any error the workspace is as it
// was. `input` must be seekable.
base::Result<ImportReport> importVotes(store::Workspace& workspace, std::istream& input, const std::string& name,
                                       const ImportOptions& options, const ImportProgress& progress = {},
                                       const std::stop_token& stop = {});
base::Result<ImportReport> importVotesFile(store::Workspace& workspace, const std::string& path,
                                           const ImportOptions& options, const ImportProgress& progress = {},
                                           const std::stop_token& stop = {});

} // namespace joust::exchange
