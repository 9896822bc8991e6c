// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_votes.h"

#include "exchange/annotation_export.h"
#include "exchange/autoarena_export.h"
#include "exchange/chosen_votes.h"
#include "exchange/comparator_export.h"
#include "exchange/preference_export.h"
#include "exchange/votes_arena.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_jsonl.h"
#include "store/vote_reader.h"

#include <streambuf>

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

// Takes everything and keeps nothing.
class Nowhere final : public std::streambuf
{
protected:
    int_type overflow(int_type c) override { return traits_type::not_eof(c); }
    std::streamsize xsputn(const char*, std::streamsize count) override { return count; }
};

base::Result<ExportCounts> withOpenStudies(store::Workspace& workspace, base::Result<ExportCounts> counts)
{
    const base::Result<std::uint64_t> leftOut = store::votesLeftOut(workspace);
    if (!leftOut)
        return leftOut.error();
    if (counts && *leftOut > 0)
        counts->dropped["open_study"] = *leftOut;
    return counts;
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
    return withOpenStudies(workspace, write(workspace, output, format, options, stop));
}

base::Result<ExportCounts> countExport(store::Workspace& workspace, ExportFormat format, const ExportOptions& options,
                                       const std::stop_token& stop)
{
    Nowhere nowhere;
    std::ostream output(&nowhere);
    if (!holdsEveryVote(format))
        return exportVotes(workspace, output, format, options, stop);
    return withOpenStudies(workspace, forEachChosenVote(workspace, store::Texts::Skip, options.only, output, stop,
                                                        [](const store::VoteRow&) -> base::Result<std::string_view> {
                                                            return std::string_view();
                                                        }));
}

} // namespace joust::exchange
