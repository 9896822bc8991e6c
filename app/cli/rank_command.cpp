// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/leaderboard_csv.h"
#include "exchange/leaderboard_json.h"
#include "exchange/leaderboard_markdown.h"
#include "exchange/leaderboard_table.h"
#include "exchange/votes_input.h"
#include "rating/leaderboard.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <memory>
#include <optional>

namespace joust::cli {
namespace {

struct RankArguments
{
    std::string input;
    rating::RankOptions rank;
    FilterArguments votes;
    std::string anchor;
    OutputArguments document;
};

void addModelOptions(CLI::App& command, rating::RankOptions& rank)
{
    using namespace rating;
    addChoice<Method>(command, "--method", rank.method, {{"bt", Method::BradleyTerry}, {"elo", Method::Elo}},
                      "Exact Bradley-Terry, or online Elo as a running display");
    addChoice<TieRule>(command, "--ties", rank.ties, {{"half", TieRule::Half}, {"drop", TieRule::Drop}},
                       "What a tie of either kind counts");
    addChoice<IntervalKind>(
        command, "--interval", rank.interval,
        {{"sandwich", IntervalKind::Sandwich}, {"model", IntervalKind::Model}, {"none", IntervalKind::None}},
        "Kind of interval");
    addChoice<ClusterChoice>(
        command, "--cluster", rank.cluster,
        {{"auto", ClusterChoice::Auto}, {"none", ClusterChoice::None}, {"annotator", ClusterChoice::Annotator}},
        "Whose votes are taken as alike; auto: one annotator's, when five are known");
    addChoice<ClusterType>(command, "--cluster-type", rank.clusterType,
                           {{"cr3", ClusterType::Cr3}, {"cr0", ClusterType::Cr0}}, "Jackknife or uncorrected");
    addChoice<Simultaneous>(command, "--simultaneous", rank.simultaneous,
                            {{"contestant", Simultaneous::Contestant},
                             {"maxz", Simultaneous::MaxZ},
                             {"bonferroni", Simultaneous::Bonferroni},
                             {"none", Simultaneous::None}},
                            "What holds at once");
    command.add_option("--level", rank.level, "Level of intervals and rank claims, for example 0.95");
    command.add_option("--seed", rank.seed, "Seed of the simultaneous draws")->check(CLI::NonNegativeNumber);
    command.add_option("--min-battles", rank.minBattles, "Hide contestants with fewer battles; their votes count")
        ->check(CLI::NonNegativeNumber);
}

// Splits NAME=RATING at the last sign: names may contain one.
std::optional<rating::Anchor> parseAnchor(const std::string& text)
{
    const std::size_t sign = text.rfind('=');
    if (sign == std::string::npos || sign == 0)
        return std::nullopt;
    rating::Anchor anchor{text.substr(0, sign), 0.0};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + sign + 1, end, anchor.rating);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return anchor;
}

base::Error wrong(const std::string& why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

// What the parser cannot see.
base::Result<void> resolve(RankArguments& arguments)
{
    if (!arguments.anchor.empty()) {
        arguments.rank.anchor = parseAnchor(arguments.anchor);
        if (!arguments.rank.anchor)
            return wrong("--anchor needs NAME=RATING, for example --anchor gpt-4=1200");
    }
    if (base::Result<void> filter = resolveFilter(arguments.votes); !filter)
        return filter;
    return validate(arguments.rank);
}

std::string document(const RankArguments& arguments, const rating::Leaderboard& board, double loadSeconds)
{
    if (arguments.document.format == "json")
        return exchange::leaderboardJson(board, arguments.votes.filter, loadSeconds);
    if (arguments.document.format == "csv")
        return exchange::leaderboardCsv(board);
    return arguments.document.format == "markdown" ? exchange::leaderboardMarkdown(board)
                                                   : exchange::leaderboardTable(board);
}

void rank(Context& context, RankArguments& arguments)
{
    if (const base::Result<void> resolved = resolve(arguments); !resolved)
        return failUsage(context, resolved.error().detail);
    const std::chrono::milliseconds start = context.clock.steadyNow();
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot rank", votes.error(), "nothing was written");
    const std::vector<std::string>& names = votes->comparisons.contestants;
    if (arguments.rank.anchor && !std::binary_search(names.begin(), names.end(), arguments.rank.anchor->name))
        return fail(context, "cannot anchor",
                    {base::ErrorCode::NotFound, "no contestant is called '" + arguments.rank.anchor->name + "'"},
                    "nothing was written");
    const std::chrono::duration<double> load = context.clock.steadyNow() - start;
    const rating::Leaderboard board =
        rating::computeLeaderboard(votes->comparisons, arguments.rank, {}, &context.clock);
    writeDocument(context, arguments.document, document(arguments, board, load.count()));
}

} // namespace

void addRankCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("rank", "Rank the contestants of a workspace or a votes file");
    auto arguments = std::make_shared<RankArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addModelOptions(*command, arguments->rank);
    addFilterOptions(*command, arguments->votes);
    command->add_option("--anchor", arguments->anchor, "NAME=RATING: shift the display so that NAME has RATING");
    addOutputOptions(*command, arguments->document, {"table", "csv", "json", "markdown"});
    command->footer("Example: joust-cli rank votes.csv --format json -o board.json");
    command->callback([&context, arguments] { rank(context, *arguments); });
}

} // namespace joust::cli
