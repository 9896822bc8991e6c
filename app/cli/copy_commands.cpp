// SPDX-License-Identifier: GPL-3.0-or-later
// backup, recover and merge: whole workspaces.
#include "app/cli/command.h"
#include "app/cli/login_name.h"
#include "store/workspace.h"
#include "store/workspace_backup.h"
#include "store/workspace_merge.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace joust::cli {
namespace {

struct CopyOptions
{
    std::string path;
    std::string target;
    std::vector<std::string> others;
    std::vector<std::string> taken; // THERE=HERE
    std::vector<std::string> apart;
    bool dryRun = false;
};

void backup(Context& context, const CopyOptions& options)
{
    const auto done = store::backupWorkspace(options.path, options.target, {context.rng, context.clock});
    if (!done)
        return fail(context, "cannot back up " + options.path, done.error(), "the workspace is unchanged");
    context.out << "backed up to " << options.target << std::endl;
}

void recover(Context& context, const CopyOptions& options)
{
    const auto recovery = store::recoverWorkspace(options.path, options.target, {context.rng, context.clock});
    if (!recovery)
        return fail(context, "cannot recover " + options.path, recovery.error(), "the damaged file is unchanged");
    context.out << "recovered " << recovery->votes << " votes into " << options.target << "\n";
    for (const auto& [table, rows] : recovery->recovered)
        context.out << "  " << table << ": " << rows << " rows\n";
    for (const auto& [table, rows] : recovery->setAside)
        context.out << "left out, what they belong to is lost: " << rows << " rows of " << table << "\n";
    for (const std::string& lost : recovery->unreadable)
        context.out << "unreadable: " << lost << "\n";
    context.out.flush();
}

// Names mean what a dry run proposes.
base::Result<store::MergeChoices> choicesFor(store::Workspace& workspace, const std::string& other,
                                             const CopyOptions& options)
{
    if (options.taken.empty() && options.apart.empty())
        return store::MergeChoices();
    const auto proposed = store::mergeWorkspace(workspace, other, true);
    if (!proposed)
        return proposed.error();
    return store::mergeChoices(proposed->matches, options.taken, options.apart);
}

bool mergeOne(Context& context, store::Workspace& workspace, const std::string& other, const CopyOptions& options)
{
    const bool dryRun = options.dryRun;
    const auto choices = choicesFor(workspace, other, options);
    const auto report = choices ? store::mergeWorkspace(workspace, other, dryRun, loginName(), {}, *choices)
                                : base::Result<store::MergeReport>(choices.error());
    if (!report) {
        fail(context, "cannot merge " + other, report.error(), "nothing of it was merged");
        return false;
    }
    context.out << (dryRun ? "would merge " : "merged ") << other << ": " << report->votes << " votes, "
                << report->battles << " battles, " << report->skips << " skips, " << report->marks << " marks, "
                << report->snapshots << " snapshots; already there: " << report->alreadyThere
                << " votes; kept out: " << report->conflicts.size() << "\n";
    for (const store::MergeMatch& match : report->matches)
        context.out << "  " << store::matchSentence(match) << "\n";
    for (const std::string& conflict : report->conflicts)
        context.out << "  kept out: " << conflict << "\n";
    context.out.flush();
    return true;
}

void merge(Context& context, const CopyOptions& options)
{
    if (options.others.size() > 1 && !(options.taken.empty() && options.apart.empty()))
        return failUsage(context, "--match and --apart are about one OTHER");
    const auto workspace = store::Workspace::open(options.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.path, workspace.error(), "nothing was merged");
    for (const std::string& other : options.others) {
        if (!mergeOne(context, **workspace, other, options))
            return;
    }
}

} // namespace

void addCopyCommands(CLI::App& app, Context& context)
{
    auto options = std::make_shared<CopyOptions>();
    CLI::App* back = app.add_subcommand("backup", "Copy a workspace, also while it is in use");
    back->add_option("WORKSPACE", options->path, "The workspace to read")->required();
    back->add_option("FILE", options->target, "The file to create; must not exist")->required();
    back->footer("Example: joust-cli backup study.joust study-monday.joust");
    back->callback([&context, options] { backup(context, *options); });

    CLI::App* salvage = app.add_subcommand("recover", "Read what is readable of a damaged workspace into a new one");
    salvage->add_option("FILE", options->path, "The damaged workspace; it is not changed")->required();
    salvage->add_option("NEW", options->target, "The workspace to create; must not exist")->required();
    salvage->footer("Example: joust-cli recover damaged.joust rescued.joust");
    salvage->callback([&context, options] { recover(context, *options); });

    CLI::App* unite = app.add_subcommand("merge", "Add what other workspaces have; again changes nothing");
    unite->add_option("WORKSPACE", options->path, "The workspace to write to")->required();
    unite->add_option("OTHER", options->others, "The workspaces to read")->required();
    unite->add_flag("--dry-run", options->dryRun, "Say what would be merged and who is taken for whom; write nothing");
    unite
        ->add_option("--match", options->taken,
                     "THERE=HERE: take this contestant or annotator of OTHER for that one here; repeat it for each")
        ->allow_extra_args(false);
    unite->add_option("--apart", options->apart, "Keep this contestant or annotator of OTHER apart; repeat it for each")
        ->allow_extra_args(false);
    unite->footer("Example: joust-cli merge study.joust anna.joust bo.joust\n"
                  "         joust-cli merge study.joust anna.joust --match annotator:anna=ann --apart alpha");
    unite->callback([&context, options] { merge(context, *options); });
}

} // namespace joust::cli
