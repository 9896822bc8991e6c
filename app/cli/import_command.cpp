// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "exchange/import_format.h"
#include "exchange/import_votes.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct ImportArguments
{
    std::string path;
    std::string file;
    exchange::ImportOptions options;
};

void printReport(Context& context, const exchange::ImportReport& report, bool dryRun)
{
    const store::ImportCounts& n = report.counts;
    context.out << (dryRun ? "would import: " : "imported: ") << n.votes << " votes in " << n.battles << " battles, "
                << n.contestants << " new contestants, " << n.annotators << " new annotators\n"
                << "format: " << report.format << " (" << report.title << ")\n"
                << "already there: " << n.alreadyThere << "\n"
                << "not blind, left out of rankings by default: " << n.notBlind << "\n"
                << "without texts: " << n.withoutText << "\n";
    if (n.selfBattles > 0)
        context.out << "dropped, both sides are the same contestant: " << n.selfBattles << "\n";
    for (const auto& [reason, count] : report.skipped)
        context.out << "skipped, " << reason << ": " << count << "\n";
    context.out.flush();
}

void importVotes(Context& context, const ImportArguments& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was imported");
    const auto progress = [&](std::uint64_t bytes) {
        if (context.errIsTerminal)
            context.err << "\rread " << bytes / 1'000'000 << " MB" << std::flush;
    };
    const auto report = exchange::importVotesFile(**workspace, arguments.file, arguments.options, progress);
    if (context.errIsTerminal)
        context.err << "\r";
    if (!report)
        return fail(context, "cannot import", report.error(), "nothing was imported");
    printReport(context, *report, arguments.options.dryRun);
}

} // namespace

void addImportCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("import", "Import votes from a file: all of it or nothing; again changes nothing");
    auto arguments = std::make_shared<ImportArguments>();
    std::vector<std::string> words{"auto"};
    std::string list = "auto";
    for (const exchange::ImportFormat& format : exchange::importFormats()) {
        words.emplace_back(format.word);
        list += ", " + std::string(format.word);
    }
    command->add_option("WORKSPACE", arguments->path, "The workspace to write to")->required();
    command->add_option("FILE", arguments->file, "The file of votes")->required();
    command->add_option("--format", arguments->options.format, "What the file is: " + list)
        ->check(CLI::IsMember(words));
    command->add_flag("--dry-run", arguments->options.dryRun, "Read and check everything, write nothing");
    command->footer("Example: joust-cli import study.joust clean_battle_20240814.json --dry-run");
    command->callback([&context, arguments] { importVotes(context, *arguments); });
}

} // namespace joust::cli
