// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what a battle of a file must be like before any of it is written.
#pragma once

#include "base/result.h"
#include "store/imported_battle.h"

namespace joust::store {

// BadInput, saying why, for a name or text that is too long or not UTF-8, or an id that is no UUID.
base::Result<void> validateImported(const ImportedBattle& battle);

} // namespace joust::store
