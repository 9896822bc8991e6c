// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/votes_cache.h"

#include "exchange/workspace_votes.h"

#include <algorithm>
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

constexpr std::size_t kMostKept = 2; // a million votes take tens of megabytes

} // namespace

bool VotesCache::Key::answers(const Key& wanted) const
{
    const bool hasColumns = std::all_of(wanted.columns.begin(), wanted.columns.end(), [this](const std::string& name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    });
    return hasColumns && filter == wanted.filter && prompts == wanted.prompts && times == wanted.times &&
           categories == wanted.categories && file == wanted.file;
}

VotesCache::VotesCache(std::string workspacePath)
    : m_path(std::move(workspacePath))
{
}

VotesCache::Key VotesCache::keyFor(const exchange::VoteFilter& filter, const exchange::LoadOptions& load) const
{
    return {filter, load.columns, load.prompts, load.times, load.categories, stateOf(m_path)};
}

VotesCache::Votes VotesCache::find(const Key& key)
{
    const std::scoped_lock turn(m_mutex);
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry& entry) { return entry.key.answers(key); });
    if (known == m_entries.end())
        return nullptr;
    std::rotate(m_entries.begin(), known, known + 1);
    return m_entries.front().votes;
}

bool VotesCache::knows(const exchange::VoteFilter& filter, const exchange::LoadOptions& load) const
{
    const Key key = keyFor(filter, load);
    const std::scoped_lock turn(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&key](const Entry& entry) { return entry.key.answers(key); });
}

base::Result<VotesCache::Votes> VotesCache::read(const exchange::VoteFilter& filter, const exchange::LoadOptions& load,
                                                 const std::stop_token& stop)
{
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    if (const Votes known = find(keyFor(filter, load)))
        return known;
    const std::scoped_lock turn(m_reading);
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    const Key key = keyFor(filter, load); // before reading: a later commit shows next time
    if (const Votes known = find(key))    // whoever read before may have read this
        return known;
    base::Result<exchange::LoadedVotes> votes = exchange::readWorkspaceVotes(m_path, filter, stop, load);
    if (!votes)
        return votes.error();
    const auto made = std::make_shared<const exchange::LoadedVotes>(std::move(*votes));
    const std::scoped_lock entries(m_mutex);
    // What is of an older file, or what the new one answers as well, goes.
    std::erase_if(m_entries,
                  [&key](const Entry& entry) { return entry.key.file != key.file || key.answers(entry.key); });
    m_entries.insert(m_entries.begin(), {key, made});
    m_entries.resize(std::min(m_entries.size(), kMostKept));
    return made;
}

} // namespace joust::desktop
