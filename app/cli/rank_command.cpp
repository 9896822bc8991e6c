// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "exchange/leaderboard_csv.h"
#include "exchange/leaderboard_json.h"
#include "exchange/leaderboard_markdown.h"
#include "exchange/leaderboard_table.h"
#include "exchange/output_file.h"
#include "exchange/timestamp.h"
#include "exchange/votes_input.h"
#include "rating/leaderboard.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace joust::cli {
namespace {

struct RankArguments
{
    std::string input;
    rating::RankOptions rank;
    exchange::VoteFilter filter;
    std::string anchor;
    std::string since;
    std::string until;
    std::vector<std::string> include;
    std::string format = "table";
    std::string output = "-";
    bool force = false;
};

// An option whose words stand for the values of an enum; any other word is wrong usage.
template <typename Enum>
void addChoice(CLI::App& command, const std::string& name, Enum& target, const std::map<std::string, Enum>& words,
               const std::string& help)
{
    std::string list;
    for (const auto& [word, value] : words)
        list += (list.empty() ? "" : ", ") + word;
    command
        .add_option_function<std::string>(
            name, [&target, words](const std::string& word) { target = words.at(word); }, help + ": " + list)
        ->check(CLI::IsMember(words));
}

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

void addFilterOptions(CLI::App& command, RankArguments& arguments)
{
    using exchange::JudgeVotes;
    exchange::VoteFilter& filter = arguments.filter;
    command.add_option("--category", filter.category, "Only votes of this category");
    command.add_option("--language", filter.language, "Only votes of this language");
    command.add_option("--annotator", filter.annotator, "Only votes of this annotator");
    command.add_option("--since", arguments.since, "Only votes from this date on (2026-11-01, UTC)");
    command.add_option("--until", arguments.until, "Only votes up to this date; a day counts as a whole");
    addChoice<JudgeVotes>(
        command, "--judge-votes", filter.judgeVotes,
        {{"exclude", JudgeVotes::Exclude}, {"only", JudgeVotes::Only}, {"include", JudgeVotes::Include}},
        "Votes of model judges");
    command.add_option("--include", arguments.include, "Count these too: leaked, excluded, not_blind")
        ->delimiter(',')
        ->check(CLI::IsMember({"leaked", "excluded", "not_blind"}));
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

bool includes(const RankArguments& arguments, const char* kind)
{
    return std::find(arguments.include.begin(), arguments.include.end(), kind) != arguments.include.end();
}

base::Error wrong(const std::string& why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

// What the parser cannot see.
base::Result<void> resolve(RankArguments& arguments)
{
    arguments.filter.includeLeaked = includes(arguments, "leaked");
    arguments.filter.includeExcluded = includes(arguments, "excluded");
    arguments.filter.includeNotBlind = includes(arguments, "not_blind");
    if (!arguments.anchor.empty()) {
        arguments.rank.anchor = parseAnchor(arguments.anchor);
        if (!arguments.rank.anchor)
            return wrong("--anchor needs NAME=RATING, for example --anchor gpt-4=1200");
    }
    for (auto [text, limit] :
         {std::pair(&arguments.since, &arguments.filter.since), std::pair(&arguments.until, &arguments.filter.until)}) {
        if (text->empty())
            continue;
        *limit = exchange::parseTimestamp(*text);
        if (!*limit)
            return wrong("'" + *text + "' is not a date like 2026-11-01");
    }
    if (arguments.filter.until && exchange::isDateOnly(arguments.until))
        *arguments.filter.until += 86400.0;
    return validate(arguments.rank);
}

std::string document(const RankArguments& arguments, const rating::Leaderboard& board, double loadSeconds)
{
    if (arguments.format == "json")
        return exchange::leaderboardJson(board, arguments.filter, loadSeconds);
    if (arguments.format == "csv")
        return exchange::leaderboardCsv(board);
    return arguments.format == "markdown" ? exchange::leaderboardMarkdown(board) : exchange::leaderboardTable(board);
}

void write(Context& context, const RankArguments& arguments, const std::string& text)
{
    if (arguments.output == "-") {
        context.out << text << std::flush;
        return;
    }
    const base::Result<void> done = exchange::writeOutputFile(
        arguments.output, arguments.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse,
        [&](std::ostream& stream) {
            stream << text;
            return base::Result<void>();
        });
    if (!done)
        fail(context, "cannot write " + arguments.output, done.error(), "nothing was written");
}

void rank(Context& context, RankArguments& arguments)
{
    if (const base::Result<void> resolved = resolve(arguments); !resolved)
        return failUsage(context, resolved.error().detail);
    const std::chrono::milliseconds start = context.clock.steadyNow();
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.filter);
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
    write(context, arguments, document(arguments, board, load.count()));
}

} // namespace

void addRankCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("rank", "Rank the contestants of a workspace or a votes file");
    auto arguments = std::make_shared<RankArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addModelOptions(*command, arguments->rank);
    addFilterOptions(*command, *arguments);
    command->add_option("--anchor", arguments->anchor, "NAME=RATING: shift the display so that NAME has RATING");
    command->add_option("--format", arguments->format, "table, csv, json or markdown")
        ->check(CLI::IsMember({"table", "csv", "json", "markdown"}));
    command->add_option("-o,--output", arguments->output, "The file to write; - is standard output");
    command->add_flag("--force", arguments->force, "Replace an existing file");
    command->footer("Example: joust-cli rank votes.csv --format json -o board.json");
    command->callback([&context, arguments] { rank(context, *arguments); });
}

} // namespace joust::cli
