// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_votes.h"

#include "exchange/preference_export.h"
#include "exchange/votes_arena.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_jsonl.h"

namespace joust::exchange {

base::Result<ExportCounts> exportVotes(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                       const ExportIncludes& includes, const std::stop_token& stop)
{
    base::Result<std::uint64_t> written = std::uint64_t{0};
    switch (format) {
    case ExportFormat::Csv:
        written = writeVotesCsv(workspace, output, stop);
        break;
    case ExportFormat::Jsonl:
        written = writeVotesJsonl(workspace, output, stop);
        break;
    case ExportFormat::Arena:
        written = writeVotesArena(workspace, output, stop);
        break;
    default:
        return writePreferences(workspace, output, format, includes, stop);
    }
    if (!written)
        return written.error();
    return ExportCounts{*written, {}};
}

} // namespace joust::exchange
