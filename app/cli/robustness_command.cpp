// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "app/cli/rank_options.h"
#include "exchange/board_query.h"
#include "exchange/robustness_documents.h"
#include "exchange/votes_input.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace joust::cli {
namespace {

struct RobustnessArguments
{
    std::string input;
    RankingArguments ranking;
    rating::RobustnessOptions report;
    FilterArguments votes;
    OutputArguments document;
};

// What the parser cannot see.
base::Result<void> resolve(RobustnessArguments& arguments)
{
    if (base::Result<void> filter = resolveFilter(arguments.votes); !filter)
        return filter;
    if (base::Result<void> ranking = resolveRanking(arguments.ranking); !ranking)
        return ranking;
    rating::RobustnessOptions report = rating::robustnessOf(arguments.ranking.options);
    report.heldOut.folds = arguments.report.heldOut.folds;
    report.variants = std::move(arguments.report.variants);
    arguments.report = std::move(report);
    return validate(arguments.report);
}

std::string document(const RobustnessArguments& arguments, const rating::RobustnessReport& report,
                     const rating::ComparisonSet& votes)
{
    if (arguments.document.format == "json")
        return exchange::robustnessJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::robustnessCsv(report)
                                              : exchange::robustnessTable(report, votes);
}

void robustness(Context& context, RobustnessArguments& arguments)
{
    if (const base::Result<void> resolved = resolve(arguments); !resolved)
        return failUsage(context, resolved.error().detail);
    const base::Result<exchange::LoadedVotes> votes = exchange::readVotesInput(
        arguments.input, context.in, arguments.votes.filter, exchange::loadOptionsFor(arguments.report));
    if (!votes)
        return fail(context, "cannot test the ranking", votes.error(), "nothing was written");
    const std::vector<std::string>& names = votes->comparisons.contestants;
    for (const std::string& variant : arguments.report.variants) {
        if (!std::binary_search(names.begin(), names.end(), variant))
            return fail(context, "cannot compare variants",
                        {base::ErrorCode::NotFound, "no contestant is called '" + variant + "'"},
                        "nothing was written");
    }
    const rating::RobustnessReport report = rating::robustness(votes->comparisons, arguments.report);
    writeDocument(context, arguments.document, document(arguments, report, votes->comparisons));
}

} // namespace

void addRobustnessCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand(
        "robustness", "Whether a ranking hangs on how it is computed, on the model, and on categories of prompts");
    auto arguments = std::make_shared<RobustnessArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addRankingOptions(*command, arguments->ranking);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->add_option("--folds", arguments->report.heldOut.folds, "Parts of the prompts that are held out in turn");
    command
        ->add_option("--variants", arguments->report.variants,
                     "Three or more contestants of which the best is picked: what the best is worth without the luck "
                     "of having been picked")
        ->delimiter(',');
    command->footer("Example: joust-cli robustness votes.csv --variants tuned-1,tuned-2,tuned-3");
    command->callback([&context, arguments] { robustness(context, *arguments); });
}

} // namespace joust::cli
