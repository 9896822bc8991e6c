// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "app/cli/rank_options.h"
#include "exchange/report_html.h"
#include "exchange/votes_input.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace joust::cli {
namespace {

struct ReportArguments
{
    std::string input;
    RankingArguments ranking;
    FilterArguments votes;
    OutputArguments document;
};

void report(Context& context, ReportArguments& arguments)
{
    if (const base::Result<void> filter = resolveFilter(arguments.votes); !filter)
        return failUsage(context, filter.error().detail);
    if (const base::Result<void> ranking = resolveRanking(arguments.ranking); !ranking)
        return failUsage(context, ranking.error().detail);
    const exchange::BoardQuery query{arguments.ranking.options, arguments.votes.filter};
    const base::Result<exchange::LoadedVotes> votes = exchange::readVotesInput(
        arguments.input, context.in, query.filter, exchange::loadOptionsForReport(query.options));
    if (!votes)
        return fail(context, "cannot report", votes.error(), "nothing was written");
    const std::vector<std::string>& names = votes->comparisons.contestants;
    if (query.options.anchor && !std::binary_search(names.begin(), names.end(), query.options.anchor->name))
        return fail(context, "cannot anchor",
                    {base::ErrorCode::NotFound, "no contestant is called '" + query.options.anchor->name + "'"},
                    "nothing was written");
    const std::string name = std::filesystem::path(arguments.input).filename().string();
    const exchange::ReportContents contents = exchange::gatherReport(name, *votes, query);
    writeDocument(context, arguments.document,
                  exchange::reportHtml(contents, base::isoUtc(context.clock.utcNow()).substr(0, 10)));
}

} // namespace

void addReportCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("report", "A self-contained HTML page: methods, tables, charts");
    auto arguments = std::make_shared<ReportArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addRankingOptions(*command, arguments->ranking);
    addFilterOptions(*command, arguments->votes);
    arguments->document.format = "html";
    addOutputOptions(*command, arguments->document, {"html"});
    command->footer("Example: joust-cli report study.joust --style-control -o report.html");
    command->callback([&context, arguments] { report(context, *arguments); });
}

} // namespace joust::cli
