// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the packs of one workspace become known in another, so that their votes can come home to
// either. Throws SQLite::Exception.
#pragma once

#include "store/merge_identities.h"
#include "store/sql.h"

#include <string>
#include <vector>

namespace joust::store {

// After battles and studies. A pack whose answers did not come along is named in `conflicts`.
void mergePacks(Connection& from, Connection& to, const MergeIdentities& identities,
                std::vector<std::string>& conflicts);

} // namespace joust::store
