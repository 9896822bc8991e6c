// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_votes.h"

#include "exchange/preference_export.h"
#include "exchange/votes_arena.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_jsonl.h"
#include "store/vote_reader.h"

namespace joust::exchange {

base::Result<ExportCounts> exportVotes(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                       const ExportIncludes& includes, const std::stop_token& stop)
{
    const base::Result<std::uint64_t> leftOut = store::votesLeftOut(workspace);
    if (!leftOut)
        return leftOut.error();
    base::Result<std::uint64_t> written = std::uint64_t{0};
    base::Result<ExportCounts> counts = ExportCounts{};
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
        counts = writePreferences(workspace, output, format, includes, stop);
        break;
    }
    if (!written)
        return written.error();
    if (!counts)
        return counts;
    counts->written += *written;
    if (*leftOut > 0)
        counts->dropped["open_study"] = *leftOut;
    return counts;
}

} // namespace joust::exchange
