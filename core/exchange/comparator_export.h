// SPDX-License-Identifier: GPL-3.0-or-later
// Votes between two contestants as a document of LLM Comparator. Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// The document has two models, which the first vote names in its order; battles that had them the other way round are
// turned, their scores with them. InvalidArgument, before anything is written, when the votes that were asked for are
// of more contestants: choose two. "both_bad" and later turns cannot be said.
base::Result<ExportCounts> writeComparator(store::Workspace& workspace, std::ostream& output,
                                           const ExportOptions& options, const std::stop_token& stop);

} // namespace joust::exchange
