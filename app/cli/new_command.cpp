// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {

void addNewCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("new", "Create an empty workspace");
    auto path = std::make_shared<std::string>();
    command->add_option("WORKSPACE", *path, "The file to create; must not exist")->required();
    command->footer("Example: joust-cli new study.joust");
    command->callback([&context, path] {
        const auto workspace = store::Workspace::create(*path, {context.rng, context.clock});
        if (!workspace)
            return fail(context, "cannot create " + *path, workspace.error(), "nothing was changed");
        context.out << "created " << *path << std::endl;
        if ((*workspace)->usesRollbackJournal())
            context.err << "joust-cli: note: a network file system; using a rollback journal, which is slower"
                        << std::endl;
    });
}

} // namespace joust::cli
