// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "exchange/export_votes.h"
#include "exchange/output_file.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace joust::cli {
namespace {

using exchange::ExportFormat;

const std::map<std::string, ExportFormat>& formats()
{
    static const std::map<std::string, ExportFormat> kFormats{
        {"csv", ExportFormat::Csv}, {"jsonl", ExportFormat::Jsonl}, {"arena", ExportFormat::Arena},
        {"dpo", ExportFormat::Dpo}, {"kto", ExportFormat::Kto},     {"sharegpt", ExportFormat::ShareGpt}};
    return kFormats;
}

struct ExportOptions
{
    std::string path;
    std::string format;
    std::string output = "-";
    std::vector<std::string> include;
    bool force = false;

    exchange::ExportIncludes includes() const
    {
        const auto has = [&](const char* word) {
            return std::find(include.begin(), include.end(), word) != include.end();
        };
        return {has("excluded"), has("leaked"), has("retracted"), has("not_blind")};
    }
};

base::Result<void> writeText(const std::string& path, exchange::Overwrite overwrite, const std::string& text)
{
    return exchange::writeOutputFile(path, overwrite, [&](std::ostream& stream) {
        stream << text;
        return base::Result<void>();
    });
}

// The export, and its codebook beside it.
base::Result<exchange::ExportCounts> exportToFile(store::Workspace& workspace, const ExportOptions& options)
{
    const ExportFormat format = formats().at(options.format);
    const exchange::Overwrite overwrite = options.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse;
    base::Result<exchange::ExportCounts> counts = exchange::ExportCounts{};
    base::Result<void> done =
        exchange::writeOutputFile(options.output, overwrite, [&](std::ostream& stream) -> base::Result<void> {
            counts = exchange::exportVotes(workspace, stream, format, options.includes());
            return counts ? base::Result<void>() : base::Result<void>(counts.error());
        });
    if (!done)
        return done.error();
    const base::Result<std::string> text = exchange::codebook(workspace, format, *counts);
    if (!text)
        return text.error();
    done = writeText(options.output + ".codebook.md", exchange::Overwrite::Replace, *text);
    if (!done)
        return done.error();
    return counts;
}

void exportVotes(Context& context, const ExportOptions& options)
{
    const auto workspace = store::Workspace::open(options.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.path, workspace.error(), "nothing was written");
    const bool toFile = options.output != "-";
    const base::Result<exchange::ExportCounts> counts =
        toFile ? exportToFile(**workspace, options)
               : exchange::exportVotes(**workspace, context.out, formats().at(options.format), options.includes());
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
}

} // namespace

void addExportCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("export", "Write committed votes, with a codebook beside the file");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("WORKSPACE", options->path, "The workspace to read")->required();
    command
        ->add_option("--format", options->format,
                     "csv, jsonl (lossless) and arena hold every vote; dpo, kto and sharegpt are training data")
        ->required()
        ->check(CLI::IsMember(formats()));
    command->add_option("-o,--output", options->output, "The file to write; - is standard output");
    command
        ->add_option("--include", options->include,
                     "For dpo, kto and sharegpt, keep these too: excluded, leaked, retracted, not_blind")
        ->delimiter(',')
        ->check(CLI::IsMember({"excluded", "leaked", "retracted", "not_blind"}));
    command->add_flag("--force", options->force, "Replace an existing file");
    command->footer("Example: joust-cli export study.joust --format csv -o votes.csv");
    command->callback([&context, options] { exportVotes(context, *options); });
}

} // namespace joust::cli
