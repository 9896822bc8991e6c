// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: ids that are made from imported content, the same on every machine, so that importing again
// and merging find what is there.
#pragma once

#include "store/sql.h"

#include <string>

namespace joust::store {

// UUIDv5 of the digest.
std::string importedId(const base::Digest& digest);

struct ImportedContestant
{
    std::string id;
    bool isNew = false;
};

// The contestant of a name that came with data; made when it is not there. Throws SQLite::Exception.
ImportedContestant importedContestant(Connection& connection, const std::string& name, const std::string& now);

} // namespace joust::store
