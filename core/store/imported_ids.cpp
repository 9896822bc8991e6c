// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imported_ids.h"

namespace joust::store {
namespace {

// The name space of every id that is made from imported content.
const base::Uuid& importSpace()
{
    static const base::Uuid kSpace = *base::Uuid::parse("5b0b8f0e-6d53-4c0f-9a4c-0c1d5f0f7a11");
    return kSpace;
}

} // namespace

std::string importedId(const base::Digest& digest)
{
    return base::Uuid::fromName(importSpace(), base::toHex(digest)).toString();
}

ImportedContestant importedContestant(Connection& connection, const std::string& name, const std::string& now)
{
    SQLite::Statement known = query(connection, "SELECT id FROM contestant WHERE imported_name = ?", name);
    if (known.executeStep())
        return {known.getColumn(0).getString(), false};
    const std::string id = importedId(base::Digester("contestant").add(name).finish());
    execute(connection, "INSERT INTO contestant(id, revision, imported_name, created_utc) VALUES(?, 1, ?, ?)", id, name,
            now);
    return {id, true};
}

} // namespace joust::store
