// SPDX-License-Identifier: GPL-3.0-or-later
// A full-text index of the votes of a workspace, in a file of its own beside it (FILE-search, mode 0600): it can be
// thrown away at any time, no vote ever waits for it, backups and merges leave it where it is, and a redaction removes
// it as a whole. It holds which votes have which three letters in a row, of committed votes only; what it finds is
// looked at again by the list, so an index that lags behind or is missing only costs time. Thread rule: one thread for
// one object; several objects, also in several processes, may use the same file.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace joust::store {

class Workspace;

std::string searchIndexPath(const std::string& workspacePath);
// Overwrites and removes the index and what SQLite keeps beside it. Never fails: there may be none.
void discardSearchIndex(const std::string& workspacePath);

// The votes that may hold a text: all that do, and perhaps some that do not.
struct SearchCandidates
{
    std::vector<std::int64_t> rows; // of `vote`, rising
    std::int64_t through = 0;       // later rows are not in the index: any of them may hold it

    bool mayHold(std::int64_t row) const;
};

class SearchIndex
{
public:
    static constexpr std::int64_t kWorthIt = 5000; // votes that are not indexed and are searched without it

    // Opens the index of `workspace`, or makes an empty one where there is none, or it is of another history or from
    // before a redaction. `workspace` outlives it. Io, DiskFull ... when neither works: search without it then.
    static base::Result<std::unique_ptr<SearchIndex>> open(Workspace& workspace);
    ~SearchIndex();

    // Nothing for a text of fewer than three characters, for which there is no index.
    base::Result<std::optional<SearchCandidates>> find(const std::string& text);
    // Votes that are not indexed yet.
    base::Result<std::int64_t> missing();
    // Indexes what is missing, a few votes a transaction; `progress` (done, of how many) is called after each. False
    // when it was stopped, or somebody else is at it; what was done stays.
    base::Result<bool> build(const std::function<void(std::int64_t, std::int64_t)>& progress,
                             const std::stop_token& stop);

private:
    SearchIndex(Workspace& workspace, std::unique_ptr<SQLite::Database> database);
    base::Result<bool> fits();
    void remember();
    std::int64_t through();
    std::int64_t addSome(std::int64_t after, const std::stop_token& stop);

    Workspace& m_workspace;
    std::unique_ptr<SQLite::Database> m_database;
};

// Builds the index where enough votes are not in it; false when it was stopped or somebody else is at it.
base::Result<bool> prepareSearchIndex(Workspace& workspace,
                                      const std::function<void(std::int64_t, std::int64_t)>& progress,
                                      const std::stop_token& stop);

} // namespace joust::store
