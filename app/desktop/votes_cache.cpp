// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/votes_cache.h"

#include "exchange/workspace_votes.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace joust::desktop {
namespace {

// Every commit changes the log or, at a checkpoint, the database.
std::string stateOf(const std::string& path)
{
    std::string state;
    for (const char* suffix : {"", "-wal"}) {
        const std::filesystem::path file(path + suffix);
        std::error_code failure;
        const auto size = std::filesystem::file_size(file, failure);
        if (failure || size == 0) // readers make and remove an empty log
            continue;
        const auto time = std::filesystem::last_write_time(file, failure);
        state += std::to_string(size) + '@' + std::to_string(failure ? 0 : time.time_since_epoch().count()) + ';';
    }
    return state;
}

} // namespace

VotesCache::VotesCache(std::string workspacePath)
    : m_path(std::move(workspacePath))
{
}

base::Result<VotesCache::Votes> VotesCache::read(const exchange::VoteFilter& filter, const exchange::LoadOptions& load,
                                                 const std::stop_token& stop)
{
    const std::scoped_lock turn(m_mutex);
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    const Key key{filter,     load.columns,    load.prompts,
                  load.times, load.categories, stateOf(m_path)}; // before reading: a later commit shows next time
    if (m_key == key)
        return m_votes;
    base::Result<exchange::LoadedVotes> votes = exchange::readWorkspaceVotes(m_path, filter, stop, load);
    if (!votes)
        return votes.error();
    m_votes = std::make_shared<const exchange::LoadedVotes>(std::move(*votes));
    m_key = key;
    return m_votes;
}

} // namespace joust::desktop
