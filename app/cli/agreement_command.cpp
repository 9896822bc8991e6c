// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/agreement_csv.h"
#include "exchange/agreement_json.h"
#include "exchange/agreement_table.h"
#include "exchange/judge_filter.h"
#include "exchange/votes_input.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace joust::cli {
namespace {

struct AgreementArguments
{
    std::string input;
    exchange::AgreementReport report; // its options; the rest is filled from the votes
    FilterArguments votes;
    OutputArguments document;
};

// People's votes are read first; model judges, when there are any, in a second pass over the same file.
base::Result<void> addJudges(Context& context, const AgreementArguments& arguments, const rating::ComparisonSet& humans,
                             exchange::AgreementReport& report)
{
    const std::optional<exchange::VoteFilter> filter = exchange::judgesAgainst(humans, arguments.votes.filter);
    if (!filter)
        return {};
    if (arguments.input == "-") {
        report.judgeMessage = "Model judges are left out: standard input cannot be read twice.";
        return {};
    }
    const base::Result<exchange::LoadedVotes> judges = exchange::readVotesInput(arguments.input, context.in, *filter);
    if (!judges)
        return judges.error();
    report.judges = rating::auditJudges(humans, judges->comparisons, report.options);
    return {};
}

std::string document(const AgreementArguments& arguments, const exchange::AgreementReport& report,
                     const rating::ComparisonSet& votes)
{
    if (arguments.document.format == "json")
        return exchange::agreementJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::agreementCsv(report, votes)
                                              : exchange::agreementTable(report, votes);
}

void agreement(Context& context, AgreementArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report.options)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot measure agreement", votes.error(), "nothing was written");
    exchange::AgreementReport report = arguments.report;
    const rating::RatedUnits units = rating::unitsOf(votes->comparisons, report.side);
    report.singles = units.singles;
    report.withoutPrompt = units.withoutPrompt;
    report.agreement = rating::agreement(units, report.options);
    if (const base::Result<void> judged = addJudges(context, arguments, votes->comparisons, report); !judged)
        return fail(context, "cannot measure agreement", judged.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, report, votes->comparisons));
}

} // namespace

void addAgreementCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("agreement", "How far people who judged the same answers agree");
    auto arguments = std::make_shared<AgreementArguments>();
    rating::AgreementOptions& options = arguments->report.options;
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    command->add_flag_callback(
        "--raw-sides", [arguments] { arguments->report.side = rating::LabelSide::Shown; },
        "Compare the sides as shown, not the contestants");
    command->add_option("--level", options.level, "Level of intervals, for example 0.95");
    command->add_option("--rounds", options.rounds, "Rounds of resampling behind alpha's interval; 0 leaves it out");
    command->add_option("--seed", options.seed, "Seed of those rounds")->check(CLI::NonNegativeNumber);
    command->add_option("--min-shared", options.minSharedUnits, "Compare two people who share so many judgements");
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli agreement study.joust --format json");
    command->callback([&context, arguments] { agreement(context, *arguments); });
}

} // namespace joust::cli
