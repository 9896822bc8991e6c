// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/votes_report.h"
#include "exchange/pairs_csv.h"
#include "exchange/pairs_json.h"
#include "exchange/pairs_table.h"
#include "rating/pair_report.h"

#include <memory>

namespace joust::cli {
namespace {

using PairsArguments = ReportArguments<rating::PairReportOptions>;

std::string document(const PairsArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::PairReport report = rating::pairReport(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::pairsJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::pairsCsv(report, votes) : exchange::pairsTable(report, votes);
}

} // namespace

void addPairsCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("pairs", "Who met whom, how it went, and whether the ratings explain it");
    auto arguments = std::make_shared<PairsArguments>();
    addReportArguments(*command, *arguments);
    command->add_option("--power", arguments->report.power, "Power of the votes needed, for example 0.8");
    command->add_option("--rounds", arguments->report.rounds, "Rounds of the test over all pairs; 0 leaves it out");
    command->add_option("--seed", arguments->report.seed, "Seed of those rounds")->check(CLI::NonNegativeNumber);
    command->footer("Example: joust-cli pairs votes.csv --format csv -o pairs.csv");
    command->callback([&context, arguments] { writeReport(context, *arguments, "compare pairs", document); });
}

} // namespace joust::cli
