// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filter_options.h"

#include "app/cli/choice_option.h"
#include "exchange/timestamp.h"

#include <algorithm>
#include <utility>

namespace joust::cli {
namespace {

bool includes(const FilterArguments& arguments, const char* kind)
{
    return std::find(arguments.include.begin(), arguments.include.end(), kind) != arguments.include.end();
}

} // namespace

void addSelectionOptions(CLI::App& command, FilterArguments& arguments)
{
    using exchange::JudgeVotes;
    exchange::VoteFilter& filter = arguments.filter;
    command.add_option("--category", filter.category, "Only votes of this category");
    command.add_option("--language", filter.language, "Only votes of this language");
    command.add_option("--annotator", filter.annotators, "Only votes of this annotator; repeat it for each of several")
        ->allow_extra_args(false);
    command.add_option("--contestant", filter.contestants, "Only votes between two of these; repeat it for each name")
        ->allow_extra_args(false);
    command.add_option("--since", arguments.since, "Only votes from this date on (2026-11-01, UTC)");
    command.add_option("--until", arguments.until, "Only votes up to this date; a day counts as a whole");
    addChoice<JudgeVotes>(
        command, "--judge-votes", filter.judgeVotes,
        {{"exclude", JudgeVotes::Exclude}, {"only", JudgeVotes::Only}, {"include", JudgeVotes::Include}},
        "Votes of model judges");
    command.add_flag("--exclude-known", filter.excludeKnown, "Leave out votes of annotators who knew who it was");
}

void addFilterOptions(CLI::App& command, FilterArguments& arguments)
{
    addSelectionOptions(command, arguments);
    command.add_option("--include", arguments.include, "Count these too: leaked, excluded, not_blind")
        ->delimiter(',')
        ->check(CLI::IsMember({"leaked", "excluded", "not_blind"}));
}

base::Result<void> resolveFilter(FilterArguments& arguments)
{
    exchange::VoteFilter& filter = arguments.filter;
    filter.includeLeaked = includes(arguments, "leaked");
    filter.includeExcluded = includes(arguments, "excluded");
    filter.includeNotBlind = includes(arguments, "not_blind");
    return resolveSelection(arguments);
}

base::Result<void> resolveSelection(FilterArguments& arguments)
{
    exchange::VoteFilter& filter = arguments.filter;
    std::sort(filter.annotators.begin(), filter.annotators.end());
    std::sort(filter.contestants.begin(), filter.contestants.end());
    for (auto [text, limit] :
         {std::pair(&arguments.since, &filter.since), std::pair(&arguments.until, &filter.until)}) {
        if (text->empty())
            continue;
        *limit = exchange::parseTimestamp(*text);
        if (!*limit)
            return base::Error{base::ErrorCode::InvalidArgument, "'" + *text + "' is not a date like 2026-11-01"};
    }
    if (filter.until && exchange::isDateOnly(arguments.until))
        *filter.until += 86400.0;
    return {};
}

} // namespace joust::cli
