// SPDX-License-Identifier: GPL-3.0-or-later
// Writes imported battles: one transaction a file, so that a file is in the workspace as a whole or not at all.
// Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "store/imported_battle.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace joust::store {

class Workspace;

struct ImportCounts
{
    std::int64_t rows = 0;         // votes in the file
    std::int64_t votes = 0;        // new
    std::int64_t battles = 0;      // new
    std::int64_t alreadyThere = 0; // from an earlier import of the same rows
    std::int64_t selfBattles = 0;  // dropped: both sides are the same contestant
    std::int64_t contestants = 0;  // new
    std::int64_t annotators = 0;   // new
    std::int64_t notBlind = 0;     // of the new votes; left out of rankings unless asked for
    std::int64_t withoutText = 0;  // of the new votes

    bool operator==(const ImportCounts&) const = default;
};

class BattleImport
{
public:
    // For one file, inside a transaction; see importFile().
    BattleImport(Workspace& workspace, std::int64_t run);
    ~BattleImport();

    // Writes one row's battle (unless it is there) and vote. Ids without one in the row are UUIDv5 of the content:
    // battle = (source battle, contestants, texts or counts), vote = (battle, annotator, time, how many such rows came
    // before in this file), so importing a file again changes nothing. AlreadyExists when the vote is there with
    // another outcome; BadInput for a row that cannot be stored. After an error nothing of the file may be kept.
    base::Result<void> add(const ImportedBattle& battle);
    const ImportCounts& counts() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Calls `read`, which adds every row, inside one transaction. It is committed when `read` succeeds, rolled back
// otherwise and for a dry run. The last part of `fileName` and `format` are kept as provenance.
base::Result<ImportCounts> importFile(Workspace& workspace, const std::string& fileName, const std::string& format,
                                      bool dryRun, const std::function<base::Result<void>(BattleImport&)>& read);

} // namespace joust::store
