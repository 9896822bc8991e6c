// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "store/workspace.h"
#include "store/workspace_check.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace joust::cli {
namespace {

void printReport(Context& context, const store::CheckReport& report, bool json)
{
    if (json) {
        context.out << nlohmann::ordered_json{{"ok", report.problems.empty()},
                                              {"battles", report.battles},
                                              {"votes", report.votes},
                                              {"problems", report.problems}}
                           .dump(2)
                    << std::endl;
        return;
    }
    for (const std::string& problem : report.problems)
        context.out << problem << '\n';
    if (report.problems.empty())
        context.out << "ok: " << report.battles << " battles, " << report.votes << " votes" << std::endl;
}

} // namespace

void addCheckCommand(CLI::App& app, Context& context)
{
    struct Options
    {
        std::string path;
        std::string format = "text";
    };
    CLI::App* command = app.add_subcommand("check", "Verify a workspace; exit 1 with the list if anything is wrong");
    auto options = std::make_shared<Options>();
    command->add_option("WORKSPACE", options->path, "The workspace to read")->required();
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->footer("Example: joust-cli check study.joust --format json");
    command->callback([&context, options] {
        const auto workspace =
            store::Workspace::open(options->path, store::Access::ReadOnly, {context.rng, context.clock});
        if (!workspace)
            return fail(context, "cannot open " + options->path, workspace.error(), "nothing was changed");
        const auto report = store::checkWorkspace(**workspace);
        if (!report)
            return fail(context, "cannot check " + options->path, report.error(), "nothing was changed");
        printReport(context, *report, options->format == "json");
        if (!report->problems.empty())
            fail(context, options->path,
                 {base::ErrorCode::Corrupt, std::to_string(report->problems.size()) + " problems"},
                 "nothing was changed");
    });
}

} // namespace joust::cli
