// SPDX-License-Identifier: GPL-3.0-or-later
// An export as a file, with its codebook FILE.codebook.md beside it. Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"
#include "exchange/output_file.h"

#include <span>
#include <string>
#include <string_view>

namespace joust::exchange {

struct ExportFormatName
{
    ExportFormat format;
    std::string_view word;   // as joust-cli takes it
    std::string_view suffix; // of a file, without the dot
};

std::span<const ExportFormatName> exportFormatNames();

// Both files complete, or the target not at all. AlreadyExists as writeOutputFile(); Cancelled after a stop request.
base::Result<ExportCounts> exportVotesToFile(store::Workspace& workspace, const std::string& target,
                                             Overwrite overwrite, ExportFormat format, const ExportOptions& options,
                                             const std::stop_token& stop = {});

} // namespace joust::exchange
