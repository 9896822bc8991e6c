// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/votes_report.h"
#include "exchange/plan_csv.h"
#include "exchange/plan_json.h"
#include "exchange/plan_table.h"
#include "rating/vote_plan.h"

#include <memory>

namespace joust::cli {
namespace {

using PlanArguments = ReportArguments<rating::VotePlanOptions>;

std::string document(const PlanArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::VotePlan report = rating::votePlan(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::planJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::planCsv(report, votes) : exchange::planTable(report, votes);
}

} // namespace

void addPlanCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("plan", "How many more votes tell neighbours apart, and which pairs to vote on next");
    auto arguments = std::make_shared<PlanArguments>();
    addReportArguments(*command, *arguments);
    addReportCluster(*command, arguments->report.cluster);
    command->add_option("--power", arguments->report.power, "Power of the votes needed, for example 0.8");
    command->add_option("--pairs", arguments->report.nextPairs, "How many next pairs to name")
        ->check(CLI::NonNegativeNumber);
    command->footer("Example: joust-cli plan votes.csv --format csv -o plan.csv");
    command->callback([&context, arguments] { writeReport(context, *arguments, "plan", document); });
}

} // namespace joust::cli
