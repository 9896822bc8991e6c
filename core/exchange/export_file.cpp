// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_file.h"

#include <array>

namespace joust::exchange {

std::span<const ExportFormatName> exportFormatNames()
{
    static constexpr std::array kNames{ExportFormatName{ExportFormat::Csv, "csv", "csv"},
                                       ExportFormatName{ExportFormat::Jsonl, "jsonl", "jsonl"},
                                       ExportFormatName{ExportFormat::Arena, "arena", "jsonl"},
                                       ExportFormatName{ExportFormat::FastChat, "fastchat", "json"},
                                       ExportFormatName{ExportFormat::Dpo, "dpo", "jsonl"},
                                       ExportFormatName{ExportFormat::Kto, "kto", "jsonl"},
                                       ExportFormatName{ExportFormat::ShareGpt, "sharegpt", "json"},
                                       ExportFormatName{ExportFormat::LlmComparator, "llm-comparator", "json"},
                                       ExportFormatName{ExportFormat::LabelStudio, "label-studio", "json"},
                                       ExportFormatName{ExportFormat::Potato, "potato", "jsonl"},
                                       ExportFormatName{ExportFormat::AutoArena, "autoarena", "csv"}};
    return kNames;
}

base::Result<ExportCounts> exportVotesToFile(store::Workspace& workspace, const std::string& target,
                                             Overwrite overwrite, ExportFormat format, const ExportOptions& options,
                                             const std::stop_token& stop)
{
    base::Result<ExportCounts> counts = ExportCounts{};
    base::Result<void> done = writeOutputFile(target, overwrite, [&](std::ostream& stream) -> base::Result<void> {
        counts = exportVotes(workspace, stream, format, options, stop);
        return counts ? base::Result<void>() : base::Result<void>(counts.error());
    });
    if (!done)
        return done.error();
    const base::Result<std::string> text = codebook(workspace, format, *counts);
    if (!text)
        return text.error();
    done = writeOutputFile(target + ".codebook.md", Overwrite::Replace, [&](std::ostream& stream) {
        stream << *text;
        return base::Result<void>();
    });
    return done ? counts : base::Result<ExportCounts>(done.error());
}

} // namespace joust::exchange
