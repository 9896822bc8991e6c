// SPDX-License-Identifier: GPL-3.0-or-later
// AutoArena's project file, a SQLite database: its head-to-heads as votes, its responses as answers. Whoever votes
// there has chosen the two models, so a person's votes are not blind; a judge sees no names. Any thread that opened the
// file.
#pragma once

#include "exchange/answer_file.h"
#include "exchange/import_format.h"
#include "store/foreign_database.h"

#include <functional>

namespace joust::exchange {

using RowProgress = std::function<void(std::int64_t done, std::int64_t total)>;

// BadInput, naming table and row, for whatever is not as AutoArena writes it.
base::Result<void> readAutoArenaVotes(store::ForeignDatabase& database, ImportSink& sink, const RowProgress& progress);
base::Result<AnswerFile> readAutoArenaAnswers(store::ForeignDatabase& database);

} // namespace joust::exchange
