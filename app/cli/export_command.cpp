// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "exchange/output_file.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_jsonl.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct ExportOptions
{
    std::string path;
    std::string format;
    std::string output = "-";
    bool force = false;
};

base::Result<std::uint64_t> writeVotes(store::Workspace& workspace, const std::string& format, std::ostream& output)
{
    return format == "csv" ? exchange::writeVotesCsv(workspace, output) : exchange::writeVotesJsonl(workspace, output);
}

void exportVotes(Context& context, const ExportOptions& options)
{
    const auto workspace = store::Workspace::open(options.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.path, workspace.error(), "nothing was written");
    base::Result<std::uint64_t> written = std::uint64_t{0};
    if (options.output == "-") {
        written = writeVotes(**workspace, options.format, context.out);
    } else {
        const base::Result<void> done = exchange::writeOutputFile(
            options.output, options.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse,
            [&](std::ostream& stream) -> base::Result<void> {
                written = writeVotes(**workspace, options.format, stream);
                return written ? base::Result<void>() : base::Result<void>(written.error());
            });
        if (!done)
            return fail(context, "cannot write " + options.output, done.error(), "nothing was written");
    }
    if (!written)
        return fail(context, "cannot export " + options.path, written.error(), "the workspace is unchanged");
    context.err << "written: " << *written << " votes; dropped: 0" << std::endl;
}

} // namespace

void addExportCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("export", "Write every committed vote as CSV or JSONL");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("WORKSPACE", options->path, "The workspace to read")->required();
    command->add_option("--format", options->format, "csv or jsonl (lossless)")
        ->required()
        ->check(CLI::IsMember({"csv", "jsonl"}));
    command->add_option("-o,--output", options->output, "The file to write; - is standard output");
    command->add_flag("--force", options->force, "Replace an existing file");
    command->footer("Example: joust-cli export study.joust --format csv -o votes.csv");
    command->callback([&context, options] { exportVotes(context, *options); });
}

} // namespace joust::cli
