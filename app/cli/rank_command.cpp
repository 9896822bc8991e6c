// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "app/cli/rank_options.h"
#include "exchange/board_query.h"
#include "exchange/leaderboard_csv.h"
#include "exchange/leaderboard_json.h"
#include "exchange/leaderboard_lmarena.h"
#include "exchange/leaderboard_markdown.h"
#include "exchange/leaderboard_table.h"
#include "exchange/votes_input.h"
#include "rating/leaderboard.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <memory>

namespace joust::cli {
namespace {

struct RankArguments
{
    std::string input;
    RankingArguments ranking;
    FilterArguments votes;
    OutputArguments document;
};

// What the parser cannot see.
base::Result<void> resolve(RankArguments& arguments)
{
    if (base::Result<void> filter = resolveFilter(arguments.votes); !filter)
        return filter;
    return resolveRanking(arguments.ranking);
}

std::string document(const RankArguments& arguments, const exchange::LoadedVotes& votes,
                     const rating::Leaderboard& board, double loadSeconds)
{
    if (arguments.document.format == "json")
        return exchange::leaderboardJson(board, arguments.votes.filter, loadSeconds,
                                         exchange::boardFragility(votes.comparisons, board.options), votes.heads);
    if (arguments.document.format == "csv")
        return exchange::leaderboardCsv(board, votes.heads);
    if (arguments.document.format == "lmarena")
        return exchange::leaderboardLmArena(board, arguments.votes.filter);
    return arguments.document.format == "markdown" ? exchange::leaderboardMarkdown(board, votes.heads)
                                                   : exchange::leaderboardTable(board);
}

void rank(Context& context, RankArguments& arguments)
{
    if (const base::Result<void> resolved = resolve(arguments); !resolved)
        return failUsage(context, resolved.error().detail);
    const rating::RankOptions& options = arguments.ranking.options;
    const std::chrono::milliseconds start = context.clock.steadyNow();
    const base::Result<exchange::LoadedVotes> votes = exchange::readVotesInput(
        arguments.input, context.in, arguments.votes.filter, exchange::loadOptionsFor(options));
    if (!votes)
        return fail(context, "cannot rank", votes.error(), "nothing was written");
    const std::vector<std::string>& names = votes->comparisons.contestants;
    if (options.anchor && !std::binary_search(names.begin(), names.end(), options.anchor->name))
        return fail(context, "cannot anchor",
                    {base::ErrorCode::NotFound, "no contestant is called '" + options.anchor->name + "'"},
                    "nothing was written");
    for (const rating::ExclusionCount& left : votes->comparisons.excluded) {
        if (left.reason == "open_study")
            context.err << left.count << " votes of open studies are left out until their names may be told"
                        << std::endl;
    }
    const std::chrono::duration<double> load = context.clock.steadyNow() - start;
    const rating::Leaderboard board = rating::computeLeaderboard(votes->comparisons, options, {}, &context.clock);
    writeDocument(context, arguments.document, document(arguments, *votes, board, load.count()));
}

} // namespace

void addRankCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("rank", "Rank the contestants of a workspace or a votes file");
    auto arguments = std::make_shared<RankArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addRankingOptions(*command, arguments->ranking);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json", "markdown", "lmarena"});
    command->footer("Example: joust-cli rank votes.csv --format json -o board.json");
    command->callback([&context, arguments] { rank(context, *arguments); });
}

} // namespace joust::cli
