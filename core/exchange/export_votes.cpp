// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_votes.h"

#include "exchange/annotation_export.h"
#include "exchange/autoarena_export.h"
#include "exchange/comparator_export.h"
#include "exchange/preference_export.h"
#include "exchange/votes_arena.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_jsonl.h"
#include "store/vote_reader.h"

namespace joust::exchange {

namespace {

base::Result<ExportCounts> write(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                 const ExportOptions& options, const std::stop_token& stop)
{
    switch (format) {
    case ExportFormat::Csv:
        return writeVotesCsv(workspace, output, options.only, stop);
    case ExportFormat::Jsonl:
        return writeVotesJsonl(workspace, output, options.only, stop);
    case ExportFormat::Arena:
        return writeVotesArena(workspace, output, ArenaLayout::Lines, options.only, stop);
    case ExportFormat::FastChat:
        return writeVotesArena(workspace, output, ArenaLayout::Array, options.only, stop);
    case ExportFormat::LlmComparator:
        return writeComparator(workspace, output, options, stop);
    case ExportFormat::LabelStudio:
        return writeLabelStudio(workspace, output, options, stop);
    case ExportFormat::Potato:
        return writePotato(workspace, output, options, stop);
    case ExportFormat::AutoArena:
        return writeAutoArena(workspace, output, options, stop);
    case ExportFormat::Dpo:
    case ExportFormat::Kto:
    case ExportFormat::ShareGpt:
        break;
    }
    return writePreferences(workspace, output, format, options, stop);
}

} // namespace

bool holdsEveryVote(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Jsonl || format == ExportFormat::Arena ||
           format == ExportFormat::FastChat;
}

base::Result<ExportCounts> exportVotes(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                       const ExportOptions& options, const std::stop_token& stop)
{
    const base::Result<std::uint64_t> leftOut = store::votesLeftOut(workspace);
    if (!leftOut)
        return leftOut.error();
    base::Result<ExportCounts> counts = write(workspace, output, format, options, stop);
    if (counts && *leftOut > 0)
        counts->dropped["open_study"] = *leftOut;
    return counts;
}

} // namespace joust::exchange
