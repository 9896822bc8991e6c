// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/annotators_csv.h"
#include "exchange/annotators_json.h"
#include "exchange/annotators_table.h"
#include "exchange/board_query.h"
#include "exchange/votes_input.h"
#include "rating/annotator_report.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct AnnotatorsArguments
{
    std::string input;
    rating::AnnotatorAuditOptions audit;
    FilterArguments votes;
    OutputArguments document;
};

std::string document(const AnnotatorsArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::AnnotatorReport report = rating::annotatorReport(votes, arguments.audit);
    if (arguments.document.format == "json")
        return exchange::annotatorsJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::annotatorsCsv(report, votes)
                                              : exchange::annotatorsTable(report, votes);
}

void annotators(Context& context, AnnotatorsArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.audit)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes = exchange::readVotesInput(
        arguments.input, context.in, arguments.votes.filter, exchange::loadOptionsForAnnotators());
    if (!votes)
        return fail(context, "cannot audit", votes.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, votes->comparisons));
}

} // namespace

void addAnnotatorsCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("annotators", "Whose votes differ from the others', and what hangs on them");
    auto arguments = std::make_shared<AnnotatorsArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    command->add_option("--rate", arguments->audit.falseDiscoveryRate, "False discovery rate of the flags");
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli annotators votes.csv --format json");
    command->callback([&context, arguments] { annotators(context, *arguments); });
}

} // namespace joust::cli
