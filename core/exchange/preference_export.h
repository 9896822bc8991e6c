// SPDX-License-Identifier: GPL-3.0-or-later
// Votes as training data: DPO and KTO rows in TRL's conversational form, and the preferred conversations as ShareGPT.
// Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// Dpo: {prompt, chosen, rejected}, nothing for ties. Kto: {prompt, completion, label}, two rows a vote, both false for
// both_bad, nothing for ties. ShareGpt: one array of {id, conversations}, the preferred side only.
base::Result<ExportCounts> writePreferences(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                            const ExportOptions& options, const std::stop_token& stop);

} // namespace joust::exchange
