// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file.h"

#include "exchange/votes_file_csv.h"
#include "exchange/votes_file_json.h"

#include <algorithm>
#include <string>
#include <thread>

namespace joust::exchange {
namespace {

constexpr std::size_t kMostThreads = 8; // reading and taking over go one after the other, so that more would wait

std::size_t threadsFor(const LoadOptions& options)
{
    const std::size_t wanted = options.threads > 0 ? options.threads : std::thread::hardware_concurrency();
    return std::clamp<std::size_t>(wanted, 1, kMostThreads);
}

// Skips a byte order mark and white space, not the first other character; returns the lines skipped.
std::uint64_t skipToFirstCharacter(std::istream& input)
{
    for (const int byte : {0xEF, 0xBB, 0xBF}) {
        if (input.peek() == byte)
            input.get();
    }
    std::uint64_t lines = 0;
    while (input.peek() == ' ' || input.peek() == '\n' || input.peek() == '\r' || input.peek() == '\t')
        lines += input.get() == '\n' ? 1U : 0U;
    return lines;
}

base::Result<void> addVotes(std::istream& input, ComparisonBuilder& builder)
{
    // An estimate: all of a regular file, what has arrived of a pipe.
    builder.setInputBytes(static_cast<std::uint64_t>(std::max<std::streamsize>(0, input.rdbuf()->in_avail())));
    const std::size_t threads = threadsFor(builder.options());
    const std::uint64_t lines = skipToFirstCharacter(input);
    switch (input.peek()) {
    case '[':
        return addJsonArrayVotes(input, threads, builder);
    case '{':
        return addJsonLinesVotes(input, lines, threads, builder);
    default:
        return addCsvVotes(input, threads, builder);
    }
}

} // namespace

base::Result<LoadedVotes> readVotesFile(std::istream& input, std::string_view name, const VoteFilter& filter,
                                        const LoadOptions& options)
{
    ComparisonBuilder builder(filter, options);
    if (const base::Result<void> added = addVotes(input, builder); !added)
        return base::Error{added.error().code, std::string(name) + ':' + added.error().detail};
    return builder.finish();
}

} // namespace joust::exchange
