// SPDX-License-Identifier: GPL-3.0-or-later
// retract and exclude: append what somebody says about a vote; no row is changed.
#include "app/cli/command.h"
#include "app/cli/login_name.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct MarkOptions
{
    std::string path;
    std::string vote;
    std::string reason;
    std::string who;
    bool undo = false;
};

void mark(Context& context, const MarkOptions& options, store::MarkKind kind)
{
    const base::Result<base::VoteId> vote = base::VoteId::parse(options.vote);
    if (!vote)
        return failUsage(context, "'" + options.vote + "' is not a vote's id");
    const auto workspace = store::Workspace::open(options.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.path, workspace.error(), "nothing was changed");
    const std::string who = options.who.empty() ? loginName() : options.who;
    const base::Result<void> done = (*workspace)->marks().add(*vote, kind, who, options.reason);
    if (!done)
        return fail(context, std::string("cannot ") + std::string(store::markWord(kind)) + " " + options.vote,
                    done.error(), "nothing was changed");
    context.out << store::markWord(kind) << " " << vote->toString() << std::endl;
}

std::shared_ptr<MarkOptions> addArguments(CLI::App& command)
{
    auto options = std::make_shared<MarkOptions>();
    command.add_option("WORKSPACE", options->path, "The workspace to write to")->required();
    command.add_option("VOTE_ID", options->vote, "The vote, as an export names it")->required();
    command.add_option("--reason", options->reason, "Why; stays with the vote")->required();
    command.add_option("--who", options->who, "Who says so (default: the login name)");
    return options;
}

} // namespace

void addMarkCommands(CLI::App& app, Context& context)
{
    CLI::App* retract = app.add_subcommand("retract", "Take a vote back; its row stays, and no ranking counts it");
    const auto retracted = addArguments(*retract);
    retract->footer("Example: joust-cli retract study.joust 2d494cd6-24a6-413f-9ebc-a79b2b1d0f8c --reason 'wrong key'");
    retract->callback([&context, retracted] { mark(context, *retracted, store::MarkKind::Retract); });

    CLI::App* exclude = app.add_subcommand("exclude", "Leave a vote out of rankings; --undo counts it again");
    const auto excluded = addArguments(*exclude);
    exclude->add_flag("--undo", excluded->undo, "Undo the exclusion");
    exclude->footer(
        "Example: joust-cli exclude study.joust 2d494cd6-24a6-413f-9ebc-a79b2b1d0f8c --reason 'did not read'");
    exclude->callback([&context, excluded] {
        mark(context, *excluded, excluded->undo ? store::MarkKind::Include : store::MarkKind::Exclude);
    });
}

} // namespace joust::cli
