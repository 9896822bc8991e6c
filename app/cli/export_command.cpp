// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "base/digest.h"
#include "exchange/export_file.h"
#include "store/chain_heads.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace joust::cli {
namespace {

using exchange::ExportFormat;

std::map<std::string, ExportFormat> formats()
{
    std::map<std::string, ExportFormat> words;
    for (const exchange::ExportFormatName& name : exchange::exportFormatNames())
        words.emplace(name.word, name.format);
    return words;
}

struct ExportArguments
{
    std::string path;
    ExportFormat format = ExportFormat::Csv;
    std::string output = "-";
    FilterArguments votes;
    bool force = false;

    exchange::ExportOptions options() const
    {
        const auto has = [&](const char* word) {
            return std::find(votes.include.begin(), votes.include.end(), word) != votes.include.end();
        };
        return {{has("excluded"), has("leaked"), has("retracted"), has("not_blind")}, votes.filter};
    }
};

// A file has them in its codebook.
void printHeads(Context& context, store::Workspace& workspace)
{
    const auto heads = store::chainHeads(workspace);
    if (!heads)
        return;
    for (const store::ChainHead& head : *heads)
        context.err << "head " << base::toHex(head.hash) << " (" << head.links << " links)\n";
}

void exportVotes(Context& context, ExportArguments& options)
{
    if (const base::Result<void> filter = resolveSelection(options.votes); !filter)
        return failUsage(context, filter.error().detail);
    const auto workspace = store::Workspace::open(options.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.path, workspace.error(), "nothing was written");
    const bool toFile = options.output != "-";
    const exchange::Overwrite overwrite = options.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse;
    const base::Result<exchange::ExportCounts> counts =
        toFile ? exchange::exportVotesToFile(**workspace, options.output, overwrite, options.format, options.options())
               : exchange::exportVotes(**workspace, context.out, options.format, options.options());
    if (!counts)
        return fail(context, toFile ? "cannot write " + options.output : "cannot export " + options.path,
                    counts.error(), "the workspace is unchanged");
    std::uint64_t dropped = 0;
    std::string reasons;
    for (const auto& [reason, count] : counts->dropped) {
        dropped += count;
        reasons += (reasons.empty() ? " (" : ", ") + reason + " " + std::to_string(count);
    }
    context.err << "written: " << counts->written << " votes; dropped: " << dropped << reasons
                << (reasons.empty() ? "" : ")") << std::endl;
    if (!toFile)
        printHeads(context, **workspace);
}

} // namespace

void addExportCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("export", "Write committed votes, with a codebook beside the file");
    auto options = std::make_shared<ExportArguments>();
    options->votes.filter = exchange::everyVote();
    command->add_option("WORKSPACE", options->path, "The workspace to read")->required();
    addChoice(*command, "--format", options->format, formats(),
              "csv, jsonl (lossless), arena and fastchat hold every vote; dpo, kto and sharegpt are training data; "
              "llm-comparator, label-studio, potato and autoarena are for those programs")
        ->required();
    command->add_option("-o,--output", options->output, "The file to write; - is standard output");
    addSelectionOptions(*command, options->votes);
    command
        ->add_option("--include", options->votes.include,
                     "For formats that do not hold every vote, keep these too: excluded, leaked, retracted, not_blind")
        ->delimiter(',')
        ->check(CLI::IsMember({"excluded", "leaked", "retracted", "not_blind"}));
    command->add_flag("--force", options->force, "Replace an existing file");
    command->footer("Example: joust-cli export study.joust --format csv -o votes.csv");
    command->callback([&context, options] { exportVotes(context, *options); });
}

} // namespace joust::cli
