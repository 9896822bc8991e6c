// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/votes_report.h"
#include "exchange/factors.h"

#include <memory>

namespace joust::cli {
namespace {

using FactorsArguments = ReportArguments<rating::FactorOptions>;

void factors(Context& context, FactorsArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> read = exchange::readVotesInput(
        arguments.input, context.in, arguments.votes.filter, exchange::loadOptionsForFactors());
    if (!read)
        return fail(context, "cannot compare costs", read.error(), "nothing was written");
    const rating::ComparisonSet& votes = read->comparisons;
    const auto sizes = exchange::contestantSizes(arguments.input, votes.contestants);
    if (!sizes)
        return fail(context, "cannot compare costs", sizes.error(), "nothing was written");
    const rating::FactorReport report = rating::factorReport(votes, *sizes, arguments.report);
    const std::string& format = arguments.document.format;
    writeDocument(context, arguments.document,
                  format == "json"  ? exchange::factorsJson(report, votes, arguments.votes.filter)
                  : format == "csv" ? exchange::factorsCsv(report, votes)
                                    : exchange::factorsTable(report, votes));
}

} // namespace

void addFactorsCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("factors", "Ratings against cost, speed, length and size: frontier and trend");
    auto arguments = std::make_shared<FactorsArguments>();
    addReportArguments(*command, *arguments);
    addReportCluster(*command, arguments->report.cluster);
    command->footer("Example: joust-cli factors study.joust --format csv -o factors.csv");
    command->callback([&context, arguments] { factors(context, *arguments); });
}

} // namespace joust::cli
