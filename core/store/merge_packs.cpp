// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_packs.h"

#include "store/row_copy.h"

#include <optional>

namespace joust::store {
namespace {

bool answered(Connection& db, const std::string& run, const std::string& prompt, const std::string& contestant)
{
    return query(db,
                 "SELECT 1 FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? AND contestant_id = ? AND state = "
                 "'done'",
                 run, prompt, contestant)
        .executeStep();
}

// False when what the item is made of is not in `to`.
bool copyItem(Connection& to, RowCopy& copy, const MergeIdentities& identities, const SQLite::Statement& row)
{
    const std::string id = row.getColumn(0).getString();
    if (!row.getColumn(1).isNull()) {
        if (!query(to, "SELECT 1 FROM battle WHERE id = ?", row.getColumn(1).getString()).executeStep())
            return false;
        copy.copy(id);
        return true;
    }
    const std::string a = identities.contestant(row.getColumn(4).getString());
    const std::string b = identities.contestant(row.getColumn(5).getString());
    const std::string run = row.getColumn(2).getString();
    const std::string prompt = row.getColumn(3).getString();
    if (a == b || !answered(to, run, prompt, a) || !answered(to, run, prompt, b))
        return false;
    copy.copy(id, {{"contestant_a", a}, {"contestant_b", b}});
    return true;
}

} // namespace

void mergePacks(Connection& from, Connection& to, const MergeIdentities& identities,
                std::vector<std::string>& conflicts)
{
    RowCopy packs(from.database(), to.database(), "sealed_pack", "id");
    RowCopy items(from.database(), to.database(), "sealed_pack_item", "id");
    SQLite::Statement pack = query(from, "SELECT id FROM sealed_pack ORDER BY rowid");
    while (pack.executeStep()) {
        const std::string id = pack.getColumn(0).getString();
        if (query(to, "SELECT 1 FROM sealed_pack WHERE id = ?", id).executeStep())
            continue;
        packs.copy(id);
        bool whole = true;
        SQLite::Statement row = query(from,
                                      "SELECT id, battle_id, run_id, prompt_id, contestant_a, contestant_b FROM "
                                      "sealed_pack_item WHERE pack_id = ? ORDER BY position",
                                      id);
        while (row.executeStep())
            whole = copyItem(to, items, identities, row) && whole;
        if (!whole)
            conflicts.push_back("pack " + id +
                                " has battles whose answers are not merged: merge its votes where it was exported");
    }
}

} // namespace joust::store
