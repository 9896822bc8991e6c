// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/plan_csv.h"
#include "exchange/plan_json.h"
#include "exchange/plan_table.h"
#include "exchange/votes_input.h"
#include "rating/vote_plan.h"

#include <memory>

namespace joust::cli {
namespace {

struct PlanArguments
{
    std::string input;
    rating::VotePlanOptions report;
    FilterArguments votes;
    OutputArguments document;
};

std::string document(const PlanArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::VotePlan report = rating::votePlan(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::planJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::planCsv(report, votes) : exchange::planTable(report, votes);
}

void plan(Context& context, PlanArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot plan", votes.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, votes->comparisons));
}

} // namespace

void addPlanCommand(CLI::App& app, Context& context)
{
    using rating::ClusterChoice;
    using rating::TieRule;
    CLI::App* command =
        app.add_subcommand("plan", "How many more votes tell neighbours apart, and which pairs to vote on next");
    auto arguments = std::make_shared<PlanArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addChoice<TieRule>(*command, "--ties", arguments->report.ties, {{"half", TieRule::Half}, {"drop", TieRule::Drop}},
                       "What a tie of either kind counts");
    addChoice<ClusterChoice>(*command, "--cluster", arguments->report.cluster,
                             {{"auto", ClusterChoice::Auto},
                              {"none", ClusterChoice::None},
                              {"annotator", ClusterChoice::Annotator},
                              {"prompt", ClusterChoice::Prompt},
                              {"both", ClusterChoice::Both}},
                             "Whose votes are alike");
    command->add_option("--level", arguments->report.level, "Level of intervals, for example 0.95");
    command->add_option("--power", arguments->report.power, "Power of the votes needed, for example 0.8");
    command->add_option("--pairs", arguments->report.nextPairs, "How many next pairs to name")
        ->check(CLI::NonNegativeNumber);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli plan votes.csv --format csv -o plan.csv");
    command->callback([&context, arguments] { plan(context, *arguments); });
}

} // namespace joust::cli
