// SPDX-License-Identifier: GPL-3.0-or-later
// snapshot: freezes a ranking in its workspace; list and show read frozen ones.
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "app/cli/rank_options.h"
#include "exchange/snapshot_document.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace joust::cli {
namespace {

using exchange::Snapshot;

struct SnapshotArguments
{
    std::string path;
    std::string name;
    std::string wanted; // of show: an id or a name
    RankingArguments ranking;
    FilterArguments votes;
    OutputArguments document;
};

void writeSnapshot(Context& context, const OutputArguments& document, const std::vector<Snapshot>& all,
                   const Snapshot& snapshot)
{
    const Snapshot* previous = exchange::previousSnapshot(all, snapshot.query, snapshot.id);
    writeDocument(context, document,
                  document.format == "json"  ? exchange::snapshotJson(snapshot, previous)
                  : document.format == "csv" ? exchange::snapshotCsv(snapshot, previous)
                                             : exchange::snapshotTable(snapshot, previous));
}

void freeze(Context& context, SnapshotArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), resolveRanking(arguments.ranking)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    const auto cannot = [&](const base::Error& why) { fail(context, "cannot freeze", why, "nothing was changed"); };
    const base::Result<store::SnapshotContent> content =
        exchange::prepareSnapshot(arguments.path, {arguments.ranking.options, arguments.votes.filter}, arguments.name);
    if (!content)
        return cannot(content.error());
    const base::Result<store::SnapshotRow> row = (*workspace)->snapshots().add(*content);
    if (!row)
        return cannot(row.error());
    const base::Result<std::vector<Snapshot>> all = exchange::readSnapshots(**workspace);
    if (!all)
        return fail(context, "cannot compare", all.error(), "the snapshot " + row->id + " was kept");
    for (const Snapshot& snapshot : *all) {
        if (snapshot.id == row->id)
            writeSnapshot(context, arguments.document, *all, snapshot);
    }
}

void list(Context& context, const SnapshotArguments& arguments)
{
    const base::Result<std::vector<Snapshot>> all = exchange::readSnapshots(arguments.path);
    if (!all)
        return fail(context, "cannot list snapshots", all.error(), "nothing was written");
    writeDocument(context, arguments.document,
                  arguments.document.format == "json"  ? exchange::snapshotsJson(*all)
                  : arguments.document.format == "csv" ? exchange::snapshotsCsv(*all)
                                                       : exchange::snapshotsTable(*all));
}

void show(Context& context, const SnapshotArguments& arguments)
{
    const base::Result<std::vector<Snapshot>> all = exchange::readSnapshots(arguments.path);
    if (!all)
        return fail(context, "cannot show a snapshot", all.error(), "nothing was written");
    const Snapshot* found = nullptr; // of several with one name the newest
    for (const Snapshot& snapshot : *all) {
        if (snapshot.id == arguments.wanted || snapshot.name == arguments.wanted)
            found = &snapshot;
    }
    if (!found)
        return fail(context, "cannot show a snapshot",
                    {base::ErrorCode::NotFound, "none has the id or name '" + arguments.wanted + "'"},
                    "nothing was written");
    writeSnapshot(context, arguments.document, *all, *found);
}

std::shared_ptr<SnapshotArguments> readerArguments(CLI::App& command)
{
    auto arguments = std::make_shared<SnapshotArguments>();
    command.add_option("WORKSPACE", arguments->path, "The workspace to read")->required();
    addOutputOptions(command, arguments->document, {"table", "csv", "json"});
    return arguments;
}

} // namespace

void addSnapshotCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("snapshot", "Freeze a ranking in its workspace, for good; list and show frozen ones");
    auto arguments = std::make_shared<SnapshotArguments>();
    command->add_option("WORKSPACE", arguments->path, "The workspace whose board is frozen");
    command->add_option("--name", arguments->name, "What to call it");
    addRankingOptions(*command, arguments->ranking);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Examples: joust-cli snapshot study.joust --style-control --name 'end of week 1'\n"
                    "          joust-cli snapshot list study.joust\n"
                    "          joust-cli snapshot show study.joust 'end of week 1' --format csv");
    command->callback([&context, arguments, command] {
        if (!command->get_subcommands().empty())
            return;
        if (arguments->path.empty())
            return failUsage(context, "snapshot needs a WORKSPACE (see --help)");
        freeze(context, *arguments);
    });

    CLI::App* listing = command->add_subcommand("list", "The snapshots of a workspace, the newest last");
    const auto listed = readerArguments(*listing);
    listing->callback([&context, listed] { list(context, *listed); });

    CLI::App* showing = command->add_subcommand("show", "A snapshot and what changed since the one before");
    const auto shown = readerArguments(*showing);
    showing->add_option("SNAPSHOT", shown->wanted, "Its id or name")->required();
    showing->callback([&context, shown] { show(context, *shown); });
}

} // namespace joust::cli
