// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the tables of a pack file, and the codes that prove what stands in them.
#pragma once

#include "base/digest.h"
#include "base/rng.h"
#include "store/pack_file.h"
#include "store/sql.h"

namespace joust::store {

inline constexpr int kPackApplicationId = 0x4A4F5550; // "JOUP"
inline constexpr int kPackVersion = 1;
extern const char* const kPackSchema;

// Nothing of a stranger's file is used before this: BadInput (no pack), NewerSchema, or Corrupt, when its tables are
// not ours, its pages damaged, or its rows break their rules.
base::Result<PackHead> requiredPackHead(Connection& connection);

// What the codes are made over: every text and id, each side in its place, and which items there are.
base::Digest contentOfItem(const base::Uuid& pack, const PackItem& item);
class PackContent
{
public:
    PackContent(const base::Uuid& pack, const std::string& guidelines);
    void add(base::BattleId item);
    base::Digest finish();

private:
    base::Digester m_digester;
};

// One connection to a pack keeps no file beside it but its journal while it writes: WAL would.
base::Result<std::unique_ptr<Connection>> openPackConnection(const std::string& path, Access access, Services services);

// With the turns before its own. `row`: id, prompt, a, b, thinking_a, thinking_b.
PackItem packItemFrom(Connection& connection, const SQLite::Statement& row);

} // namespace joust::store
