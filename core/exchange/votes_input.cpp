// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_input.h"

#include "exchange/votes_file.h"
#include "exchange/workspace_votes.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace joust::exchange {
namespace {

constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16); // https://www.sqlite.org/fileformat.html

bool startsAsDatabase(std::istream& file)
{
    std::array<char, kSqliteMagic.size()> head{};
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    const std::string_view found(head.data(), static_cast<std::size_t>(file.gcount()));
    return found == kSqliteMagic;
}

} // namespace

// A pipe can be read once only, so it is never a workspace.
bool isDatabaseFile(const std::string& path)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return false;
    std::ifstream file(path, std::ios::binary);
    return file && startsAsDatabase(file);
}

base::Result<LoadedVotes> readVotesInput(const std::string& path, std::istream& standardInput, const VoteFilter& filter,
                                         const LoadOptions& options)
{
    if (path == "-")
        return readVotesFile(standardInput, "standard input", filter, options);
    std::error_code failure;
    const std::filesystem::file_status status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status))
        return base::Error{base::ErrorCode::NotFound, path + ": there is no such file"};
    if (std::filesystem::is_directory(status))
        return base::Error{base::ErrorCode::Io, path + ": is a folder"};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return base::Error{base::ErrorCode::Io, path + ": cannot be opened for reading"};
    if (isDatabaseFile(path))
        return readWorkspaceVotes(path, filter, {}, options);
    return readVotesFile(file, path, filter, options);
}

} // namespace joust::exchange
