// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/pairs_csv.h"
#include "exchange/pairs_json.h"
#include "exchange/pairs_table.h"
#include "exchange/votes_input.h"
#include "rating/pair_report.h"

#include <memory>

namespace joust::cli {
namespace {

struct PairsArguments
{
    std::string input;
    rating::PairReportOptions report;
    FilterArguments votes;
    OutputArguments document;
};

std::string document(const PairsArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::PairReport report = rating::pairReport(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::pairsJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::pairsCsv(report, votes) : exchange::pairsTable(report, votes);
}

void pairs(Context& context, PairsArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot compare pairs", votes.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, votes->comparisons));
}

} // namespace

void addPairsCommand(CLI::App& app, Context& context)
{
    using rating::TieRule;
    CLI::App* command = app.add_subcommand("pairs", "Who met whom, how it went, and whether the ratings explain it");
    auto arguments = std::make_shared<PairsArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addChoice<TieRule>(*command, "--ties", arguments->report.ties, {{"half", TieRule::Half}, {"drop", TieRule::Drop}},
                       "What a tie of either kind counts");
    command->add_option("--level", arguments->report.level, "Level of intervals, for example 0.95");
    command->add_option("--power", arguments->report.power, "Power of the votes needed, for example 0.8");
    command->add_option("--rounds", arguments->report.rounds, "Rounds of the test over all pairs; 0 leaves it out");
    command->add_option("--seed", arguments->report.seed, "Seed of those rounds")->check(CLI::NonNegativeNumber);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli pairs votes.csv --format csv -o pairs.csv");
    command->callback([&context, arguments] { pairs(context, *arguments); });
}

} // namespace joust::cli
