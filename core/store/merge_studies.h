// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: studies come along in a merge with their rules, so that a battle that is sealed there is
// sealed here. Their runs stay behind.
#pragma once

#include "store/merge_identities.h"

#include <optional>
#include <string>

namespace joust::store {

class MergeStudies
{
public:
    MergeStudies(Connection& from, Connection& to, const MergeIdentities& identities);

    // Before the battles. A study that was closed in one copy is closed in both. Throws SQLite::Exception.
    void rules();
    // After them.
    void queues();

private:
    std::optional<std::string> runHere(const std::optional<std::string>& run);
    std::string freeName(const std::string& name);

    Connection& m_from;
    Connection& m_to;
    const MergeIdentities& m_identities;
};

} // namespace joust::store
