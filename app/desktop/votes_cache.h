// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a workspace as they were last read, so that another model of the same votes need not read a million of
// them again. Thread-safe: what is known is given at once, also while something else is read; readings take turns.
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
    // Whether read() would give it without reading the file.
    bool knows(const exchange::VoteFilter& filter, const exchange::LoadOptions& load) const;
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

    Key keyFor(const exchange::VoteFilter& filter, const exchange::LoadOptions& load) const;
    Votes find(const Key& key); // nullptr: not known

    std::string m_path;
    std::mutex m_reading;         // held while the file is read
    mutable std::mutex m_mutex;   // of the entries
    std::vector<Entry> m_entries; // the last used first
};

} // namespace joust::desktop
