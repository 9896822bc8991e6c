// SPDX-License-Identifier: GPL-3.0-or-later
// Voted battles as items for other annotation programs. No item holds a contestant's name, so that annotating there can
// stay blind; battle_id leads back. Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// One array of tasks for Label Studio's Pairwise tag, one task a vote: data {prompt, text1, text2, battle_id, ...} and
// the vote as an annotation, which prefers a side or has no result.
base::Result<ExportCounts> writeLabelStudio(store::Workspace& workspace, std::ostream& output,
                                            const ExportOptions& options, const std::stop_token& stop);

// Potato's items, an object a line, one a battle: {id, prompt, responses}. Further votes on a battle are counted as
// "same_battle".
base::Result<ExportCounts> writePotato(store::Workspace& workspace, std::ostream& output, const ExportOptions& options,
                                       const std::stop_token& stop);

} // namespace joust::exchange
