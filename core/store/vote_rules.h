// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what a vote that is read must be like before anything is made of it. The file may come from
// elsewhere, and SQLite looks at no CHECK when it reads.
#pragma once

#include "store/vote_reader.h"

namespace SQLite {
class Column;
}

namespace joust::store {

// 0 or 1. Anything else throws SQLite::Exception with SQLITE_CORRUPT.
bool flagColumn(const SQLite::Column& column);

// The words of role, source, strength and leak flag are ours, and no number is below its least.
bool keepsRules(const VoteRow& vote);
// Every text of the row is UTF-8.
bool hasSoundTexts(const VoteRow& vote);

} // namespace joust::store
