// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a workspace as they were last read, so that another model of the same votes need not read a million of
// them again. Thread-safe: readers take turns.
#pragma once

#include "exchange/board_query.h"
#include "exchange/comparison_builder.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::desktop {

class VotesCache
{
public:
    using Votes = std::shared_ptr<const exchange::LoadedVotes>;

    explicit VotesCache(std::string workspacePath);

    // What readWorkspaceVotes() gives, perhaps with more columns than are wanted: nothing is computed from a column
    // that is not named. Read again when the file or the filter has changed, or more is wanted of a vote.
    base::Result<Votes> read(const exchange::VoteFilter& filter, const exchange::LoadOptions& load,
                             const std::stop_token& stop);
    const std::string& path() const { return m_path; }

private:
    struct Key
    {
        exchange::VoteFilter filter;
        std::vector<std::string> columns;
        bool prompts = false;
        bool times = false;
        bool categories = false;
        std::string file; // sizes and times of the database and its log

        bool answers(const Key& wanted) const;
    };
    struct Entry
    {
        Key key;
        Votes votes;
    };

    std::string m_path;
    std::mutex m_mutex;
    std::vector<Entry> m_entries; // the last used first
};

} // namespace joust::desktop
