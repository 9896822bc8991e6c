// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file.h"

#include "exchange/votes_file_csv.h"
#include "exchange/votes_file_json.h"

#include <string>

namespace joust::exchange {
namespace {

// The first character that is neither a byte order mark nor white space, not consumed; EOF for none.
int firstCharacter(std::istream& input)
{
    for (const int byte : {0xEF, 0xBB, 0xBF}) {
        if (input.peek() == byte)
            input.get();
    }
    while (input.peek() == ' ' || input.peek() == '\n' || input.peek() == '\r' || input.peek() == '\t')
        input.get();
    return input.peek();
}

base::Result<void> addVotes(std::istream& input, ComparisonBuilder& builder)
{
    switch (firstCharacter(input)) {
    case '[':
        return addJsonArrayVotes(input, builder);
    case '{':
        return addJsonLinesVotes(input, builder);
    default:
        return addCsvVotes(input, builder);
    }
}

} // namespace

base::Result<LoadedVotes> readVotesFile(std::istream& input, std::string_view name, const VoteFilter& filter,
                                        const LoadOptions& options)
{
    ComparisonBuilder builder(filter, options);
    if (const base::Result<void> added = addVotes(input, builder); !added)
        return base::Error{added.error().code, std::string(name) + ':' + added.error().detail};
    if (input.bad())
        return base::Error{base::ErrorCode::Io, std::string(name) + ": reading failed"};
    return builder.finish();
}

} // namespace joust::exchange
